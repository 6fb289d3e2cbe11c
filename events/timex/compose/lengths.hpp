// SPDX-License-Identifier: Apache-2.0
// Productions for durations and sets: "two and a half years", "twice a week".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool duration(const Args&, Sense&);         ///< "three years", "several weeks", "a day"
bool durations_sum(const Args&, Sense&);    ///< "two years and six months"
bool bare_units(const Args&, Sense&);       ///< "years" alone: how many is not said
bool a_unit(const Args&, Sense&);           ///< "a year", "one day"
bool half_unit(const Args&, Sense&);        ///< "half a century", "half an hour"
bool unit_and_a_half(const Args&, Sense&);  ///< "a year and a half"
bool bare_plural_unit(const Args&, Sense&); ///< "years", but not "year"
bool more_than(const Args&, Sense&);        ///< "more than two years"
bool less_than(const Args&, Sense&);
bool at_least(const Args&, Sense&);
bool at_most(const Args&, Sense&);
bool limited(const Args&, Sense&);     ///< "more than three years"
bool every(const Args&, Sense&);       ///< "every year", "every two years", "each Monday"
bool every_other(const Args&, Sense&); ///< "every other day"
bool every_of_two(const Args&, std::span<Chunk>); ///< "every Monday and Friday"
bool times_per(const Args&, Sense&);              ///< "twice a week"
bool unit_up_to_now(const Args&, Sense&);         ///< "the past decade": a duration
bool span_from(const Args&, Sense&);              ///< "the last five years": a duration

} // namespace fasti::compose
