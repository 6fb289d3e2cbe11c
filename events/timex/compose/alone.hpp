// SPDX-License-Identifier: Apache-2.0
// Productions for what stands alone: "in 476", "Monday", "on the 17th". They look at the
// neighbours.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool bare_year(const Args&, Sense&);
bool bare_early_year(const Args&, Sense&);    ///< "in 476"
bool bare_calendar_word(const Args&, Sense&); ///< "May", "Monday", "1990s"
bool bare_day(const Args&, Sense&);           ///< "on the 17th"
bool bare_set(const Args&, Sense&);           ///< "daily", but not of the "Daily Mirror"
bool bare_clock(const Args&, Sense&);
bool bare_day_part(const Args&, Sense&);
bool bare_season(const Args&, Sense&); ///< only after a preposition or article

} // namespace fasti::compose
