// SPDX-License-Identifier: Apache-2.0
// What a line looks like: a list item, a heading, a caption, a dateline, a page number, a row of a
// table. Each question is answered from the line alone; txt.cpp and md.cpp weigh the answers in
// context. `line` never has white space around it.
#pragma once

#include "text/utf8.hpp"

#include <cstddef>
#include <string_view>

namespace fasti {

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

/// Nothing but a date, perhaps with a weekday, a word like "Posted" and one or two of a place.
bool is_dateline(std::string_view line);

/// "Figure 3: …", "Photo: …", "[Image: …]", "… (File photo)", "… (from left to right)".
bool is_caption(std::string_view line);

/// Ends with a day or a year, as the captions of news photographs do ("…, December 7, 1970.").
bool ends_with_date(std::string_view line);

/// A short line without final punctuation that could head a text; `strong` when its surroundings
/// speak for it, so that a question may be one too.
bool looks_like_heading(std::string_view line, bool strong);

/// The number before a heading with the space behind it ("2.3 ", "IV. "), its size in bytes; 0 when
/// there is none.
Marker section_number(std::string_view line);

/// How many cells a row of a table has: parts between `|`, tabs, or three and more spaces; 1 for
/// prose.
std::size_t count_cells(std::string_view line);

/// A line of nothing but `sign` (three and more, spaces between allowed), as under a heading or
/// between sections.
bool is_rule(std::string_view line, char sign);

} // namespace fasti
