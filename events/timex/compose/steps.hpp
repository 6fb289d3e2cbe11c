// SPDX-License-Identifier: Apache-2.0
// Productions for what is counted from another time: "last year", "three years later", "two weeks
// before 3 May".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool document_shift(const Args&, Meaning&);      ///< "last year", "this month"
bool reference_shift(const Args&, Meaning&);     ///< "the following year", "that day"
bool next_shift(const Args&, Meaning&);          ///< "the next day": one after the time spoken of
bool same_unit(const Args&, Meaning&);           ///< "that same day"
bool unit_after(const Args&, Meaning&);          ///< "the year after"
bool unit_before(const Args&, Meaning&);         ///< "the year before"
bool ago(const Args&, Meaning&);                 ///< "five years ago"
bool later(const Args&, Meaning&);               ///< "three years later", "two days earlier"
bool back(const Args&, Meaning&);                ///< "two days back", but not "two days back home"
bool before_date(const Args&, Meaning&);         ///< "two weeks before 3 May 2020"
bool after_date(const Args&, Meaning&);          ///< "three years after 1904"
bool weekday_after_next(const Args&, Meaning&);  ///< "the Monday after next"
bool weekday_before_last(const Args&, Meaning&); ///< "the Monday before last"
bool weekday_of_week(const Args&, Meaning&);     ///< "Tuesday next week", "Friday of that week"
bool part_of_anchor(const Args&, Meaning&);      ///< "this morning", "that night", "last night"
bool within_day(const Args&, Meaning&);          ///< "the 2nd of this month"

} // namespace fasti::compose
