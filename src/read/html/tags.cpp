// SPDX-License-Identifier: Apache-2.0
#include "read/html/tags.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti::html {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view blanks = " \t\n\r\f";

struct Handled {
    std::string_view name;
    Handling how;
};

// Sorted by name; all others nest.
constexpr std::array handled = {
    Handled{"a", Handling::formatting},      Handled{"area", Handling::empty},
    Handled{"b", Handling::formatting},      Handled{"base", Handling::empty},
    Handled{"big", Handling::ignored},       Handled{"body", Handling::once},
    Handled{"br", Handling::empty},          Handled{"code", Handling::formatting},
    Handled{"col", Handling::empty},         Handled{"colgroup", Handling::implied},
    Handled{"dd", Handling::implied},        Handled{"dt", Handling::implied},
    Handled{"em", Handling::formatting},     Handled{"embed", Handling::empty},
    Handled{"font", Handling::ignored},      Handled{"frame", Handling::ignored},
    Handled{"frameset", Handling::ignored},  Handled{"head", Handling::implied},
    Handled{"hr", Handling::empty},          Handled{"html", Handling::once},
    Handled{"i", Handling::formatting},      Handled{"iframe", Handling::dropped},
    Handled{"image", Handling::empty},       Handled{"img", Handling::empty},
    Handled{"input", Handling::empty},       Handled{"li", Handling::implied},
    Handled{"link", Handling::empty},        Handled{"meta", Handling::empty},
    Handled{"nobr", Handling::ignored},      Handled{"noembed", Handling::dropped},
    Handled{"noframes", Handling::ignored},  Handled{"noscript", Handling::ignored},
    Handled{"option", Handling::implied},    Handled{"p", Handling::implied},
    Handled{"param", Handling::empty},       Handled{"plaintext", Handling::ignored},
    Handled{"rb", Handling::implied},        Handled{"rp", Handling::implied},
    Handled{"rt", Handling::implied},        Handled{"rtc", Handling::implied},
    Handled{"s", Handling::formatting},      Handled{"script", Handling::dropped},
    Handled{"small", Handling::ignored},     Handled{"source", Handling::empty},
    Handled{"strike", Handling::formatting}, Handled{"strong", Handling::formatting},
    Handled{"style", Handling::dropped},     Handled{"tbody", Handling::implied},
    Handled{"td", Handling::implied},        Handled{"template", Handling::counted},
    Handled{"textarea", Handling::kept_raw}, Handled{"tfoot", Handling::implied},
    Handled{"th", Handling::implied},        Handled{"thead", Handling::implied},
    Handled{"title", Handling::kept_raw},    Handled{"tr", Handling::implied},
    Handled{"track", Handling::empty},       Handled{"tt", Handling::ignored},
    Handled{"u", Handling::ignored},         Handled{"wbr", Handling::empty},
    Handled{"xmp", Handling::ignored}};

bool is_blank(char c) {
    return blanks.find(c) != std::string_view::npos;
}

// The end of the value that begins at `at`.
std::size_t value_end(std::string_view text, std::size_t at) {
    if (at < text.size() && (text[at] == '"' || text[at] == '\'')) {
        const std::size_t close = text.find(text[at], at + 1);
        return close == std::string_view::npos ? text.size() : close + 1;
    }
    while (at < text.size() && !is_blank(text[at]) && text[at] != '>')
        ++at;
    return at;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    while (at < text.size() && is_blank(text[at]))
        ++at;
    return at;
}

// The end of the attribute that begins at `at`, with its value.
std::size_t attribute_end(std::string_view text, std::size_t at) {
    ++at; // may be '='
    while (at < text.size() && !is_blank(text[at]) && "/>="sv.find(text[at]) == std::string::npos)
        ++at;
    const std::size_t sign = skip_blanks(text, at);
    if (sign >= text.size() || text[sign] != '=') return at;
    return value_end(text, skip_blanks(text, sign + 1));
}

} // namespace

Handling handling(std::string_view name) {
    static_assert(std::is_sorted(
        handled.begin(), handled.end(),
        [](const Handled& one, const Handled& other) { return one.name < other.name; }));
    const auto* const at = std::lower_bound(
        handled.begin(), handled.end(), name,
        [](const Handled& known, std::string_view wanted) { return known.name < wanted; });
    return at != handled.end() && at->name == name ? at->how : Handling::counted;
}

Tag tag_at(std::string_view text, std::size_t at) {
    Tag tag;
    ++at;
    tag.closing = at < text.size() && text[at] == '/';
    if (tag.closing) ++at;
    if (at >= text.size() || !ascii::is_letter(text[at])) return tag;
    while (at < text.size() && !is_blank(text[at]) && text[at] != '/' && text[at] != '>')
        tag.name += ascii::lower(text[at++]);
    tag.name_end = at;
    tag.end = std::string_view::npos;
    while (at < text.size() && text[at] != '>') {
        tag.empty_element = text[at] == '/';
        if (is_blank(text[at]) || text[at] == '/') {
            ++at;
            continue;
        }
        ++tag.attributes;
        at = attribute_end(text, at);
    }
    if (at < text.size()) tag.end = at + 1;
    return tag;
}

} // namespace fasti::html
