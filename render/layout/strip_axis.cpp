// SPDX-License-Identifier: Apache-2.0
#include "render/layout/fold.hpp"
#include "render/layout/strip.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

using date::days;

// A long tail of one bar must not press all marks together: it takes at most a sixth of their span.
Interval limited(const Interval& marks, const Interval& bars) {
    const days tail = std::max(days{1}, (marks.end - marks.begin) / 6);
    return {std::max(bars.begin, marks.begin - tail), std::min(bars.end, marks.end + tail)};
}

} // namespace

Axis make_axis(const std::vector<Site>& sites,
               const std::vector<Mpt>& heights,
               const Stretch& stretch,
               Mpt top,
               Mpt bottom) {
    Interval marks{sys_days::max(), sys_days::min()};
    Interval bars = marks;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        if (!sites[i].dated) continue;
        marks = {std::min(marks.begin, sites[i].at), std::max(marks.end, sites[i].at + days{1})};
        bars = hull(bars, sites[i].extent);
    }
    // Without a single date there is nothing to scale; any year will do, and no mark stands on it.
    if (!marks.ok()) return linear_axis({sys_days{}, sys_days{} + days{365}}, top, bottom);
    std::vector<Weight> weights;
    for (std::size_t i = stretch.first; i < stretch.last; ++i)
        if (sites[i].dated) weights.push_back({sites[i].at, heights[i]});
    return folded_axis(weights, limited(marks, bars), top, bottom);
}

} // namespace fasti::layout
