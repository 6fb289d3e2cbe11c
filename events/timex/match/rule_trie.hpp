// SPDX-License-Identifier: Apache-2.0
// The rules of one level as a trie of their shapes.
#pragma once

#include "events/timex/language/rule.hpp"

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace fasti::match {

/// An element of a shape as a number: a Class, or first_word + the number of a word.
using Element = std::uint16_t;
inline constexpr Element first_word = 128;

/// The rules of one level by their shapes.
class RuleTrie {
public:
    /// Adds a rule; `sequence` is one reading of its shape.
    struct Part {
        Element element;
        bool touches;
    };

    void add(std::span<const Part> sequence, std::uint16_t rule);

    struct Child {
        ClassSet classes; ///< of which an item needs one; none where it needs the word
        Element element;
        bool touches;
        std::uint32_t node;

        bool fits(const RowItem& item) const {
            const bool same = (item.classes.bits & classes.bits) != 0 || item.word == element;
            return same && (item.touches || !touches);
        }
    };

    struct TrieNode {
        std::vector<Child> children;      ///< by element
        std::vector<std::uint16_t> rules; ///< that end here
        std::uint32_t order = 0;          ///< how many nodes the rule tables lead to before it
        ClassSet classes;                 ///< of all children
        bool words = false;               ///< some child is a word

        /// False: no child fits the item.
        bool may_go_on(const RowItem& item) const {
            return (item.classes.bits & classes.bits) != 0 || (words && item.word != 0);
        }
    };

    const TrieNode& node(std::uint32_t index) const { return nodes_[index]; }

    /// Calls visit(child) for the children of the root that fit the item.
    template <class Visit>
    void for_each_first(const RowItem& item, const Visit& visit) const {
        const TrieNode& root = nodes_.front();
        for (auto bits = item.classes.bits & root.classes.bits; bits != 0; bits &= bits - 1)
            visit_first(static_cast<Element>(std::countr_zero(bits)), item, visit);
        if (item.word != 0) visit_first(item.word, item, visit);
    }

    /// Whether some shape begins with `element`.
    bool may_begin(Element element) const {
        return element < first_.size() && first_[element] != 0;
    }

    void finish();

private:
    template <class Visit>
    void visit_first(Element element, const RowItem& item, const Visit& visit) const {
        const std::vector<Child>& children = nodes_.front().children;
        if (element >= first_.size() || first_[element] == 0) return;
        for (std::size_t at = first_[element] - 1U;
             at < children.size() && children[at].element == element; ++at)
            if (item.touches || !children[at].touches) visit(children[at]);
    }

    void number_nodes();

    std::vector<TrieNode> nodes_{1};
    std::vector<std::uint16_t> first_; // by element: 1 + its first child of the root; 0: none
};

} // namespace fasti::match
