// SPDX-License-Identifier: Apache-2.0
// Contradictions between what is said of one or two things: links one way and the other, a link and
// the dates of what it links. Each is looked for among the few statements about those things, so
// that a hundred thousand of them cost no more than their number. Of this room only.
#pragma once

#include "events/network/explain.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace fasti {

/// Looks at groups of statements of one network.
class LocalConflicts {
public:
    /// O(points + bounds).
    explicit LocalConflicts(const Explainer& explainer);

    /// Of a group one conflict after another, those of one thing first; what they suspect is left
    /// out of what follows.
    std::vector<Conflict> find(const std::vector<StatementId>& group,
                               const Explainer::Suspicion& suspicion) const;

private:
    using Things = std::pair<TimePoint, TimePoint>; // the same one twice for a date

    TimePoint thing_of(TimePoint point) const;
    std::optional<Things> things_of(StatementId statement) const;

    const Explainer& explainer_;
    mutable std::vector<TimePoint> things_; // a forest over points, by what is so by nature
};

} // namespace fasti
