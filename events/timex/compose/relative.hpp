// SPDX-License-Identifier: Apache-2.0
// Productions for what other words bend: "last June", "early 1904", "c. 1450", "in the past".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool copy(const Args&, Meaning&);             ///< the meaning of the first part that has one
bool stage_of_unit(const Args&, Meaning&);    ///< "the end of the month"
bool directed_date(const Args&, Meaning&);    ///< "next Friday, 15 February"
bool earlier_or_later(const Args&, Meaning&); ///< "earlier this year"
bool free_past_ref(const Args&, Meaning&);    ///< "in the past", but not "the past master"
bool free_present_ref(const Args&, Meaning&);
bool free_future_ref(const Args&, Meaning&); ///< "in the future", but not "the future of a town"
bool past_ref(const Args&, Meaning&);
bool present_ref(const Args&, Meaning&);
bool future_ref(const Args&, Meaning&);
bool directed(const Args&, Meaning&);    ///< "last June", "next Monday"
bool within(const Args&, Meaning&);      ///< "June 5 last year", "October of that year"
bool anniversary(const Args&, Meaning&); ///< "75th anniversary": that many years back
bool stage(const Args&, Meaning&);       ///< "early 1904", "the end of May"
bool approximate(const Args&, Meaning&); ///< "c. 1450"

} // namespace fasti::compose
