// SPDX-License-Identifier: Apache-2.0
// The scale: where on the page a moment lies, and which moments are marked. Whoever draws knows
// only `y` and `ticks`; how an Axis was made (one straight piece, or several with their own scales)
// is nobody else's business. Moments count minutes, days being the first of theirs, so that an hour
// and ten thousand years are drawn by the same code.
#pragma once

#include "events/time/interval.hpp"
#include "render/scene.hpp"

#include <span>
#include <string>
#include <vector>

namespace fasti::layout {

/// A minute; days become the first of theirs by themselves.
using Moment = date::sys_time<std::chrono::minutes>;

/// From one moment up to, not including, another.
struct TimeSpan {
    Moment begin, end;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

/// A fixed point of the scale.
struct Knot {
    Moment when;
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
    Mpt y(Moment when) const;

    Mpt top() const { return knots_.front().y; }

    Mpt bottom() const { return knots_.back().y; }

    TimeSpan domain() const { return {knots_.front().when, knots_.back().when}; }

    /// Ascending; between two of them the scale is even. At the inner ones it changes.
    std::span<const Knot> knots() const { return knots_; }

    bool metric() const { return metric_; }

private:
    std::vector<Knot> knots_;
    bool metric_;
};

/// One scale for all of `time`.
Axis linear_axis(const TimeSpan& time, Mpt top, Mpt bottom);

/// A division of the axis.
struct Tick {
    Moment when;
    Mpt y = 0;
    std::string label; ///< "1990", "500 BCE", "Apr", "Jan 2020", "3 Mar", "14:30"
};

/// Round moments on the axis, in order, about `closest` or more apart and clear of where the scale
/// changes: minutes, hours, days, months or years, whichever divides each piece of the axis best;
/// one at least in each piece that has room. Years are round as people count them: 500 BCE, 1 CE,
/// 500 CE.
std::vector<Tick> ticks(const Axis& axis, Mpt closest);

} // namespace fasti::layout
