// SPDX-License-Identifier: Apache-2.0
// Words that tell of one kind of event here and of another there: traffic passes, and so does a
// bill; a fire is a disaster, and opening fire is none.
#pragma once

#include "events/grammar/tree.hpp"
#include "events/lexicon/en/event_words.hpp"

#include <optional>

namespace fasti::grammar {

/// What a word of a sentence says of an event, by the words beside it; nullopt for words that say
/// nothing of events there.
std::optional<lexicon::EventWord> event_sense(const Tree& tree, std::size_t token);

} // namespace fasti::grammar
