// SPDX-License-Identifier: Apache-2.0
// A text as its lines: where the words of each begin and end, and how far it is indented.
#pragma once

#include "text/span.hpp"

#include <string_view>
#include <vector>

namespace fasti::lines {

/// One line, or the part of one that a form feed cuts off.
struct Line {
    Span span;              ///< bytes, without line break and surrounding white space
    std::size_t indent = 0; ///< columns before it; a tab leads to the next multiple of four
    std::size_t length = 0; ///< code points of the span
    bool new_page = false;  ///< a form feed stands before it
    bool quoted = false;    ///< a reader has taken a `>` from its beginning

    bool blank() const { return span.empty(); }
};

/// Takes the `>` of a quotation, however deep, from the beginnings of lines of `text`.
void take_quotes(std::string_view text, std::vector<Line>& lines);

/// The lines of `text` from byte `begin` on; CR, LF, CRLF and form feed end one.
std::vector<Line> split_lines(std::string_view text, std::size_t begin);

} // namespace fasti::lines
