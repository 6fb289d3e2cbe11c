// SPDX-License-Identifier: Apache-2.0
// What a report tells in the past came before it, what it says will be comes after.
#include "events/grammar/tense.hpp"
#include "events/order/relations.hpp"

namespace fasti::order {

namespace {

// What is told as done may be of the day of the document itself.
constexpr AllenSet over_by = comes_before | lies_within;

} // namespace

void tenses(const LinkSentence& sentence, std::vector<Relation>& out) {
    const grammar::Tree& tree = sentence.tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (!tree.clause(i) || !told_as_it_was(tree, i)) continue;
        const Term event{Term::Kind::event, i};
        const Term document{Term::Kind::document, 0};
        if (told_as_done(tree, i)) out.push_back({document, event, over_by, {}});
        if (grammar::tense_of(tree, i) == grammar::VerbTense::future && comes_to_pass(tree, i))
            out.push_back({document, event, comes_after, {}});
    }
}

} // namespace fasti::order
