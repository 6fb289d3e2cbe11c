// SPDX-License-Identifier: Apache-2.0
#include "events/parse/arc_hybrid.hpp"

namespace fasti::parse {

ArcHybrid::ArcHybrid(std::size_t words) : nodes_(words + 1) {
    stack_.reserve(words + 1);
}

bool ArcHybrid::legal(Move move) const {
    const bool words_left = front_ < nodes_.size();
    switch (move) {
    case Move::shift:
        return words_left;
    case Move::left:
        return words_left && stack_.size() > 1;
    case Move::right:
        return stack_.size() > (words_left ? 2U : 1U);
    }
    return false;
}

void ArcHybrid::apply(Move move, std::uint8_t relation) {
    if (move == Move::shift) {
        stack_.push_back(front_++);
        return;
    }
    const std::uint32_t word = dependent();
    const std::uint32_t to = head(move);
    nodes_[word].head = to;
    nodes_[word].relation = relation;
    ArcNode& parent = nodes_[to];
    // Dependents of either side come from the inside outwards.
    auto& near = move == Move::left ? parent.left : parent.right;
    near = {word, near[0]};
    ++(move == Move::left ? parent.lefts : parent.rights);
    (move == Move::left ? parent.left_relations : parent.right_relations) |= std::uint64_t{1}
                                                                             << (relation % 64U);
    stack_.pop_back();
}

} // namespace fasti::parse
