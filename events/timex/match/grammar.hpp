// SPDX-License-Identifier: Apache-2.0
// A language made ready for matching: its words in a hash table, its shapes in one trie a level.
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/language/lower.hpp"
#include "events/timex/match/rule_trie.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace fasti::match {

/// What is known of a written word.
struct WordInfo {
    ClassSet classes; ///< in any spelling, unless one with a capital letter is another word
    Meaning meaning;
    ClassSet capital_classes; ///< only with a capital letter
    Meaning capital_meaning;
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

} // namespace fasti::match
