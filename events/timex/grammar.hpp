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
        Element element;
        bool touches;
        std::uint32_t node;
    };

    struct TrieNode {
        std::vector<Child> children;
        std::vector<std::uint16_t> rules; ///< that end here
    };

    const TrieNode& node(std::uint32_t index) const { return nodes_[index]; }

    /// Whether some shape begins with a class of the item or with its word.
    bool may_begin(const Chunk& item) const;
    void finish();

private:
    std::vector<TrieNode> nodes_{1};
    ClassSet first_classes_;
    std::vector<bool> first_words_;
};

/// What is known of a written word.
struct WordInfo {
    ClassSet classes;         ///< in any spelling
    ClassSet capital_classes; ///< only with a capital letter
    Sense sense;
    std::uint16_t word = 0; ///< its number when a shape names it
};

/// The compiled language. Built once a language, then read by any number of threads.
class Grammar {
public:
    explicit Grammar(const Language& language);

    const Language& language() const { return *language_; }

    std::span<const RuleTrie> tries() const { return tries_; }

    const Rule& rule(std::size_t level, std::uint16_t index) const {
        return language_->levels[level].rules[index];
    }

    /// nullptr: a word of no class. `lower` is in lower case.
    const WordInfo* find(std::string_view lower) const;

    /// Whether a text may hold time words here; false is certain. `hash` as of word_hash().
    bool may_be_word(std::uint32_t hash) const {
        return (bloom_[(hash >> 5U) % bloom_.size()] >> (hash & 31U)) & 1U;
    }

    /// Whether the word alone is reason to look closer ("may", "year", "today").
    static bool triggers(const WordInfo& info);

private:
    using Reading = std::vector<RuleTrie::Part>;

    std::vector<Reading> readings(std::string_view shape);
    void add_words();
    void add_rules(std::size_t level);
    std::uint16_t number_of(std::string_view word);
    Element element_of(std::string_view choice, std::string_view shape);

    const Language* language_;
    std::unordered_map<std::string, WordInfo> words_; // never iterated: order does not matter
    std::vector<RuleTrie> tries_;
    std::array<std::uint32_t, 512> bloom_{};
    std::uint16_t next_word_ = first_word;
};

/// The compiled form of a language, made at its first use.
const Grammar& grammar(const Language& language);

/// Step of the hash that finds trigger words: over the bytes of a word in lower case.
constexpr std::uint32_t word_hash(std::uint32_t hash, char lower) {
    return (hash ^ static_cast<unsigned char>(lower)) * 16'777'619U;
}

inline constexpr std::uint32_t word_hash_start = 2'166'136'261U;

} // namespace fasti
