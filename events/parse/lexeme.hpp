// SPDX-License-Identifier: Apache-2.0
// What the tagger and the parser see of a word: its letters in several coarsenings, hashed. Quotes
// and dashes are made plain, digits become 0 (a year of our era stays apart from other numbers), so
// that text from a word processor looks like the text that the model was trained on.
#pragma once

#include "events/parse/key_table.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasti::parse {

/// A word as hashes; all zero where the sentence has no word.
struct Lexeme {
    std::uint64_t form = 0;
    std::uint64_t lower = 0;
    std::array<std::uint64_t, 3> prefixes{}; ///< of 1, 2, 3 bytes
    std::array<std::uint64_t, 5> suffixes{}; ///< of 1 … 5 bytes
    std::uint64_t shape = 0;                 ///< capitals, digits, hyphens
    std::uint64_t ambiguity = 0;             ///< which tags the word has; 0 when it is not known
};

/// Plain quotes and dashes: “1990–91” becomes "1990-91".
std::string plain(std::string_view word);

/// The same with plain digits: "0000-00".
std::string normalised(std::string_view word);

/// `ambiguity` comes from the tagger's lexicon.
Lexeme lexeme(std::string_view word, const KeyTable& lexicon);

/// The key of a word in that lexicon.
std::uint64_t lexicon_key(std::string_view word);

} // namespace fasti::parse
