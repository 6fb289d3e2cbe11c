// SPDX-License-Identifier: Apache-2.0
// What recognition hands to resolution: expressions in text order, not yet anchored.
#pragma once

#include "events/timex/value/meaning.hpp"

#include <vector>

namespace fasti::match {

/// A recognised expression.
struct Expression {
    Span span; ///< bytes of Document::text
    Meaning meaning;
    std::size_t block = 0;              ///< index into Document::blocks
    TimexMod bound = TimexMod::none;    ///< from the words before it
    Span bound_words;                   ///< those words
    std::string_view rule;              ///< shape of the outermost rule
    TimexTraits traits;                 ///< of that rule
    std::vector<Derivation> derivation; ///< one, on request
    bool anchor_only =
        false; ///< the year in a name: no expression, but the passage is in that year
};

} // namespace fasti::match
