// SPDX-License-Identifier: Apache-2.0
// The first sheets of the view `overview`: how many events there are when, and on which page.
#pragma once

#include "render/layout/sheets.hpp"

namespace fasti::layout {

/// A page of the drawing, as the index names it.
struct IndexLine {
    std::string words;  ///< "1904 – 1990"
    std::string count;  ///< "63 events"
    std::string target; ///< a group's id
};

/// Draws the first sheet and, when the index needs them, further ones.
void draw_overview(const std::vector<Site>& sites,
                   const std::vector<IndexLine>& index,
                   const Measure& measure,
                   Sheets& sheets);

} // namespace fasti::layout
