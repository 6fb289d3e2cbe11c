// SPDX-License-Identifier: Apache-2.0
// A language made ready for matching: its words in a hash table, its shapes in one trie a level.
#pragma once

#include "events/lang/language.hpp"
#include "events/timex/lower.hpp"

#include <array>
#include <bit>
#include <string>
#include <unordered_map>
#include <vector>

namespace fasti {

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

        bool fits(const Item& item) const {
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
        bool may_go_on(const Item& item) const {
            return (item.classes.bits & classes.bits) != 0 || (words && item.word != 0);
        }
    };

    const TrieNode& node(std::uint32_t index) const { return nodes_[index]; }

    /// Calls visit(child) for the children of the root that fit the item.
    template <class Visit>
    void for_each_first(const Item& item, const Visit& visit) const {
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
    void visit_first(Element element, const Item& item, const Visit& visit) const {
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

/// What is known of a written word.
struct WordInfo {
    ClassSet classes; ///< in any spelling, unless one with a capital letter is another word
    Sense sense;
    ClassSet capital_classes; ///< only with a capital letter
    Sense capital_sense;
    std::uint16_t word = 0; ///< its number when a shape names it
};

/// Tells most words that are not in a list by their first two letters and their length; for words
/// of ASCII letters.
class WordFilter {
public:
    void add(std::string_view lower);

    /// False is certain. The second letter of a word of one is ' '.
    bool may_hold(char first, char second, std::size_t size) const {
        return (lengths_[slot(first, second)] >> (size & 63U) & 1U) != 0;
    }

private:
    static std::size_t slot(char first, char second) {
        return (static_cast<unsigned char>(first) & 0x1FU) << 5U |
               (static_cast<unsigned char>(second) & 0x1FU);
    }

    std::array<std::uint64_t, 1024> lengths_{}; // a bit a length
};

/// The compiled language. Built once a language, then read by any number of threads.
class Grammar {
public:
    explicit Grammar(const Language& language);
    Grammar(const Grammar&) = delete;
    Grammar& operator=(const Grammar&) = delete;
    Grammar(Grammar&&) = delete;
    Grammar& operator=(Grammar&&) = delete;
    ~Grammar() = default;

    const Language& language() const { return *language_; }

    std::span<const RuleTrie> tries() const { return tries_; }

    const Rule& rule(std::size_t level, std::uint16_t index) const {
        return language_->levels[level].rules[index];
    }

    /// The levels in which a shape may begin with one of the classes or with the word: bits.
    std::uint32_t levels(ClassSet classes, std::uint16_t word) const {
        std::uint32_t levels = word == 0 ? 0 : levels_[word];
        for (auto bits = classes.bits & first_classes_.bits; bits != 0; bits &= bits - 1)
            levels |= levels_[static_cast<std::size_t>(std::countr_zero(bits))];
        return levels;
    }

    static constexpr std::size_t most_levels = 32;

    /// nullptr: a word of no class.
    const WordInfo* find(const detail::Lower& word) const;

    /// The words that triggers() holds for.
    const WordFilter& triggers() const { return triggers_; }

    /// Whether the word alone is reason to look closer ("may", "year", "today").
    static bool triggers(const WordInfo& info);

private:
    using Reading = std::vector<RuleTrie::Part>;
    using Words = std::unordered_map<std::string, WordInfo>;

    std::vector<Reading> readings(std::string_view shape);
    void add_words();
    void add_rules(std::size_t level);
    void make_table();
    void find_levels();
    std::uint16_t number_of(std::string_view word);
    Element element_of(std::string_view choice, std::string_view shape);

    const Language* language_;

    struct Slot {
        std::uint64_t head = 0; // of the word
        const Words::value_type* word = nullptr;
    };

    Words words_;             // never iterated for a result: order does not matter
    std::vector<Slot> table_; // open addressing; a power of two, at most half full
    std::vector<RuleTrie> tries_;
    std::vector<std::uint32_t> levels_; // by element: levels in which a shape begins with it
    ClassSet first_classes_;            // that some shape of some level begins with
    WordFilter triggers_;
    std::uint16_t next_word_ = first_word;
};

/// The compiled form of a language, made at its first use.
const Grammar& grammar(const Language& language);

} // namespace fasti
