// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include "text/bytes.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace fasti {
namespace {

char32_t bits(char byte, unsigned mask) {
    return static_cast<unsigned char>(byte) & mask;
}

std::size_t size_of_lead(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0xC0) return 1;
    if (byte < 0xE0) return 2;
    return byte < 0xF0 ? 3 : 4;
}

bool is_ascii_letter(char32_t c) {
    return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z';
}

} // namespace

CodePoint code_point_at(std::string_view text, std::size_t at) {
    if (at >= text.size()) return {};
    const std::size_t size = std::min(size_of_lead(text[at]), text.size() - at);
    static constexpr std::array<unsigned, 5> masks = {0xFF, 0xFF, 0x1F, 0x0F, 0x07};
    char32_t value = bits(text[at], masks[size]);
    for (std::size_t i = 1; i < size; ++i)
        value = value << 6U | bits(text[at + i], 0x3F);
    return {value, size};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    if (at == 0) return {};
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && continues_code_point(text[begin]))
        --begin;
    return code_point_at(text, begin);
}

std::size_t count_code_points(std::string_view text) {
    std::size_t continuations = 0;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        const std::uint64_t word = bytes::eight(text, at);
        const std::uint64_t found = word & ~(word << 1U) & bytes::high_bits; // 10xxxxxx
        continuations += (found >> 7U) * bytes::each(1) >> 56U;
    }
    for (; at < text.size(); ++at)
        continuations += continues_code_point(text[at]) ? 1U : 0U;
    return text.size() - continuations;
}

void append_utf8(std::string& out, char32_t value) {
    if (value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) value = 0xFFFD;
    const auto tail = [&](unsigned shift) {
        out += static_cast<char>(0x80U | (value >> shift & 0x3FU));
    };
    if (value < 0x80) {
        out += static_cast<char>(value);
    } else if (value < 0x800) {
        out += static_cast<char>(0xC0U | value >> 6U);
        tail(0);
    } else if (value < 0x10000) {
        out += static_cast<char>(0xE0U | value >> 12U);
        tail(6), tail(0);
    } else {
        out += static_cast<char>(0xF0U | value >> 18U);
        tail(12), tail(6), tail(0);
    }
}

bool is_letter(char32_t c) {
    return c < 0x80 ? is_ascii_letter(c) : u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_lower(char32_t c) {
    return c < 0x80 ? c >= U'a' && c <= U'z' : u_isULowercase(static_cast<UChar32>(c)) != 0;
}

bool is_upper(char32_t c) {
    if (c < 0x80) return c >= U'A' && c <= U'Z';
    const auto point = static_cast<UChar32>(c);
    return u_isUUppercase(point) != 0 || u_istitle(point) != 0;
}

std::string ascii_lower(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

} // namespace fasti
