// SPDX-License-Identifier: Apache-2.0
// Productions for numbers, and for years and what is longer: "twenty-five", "44 BC", "1990s".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool ordinal_number(const Args&, Meaning&); ///< "12th": the number, as an ordinal
bool sum(const Args&, Meaning&);            ///< "twenty-five", "hundred and five": the parts added
bool product(const Args&, Meaning&); ///< "two hundred": multiplied; "two hundred five": then added
bool thousands(const Args&, Meaning&);    ///< "1,935": groups of three digits
bool quantity(const Args&, Meaning&);     ///< a number that counts things or money, never time
bool and_a_half(const Args&, Meaning&);   ///< "two and a half", "2 1/2"
bool nothing(const Args&, Meaning&);      ///< words that only look like time
bool named_number(const Args&, Meaning&); ///< "Il-76": nothing, unless the name is a month
bool fraction(const Args&, Meaning&);     ///< "73/27": nothing, unless it may be "1941/42"
bool name_year(const Args&,
               Meaning&); ///< "Center-2019": no time of its own, but the passage's year
bool minus_one(const Args&, Meaning&); ///< BC, a.m.
bool plus_one(const Args&, Meaning&);  ///< AD, p.m.
bool two(const Args&, Meaning&);       ///< "a couple"
bool half_dozen(const Args&, Meaning&);
bool some(const Args&, Meaning&);          ///< "a few": how many is not said
bool year_in_words(const Args&, Meaning&); ///< "nineteen eighty-four"
bool year_with_era(const Args&, Meaning&); ///< "44 BC", "AD 79", "476 CE"
bool short_year(const Args&, Meaning&);    ///< "'99"

} // namespace fasti::compose
