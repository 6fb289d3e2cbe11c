// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/links.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti::markdown {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longest_label = 200; // bytes
constexpr int deepest_parentheses = 32;    // in a link's target; also what keeps the search linear

struct Element {
    std::string_view name;
    bool breaks;
};

constexpr std::array elements = {
    Element{"a", false},         Element{"abbr", false},      Element{"b", false},
    Element{"big", false},       Element{"blockquote", true}, Element{"body", true},
    Element{"br", true},         Element{"caption", true},    Element{"center", true},
    Element{"cite", false},      Element{"code", false},      Element{"dd", true},
    Element{"del", false},       Element{"details", true},    Element{"div", true},
    Element{"dl", true},         Element{"dt", true},         Element{"em", false},
    Element{"figcaption", true}, Element{"figure", true},     Element{"font", false},
    Element{"footer", true},     Element{"h1", true},         Element{"h2", true},
    Element{"h3", true},         Element{"h4", true},         Element{"h5", true},
    Element{"h6", true},         Element{"head", true},       Element{"header", true},
    Element{"hr", true},         Element{"html", true},       Element{"i", false},
    Element{"img", false},       Element{"ins", false},       Element{"kbd", false},
    Element{"li", true},         Element{"link", false},      Element{"main", true},
    Element{"mark", false},      Element{"meta", false},      Element{"nav", true},
    Element{"ol", true},         Element{"p", true},          Element{"pre", true},
    Element{"q", false},         Element{"s", false},         Element{"section", true},
    Element{"small", false},     Element{"span", false},      Element{"strike", false},
    Element{"strong", false},    Element{"sub", false},       Element{"summary", true},
    Element{"sup", false},       Element{"table", true},      Element{"tbody", true},
    Element{"td", true},         Element{"tfoot", true},      Element{"th", true},
    Element{"thead", true},      Element{"time", false},      Element{"title", true},
    Element{"tr", true},         Element{"tt", false},        Element{"u", false},
    Element{"ul", true},         Element{"wbr", false}};

const Element* find_element(std::string_view tag) {
    if (tag.starts_with('/')) tag.remove_prefix(1);
    const std::string name =
        ascii_lower(tag.substr(0, std::min(tag.find_first_of(" \t/>"), tag.size())));
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const Element& element) { return element.name == name; });
    return found == elements.end() ? nullptr : &*found;
}

bool is_autolink(std::string_view inside) {
    if (inside.find_first_of(" \t\"") != npos) return false;
    const auto scheme = inside.find(':');
    const auto mail = inside.find('@');
    return (scheme != npos && scheme > 1 && scheme < 20 && inside.find('.') != npos) ||
           (mail != npos && mail > 0 && inside.find('.', mail) != npos);
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(" \t\n\r", at), text.size());
}

// Behind the URL that begins at `at`; `at` itself when there is none.
std::size_t url_end(std::string_view text, std::size_t at) {
    if (text.substr(at, 1) == "<") {
        const auto end = text.find_first_of("<>\n", at + 1);
        return end != npos && text[end] == '>' ? end + 1 : at;
    }
    int depth = 0;
    for (std::size_t end = at; end < text.size(); ++end) {
        const char c = text[end];
        if (c == '(' && ++depth > deepest_parentheses) return at;
        if (c == ')' && depth-- == 0) return end;
        if (c == '\\') ++end;
        if (static_cast<unsigned char>(c) <= 0x20) return end;
    }
    return at;
}

// Behind the title that begins at `at`, `at` itself when there is none.
std::size_t title_end(std::string_view text, std::size_t at) {
    const std::string_view opener = text.substr(at, 1);
    if (opener != "\"" && opener != "'") return at;
    const auto end = text.find(opener, at + 1);
    return end == npos ? text.size() : end + 1;
}

} // namespace

Tag Links::tag_at(std::size_t at) {
    if (block_.substr(at, 4) == "<!--") return comment_at(at);
    const auto end = block_.find_first_of("<>", at + 1);
    if (end == npos || block_[end] == '<') return {};
    const std::string_view inside = block_.substr(at + 1, end - at - 1);
    const std::size_t size = end + 1 - at;
    if (const Element* element = find_element(inside)) return {size, false, element->breaks};
    return is_autolink(inside) ? Tag{size, true, false} : Tag{};
}

Tag Links::comment_at(std::size_t at) {
    const auto end = no_comment_end_ ? npos : block_.find("-->", at + 4);
    no_comment_end_ = end == npos;
    return end == npos ? Tag{} : Tag{end + 3 - at, false, false};
}

std::size_t Links::footnote_at(std::size_t at) const {
    constexpr std::size_t longest = 40;
    const std::string_view near = block_.substr(at, longest);
    if (!near.starts_with("[^")) return 0;
    const auto end = near.find_first_of(" []", 2);
    return end != npos && end > 2 && near[end] == ']' ? end + 1 : 0;
}

std::size_t Links::target_at(std::size_t at, Span label) const {
    if (const std::size_t size = inline_target(at); size > 0) return size;
    return labels_.empty() ? 0 : reference(at, label);
}

std::size_t Links::inline_target(std::size_t at) const {
    if (block_.substr(at + 1, 1) != "(") return 0;
    const std::size_t begin = skip_spaces(block_, at + 2);
    std::size_t end = url_end(block_, begin);
    if (end == begin && block_.substr(begin, 1) != ")") return 0;
    const std::size_t title = skip_spaces(block_, end);
    if (title > end) end = skip_spaces(block_, title_end(block_, title));
    return block_.substr(end, 1) == ")" ? end + 1 - at : 0;
}

std::size_t Links::reference(std::size_t at, Span label) const {
    const std::string_view own = block_.substr(label.begin, label.size());
    if (block_.substr(at + 1, 1) == "[") {
        const auto end = block_.substr(at + 2, longest_label).find_first_of("[]");
        const std::string_view other = block_.substr(at + 2, end == npos ? 0 : end);
        const bool closed = end != npos && block_[at + 2 + end] == ']';
        if (closed && defined(other.empty() ? own : other)) return end + 3;
    }
    return defined(own) ? 1 : 0;
}

bool Links::defined(std::string_view label) const {
    return label.size() <= longest_label && labels_.contains(normal_label(label));
}

} // namespace fasti::markdown
