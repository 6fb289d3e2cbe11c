// SPDX-License-Identifier: Apache-2.0
// Every word of a sentence that tells of an event, dated or not, and how sure the sentence is of
// it: what TimeML calls EVENT. `fasti build --dump parse` shows them.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/grammar/tree.hpp"

#include <vector>

namespace fasti::trigger {

/// A word that tells of an event.
struct Trigger {
    std::size_t token = 0;
    Certainty certainty = Certainty::asserted;

    friend bool operator==(const Trigger&, const Trigger&) = default;
};

/// The triggers of a sentence, in the order of the text: verbs that are more than auxiliaries and
/// relations, nouns of acts, and adjectives of states that come and go.
std::vector<Trigger> triggers(const grammar::Tree& tree);

} // namespace fasti::trigger
