// SPDX-License-Identifier: Apache-2.0
// The words of a mention that merging compares, as numbers.
#pragma once

#include "events/extract/mention/mention.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::merge {

/// Is a word of a name none that many carry, nor a country?
constexpr bool is_rare(std::uint64_t number) {
    return number % 2 == 0;
}

/// What was worked out for a hash, until another one needs its place: most words come again.
template <class Value>
class Memo {
public:
    explicit Memo(std::size_t places) : slots_(places) {}

    template <class Make>
    const Value& get(std::uint64_t hash, const Make& make) {
        Slot& slot = slots_[hash % slots_.size()];
        if (slot.hash != hash) slot = {hash, make()};
        return slot.value;
    }

private:
    struct Slot {
        std::uint64_t hash = 0;
        Value value{};
    };

    std::vector<Slot> slots_;
};

/// The words of mentions as numbers, ascending and unique.
class WordNumbers {
public:
    /// `memory`: how many words it may remember, at least one.
    explicit WordNumbers(std::size_t memory) : words_(memory), countries_(memory) {}

    /// The words of who and where that tell one from another, without those of the event's own
    /// name, at most 12; countries are odd.
    std::vector<std::uint64_t> names(const mention::Mention& mention);

    /// The words of an event's own name that are no event word: "aldern" of "Pact of Aldern".
    static std::vector<std::uint64_t> propers(const mention::Mention& mention);

    /// The words of the title that are neither names nor event words, by their stems, at most 8,
    /// and in `ordinals` a number that stands for "second", "3rd", …; 0 without.
    std::vector<std::uint64_t> title(const mention::Mention& mention, std::uint64_t& ordinals);

private:
    struct Word {
        std::uint64_t stem = 0;  ///< in a title; 0: says nothing of the event
        bool ordinal = false;    ///< "second", "3rd"
        bool tells_name = false; ///< in a name: tells it from others
    };

    const Word& word(std::string_view lower);
    /// Of a country, or of the place it is governed from; 0: of neither.
    std::uint64_t country(const std::string& name);

    Memo<Word> words_;
    Memo<std::uint64_t> countries_;
};

/// Does the name of the event stand in quotation marks?
bool in_quotes(const mention::Mention& mention);

} // namespace fasti::merge
