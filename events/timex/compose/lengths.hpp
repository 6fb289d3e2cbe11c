// SPDX-License-Identifier: Apache-2.0
// Productions for durations and sets: "two and a half years", "twice a week".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool duration(const Args&, Meaning&);         ///< "three years", "several weeks", "a day"
bool durations_sum(const Args&, Meaning&);    ///< "two years and six months"
bool bare_units(const Args&, Meaning&);       ///< "years" alone: how many is not said
bool a_unit(const Args&, Meaning&);           ///< "a year", "one day"
bool half_unit(const Args&, Meaning&);        ///< "half a century", "half an hour"
bool unit_and_a_half(const Args&, Meaning&);  ///< "a year and a half"
bool bare_plural_unit(const Args&, Meaning&); ///< "years", but not "year"
bool more_than(const Args&, Meaning&);        ///< "more than two years"
bool less_than(const Args&, Meaning&);
bool at_least(const Args&, Meaning&);
bool at_most(const Args&, Meaning&);
bool limited(const Args&, Meaning&);     ///< "more than three years"
bool every(const Args&, Meaning&);       ///< "every year", "every two years", "each Monday"
bool every_other(const Args&, Meaning&); ///< "every other day"
bool every_of_two(const Args&, std::span<Chunk>); ///< "every Monday and Friday"
bool times_per(const Args&, Meaning&);            ///< "twice a week"
bool unit_up_to_now(const Args&, Meaning&);       ///< "the past decade": a duration
bool span_from(const Args&, Meaning&);            ///< "the last five years": a duration

} // namespace fasti::compose
