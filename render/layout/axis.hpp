// SPDX-License-Identifier: Apache-2.0
// The scale: where on the page a day lies, and which days are marked. Whoever draws knows only `y`
// and `ticks`; how an Axis was made (one straight piece, or several with their own scales) is
// nobody else's business.
#pragma once

#include "events/time/interval.hpp"
#include "render/scene.hpp"

#include <span>
#include <string>
#include <vector>

namespace fasti::layout {

/// A fixed point of the scale.
struct Knot {
    sys_days day;
    Mpt y = 0;
};

/// A monotone map from days to places on the page, straight between its knots.
class Axis {
public:
    /// At least two knots; days strictly ascending, places ascending.
    explicit Axis(std::vector<Knot> knots) : knots_(std::move(knots)) {}

    /// Where the day begins; days outside the axis lie at its ends.
    Mpt y(sys_days day) const;

    Mpt top() const { return knots_.front().y; }

    Mpt bottom() const { return knots_.back().y; }

    Interval domain() const { return {knots_.front().day, knots_.back().day}; }

    /// Ascending; between two of them the scale is even. At the inner ones it changes.
    std::span<const Knot> knots() const { return knots_; }

private:
    std::vector<Knot> knots_;
};

/// One scale for all of `days`, which must be bounded and ok().
Axis linear_axis(const Interval& days, Mpt top, Mpt bottom);

/// A division of the axis.
struct Tick {
    sys_days day;
    Mpt y = 0;
    std::string label; ///< "1990", "500 BCE", "Apr", "Jan 2020", "3 Mar"
};

/// Round days on the axis, in order, about `closest` or more apart and clear of where the scale
/// changes: days, months or years, whichever divides each piece of the axis best. Years are round
/// as people count them: 500 BCE, 1 CE, 500 CE.
std::vector<Tick> ticks(const Axis& axis, Mpt closest);

} // namespace fasti::layout
