// SPDX-License-Identifier: Apache-2.0
// Labels beside their markers without overlap: the exact answer, in linear time.
//
// Sorted labels of heights h_i wish to stand at d_i. We look for y_i that minimise sum w_i (y_i -
// d_i)^2 with y_{i+1} >= y_i + h_i. With z_i = y_i - (h_1 + … + h_{i-1}) the condition becomes "z
// does not decrease", which is isotonic regression; pool-adjacent-violators solves it in one pass
// [Stout 2008]. Bounds on all of it clip z: the clipped fit is the bounded optimum. Being a
// projection on a convex set, the result moves no more than the wishes did, so small edits stay
// small.
#pragma once

#include "render/geometry.hpp"

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace fasti::layout {

/// A label that wants its top at `wish`.
struct LabelSlot {
    Mpt wish = 0;
    Mpt height = 0;
    Mpt weight = 1; ///< positive; how much moving it costs
};

namespace detail {

// A run of labels that touch and therefore share one value; its mean is sum / weight.
struct Pool {
    Mpt sum = 0;
    Mpt weight = 0;
    std::size_t count = 0;

    constexpr Mpt mean() const { return sum >= 0 ? sum / weight : -((-sum + weight - 1) / weight); }
};

// Compared crosswise: exact, where means would be rounded.
constexpr bool violates(const Pool& left, const Pool& right) {
    return left.sum * right.weight > right.sum * left.weight;
}

} // namespace detail

/// The tops of the slots, in order: none overlaps the next, all lie in [low, high], and the
/// weighted sum of squared distances to the wishes is the least possible (to the last milli-point).
/// When they do not fit they start at `low` and leave the bottom.
constexpr std::vector<Mpt> place_labels(std::span<const LabelSlot> slots, Mpt low, Mpt high) {
    std::vector<detail::Pool> pools;
    Mpt above = 0; // heights of the slots so far
    for (const LabelSlot& slot : slots) {
        detail::Pool pool{(slot.wish - above) * slot.weight, slot.weight, 1};
        above += slot.height;
        while (!pools.empty() && detail::violates(pools.back(), pool)) {
            pool.sum += pools.back().sum;
            pool.weight += pools.back().weight;
            pool.count += pools.back().count;
            pools.pop_back();
        }
        pools.push_back(pool);
    }
    const Mpt highest = std::max(low, high - above);
    std::vector<Mpt> tops;
    tops.reserve(slots.size());
    above = 0;
    for (const detail::Pool& pool : pools) {
        const Mpt z = std::clamp(pool.mean(), low, highest);
        for (std::size_t i = 0; i < pool.count; ++i) {
            tops.push_back(z + above);
            above += slots[tops.size() - 1].height;
        }
    }
    return tops;
}

} // namespace fasti::layout
