// SPDX-License-Identifier: Apache-2.0
// Which size of type the lanes have and which entries stand on which page: everything that is
// decided before anything is drawn.
#pragma once

#include "render/layout/axis/stretch.hpp"
#include "render/layout/entries/blocks.hpp"

namespace fasti::layout {

/// Room for lanes.
struct LaneSpace {
    Mpt words = 0;       ///< width of the words of a lane
    Mpt first_page = 0;  ///< height of the first page below its title
    Mpt other_page = 0;  ///< and of the others
    Mpt head = 0;        ///< what the names of the lanes take of either
    Mpt back_matter = 0; ///< what sources want, when they stand below the last page's lanes
    std::size_t lanes = 1;
};

/// The words at the size that was chosen, but for their lines, and the pages.
struct LanePlan {
    Blocks blocks;
    std::vector<Stretch> pages;
};

/// `lane` is that of each site. The largest size at which one page holds all, if it can with the
/// sources below; else as few pages as a readable size takes: full where the sources then stand
/// below the last, else evenly filled.
LanePlan
plan_lanes(const Words& words, const std::vector<std::size_t>& lane, const LaneSpace& space);

/// Whether every entry's words fit on a page of its own.
bool fit_lanes(const Words& words, const LaneSpace& space);

} // namespace fasti::layout
