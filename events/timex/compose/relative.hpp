// SPDX-License-Identifier: Apache-2.0
// Productions for what is counted from another time: "last year", "three years later".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool copy(const Args&, Meaning&);             ///< the meaning of the first part that has one
bool document_shift(const Args&, Meaning&);   ///< "last year", "this month"
bool reference_shift(const Args&, Meaning&);  ///< "the following year", "that day"
bool stage_of_unit(const Args&, Meaning&);    ///< "the end of the month"
bool next_shift(const Args&, Meaning&);       ///< "the next day": one after the time spoken of
bool same_unit(const Args&, Meaning&);        ///< "that same day"
bool unit_after(const Args&, Meaning&);       ///< "the year after"
bool unit_before(const Args&, Meaning&);      ///< "the year before"
bool directed_date(const Args&, Meaning&);    ///< "next Friday, 15 February"
bool part_of_anchor(const Args&, Meaning&);   ///< "this morning", "that night", "last night"
bool within_day(const Args&, Meaning&);       ///< "the 2nd of this month"
bool earlier_or_later(const Args&, Meaning&); ///< "earlier this year"
bool free_past_ref(const Args&, Meaning&);    ///< "in the past", but not "the past master"
bool free_present_ref(const Args&, Meaning&);
bool free_future_ref(const Args&, Meaning&); ///< "in the future", but not "the future of a town"
bool past_ref(const Args&, Meaning&);
bool present_ref(const Args&, Meaning&);
bool future_ref(const Args&, Meaning&);
bool ago(const Args&, Meaning&);         ///< "five years ago"
bool later(const Args&, Meaning&);       ///< "three years later", "two days earlier"
bool directed(const Args&, Meaning&);    ///< "last June", "next Monday"
bool within(const Args&, Meaning&);      ///< "June 5 last year", "October of that year"
bool anniversary(const Args&, Meaning&); ///< "75th anniversary": that many years back
bool stage(const Args&, Meaning&);       ///< "early 1904", "the end of May"
bool approximate(const Args&, Meaning&); ///< "c. 1450"

} // namespace fasti::compose
