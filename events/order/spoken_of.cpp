// SPDX-License-Identifier: Apache-2.0
// "said that the bank had failed", "announced it will close": what is reported in the past perfect
// came before the saying, what is foretold comes after it.
#include "events/grammar/tense.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/order/relations.hpp"

namespace fasti::order {
namespace {

// What is said, and the saying.
struct Speech {
    std::size_t saying;
    std::size_t said;
};

std::optional<Speech> speech_at(const grammar::Tree& tree, std::size_t i) {
    const auto above = tree.head(i);
    if (!above) return std::nullopt;
    if (tree.related(i, "ccomp") &&
        lexicon::is(tree[*above].lemma, lexicon::say, lexicon::find_out))
        return Speech{*above, i};
    if (tree.related(i, "parataxis") && lexicon::is(tree[i].lemma, lexicon::say, lexicon::find_out))
        return Speech{i, *above};
    return std::nullopt;
}

} // namespace

void spoken_of(const LinkSentence& sentence, std::vector<Relation>& out) {
    const grammar::Tree& tree = sentence.tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto speech = speech_at(tree, i);
        if (!speech || !told_as_it_was(tree, speech->said)) continue;
        const grammar::VerbTense tense = grammar::tense_of(tree, speech->said);
        const bool lasted = grammar::progressive(tree, speech->said) ||
                            tree.child(speech->said, "cop") ||
                            lexicon::is(tree[speech->said].lemma, lexicon::state);
        if (lexicon::is(tree[speech->said].lemma, lexicon::say, lexicon::find_out))
            continue; // who said what about whose saying
        if (tense == grammar::VerbTense::past_perfect ||
            (tense == grammar::VerbTense::past && !lasted))
            out.push_back(between(speech->saying, comes_before, speech->said));
        if (tense == grammar::VerbTense::future)
            out.push_back(between(speech->saying, comes_after, speech->said));
    }
}

} // namespace fasti::order
