// SPDX-License-Identifier: Apache-2.0
// Lemmas by rules of endings: under a tag, the longest ending that is known says what to take off
// and what to put on ("-ies" → "-y"); what goes by no rule is an ending that is the whole word.
#pragma once

#include "events/parse/key_table.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::parse {

/// Written "l3+y": lower the word, take 3 bytes off, put "y" on. "k" keeps capitals instead.
struct LemmaRule {
    bool lower = true;
    std::size_t strip = 0;
    std::string_view add;

    /// The inverse of the text above; nothing when it is none.
    static std::optional<LemmaRule> parse(std::string_view text);

    /// `word` has plain signs.
    std::string apply(std::string_view word) const;
};

/// The rules of a model.
struct LemmaRules {
    std::vector<LemmaRule> rules;
    KeyTable endings; ///< from ending_key to the index of a rule

    std::string lemma(std::string_view word, unsigned tag) const;
};

/// The longest ending that is looked at, in bytes.
inline constexpr std::size_t longest_ending = 6;

/// The key of an ending of a word (in small letters) under a tag.
std::uint64_t ending_key(std::string_view ending, unsigned tag);

/// The key of a whole word under a tag.
std::uint64_t whole_key(std::string_view word, unsigned tag);

} // namespace fasti::parse
