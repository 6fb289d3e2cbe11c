// SPDX-License-Identifier: Apache-2.0
// The arc-hybrid transition system: a stack of words that still wait for their head, and the words
// to come. [Kuhlmann, Gómez-Rodríguez & Satta 2011]
//
//     shift   the next word goes on the stack
//     left    the top of the stack becomes a dependent of the next word
//     right   the top of the stack becomes a dependent of what lies below it
//
// Node 0 is the root and lies at the bottom; words are 1 … n. Only when no word is left may a word
// become a dependent of the root, so that every tree has one root; every tree is projective.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace fasti::parse {

enum class Move : std::uint8_t { shift, left, right };

/// A word among its dependents so far. Node 0 is never a dependent, so 0 stands for none.
struct ArcNode {
    std::uint32_t head = 0;
    std::uint8_t relation = 0;            ///< index into the relations of the model
    std::array<std::uint32_t, 2> left{};  ///< the leftmost dependent and the one after it
    std::array<std::uint32_t, 2> right{}; ///< the rightmost dependent and the one before it
    std::uint32_t lefts = 0;              ///< how many dependents to the left
    std::uint32_t rights = 0;
    std::uint64_t left_relations = 0; ///< which relations occur there, as a set modulo 64
    std::uint64_t right_relations = 0;
};

/// Where a parse stands.
class ArcHybrid {
public:
    explicit ArcHybrid(std::size_t words);

    bool done() const { return front_ >= nodes_.size() && stack_.size() == 1; }

    bool legal(Move move) const;

    /// The word that would get a head, and that head. Only for left and right.
    std::uint32_t dependent() const { return stack_.back(); }

    std::uint32_t head(Move move) const { return move == Move::left ? front_ : stack(1); }

    /// `relation` is that of the new dependent; it means nothing for a shift.
    void apply(Move move, std::uint8_t relation = 0);

    /// The word `depth` below the top of the stack; `none()` when there is none.
    std::uint32_t stack(std::size_t depth) const {
        return depth < stack_.size() ? stack_[stack_.size() - 1 - depth] : none();
    }

    /// The word `ahead` after the next one; `none()` when there is none.
    std::uint32_t buffer(std::size_t ahead) const {
        return front_ + ahead < nodes_.size() ? front_ + static_cast<std::uint32_t>(ahead) : none();
    }

    std::uint32_t none() const { return static_cast<std::uint32_t>(nodes_.size()); }

    /// The node of a word; an empty one for `none()`.
    const ArcNode& node(std::uint32_t word) const {
        return word < nodes_.size() ? nodes_[word] : nothing_;
    }

    const std::vector<std::uint32_t>& stack() const { return stack_; }

    std::uint32_t front() const { return front_; }

private:
    std::vector<ArcNode> nodes_;
    std::vector<std::uint32_t> stack_ = {0};
    std::uint32_t front_ = 1;
    ArcNode nothing_;
};

} // namespace fasti::parse
