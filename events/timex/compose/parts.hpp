// SPDX-License-Identifier: Apache-2.0
// Productions for parts of years, months and longer times: "Q3 2019", "the last Friday of May".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool quarter(const Args&, Meaning&);             ///< "third quarter of 1990", "Q3 1990"
bool half(const Args&, Meaning&);                ///< "first half of 1990"
bool latter_half(const Args&, Meaning&);         ///< "the latter half of 1990"
bool nth_weekday(const Args&, Meaning&);         ///< "second Thursday of October"
bool last_day(const Args&, Meaning&);            ///< "the last day of May 1990"
bool nth_week(const Args&, Meaning&);            ///< "first week of January", "last week of May"
bool nth_weekday_within(const Args&, Meaning&);  ///< "the second Thursday of October last year"
bool edge_days(const Args&, Meaning&);           ///< "the last 5 days of May 2017"
bool nth_weekday_of_unit(const Args&, Meaning&); ///< "the first Monday of this month"
bool nth_month(const Args&, Meaning&);           ///< "the second month of 2021"
bool nth_week_of_year(const Args&, Meaning&);    ///< "the first week of 2015"
bool month_and_year(const Args&, Meaning&);      ///< "in 10/2015", "in 2014/10"
bool spelled_day(const Args&, Meaning&);         ///< "March one, 2020"

} // namespace fasti::compose
