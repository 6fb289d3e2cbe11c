// SPDX-License-Identifier: Apache-2.0
// The bars beside the axis: how long something lasted, within what time it happened, and where
// another source puts it.
#pragma once

#include "render/layout/axis/axis.hpp"
#include "render/layout/canvas/canvas.hpp"
#include "render/timeline/sites.hpp"

namespace fasti::layout {

/// A stretch of the axis that belongs to a site.
struct Bar {
    enum class Kind : std::uint8_t {
        range,  ///< it lasted: solid
        within, ///< it happened at some time in it: pale
        rival, ///< from the date that is drawn to one that another source gives: a thin dashed line
    };

    std::size_t site = 0;
    Kind kind = Kind::range;
    Mpt from = 0, to = 0;                           ///< along the axis, from < to
    bool fades_before = false, fades_after = false; ///< nobody knows how far it goes
    bool cut_before = false, cut_after = false;     ///< it goes on outside the axis
    std::size_t column = 0;                         ///< from the axis outwards
};

/// The bars of the sites [first, last) in at most `columns` columns: first fit in order of begin.
/// Of what needs more, ranges share the last column; the others go without, since their date says
/// the same in words.
std::vector<Bar> find_bars(const Timeline& timeline,
                           const std::vector<timeline::Site>& sites,
                           std::size_t first,
                           std::size_t last,
                           const Axis& axis,
                           std::size_t columns);

/// Whether any entry can have a bar.
bool any_bars(const std::vector<Entry>& entries);

/// How a bar lies on the page.
struct BarPlace {
    Mpt across = 0;       ///< where its middle is, perpendicular to the axis
    bool vertical = true; ///< the axis runs down the page; else along it
    Mpt axis = 0;         ///< where the axis is: rivals hang on it
};

void draw_bar(const Bar& bar, const Entry& entry, Tone hue, const BarPlace& place, Canvas& canvas);

} // namespace fasti::layout
