// SPDX-License-Identifier: Apache-2.0
// Markdown inside a block: which bytes are signs and not words [CommonMark 0.30, chapter 6, and the
// strikethrough, footnotes and tables of its dialects].
//
// Departures, all towards keeping words: `*` between digits is a sign of multiplication, a single
// `~` means "about", an unknown <tag> stays, a footnote's mark goes. Linear on any input.
#pragma once

#include "read/markdown/labels.hpp"
#include "text/span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::markdown {

/// Bytes of a block that are markup.
struct Mark {
    enum class Kind : std::uint8_t { drop, open, close, note };

    Span span;
    std::string words;      ///< what stands there instead: the `&` of `&amp;`, the space of `<br>`
    Kind kind = Kind::drop; ///< `open` and `close` enclose an emphasis; `note` leads to a footnote
};

/// The marks of `block`: sorted, disjoint.
std::vector<Mark> find_marks(std::string_view block, const Labels& labels);

} // namespace fasti::markdown
