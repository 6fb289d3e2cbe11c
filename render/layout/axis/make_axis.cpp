// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/make_axis.hpp"

#include "render/layout/axis/scales.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

using std::chrono::minutes;

// A long tail of one bar must not press all markers together: it takes at most a sixth of their
// span.
timeline::TimeSpan limited(const timeline::TimeSpan& markers, const timeline::TimeSpan& bars) {
    const minutes tail = std::max(minutes{1}, (markers.end - markers.begin) / 6);
    return {std::max(bars.begin, markers.begin - tail), std::min(bars.end, markers.end + tail)};
}

} // namespace

Axis make_axis(const std::vector<timeline::Site>& sites,
               const std::vector<Mpt>& heights,
               const Stretch& stretch,
               const ScaleOptions& scale,
               Mpt top,
               Mpt bottom) {
    timeline::TimeSpan markers{sys_days::max(), sys_days::min()};
    timeline::TimeSpan bars = markers;
    std::vector<Weight> weights;
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        const timeline::Site& site = sites[i];
        if (!site.dated) continue;
        markers = {std::min(markers.begin, site.at), std::max(markers.end, site.at + site.cell)};
        bars = {std::min(bars.begin, site.extent.begin), std::max(bars.end, site.extent.end)};
        for (const timeline::TimeSpan& rival : site.rivals)
            bars = {std::min(bars.begin, rival.begin), std::max(bars.end, rival.end)};
        weights.push_back({site.at, heights[i]});
    }
    // Without a single date there is nothing to scale; any year will do, and no marker stands on
    // it.
    if (weights.empty()) return linear_axis({sys_days{}, sys_days{} + days{365}}, top, bottom);
    const timeline::TimeSpan domain = limited(markers, bars);
    if (scale.scale == Scale::linear) return linear_axis(domain, top, bottom);
    if (scale.scale == Scale::sequence) return sequence_axis(weights, domain, top, bottom);
    if (!scale.breaks.empty()) return pinned_axis(weights, domain, scale.breaks, top, bottom);
    return folded_axis(weights, domain, top, bottom);
}

} // namespace fasti::layout
