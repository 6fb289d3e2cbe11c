// SPDX-License-Identifier: Apache-2.0
// One page's stretch of the timeline: axis with ticks, bars beside it, and for each entry its mark,
// its leader through the gutter and its words.
#pragma once

#include "render/layout/axis.hpp"
#include "render/layout/layout.hpp"
#include "render/layout/plan.hpp"

namespace fasti::layout {

/// Where a strip goes on the page.
struct StripPlace {
    Mpt axis_x = 0;
    Mpt top = 0, bottom = 0;
};

/// What all strips of a drawing share.
struct StripParts {
    const Timeline& timeline;
    const std::vector<Site>& sites;
    const std::vector<std::string>& ids; ///< of each entry's group, by index into Timeline::entries
    const Palette& palette;
    const Words& words;
    const Rows& rows;
    const ScaleOptions& scale;
};

/// The axis for the rows of a page.
Axis make_axis(const std::vector<Site>& sites,
               const std::vector<Mpt>& heights,
               const Stretch& stretch,
               const ScaleOptions& scale,
               Mpt top,
               Mpt bottom);

/// How far left of the axis the words of its ticks reach.
Mpt strip_reach(const StripParts& parts, const Stretch& stretch, const Measure& measure);

/// Draws the rows of `stretch`; returns the heights at which leaders meet their words.
std::vector<Mpt>
draw_strip(const StripParts& parts, const Stretch& stretch, const StripPlace& place, Ink& ink);

} // namespace fasti::layout
