// SPDX-License-Identifier: Apache-2.0
// Productions for what is counted from another time: "last year", "three years later".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool copy(const Args&, Sense&);             ///< the meaning of the first part that has one
bool document_shift(const Args&, Sense&);   ///< "last year", "this month"
bool reference_shift(const Args&, Sense&);  ///< "the following year", "that day"
bool stage_of_unit(const Args&, Sense&);    ///< "the end of the month"
bool next_shift(const Args&, Sense&);       ///< "the next day": one after the time spoken of
bool same_unit(const Args&, Sense&);        ///< "that same day"
bool unit_after(const Args&, Sense&);       ///< "the year after"
bool unit_before(const Args&, Sense&);      ///< "the year before"
bool directed_date(const Args&, Sense&);    ///< "next Friday, 15 February"
bool part_of_anchor(const Args&, Sense&);   ///< "this morning", "that night", "last night"
bool within_day(const Args&, Sense&);       ///< "the 2nd of this month"
bool earlier_or_later(const Args&, Sense&); ///< "earlier this year"
bool free_past_ref(const Args&, Sense&);    ///< "in the past", but not "the past master"
bool free_present_ref(const Args&, Sense&);
bool free_future_ref(const Args&, Sense&); ///< "in the future", but not "the future of a town"
bool past_ref(const Args&, Sense&);
bool present_ref(const Args&, Sense&);
bool future_ref(const Args&, Sense&);
bool ago(const Args&, Sense&);         ///< "five years ago"
bool later(const Args&, Sense&);       ///< "three years later", "two days earlier"
bool directed(const Args&, Sense&);    ///< "last June", "next Monday"
bool within(const Args&, Sense&);      ///< "June 5 last year", "October of that year"
bool anniversary(const Args&, Sense&); ///< "75th anniversary": that many years back
bool stage(const Args&, Sense&);       ///< "early 1904", "the end of May"
bool approximate(const Args&, Sense&); ///< "c. 1450"

} // namespace fasti::compose
