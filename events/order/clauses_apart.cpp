// SPDX-License-Identifier: Apache-2.0
// "The ships left after the storm had passed", "before the war began", "until the king gave in",
// "once the ice had gone": two clauses of which one says by its first word that it was earlier.
#include "events/grammar/tense.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/order/relations.hpp"

namespace fasti::order {
namespace {

// What lasted until something happened may end with it or in it.
constexpr AllenSet ends_it = comes_after | Allen::finishes | Allen::overlapped_by;

// Of the clause that the word opens to the one around it; nothing where the word says no order.
std::optional<AllenSet>
order_apart(const grammar::Tree& tree, std::size_t clause, std::size_t around) {
    const std::string word = opener(tree, clause);
    if (word == "before") return comes_after;
    if (lexicon::is(word, lexicon::until)) return ends_it;
    if (!lexicon::is(word, lexicon::after)) return std::nullopt;
    if (word != "since") return comes_before;
    const grammar::VerbTense tense = grammar::tense_of(tree, around);
    const bool because =
        tense != grammar::VerbTense::present_perfect && tense != grammar::VerbTense::past_perfect;
    return because ? std::nullopt : std::optional(comes_before);
}

} // namespace

void clauses_apart(const LinkSentence& sentence, std::vector<Relation>& out) {
    const grammar::Tree& tree = sentence.tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto around = tree.head(i);
        if (!around || !(tree.related(i, "advcl") || tree.related(i, "ccomp")) || tree.time(i) ||
            tree.time(*around))
            continue;
        const grammar::VerbTense tense = grammar::tense_of(tree, *around);
        const bool open = tense == grammar::VerbTense::none || tense == grammar::VerbTense::future;
        if (open || !told_as_it_was(tree, *around) || !told_as_it_was(tree, i)) continue;
        if (const auto order = order_apart(tree, i, *around))
            out.push_back(between(*around, *order, i));
    }
}

} // namespace fasti::order
