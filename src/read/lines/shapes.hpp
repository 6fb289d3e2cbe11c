// SPDX-License-Identifier: Apache-2.0
// What a line looks like: a list item, a page number, a row of a table, the end of a sentence. Each
// question is answered from the line alone; the readers weigh the answers in context. `line` never
// has white space around it.
#pragma once

#include "text/span.hpp"
#include "text/utf8.hpp"

#include <cstddef>
#include <string_view>

namespace fasti::lines {

/// The sign before a list item, with the space behind it.
struct Marker {
    std::size_t size = 0; ///< bytes; 0 when there is none
    int number = 0;       ///< of "12. ", "(b) " (2), 0 for a bullet
    bool bullet = false;

    explicit operator bool() const { return size > 0; }
};

/// "- ", "• ", "1. ", "12) ", "(a) ", "b) ". A year ("1945. ") and an initial ("A. ") are none.
Marker list_marker(std::string_view line);

/// Does the line end as a sentence does: `.`, `!`, `?`, `…`, perhaps with quotes or brackets
/// behind?
bool ends_sentence(std::string_view line);

/// Does the line break off, so that a lower-case beginning can go on with it: no final punctuation,
/// no colon?
bool breaks_off(std::string_view line);

/// Does it break off behind a word that cannot end anything ("of", "the", "and")?
bool ends_on_function_word(std::string_view line);

/// Is the first letter, behind any quotes and brackets, a small one?
bool starts_lower(std::string_view line);

/// "12", "- 12 -", "Page 12", "12 / 40", "xiv"?
bool is_page_number(std::string_view line);

/// A row of a table, a span of `text`, without the bars at its ends.
Span without_bars(std::string_view text, Span row);

/// How many cells a row of a table has: parts between `|`, tabs, or three and more spaces; 1 for
/// prose.
std::size_t count_cells(std::string_view line);

/// A line of nothing but `sign` (three and more, spaces between allowed), as under a heading or
/// between sections.
bool is_rule(std::string_view line, char sign);

} // namespace fasti::lines
