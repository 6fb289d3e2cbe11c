// SPDX-License-Identifier: Apache-2.0
// Which size of type, which columns and which pages: everything that is decided before anything is
// drawn.
#pragma once

#include "render/layout/axis/stretch.hpp"
#include "render/layout/page/rows.hpp"

#include <vector>

namespace fasti::layout {

/// How much room there is for rows.
struct Space {
    Mpt first_page = 0;  ///< below the title
    Mpt other_page = 0;  ///< below a running head
    Mpt back_matter = 0; ///< what remarks and sources want, when they stand in one piece
    Mpt left = 0, right = 0;
};

/// All of it. Sizes are tried from the largest: everything on one page; else all rows on one page
/// and the sources behind; else several pages, each with its own stretch of time.
struct Plan {
    Rows rows;
    std::vector<Stretch> pages;
};

Plan make_plan(const Words& words, const Space& space);

} // namespace fasti::layout
