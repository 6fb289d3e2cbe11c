// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/entities.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace fasti {
namespace {

struct Named {
    std::string_view name;
    char32_t value;
};

// clang-format off
constexpr std::array names = {
    Named{"AElig", 0xC6}, Named{"Aacute", 0xC1}, Named{"Acirc", 0xC2}, Named{"Agrave", 0xC0},
    Named{"Aring", 0xC5}, Named{"Auml", 0xC4}, Named{"Ccedil", 0xC7}, Named{"Eacute", 0xC9},
    Named{"Oslash", 0xD8}, Named{"Ouml", 0xD6}, Named{"Scaron", 0x160}, Named{"Uuml", 0xDC},
    Named{"aacute", 0xE1}, Named{"acirc", 0xE2}, Named{"aelig", 0xE6}, Named{"agrave", 0xE0},
    Named{"amp", '&'}, Named{"apos", '\''}, Named{"aring", 0xE5}, Named{"atilde", 0xE3},
    Named{"auml", 0xE4}, Named{"bdquo", 0x201E}, Named{"bull", 0x2022}, Named{"ccedil", 0xE7},
    Named{"cent", 0xA2}, Named{"copy", 0xA9}, Named{"dagger", 0x2020}, Named{"deg", 0xB0},
    Named{"eacute", 0xE9}, Named{"ecirc", 0xEA}, Named{"egrave", 0xE8}, Named{"emsp", 0x2003},
    Named{"ensp", 0x2002}, Named{"euml", 0xEB}, Named{"euro", 0x20AC}, Named{"frac12", 0xBD},
    Named{"frac14", 0xBC}, Named{"gt", '>'}, Named{"hellip", 0x2026}, Named{"iacute", 0xED},
    Named{"icirc", 0xEE}, Named{"iuml", 0xEF}, Named{"laquo", 0xAB}, Named{"ldquo", 0x201C},
    Named{"lsaquo", 0x2039}, Named{"lsquo", 0x2018}, Named{"lt", '<'}, Named{"mdash", 0x2014},
    Named{"middot", 0xB7}, Named{"minus", 0x2212}, Named{"nbsp", 0xA0}, Named{"ndash", 0x2013},
    Named{"ntilde", 0xF1}, Named{"oacute", 0xF3}, Named{"ocirc", 0xF4}, Named{"oelig", 0x153},
    Named{"oslash", 0xF8}, Named{"otilde", 0xF5}, Named{"ouml", 0xF6}, Named{"para", 0xB6},
    Named{"pound", 0xA3}, Named{"quot", '"'}, Named{"raquo", 0xBB}, Named{"rdquo", 0x201D},
    Named{"reg", 0xAE}, Named{"rsaquo", 0x203A}, Named{"rsquo", 0x2019}, Named{"sbquo", 0x201A},
    Named{"scaron", 0x161}, Named{"sect", 0xA7}, Named{"shy", 0xAD}, Named{"szlig", 0xDF},
    Named{"thinsp", 0x2009}, Named{"times", 0xD7}, Named{"trade", 0x2122}, Named{"uacute", 0xFA},
    Named{"ucirc", 0xFB}, Named{"uuml", 0xFC}, Named{"yen", 0xA5}, Named{"zwnj", 0x200C}};
// clang-format on

static_assert(std::is_sorted(names.begin(), names.end(), [](const Named& a, const Named& b) {
    return a.name < b.name;
}));

constexpr std::size_t longest_body = 10; // bytes between `&` and `;`

char32_t number(std::string_view digits) {
    const int base = digits.starts_with('x') || digits.starts_with('X') ? 16 : 10;
    if (base == 16) digits.remove_prefix(1);
    std::uint32_t value = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (end != digits.data() + digits.size() || digits.empty()) return 0;
    const bool control = value < 0x20 && value != '\t' && value != '\n';
    return error != std::errc() || control ? char32_t{0xFFFD} : char32_t{value};
}

char32_t named(std::string_view name) {
    const auto found = std::lower_bound(
        names.begin(), names.end(), name,
        [](const Named& entry, std::string_view wanted) { return entry.name < wanted; });
    return found != names.end() && found->name == name ? found->value : 0;
}

} // namespace

Entity entity_at(std::string_view text, std::size_t at) {
    const std::string_view near = text.substr(at + 1, longest_body + 1);
    const auto end = near.find(';');
    if (end == std::string_view::npos || end == 0) return {};
    const std::string_view body = near.substr(0, end);
    const char32_t value = body[0] == '#' ? number(body.substr(1)) : named(body);
    if (value == 0) return {};
    Entity entity{end + 2, {}};
    append_utf8(entity.words, value);
    return entity;
}

} // namespace fasti
