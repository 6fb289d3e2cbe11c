// SPDX-License-Identifier: Apache-2.0
// A language made ready for matching: its words in a hash table, its shapes in one trie a level.
#pragma once

#include "events/lang/language.hpp"

#include <array>
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
        std::vector<Child> children;
        std::vector<std::uint16_t> rules; ///< that end here
        ClassSet classes;                 ///< of all children
        bool words = false;               ///< some child is a word

        /// False: no child fits the item.
        bool may_go_on(const Item& item) const {
            return (item.classes.bits & classes.bits) != 0 || (words && item.word != 0);
        }
    };

    const TrieNode& node(std::uint32_t index) const { return nodes_[index]; }

    /// Whether some shape begins with a class of the item or with its word.
    bool may_begin(const Item& item) const {
        if ((item.classes.bits & nodes_.front().classes.bits) != 0) return true;
        if (item.word < first_word) return false;
        const std::size_t word = item.word - first_word;
        return word < first_words_.size() && first_words_[word];
    }

    void finish();

private:
    std::vector<TrieNode> nodes_{1};
    std::vector<bool> first_words_;
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

    /// nullptr: a word of no class. `lower` is in lower case.
    const WordInfo* find(std::string_view lower) const;

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
    std::uint16_t number_of(std::string_view word);
    Element element_of(std::string_view choice, std::string_view shape);

    const Language* language_;
    Words words_; // never iterated for a result: order does not matter
    std::vector<const Words::value_type*> table_; // open addressing; a power of two, half empty
    std::vector<RuleTrie> tries_;
    WordFilter triggers_;
    std::uint16_t next_word_ = first_word;
};

/// The compiled form of a language, made at its first use.
const Grammar& grammar(const Language& language);

} // namespace fasti
