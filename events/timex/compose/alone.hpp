// SPDX-License-Identifier: Apache-2.0
// Productions for what stands alone: "in 476", "Monday", "on the 17th". They look at the
// neighbours.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool bare_year(const Args&, Meaning&);
bool bare_early_year(const Args&, Meaning&);    ///< "in 476"
bool bare_calendar_word(const Args&, Meaning&); ///< "May", "Monday", "1990s"
bool bare_day(const Args&, Meaning&);           ///< "on the 17th"
bool bare_set(const Args&, Meaning&);           ///< "daily", but not of the "Daily Mirror"
bool bare_clock(const Args&, Meaning&);
bool bare_day_part(const Args&, Meaning&);
bool bare_season(const Args&, Meaning&); ///< only after a preposition or article

} // namespace fasti::compose
