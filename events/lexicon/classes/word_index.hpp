// SPDX-License-Identifier: Apache-2.0
// Finds the classes of a word in the tables of a language; it is made while compiling.
//
//     constexpr auto table = std::to_array<ClassWords>({{say, "announce say state"}, …});
//     constexpr auto index = [] { WordIndex<100> all; all.add(table); return all; }();
//     index.find("say").has(say)
#pragma once

#include "events/lexicon/classes/classes.hpp"

#include <array>
#include <bit>
#include <span>
#include <stdexcept>
#include <string_view>

namespace fasti::lexicon {

/// A line of a table: a class and its words in small letters, sorted, with a blank between them.
struct ClassWords {
    Class of;
    std::string_view words;
};

/// What a word is, all of it.
class Classes {
public:
    constexpr bool has(Class of) const { return ((bits_[part(of)] >> place(of)) & 1U) != 0; }

    constexpr void add(Class of) { bits_[part(of)] |= std::uint64_t{1} << place(of); }

    friend bool operator==(const Classes&, const Classes&) = default;

private:
    static constexpr std::size_t width = 64;

    static constexpr std::size_t part(Class of) { return static_cast<std::size_t>(of) / width; }

    static constexpr unsigned place(Class of) { return static_cast<unsigned>(of) % width; }

    std::array<std::uint64_t, class_count / width + 1> bits_{};
};

/// Room for so many different words. What is wrong with a table stops the compiler.
template <std::size_t most_words>
class WordIndex {
public:
    constexpr void add(std::span<const ClassWords> table) {
        for (const ClassWords& line : table)
            add(line);
    }

    /// No class for a word that no table has.
    constexpr Classes find(std::string_view word) const {
        const std::uint16_t at = slots_[slot_of(word)];
        return at == 0 ? Classes() : entries_[at - 1].classes;
    }

    constexpr std::size_t size() const { return size_; }

private:
    struct Entry {
        std::string_view word;
        Classes classes;
    };

    static constexpr std::size_t slot_count = std::bit_ceil(3 * most_words);

    constexpr void add(const ClassWords& line) {
        std::string_view before;
        for (std::string_view rest = line.words; !rest.empty();) {
            const std::size_t end = rest.find(' ') < rest.size() ? rest.find(' ') : rest.size();
            const std::string_view word = rest.substr(0, end);
            if (word <= before) throw std::logic_error("not sorted, or a word stands there twice");
            add(word, line.of);
            before = word;
            rest.remove_prefix(end < rest.size() ? end + 1 : end);
        }
    }

    constexpr void add(std::string_view word, Class of) {
        std::uint16_t& slot = slots_[slot_of(word)];
        if (slot == 0) {
            if (size_ == most_words) throw std::logic_error("more words than there is room for");
            entries_[size_].word = word;
            slot = static_cast<std::uint16_t>(++size_);
        }
        entries_[slot - 1].classes.add(of);
    }

    /// Where a word stands, or could.
    constexpr std::size_t slot_of(std::string_view word) const {
        std::size_t slot = hash(word) % slot_count;
        while (slots_[slot] != 0 && entries_[slots_[slot] - 1].word != word)
            slot = (slot + 1) % slot_count;
        return slot;
    }

    /// FNV-1a, its upper bits folded in.
    static constexpr std::uint64_t hash(std::string_view word) {
        std::uint64_t hash = 0xCBF29CE484222325;
        for (const char c : word)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
        return hash ^ (hash >> 32U);
    }

    std::array<Entry, most_words> entries_{};
    std::array<std::uint16_t, slot_count> slots_{}; // 1 + the number of an entry; 0: free
    std::size_t size_ = 0;
};

} // namespace fasti::lexicon
