// SPDX-License-Identifier: Apache-2.0
// Markdown inside a block: which bytes are signs and not words [CommonMark 0.30, chapter 6, and the
// strikethrough, footnotes and tables of its dialects].
//
// Departures, all towards keeping words: `*` between digits is a sign of multiplication, a single
// `~` means "about", an unknown <tag> stays, a footnote's mark goes. Linear on any input.
#pragma once

#include "text/span.hpp"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace fasti {

/// Bytes of a block that are markup.
struct Mark {
    enum class Kind : std::uint8_t { drop, open, close };

    Span span;
    std::string words;      ///< what stands there instead: the `&` of `&amp;`, the space of `<br>`
    Kind kind = Kind::drop; ///< `open` and `close` enclose an emphasis
};

/// The labels that reference links and footnotes are defined for, normalised by normal_label().
using Labels = std::unordered_set<std::string>;

/// A label as it is compared: lower case (ASCII), white space collapsed [CommonMark, "matches"].
std::string normal_label(std::string_view label);

/// The marks of `block`: sorted, disjoint.
std::vector<Mark> find_marks(std::string_view block, const Labels& labels);

/// Is there any Markdown in a text that calls itself plain? Looks for links, escapes and pairs of
/// emphasis.
bool uses_markdown(std::string_view text);

} // namespace fasti
