// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/one_word.hpp"

#include "events/grammar/sentence/word_at.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

constexpr std::size_t longest_name = 60; // bytes between two marks

/// The last word of a stretch, without the signs behind it.
Span last_word(std::string_view text, Span stretch) {
    std::size_t end = stretch.end;
    while (end > stretch.begin && !ascii::in_letter(text[end - 1]))
        --end;
    std::size_t begin = end;
    while (begin > stretch.begin && ascii::in_letter(text[begin - 1]))
        --begin;
    return {begin, end};
}

/// "*Moscow. Kremlin.*. programme": no sentence ends before a small letter.
std::size_t behind_stray_stop(std::string_view text, std::size_t end) {
    const bool stray = end + 2 < text.size() && text[end] == '.' && text[end + 1] == ' ' &&
                       ascii::is_lower(text[end + 2]);
    return stray ? end + 1 : end;
}

/// A name of some words, or one word of any kind.
std::optional<OneWord> name(std::string_view text, Span whole, Span inner) {
    const bool capitals = ascii::is_upper(text[inner.begin]);
    const bool many = text.substr(inner.begin, inner.size()).find(' ') != std::string_view::npos;
    if (!capitals && many) return std::nullopt;
    const Span word = capitals ? last_word(text, inner) : inner;
    if (word.empty()) return std::nullopt;
    whole.end = behind_stray_stop(text, whole.end);
    return OneWord{whole, inner, word};
}

/// "*Die Zeit*", "_Die Zeit_".
std::optional<OneWord> marked(std::string_view text, std::size_t at) {
    const char mark = text[at];
    if ((mark != '*' && mark != '_') || at + 2 >= text.size() || !ascii::in_letter(text[at + 1]))
        return std::nullopt;
    if (at > 0 && ascii::in_letter(text[at - 1])) return std::nullopt;
    const std::size_t close =
        text.substr(0, std::min(text.size(), at + longest_name)).find(mark, at + 1);
    if (close == std::string_view::npos || text[close - 1] == ' ') return std::nullopt;
    return name(text, {at, close + 1}, {at + 1, close});
}

/// "over-the-counter": three parts or more, none of them a number.
std::optional<OneWord> compound(std::string_view text, std::size_t at) {
    if (!ascii::in_letter(text[at]) ||
        (at > 0 && (ascii::in_letter(text[at - 1]) || text[at - 1] == '-')))
        return std::nullopt;
    std::size_t end = at;
    int hyphens = 0;
    while (end < text.size() && (ascii::in_letter(text[end]) || text[end] == '-')) {
        if (text[end] == '-') {
            if (end + 1 >= text.size() || !ascii::in_letter(text[end + 1])) return std::nullopt;
            ++hyphens;
        }
        ++end;
    }
    if (hyphens < 2 || ascii::is_upper(text[at])) return std::nullopt;
    const Span whole{at, end};
    return OneWord{whole, whole, last_word(text, whole)};
}

} // namespace

std::optional<OneWord> one_word_at(std::string_view text, std::size_t at) {
    if (auto name = marked(text, at)) return name;
    return compound(text, at);
}

std::optional<OneWord> emphasised(std::string_view text, Span stretch) {
    if (stretch.size() > longest_name || stretch.empty()) return std::nullopt;
    return name(text, stretch, stretch);
}

} // namespace fasti::grammar
