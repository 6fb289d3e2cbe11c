// SPDX-License-Identifier: Apache-2.0
// "agreed to sign", "plans to sell", "ordered the fleet to turn": what somebody wants comes after
// the wanting.
#include "events/lexicon/classes/lexicon.hpp"
#include "events/order/relations.hpp"

namespace fasti::order {
namespace {

// Of "ordered the fleet to turn" the ordering, though the turning hangs from the fleet.
std::size_t governing(const grammar::Tree& tree, std::size_t around, std::size_t clause) {
    const auto above = tree.head(around);
    const bool object = above && tree.related(clause, "acl") && tree.related(around, "obj");
    return object ? *above : around;
}

bool infinitive(const grammar::Tree& tree, std::size_t clause) {
    const auto mark = tree.child(clause, "mark");
    return mark && tree.lower(*mark) == "to" && tree[clause].xpos == "VB";
}

} // namespace

void aims(const LinkSentence& sentence, std::vector<Relation>& out) {
    const grammar::Tree& tree = sentence.tree;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto around = tree.head(i);
        if (!around || !infinitive(tree, i)) continue;
        if (!tree.related(i, "xcomp") && !tree.related(i, "ccomp") && !tree.related(i, "acl"))
            continue;
        const std::size_t wanting = governing(tree, *around, i);
        if (lexicon::is(tree[wanting].lemma, lexicon::ask, lexicon::plan, lexicon::resolve,
                        lexicon::decide))
            out.push_back(between(wanting, comes_after, i));
    }
}

} // namespace fasti::order
