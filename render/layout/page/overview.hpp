// SPDX-License-Identifier: Apache-2.0
// The first sheets of the view `overview`: how many events there are when, the chief ones among
// them, and which page tells of what.
#pragma once

#include "render/layout/page/rows.hpp"
#include "render/layout/sheets/sheets.hpp"
#include "render/layout/style/options.hpp"

namespace fasti::layout {

/// A page of the drawing, as the index names it.
struct IndexLine {
    std::string words;    ///< "1904 – 1990"
    std::string count;    ///< "63 events"
    std::string target;   ///< a group's id
    std::size_t last = 0; ///< the first site that it does not hold
};

/// What the overview is drawn from.
struct OverviewParts {
    const Timeline& timeline;
    const std::vector<timeline::Site>& sites;
    const std::vector<std::string>& ids; ///< of each entry's group, by index into Timeline::entries
    const std::vector<IndexLine>& index;
    const LayoutOptions& options;
};

/// Draws the first sheet and, when the index needs them, further ones.
void draw_overview(const OverviewParts& parts,
                   const Measure& measure,
                   const LineBreaker& breaker,
                   Sheets& sheets);

} // namespace fasti::layout
