// SPDX-License-Identifier: Apache-2.0
// Productions for dates of the calendar: "5 May 1904", "26/9/20", "the Ides of March".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool calendar_date(const Args&,
                   Meaning&); ///< any of weekday, day, month, season, quarter, year together
bool early_calendar_date(const Args&,
                         Meaning&); ///< the same with a year of three digits: "24 August 410"
bool month_of_early_year(const Args&, Meaning&); ///< "May of 410", only where the story is so early
bool short_calendar_date(const Args&, Meaning&); ///< the same with a two-digit year: "19-Nov-12"
bool day_first(const Args&, Meaning&);           ///< "26.9.2020", "26/9/20"
bool month_first(const Args&, Meaning&);         ///< "9/26/2020"
bool either_first(const Args&,
                  Meaning&); ///< "11-09-2020": decided by resolve(); fields as the text has them
bool year_first(const Args&, Meaning&);      ///< "2020-09-26"
bool compact_date(const Args&, Meaning&);    ///< "20200926"
bool timestamp(const Args&, Meaning&);       ///< "2020-09-26T10:30"
bool weekday_and_day(const Args&, Meaning&); ///< "Friday the 16th", but not "Friday the first part"
bool weekday_and_figure(const Args&, Meaning&); ///< "Fri 25th"
bool ides(const Args&, Meaning&);               ///< "the Ides of March"

} // namespace fasti::compose
