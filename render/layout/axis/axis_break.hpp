// SPDX-License-Identifier: Apache-2.0
// How a change of scale is drawn: two slanted strokes across the axis, and the words for it.
#pragma once

#include "render/layout/canvas/canvas.hpp"

namespace fasti::layout {

inline constexpr const char* new_scale = "new scale";
inline constexpr const char* not_to_scale = "not to scale";

/// The look of those words, and of what else stands beside an axis.
inline const Pen break_pen{Face::italic, Tone::soft_ink, "break"};
inline const Pen tick_pen{Face::regular, Tone::soft_ink, "tick"};

/// Two strokes, from the middle of the break.
struct AxisBreak {
    bool vertical = true; ///< the axis runs down the page; else along it
    Mpt across = 0;       ///< how far each stroke reaches on either side of the axis
    Mpt slant = 0;        ///< and how far along it
    Mpt gap = 0;          ///< of each stroke from the middle
    Mpt width = 0;        ///< of the strokes
    bool cleared = false; ///< whether the axis is taken away between them
};

void draw_axis_break(const AxisBreak& shape, Point middle, Canvas& canvas);

} // namespace fasti::layout
