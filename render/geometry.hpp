// SPDX-License-Identifier: Apache-2.0
// Lengths, points and boxes, in integer milli-points (1/72000 inch), y down, so that no rounding
// differs between machines.
#pragma once

#include <cstdint>

namespace fasti {

/// A length in 1/1000 point.
using Mpt = std::int64_t;

/// Points to milli-points.
constexpr Mpt pt(double points) {
    return static_cast<Mpt>(points * 1000 + (points < 0 ? -0.5 : 0.5));
}

struct Point {
    Mpt x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// An upright box; `x`, `y` its upper left corner.
struct Box {
    Mpt x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const Box&, const Box&) = default;
};

} // namespace fasti
