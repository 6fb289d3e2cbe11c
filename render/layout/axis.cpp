// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis.hpp"

#include <algorithm>

namespace fasti::layout {

Mpt Axis::y(sys_days day) const {
    const auto after = std::upper_bound(knots_.begin(), knots_.end(), day,
                                        [](sys_days d, const Knot& knot) { return d < knot.day; });
    if (after == knots_.begin()) return top();
    if (after == knots_.end()) return bottom();
    const Knot& from = *(after - 1);
    const Mpt days = (day - from.day).count();
    return from.y + (after->y - from.y) * days / (after->day - from.day).count();
}

Axis linear_axis(const Interval& days, Mpt top, Mpt bottom) {
    return Axis({{days.begin, top}, {days.end, bottom}});
}

} // namespace fasti::layout
