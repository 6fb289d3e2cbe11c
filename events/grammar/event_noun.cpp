// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/event_noun.hpp"

#include "events/lexicon/en/event_words.hpp"
#include "text/utf8.hpp"

namespace fasti::grammar {

bool event_noun(const Tree& tree, std::size_t token) {
    if (!tree.is(token, parse::Upos::noun) && !tree.is(token, parse::Upos::propn)) return false;
    const std::string lower = tree.lower(token);
    const bool congress = lower == "congress" && tree.is(token, parse::Upos::propn) &&
                          !tree.child(token, "compound") && !tree.child(token, "amod");
    if (lower == "council" || lower == "assembly" || congress) {
        // bodies, but for "the Council of Trent"
        const bool place = token + 2 < tree.size() && tree.lower(token + 1) == "of" &&
                           tree.is(token + 2, parse::Upos::propn);
        return place && tree.is(token, parse::Upos::propn);
    }
    const auto word = lexicon::event_word(lower);
    const auto lemma = lexicon::event_word(ascii_lower(tree[token].lemma));
    return (word && word->noun) || (lemma && lemma->noun);
}

} // namespace fasti::grammar
