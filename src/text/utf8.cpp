// SPDX-License-Identifier: Apache-2.0
#include "text/utf8.hpp"

#include "text/ascii.hpp"
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

// How a sequence of several bytes must go on: its size, and the range of its second byte
// [Unicode 15, table 3-7]. A size of 0: no sequence begins like this.
struct Form {
    std::size_t size = 0;
    unsigned low = 0x80, high = 0xBF;
};

constexpr Form form_of(unsigned lead) {
    if (lead < 0xC2 || lead > 0xF4) return {};
    if (lead < 0xE0) return {2};
    if (lead < 0xF0) return {3, lead == 0xE0 ? 0xA0U : 0x80U, lead == 0xED ? 0x9FU : 0xBFU};
    return {4, lead == 0xF0 ? 0x90U : 0x80U, lead == 0xF4 ? 0x8FU : 0xBFU};
}

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

constexpr bool is_ascii(char32_t c) {
    return c < 0x80;
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

Sequence sequence_at(std::string_view bytes, std::size_t at) {
    const unsigned lead = byte_at(bytes, at);
    if (is_ascii(lead)) return {1, true};
    const Form form = form_of(lead);
    const unsigned second = byte_at(bytes, at + 1);
    if (form.size == 0 || second < form.low || second > form.high) return {1, false};
    std::size_t size = 2;
    while (size < form.size && (byte_at(bytes, at + size) & 0xC0U) == 0x80U)
        ++size;
    return {size, size == form.size};
}

CodePoint checked_code_point_at(std::string_view bytes, std::size_t at) {
    const Sequence found = sequence_at(bytes, at);
    return found.sound ? code_point_at(bytes, at) : CodePoint{0xFFFD, found.size};
}

CodePoint code_point_before(std::string_view text, std::size_t at) {
    at = std::min(at, text.size());
    if (at == 0) return {};
    std::size_t begin = at - 1;
    while (begin > 0 && at - begin < 4 && continues_code_point(text[begin]))
        --begin;
    return code_point_at(text, begin);
}

std::u32string to_utf32(std::string_view bytes) {
    std::u32string points;
    points.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint c = checked_code_point_at(bytes, at);
        points += c.value;
        at += c.size;
    }
    return points;
}

std::string to_utf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char32_t c : text)
        append_utf8(out, c);
    return out;
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
    return is_ascii(c) ? ascii::is_letter(static_cast<char>(c))
                       : u_isalpha(static_cast<UChar32>(c)) != 0;
}

bool is_lower(char32_t c) {
    return is_ascii(c) ? ascii::is_lower(static_cast<char>(c))
                       : u_isULowercase(static_cast<UChar32>(c)) != 0;
}

bool is_upper(char32_t c) {
    if (is_ascii(c)) return ascii::is_upper(static_cast<char>(c));
    const auto point = static_cast<UChar32>(c);
    return u_isUUppercase(point) != 0 || u_istitle(point) != 0;
}

} // namespace fasti
