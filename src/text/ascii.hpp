// SPDX-License-Identifier: Apache-2.0
// What one byte is, whatever the locale says: the letters and digits of ASCII. For signs of other
// scripts see utf8.hpp.
//
//     ascii::is_digit('7')              true
//     ascii::trimmed(" a, ", " ,")      "a"
//     ascii_lower("Über ABC")           "Über abc"
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace fasti {

namespace ascii {

constexpr bool is_upper(char c) { ///< A–Z
    return c >= 'A' && c <= 'Z';
}

constexpr bool is_lower(char c) { ///< a–z
    return c >= 'a' && c <= 'z';
}

constexpr bool is_letter(char c) {
    return is_upper(c) || is_lower(c);
}

constexpr bool is_digit(char c) { ///< 0–9
    return c >= '0' && c <= '9';
}

/// How many letters `text` has.
constexpr std::size_t letters_in(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text)
        count += is_letter(c) ? 1U : 0U;
    return count;
}

/// A byte of a letter of any script, as far as one byte can say: all beyond ASCII count.
constexpr bool in_letter(char c) {
    return is_letter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// A–Z become small, all else stays.
constexpr char lower(char c) {
    return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// a–z become capital, all else stays.
constexpr char upper(char c) {
    return is_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c;
}

/// `text` without any of `signs` in front.
constexpr std::string_view trimmed_front(std::string_view text, std::string_view signs) {
    return text.substr(std::min(text.find_first_not_of(signs), text.size()));
}

/// `text` without any of `signs` at its end.
constexpr std::string_view trimmed_back(std::string_view text, std::string_view signs) {
    return text.substr(0, text.find_last_not_of(signs) + 1);
}

/// `text` without any of `signs` at its ends.
constexpr std::string_view trimmed(std::string_view text, std::string_view signs = " \t") {
    return trimmed_back(trimmed_front(text, signs), signs);
}

/// `text` with a capital in front, if it begins with a–z.
inline std::string capitalised(std::string text) {
    if (!text.empty()) text.front() = upper(text.front());
    return text;
}

} // namespace ascii

/// `text` with A–Z in lower case; other letters stay.
inline std::string ascii_lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), ascii::lower);
    return out;
}

} // namespace fasti
