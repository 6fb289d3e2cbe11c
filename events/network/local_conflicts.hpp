// SPDX-License-Identifier: Apache-2.0
// Contradictions between what is said of one or two things: links one way and the other, a link and
// the dates of what it links. Each is looked for among the few statements about those things, so
// that a hundred thousand of them cost no more than their number. Of this room only.
#pragma once

#include "events/network/conflict.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace fasti {

/// Looks at groups of statements of one network.
class LocalConflicts {
public:
    /// Some of the statements given that contradict each other and can spare none; none when they
    /// do not contradict.
    using Fewest = std::function<std::vector<StatementId>(std::span<const StatementId>)>;

    /// O(points + bounds).
    LocalConflicts(const TemporalNetwork& network, Fewest fewest);

    /// Of a group one conflict after another, those of one thing first; what they suspect is left
    /// out of what follows.
    std::vector<Conflict> find(const std::vector<StatementId>& group,
                               const Suspicion& suspicion) const;

private:
    using Things = std::pair<TimePoint, TimePoint>; // the same one twice for a date

    TimePoint thing_of(TimePoint point);
    void speaks_of(StatementId statement, TimePoint point);

    Fewest fewest_;
    std::vector<TimePoint> parent_;              // a forest over points, by what is so by nature
    std::vector<std::vector<TimePoint>> speaks_; // of each statement: its things, at most three
};

} // namespace fasti
