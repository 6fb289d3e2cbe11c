// SPDX-License-Identifier: Apache-2.0
// The words beside a place in a sentence, before anything is parsed.
#pragma once

#include <string>
#include <string_view>

namespace fasti::grammar {

/// The word that ends before a byte, blanks between them skipped, in small letters; "" when a sign
/// stands there.
std::string word_before(std::string_view sentence, std::size_t at);

/// The word that begins behind a byte, likewise.
std::string word_behind(std::string_view sentence, std::size_t at);

/// The genitive ending, with the blank behind it, that begins at a byte: "'s "; "" when none does.
std::string_view genitive_at(std::string_view sentence, std::size_t at);

/// "five years ago", "the next day": words for a date that need no preposition.
bool adverb_of_time(std::string_view date);

} // namespace fasti::grammar
