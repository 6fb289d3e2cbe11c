// SPDX-License-Identifier: Apache-2.0
#include "text/printable.hpp"

#include "text/utf8.hpp"

namespace fasti {
namespace {

// White space that a line may break at, or a line break itself: no-break spaces stay as they are.
bool folds(char32_t c) {
    return is_space(c) && c != U'\u00A0' && c != U'\u2007' && c != U'\u202F' && c != U'\u205F';
}

// Controls, marks that turn the direction of the text around them, and non-characters.
bool is_unprintable(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c & 0xFFFEU) == 0xFFFE;
}

} // namespace

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool space = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = checked_code_point_at(text, at);
        at += c.size;
        if (folds(c.value)) {
            space = true;
        } else if (!is_unprintable(c.value)) {
            if (space && !out.empty()) out += ' ';
            space = false;
            append_utf8(out, c.value);
        }
    }
    return out;
}

std::string shorten(const std::string& text, std::size_t limit) {
    if (text.size() <= limit) return text;
    std::u32string points = to_utf32(text);
    if (points.size() <= limit) return text;
    points.resize(limit - 1);
    const std::size_t space = points.rfind(U' ');
    if (space != std::u32string::npos && space > limit - limit / 3) points.resize(space);
    return to_utf8(points) + "…";
}

} // namespace fasti
