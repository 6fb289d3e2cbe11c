// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/axis.hpp"

#include <algorithm>

namespace fasti::layout {

Mpt Axis::y(timeline::Moment when) const {
    const auto after =
        std::upper_bound(knots_.begin(), knots_.end(), when,
                         [](timeline::Moment m, const Knot& knot) { return m < knot.when; });
    if (after == knots_.begin()) return top();
    if (after == knots_.end()) return bottom();
    const Knot& from = *(after - 1);
    const Mpt minutes = (when - from.when).count();
    return from.y + (after->y - from.y) * minutes / (after->when - from.when).count();
}

Axis linear_axis(const timeline::TimeSpan& time, Mpt top, Mpt bottom) {
    return Axis({{time.begin, top}, {time.end, bottom}});
}

} // namespace fasti::layout
