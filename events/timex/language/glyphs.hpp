// SPDX-License-Identifier: Apache-2.0
// Kinds of characters, for windows and tokens: white space, letters, digits, single signs.
#pragma once

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasti::detail {

inline constexpr std::size_t longest_word = 64;  ///< bytes; longer runs of letters are no words
inline constexpr std::size_t longest_number = 9; ///< digits; longer ones are no dates

/// What a character is for a tokenizer.
enum class Kind : std::uint8_t { blank, letter, digit, sign };

constexpr std::array<Kind, 256> make_ascii_kinds() {
    std::array<Kind, 256> kinds{};
    kinds.fill(Kind::sign);
    for (unsigned c = '0'; c <= '9'; ++c)
        kinds[c] = Kind::digit;
    for (unsigned c = 0; c < 26; ++c)
        kinds['a' + c] = kinds['A' + c] = Kind::letter;
    for (const char c : {' ', '\n', '\t', '\r'})
        kinds[static_cast<unsigned char>(c)] = Kind::blank;
    return kinds;
}

inline constexpr std::array<Kind, 256> ascii_kinds = make_ascii_kinds();

/// Bytes beyond ASCII are signs.
inline Kind ascii_kind(char c) {
    return ascii_kinds[static_cast<unsigned char>(c)];
}

/// One character of UTF-8.
struct Glyph {
    Kind kind = Kind::blank;
    std::size_t size = 1; // bytes
};

inline std::size_t sequence_size(unsigned char lead) {
    if (lead >= 0xF0) return 4;
    if (lead >= 0xE0) return 3;
    return lead >= 0xC0 ? 2 : 1;
}

/// What stands at `at`; typographic signs (U+00A0–00BF, U+2000–206F, U+3000–303F) are no letters.
inline Glyph glyph(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {ascii_kind(text[at]), 1};
    const std::size_t size = std::min(sequence_size(lead), text.size() - at);
    const auto next = size > 1 ? static_cast<unsigned char>(text[at + 1]) : 0U;
    if (lead == 0xC2) return {next == 0xA0 ? Kind::blank : Kind::sign, size};
    if (lead == 0xE2 && (next == 0x80 || next == 0x81)) return {Kind::sign, size};
    if (lead == 0xE3 && next == 0x80) return {Kind::sign, size};
    return {Kind::letter, size};
}

/// Calls visit(begin, end) with every run of letters.
template <typename Visit>
void for_each_run_of_letters(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size()) {
            const Glyph next = glyph(text, end);
            if (next.kind != Kind::letter) break;
            end += next.size;
        }
        if (end > at) visit(at, end);
        at = std::max(end, at + 1);
    }
}

/// The second byte of a capital letter in U+00C0–00DE.
inline bool latin_capital(char second) {
    return static_cast<unsigned char>(second) <= 0x9E;
}

inline bool begins_with_capital(std::string_view word) {
    const char c = word.front();
    if (ascii::is_upper(c)) return true;
    return word.size() > 1 && c == '\xC3' && latin_capital(word[1]);
}

} // namespace fasti::detail
