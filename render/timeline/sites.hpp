// SPDX-License-Identifier: Apache-2.0
// From dates to places in time: the moment at which each entry's leader starts, and the stretch of
// time that its bar covers.
#pragma once

#include "render/timeline/moment.hpp"
#include "render/timeline/timeline.hpp"

#include <vector>

namespace fasti::timeline {

/// Where an entry meets the axis.
struct Site {
    std::size_t entry = 0;       ///< index into Timeline::entries
    bool dated = true;           ///< false: nothing is known of its date; such sites come last
    Moment at{};                 ///< a moment within what its date may mean
    std::chrono::minutes cell{}; ///< the marker stands in the middle of [at, at + cell)
    TimeSpan extent; ///< what its bar covers; an open end is cut to one day where the other end is
    bool open_below = false, open_above = false; ///< the extent goes on, nobody knows how far
    std::vector<TimeSpan> rivals;                ///< where other sources put it
};

/// The entries in drawing order, `at` ascending. The given order is kept wherever the dates allow
/// it: a year moves within itself to make room; a day that contradicts the order stands where its
/// date says.
std::vector<Site> find_sites(const std::vector<Entry>& entries);

} // namespace fasti::timeline
