// SPDX-License-Identifier: Apache-2.0
// Productions for what stands alone: "in 476", "Monday", "on the 17th". They look at the
// neighbours.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

/// "In 1850 men came", but not "In 2000 houses the water failed": a verb follows the noun. The
/// match is the year, or year and noun.
bool opens_with_year(const Args&);
bool counted_people(const Args&, Meaning&); ///< "2000 men": no year
bool bare_year(const Args&, Meaning&);
bool bare_early_year(const Args&, Meaning&);    ///< "in 476"
bool bare_calendar_word(const Args&, Meaning&); ///< "May", "Monday", "1990s"
bool bare_day(const Args&, Meaning&);           ///< "on the 17th"
bool bare_set(const Args&, Meaning&);           ///< "daily", but not of the "Daily Mirror"
bool bare_clock(const Args&, Meaning&);
bool bare_day_part(const Args&, Meaning&);
bool bare_season(const Args&, Meaning&); ///< only after a preposition or article

} // namespace fasti::compose
