// SPDX-License-Identifier: Apache-2.0
// The scale: where on the page a moment lies. Whoever draws knows
// only `y` and the knots; how an Axis was made (one straight piece, or several with their own
// scales) is nobody else's business.
#pragma once

#include "render/geometry.hpp"
#include "render/timeline/moment.hpp"

#include <span>
#include <vector>

namespace fasti::layout {

/// A fixed point of the scale.
struct Knot {
    timeline::Moment when;
    Mpt y = 0;
};

/// A monotone map from moments to places on the page, straight between its knots.
class Axis {
public:
    /// At least two knots; moments strictly ascending, places ascending. Without a `metric`
    /// distances mean nothing and there are no ticks.
    explicit Axis(std::vector<Knot> knots, bool metric = true)
        : knots_(std::move(knots)), metric_(metric) {}

    /// Where the moment is; moments outside the axis lie at its ends.
    Mpt y(timeline::Moment when) const;

    Mpt top() const { return knots_.front().y; }

    Mpt bottom() const { return knots_.back().y; }

    timeline::TimeSpan domain() const { return {knots_.front().when, knots_.back().when}; }

    /// Ascending; between two of them the scale is even. At the inner ones it changes.
    std::span<const Knot> knots() const { return knots_; }

    bool metric() const { return metric_; }

private:
    std::vector<Knot> knots_;
    bool metric_;
};

/// One scale for all of `time`.
Axis linear_axis(const timeline::TimeSpan& time, Mpt top, Mpt bottom);

} // namespace fasti::layout
