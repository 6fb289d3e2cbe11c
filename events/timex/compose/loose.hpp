// SPDX-License-Identifier: Apache-2.0
// Productions for dates as people type them in mails, logs and notices.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool date_with_clock_inside(const Args&, Meaning&); ///< "Apr 27 22:57:13 CST 2012"
bool month_in_words(const Args&, Meaning&);         ///< "may 2017", without a capital
bool broken_year(const Args&, Meaning&);            ///< "19 January 19 83"
bool impossible_day(const Args&, Meaning&);         ///< "July 42nd"
bool week_of_day(const Args&, Meaning&);            ///< "week of September 30th"
bool hour_of_part(const Args&, Meaning&);           ///< "5 in the evening"
bool clock_before(const Args&, Meaning&);           ///< "1 hour before 3"
bool clock_after(const Args&, Meaning&);            ///< "10 minutes after 3"

bool compact_clock(const Args&, Meaning&); ///< "2029 GMT"
bool house_number(const Args&, Meaning&);  ///< "1775 Eye Street": nothing
bool all_names(const Args&, Meaning&);     ///< "Sunday Times": nothing, if all are names

bool month_day_range(const Args&, std::span<Chunk>); ///< "from 5-22 to 5-28"
bool opening_days(const Args&, std::span<Chunk>);    ///< "Mon-Fri"
bool opening_hours(const Args&, std::span<Chunk>);   ///< "Mon-Fri 7am-7pm"

} // namespace fasti::compose
