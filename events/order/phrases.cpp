// SPDX-License-Identifier: Apache-2.0
// "resigned after the vote", "the talks before the summit", "fell during the war", "prior to the
// strike": an event named behind a preposition of time.
#include "events/grammar/tense.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/order/relations.hpp"

namespace fasti::order {
namespace {

// Of what the word leads on to, to what is told of it.
std::optional<AllenSet> order_of_preposition(std::string_view word, std::string_view second) {
    if (lexicon::is(word, lexicon::after)) return comes_before;
    if (word == "before" || lexicon::is(word, lexicon::until)) return comes_after;
    if (word == "prior" && second == "to") return comes_after;
    if (word == "ahead" && second == "of") return comes_after;
    if (word == "during") return converse(lies_within);
    return std::nullopt;
}

bool nominal(const grammar::Tree& tree, std::size_t token) {
    return tree.is(token, parse::Upos::noun) || tree.is(token, parse::Upos::propn);
}

} // namespace

void phrases(const LinkSentence& sentence, std::vector<Relation>& out) {
    const grammar::Tree& tree = sentence.tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto around = tree.head(i);
        if (!around || tree.time(i) || tree.time(*around) || !nominal(tree, i)) continue;
        if (!tree.related(i, "obl") && !tree.related(i, "nmod")) continue;
        const auto word = tree.child(i, "case");
        if (!word || *word > i) continue;
        const std::string second = *word + 1 < tree.size() ? tree.lower(*word + 1) : "";
        if (const auto order = order_of_preposition(tree.lower(*word), second))
            out.push_back(between(*around, *order, i));
    }
}

} // namespace fasti::order
