// SPDX-License-Identifier: Apache-2.0
// The entries as rows: dates in one column, titles in the next.
#pragma once

#include "render/layout/entries/words.hpp"

#include <vector>

namespace fasti::layout {

/// The words at one size, in lines and columns. x are from the left edge of the sheet.
struct Rows {
    Mpt size = 0;
    Mpt leading = 0; ///< baseline to baseline
    Mpt gap = 0;     ///< white below each row
    Mpt date_x = 0, date_width = 0;
    Mpt title_x = 0, title_width = 0;
    std::vector<std::vector<Line>> dates;
    std::vector<std::vector<Line>> titles;
    std::vector<Mpt> heights; ///< of each row with the white below it
    Mpt total = 0;            ///< of heights
};

/// How close lines and rows stand, in percent of their size.
struct Spacing {
    Mpt leading = 0, gap = 0;
};

/// The rows between `left` (where the gutter ends) and `right`, but for their lines.
Rows set_rows(const Words& words, Mpt size, const Spacing& spacing, Mpt left, Mpt right);

/// Gives the rows their lines.
void break_lines(const Words& words, Rows& rows);

} // namespace fasti::layout
