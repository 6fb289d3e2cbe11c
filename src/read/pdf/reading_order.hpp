// SPDX-License-Identifier: Apache-2.0
// The lines of a page in the order in which people read them.
#pragma once

#include "read/pdf/boxes.hpp"

#include <string_view>
#include <vector>

namespace fasti::pdf {

/// A line of one column; where gaps are wide its parts stand apart, as in a table.
struct Line {
    Box box;
    float size = 0; ///< height of its words, the middle one
    float left = 0; ///< of its column
    float right = 0;
    int page = 0;
    std::string text; ///< words with a blank between them
    /// Where parts begin that wide gaps set apart: bytes of `text` and points; the first at 0.
    std::vector<std::pair<std::size_t, float>> parts;
    /// Small raised numbers in it, marks of notes: bytes of `text`.
    std::vector<std::pair<std::size_t, std::size_t>> marks;
    bool opens_note = false; ///< the first word is one, and belongs to the note that follows
};

/// "Ships . . . . . 12": dots that lead to the number of a page.
bool has_leader(std::string_view text);

/// One or two columns, found from the boxes alone, since a PDF need not hold its words in order;
/// what crosses the gap between columns parts what is above from what is below.
std::vector<Line> lines_in_order(PageBoxes page, int number);

} // namespace fasti::pdf
