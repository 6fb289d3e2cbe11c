// SPDX-License-Identifier: Apache-2.0
// Whether all that a network says can hold, and then the tightest bounds of every point: two runs
// from the origin, one forward and one in the mirror.
//
//     const Solution solution = solve(network);
//     if (solution.consistent()) solution.latest[point] …
//     else name_the(solution.conflict);
#pragma once

#include "events/network/network.hpp"

#include <limits>
#include <vector>

namespace fasti {

/// What solve() found out.
struct Solution {
    static constexpr Seconds no_earliest = std::numeric_limits<Seconds>::min();
    static constexpr Seconds no_latest = std::numeric_limits<Seconds>::max();

    /// Of each point; both are solutions themselves, all points at their earliest or all at their
    /// latest. Empty when there is a conflict.
    std::vector<Seconds> earliest;
    std::vector<Seconds> latest;

    /// Statements that cannot all hold, sorted, unique; there may be others. Not always the fewest:
    /// see Explainer.
    std::vector<StatementId> conflict;
    bool contradictory = false;

    bool consistent() const { return !contradictory; }
};

/// O(points · bounds) at worst, close to linear on what people write.
Solution solve(const TemporalNetwork& network);

/// Only whether it can hold, and what not; no bounds.
Solution check_consistency(const TemporalNetwork& network);

} // namespace fasti
