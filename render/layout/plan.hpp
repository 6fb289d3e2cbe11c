// SPDX-License-Identifier: Apache-2.0
// Which size of type, which columns and which pages: everything that is decided before anything is
// drawn.
#pragma once

#include "render/layout/chart.hpp"
#include "render/layout/layout.hpp"
#include "render/layout/paragraph.hpp"

#include <string>
#include <vector>

namespace fasti::layout {

/// The words of the entries, in drawing order, measured but not yet broken.
struct Words {
    std::vector<Paragraph> dates;
    std::vector<Paragraph> titles; ///< with their "[n]"
};

Words gather_words(const Timeline& timeline,
                   const std::vector<Site>& sites,
                   NoteStyle style,
                   const Measure& measure,
                   const LineBreaker& breaker);

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

/// How long an axis is beside rows of that height in all: few of them do not need a whole page.
Mpt natural_height(Mpt rows);

/// The rows between `left` (where the gutter ends) and `right`, but for their lines.
Rows set_rows(const Words& words, Mpt size, const Spacing& spacing, Mpt left, Mpt right);

/// Gives the rows their lines.
void break_lines(const Words& words, Rows& rows);

/// How much room there is for rows.
struct Space {
    Mpt first_page = 0; ///< below the title
    Mpt other_page = 0; ///< below a running head
    Mpt back = 0;       ///< what remarks and sources want, when they stand in one piece
    Mpt left = 0, right = 0;
};

/// The rows [first, last) stand on one page, beside an axis of `height`.
struct Stretch {
    std::size_t first = 0, last = 0;
    Mpt height = 0;
};

/// All of it. Sizes are tried from the largest: everything on one page; else all rows on one page
/// and the sources behind; else several pages, each with its own stretch of time.
struct Plan {
    Rows rows;
    std::vector<Stretch> pages;
};

Plan make_plan(const Words& words, const Space& space);

} // namespace fasti::layout
