// SPDX-License-Identifier: Apache-2.0
// Code points in UTF-8 text, and what kind of sign they are. A Document's text is always valid
// UTF-8, so only what is called checked checks it again; offsets must stand on code point
// boundaries.
//
//     for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) …
#pragma once

#include "text/ascii.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace fasti {

/// A code point and how many bytes it takes; {0, 0} where the text ends.
struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0;
};

/// One of the C0 and C1 controls, or DEL.
constexpr bool is_control(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// The code point that begins at byte `at`.
CodePoint code_point_at(std::string_view text, std::size_t at);

/// What stands in bytes that need not be UTF-8: one code point, or the longest broken beginning of
/// one [Unicode 15, table 3-7 and 3.9].
struct Sequence {
    std::size_t size = 1;
    bool sound = true;
};

/// The sequence that begins at byte `at`, which `bytes` must have.
Sequence sequence_at(std::string_view bytes, std::size_t at);

/// The code point of sequence_at(); U+FFFD where it is broken.
CodePoint checked_code_point_at(std::string_view bytes, std::size_t at);

/// The code point that ends at byte `at`.
CodePoint code_point_before(std::string_view text, std::size_t at);

/// Is this byte the second or a later one of its code point?
constexpr bool continues_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// How many code points `text` holds.
std::size_t count_code_points(std::string_view text);

/// Appends `value` as UTF-8; what is no Unicode scalar value becomes U+FFFD.
void append_utf8(std::string& out, char32_t value);

/// The code points of `bytes`, as checked_code_point_at() has them, and back to UTF-8.
std::u32string to_utf32(std::string_view bytes);
std::string to_utf8(std::u32string_view text);

bool is_letter(char32_t c); ///< [Unicode, general category L]
bool is_lower(char32_t c);  ///< [Unicode, property Lowercase]
bool is_upper(char32_t c);  ///< [Unicode, property Uppercase, and titlecase letters]

constexpr bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

/// White space of any width, no-break spaces included.
constexpr bool is_space(char32_t c) {
    return c == U' ' || (c >= U'\t' && c <= U'\r') || c == U'\u00A0' || c == U'\u1680' ||
           (c >= U'\u2000' && c <= U'\u200A') || c == U'\u2028' || c == U'\u2029' ||
           c == U'\u202F' || c == U'\u205F' || c == U'\u3000' || c == U'\u0085';
}

/// Signs without width and soft hyphens: they are never part of a word.
constexpr bool is_invisible(char32_t c) {
    return c == U'\u00AD' || (c >= U'\u200B' && c <= U'\u200F') ||
           (c >= U'\u202A' && c <= U'\u202E') || (c >= U'\u2060' && c <= U'\u2064') ||
           c == U'\uFEFF';
}

/// Quotation marks and brackets that can open; the straight ones can do both.
constexpr bool is_opening(char32_t c) {
    return std::u32string_view(U"\"'([{“‘„‚«‹「『").find(c) != std::u32string_view::npos;
}

/// Quotation marks and brackets that can close.
constexpr bool is_closing(char32_t c) {
    return std::u32string_view(U"\"')]}”’“‘»›」』").find(c) != std::u32string_view::npos;
}

/// A letter or a digit.
inline bool is_word_character(char32_t c) {
    return is_digit(c) || is_letter(c);
}

} // namespace fasti
