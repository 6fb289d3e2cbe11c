// SPDX-License-Identifier: Apache-2.0
// The words of a mention that merging compares, as numbers.
#pragma once

#include "events/extract/mention.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace fasti {

/// A word in lower case as a number, never odd: the last bit is free for a mark.
std::uint64_t word_number(std::string_view lower);

/// Lower-case words of some text, letters and digits; "Mao's" is "mao".
std::vector<std::string> plain_words(std::string_view text);

/// The words of who and where that tell one from another, without those of the event's own name;
/// ascending and unique, at most 12; countries are odd.
std::vector<std::uint64_t> name_words(const Mention& mention);

/// The words of an event's own name that are no event word: "aldern" of "Pact of Aldern".
std::vector<std::uint64_t> proper_words(const Mention& mention);

/// The words of the title that are neither names nor event words, by their stems, at most 8, and in
/// `ordinals` a number that stands for "second", "3rd", …; 0 without.
std::vector<std::uint64_t> title_words(const Mention& mention, std::uint64_t& ordinals);

/// Does the name of the event stand in quotation marks?
bool in_quotes(const Mention& mention);

} // namespace fasti
