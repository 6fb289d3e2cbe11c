// SPDX-License-Identifier: Apache-2.0
// An axis that runs from left to right, with markers, ticks and bars.
#pragma once

#include "render/layout/axis/bars.hpp"
#include "render/layout/axis/make_axis.hpp"
#include "render/layout/axis/marker.hpp"
#include "render/layout/axis/palette.hpp"

namespace fasti::layout {

/// A horizontal axis for the sites of a stretch.
class SlideAxis {
public:
    /// Words stand above the axis and bars below; or both below.
    enum class Words : std::uint8_t { above, below };

    /// `weights` are how much room each site's label wants, by index.
    SlideAxis(const Timeline& timeline,
              const std::vector<timeline::Site>& sites,
              const Palette& palette,
              const std::vector<Mpt>& weights,
              const Stretch& stretch,
              const ScaleOptions& scale,
              Mpt left,
              Mpt right);

    /// Where a site's marker is.
    Mpt x(std::size_t site) const { return marker_position(sites_[site], axis_); }

    /// How much room it takes above the line and below it.
    Mpt above(Words words) const;
    Mpt below(Words words) const;

    void draw(Mpt y, Words words, Canvas& canvas) const;

private:
    void draw_ticks(Mpt y, Words words, Canvas& canvas) const;
    void draw_breaks(Mpt y, Words words, Canvas& canvas) const;
    void draw_markers(Mpt y, Canvas& canvas) const;
    Mpt bars_height() const;

    const Timeline& timeline_;
    const std::vector<timeline::Site>& sites_;
    const Palette& palette_;
    Stretch stretch_;
    Mpt left_, right_;
    Axis axis_;
    std::vector<Bar> bars_;
};

} // namespace fasti::layout
