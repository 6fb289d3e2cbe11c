// SPDX-License-Identifier: Apache-2.0
// The title of an event as an editor writes it: who does what to whom, in the historical present,
// at most twelve words, without the date.
//
//     "On 12 September 1990 the treaty was signed in Moscow"  →  "Treaty signed in Moscow"
#pragma once

#include "events/extract/trigger/dated_trigger.hpp"
#include "events/extract/who/antecedent.hpp"

#include <optional>
#include <string>
#include <vector>

namespace fasti::title {

/// A title, and the words of the sentence that it was made of.
struct Headline {
    std::string title;               ///< "" when there is nothing to tell
    std::vector<std::size_t> tokens; ///< ascending

    friend bool operator==(const Headline&, const Headline&) = default;
};

/// The title of a dated event; `antecedent` takes the place of a pronoun.
Headline headline(const grammar::Tree& tree,
                  const trigger::DatedTrigger& trigger,
                  const std::optional<who::Antecedent>& antecedent = {});

} // namespace fasti::title
