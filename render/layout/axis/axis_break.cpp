// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/axis_break.hpp"

#include <utility>

namespace fasti::layout {

void draw_axis_break(const AxisBreak& shape, Point middle, Canvas& canvas) {
    const auto at = [&](Mpt along, Mpt across) {
        return shape.vertical ? Point{middle.x + across, middle.y + along}
                              : Point{middle.x + along, middle.y + across};
    };
    // Each stroke rises to the right.
    const Mpt left = shape.vertical ? -shape.across : shape.across;
    const Mpt slant = shape.vertical ? shape.slant : -shape.slant;
    const auto stroke = [&](Mpt along) {
        return std::pair{at(along + slant, left), at(along - slant, -left)};
    };
    const auto before = stroke(-shape.gap);
    const auto after = stroke(shape.gap);
    if (shape.cleared)
        canvas.polygon({before.first, before.second, after.second, after.first},
                       {Tone::paper, {}, 0, {}, 100, "break"});
    for (const auto& [from, to] : {before, after})
        canvas.line(from, to, {{}, Tone::axis, shape.width, {}, 100, "break"});
}

} // namespace fasti::layout
