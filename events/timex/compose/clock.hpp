// SPDX-License-Identifier: Apache-2.0
// Productions for times of day: "10:30 GMT", "Monday morning".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool with_day_part(const Args&, Meaning&);  ///< "Monday morning", "the night of 20 June"
bool with_clock(const Args&, Meaning&);     ///< "10 p.m. Wednesday"
bool clock(const Args&, Meaning&);          ///< "10:30", "10:30:15"
bool clock_half_day(const Args&, Meaning&); ///< "10 p.m.", "7:15 am"
bool clock_zone(const Args&, Meaning&);     ///< "10:30 GMT"

} // namespace fasti::compose
