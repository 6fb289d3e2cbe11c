// SPDX-License-Identifier: Apache-2.0
#include "render/utf8.hpp"

#include <cstdint>

namespace fasti {
namespace {

constexpr char32_t replacement = 0xFFFD;

// How many bytes a sequence has that begins with `lead`; 0 when none does.
std::size_t sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

bool is_scalar(char32_t c, std::size_t length) {
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    return !overlong && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

// Reads one code point at `at` and moves past it.
char32_t next(std::string_view text, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = sequence_length(lead);
    if (length == 0 || at + length > text.size()) return ++at, replacement;
    char32_t c = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0U) != 0x80U) return ++at, replacement;
        c = (c << 6U) | (byte & 0x3FU);
    }
    if (!is_scalar(c, length)) return ++at, replacement;
    at += length;
    return c;
}

void append(std::string& out, char32_t c) {
    const auto byte = [&](char32_t bits) {
        out += static_cast<char>(static_cast<std::uint8_t>(bits));
    };
    if (c < 0x80) return byte(c);
    if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
    } else {
        if (c < 0x10000) {
            byte(0xE0U | (c >> 12U));
        } else {
            byte(0xF0U | (c >> 18U));
            byte(0x80U | ((c >> 12U) & 0x3FU));
        }
        byte(0x80U | ((c >> 6U) & 0x3FU));
    }
    byte(0x80U | (c & 0x3FU));
}

bool is_space(char32_t c) {
    return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x1680 || c == 0x3000 ||
           (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == 0x2028 || c == 0x2029;
}

// Controls, marks that turn the direction of the text around them, and non-characters.
bool is_unprintable(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c & 0xFFFEU) == 0xFFFE;
}

} // namespace

std::u32string decode(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();)
        points += next(text, at);
    return points;
}

std::string encode(std::u32string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : text)
        append(out, c);
    return out;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next(text, at);
        if (is_space(c)) {
            space = true;
        } else if (!is_unprintable(c)) {
            if (space && !out.empty()) out += ' ';
            space = false;
            append(out, c);
        }
    }
    return out;
}

std::string shorten(const std::string& text, std::size_t limit) {
    if (text.size() <= limit) return text;
    std::u32string points = decode(text);
    if (points.size() <= limit) return text;
    points.resize(limit - 1);
    const std::size_t space = points.rfind(U' ');
    if (space != std::u32string::npos && space > limit - limit / 3) points.resize(space);
    return encode(points) + "…";
}

std::string grouped(std::size_t count) {
    std::string digits = std::to_string(count);
    if (digits.size() < 5) return digits;
    for (std::size_t at = digits.size() - 3; at < digits.size() && at > 0; at = at > 3 ? at - 3 : 0)
        digits.insert(at, ",");
    return digits;
}

} // namespace fasti
