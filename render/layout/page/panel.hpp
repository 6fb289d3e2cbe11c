// SPDX-License-Identifier: Apache-2.0
// One page's stretch of the timeline: axis with ticks, bars beside it, and for each entry its
// marker, its leader through the gutter and its words.
#pragma once

#include "render/layout/axis/palette.hpp"
#include "render/layout/axis/stretch.hpp"
#include "render/layout/page/rows.hpp"

namespace fasti::layout {

/// Where a panel goes on the page.
struct PanelPlace {
    Mpt axis_x = 0;
    Mpt top = 0, bottom = 0;
};

/// What all panels of a drawing share.
struct PanelParts {
    const Timeline& timeline;
    const std::vector<timeline::Site>& sites;
    const std::vector<std::string>& ids; ///< of each entry's group, by index into Timeline::entries
    const Palette& palette;
    const Words& words;
    const Rows& rows;
    const ScaleOptions& scale;
};

/// How far left of the axis the words of its ticks reach.
Mpt panel_reach(const PanelParts& parts, const Stretch& stretch, const Measure& measure);

/// Draws the rows of `stretch`; returns the heights at which leaders meet their words.
std::vector<Mpt> draw_panel(const PanelParts& parts,
                            const Stretch& stretch,
                            const PanelPlace& place,
                            Canvas& canvas);

} // namespace fasti::layout
