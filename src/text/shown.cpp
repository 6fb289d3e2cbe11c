// SPDX-License-Identifier: Apache-2.0
#include "text/shown.hpp"

#include "text/utf8.hpp"
#include "text/valid_utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

bool commands(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

// Such as \x1b of a byte, \u009b of a code point that takes more.
void append_code(std::string& out, char32_t value, bool one_byte) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += one_byte ? "\\x" : "\\u";
    for (unsigned shift = one_byte ? 8 : 16; shift > 0; shift -= 4)
        out += digits[value >> (shift - 4) & 15U];
}

} // namespace

std::string shown(std::string_view text, std::string_view kept) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t size = valid_code_point(text);
        const char32_t value =
            size == 0 ? static_cast<unsigned char>(text.front()) : code_point_at(text, 0).value;
        const bool stays = size == 1 && kept.find(text.front()) != std::string_view::npos;
        if (size == 0 || (commands(value) && !stays))
            append_code(out, value, size < 2);
        else
            out += text.substr(0, size);
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

} // namespace fasti
