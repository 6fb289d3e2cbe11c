// SPDX-License-Identifier: Apache-2.0
// "The mayor spoke while the crowd was waiting": two clauses that share some time. "They drowned
// when the boat sank": what opens with "when" did not begin later.
#include "events/grammar/tense.hpp"
#include "events/order/relations.hpp"

namespace fasti::order {
namespace {

constexpr AllenSet begins_no_later = comes_before | Allen::overlaps | Allen::finished_by |
                                     Allen::contains | Allen::starts | Allen::equals |
                                     Allen::started_by;

// Of the clause that the word opens to the one around it.
std::optional<AllenSet>
order_together(const grammar::Tree& tree, std::size_t clause, std::size_t around) {
    const std::string word = opener(tree, clause);
    const bool lasts = grammar::progressive(tree, clause);
    if ((word == "while" || word == "when" || word == "as") && lasts) return shares_time;
    if (word == "when" && !grammar::progressive(tree, around)) return begins_no_later;
    return std::nullopt;
}

} // namespace

void clauses_together(const LinkSentence& sentence, std::vector<Relation>& out) {
    const grammar::Tree& tree = sentence.tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto around = tree.head(i);
        if (!around || !tree.related(i, "advcl") || tree.time(i)) continue;
        if (grammar::tense_of(tree, i) != grammar::VerbTense::past ||
            grammar::tense_of(tree, *around) != grammar::VerbTense::past)
            continue;
        if (!told_as_it_was(tree, i) || !told_as_it_was(tree, *around)) continue;
        if (const auto order = order_together(tree, i, *around))
            out.push_back(between(*around, *order, i));
    }
}

} // namespace fasti::order
