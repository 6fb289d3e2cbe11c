// SPDX-License-Identifier: Apache-2.0
// Why a network cannot hold: the fewest statements that cannot all hold (none can be spared), one
// list after another by withdrawing each time the statement that is most to be suspected.
//
//     const Explainer explainer(network);
//     for (const Conflict& conflict : explainer.conflicts(suspicion).list) …
#pragma once

#include "events/network/conflict.hpp"
#include "events/network/solve.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace fasti {

class LocalConflicts;

/// Looks into one network, which must outlive it. Building it is O(bounds).
class Explainer {
public:
    explicit Explainer(const TemporalNetwork& network);

    using Suspicion = fasti::Suspicion;

    /// One conflict after another.
    Conflicts conflicts(const Suspicion& suspicion) const;

    /// Whether these statements alone, with what holds by nature, contradict each other.
    bool contradict(std::span<const StatementId> statements) const;

    /// Some of the statements that contradict each other and can spare none; empty when they do
    /// not.
    std::vector<StatementId> fewest(std::span<const StatementId> statements) const;

    /// The network of these statements alone, its points renumbered; `points` gets the old number
    /// of each.
    TemporalNetwork restricted(std::span<const StatementId> statements,
                               std::vector<TimePoint>* points = nullptr) const;

    /// The statements that hang together with a point, itself or through others, in order of their
    /// numbers; none of `without`, which is sorted.
    std::vector<StatementId> around(TimePoint point, std::span<const StatementId> without) const;

private:
    struct Owned { // what a statement or, of what holds by nature, a point owns
        std::vector<std::uint32_t> first, index;

        std::span<const std::uint32_t> of(std::size_t owner) const {
            if (owner + 1 >= first.size()) return {};
            return {index.data() + first[owner], first[owner + 1] - first[owner]};
        }
    };

    void unite();
    void give_up(std::vector<StatementId> group,
                 const LocalConflicts& local,
                 const Suspicion& suspicion,
                 Conflicts& out) const;
    std::vector<StatementId> shorter(std::vector<StatementId> conflict,
                                     std::span<const StatementId> group) const;
    std::vector<StatementId> blamed(std::span<const StatementId> statements) const;
    std::uint32_t group_of(TimePoint point) const;
    std::optional<TimePoint> point_of(StatementId statement) const;
    std::vector<std::vector<StatementId>> groups() const;

    const TemporalNetwork& network_;
    Owned constraints_; // of each statement
    Owned limits_;
    Owned nature_;        // constraints by nature, of each point that one begins or ends at
    Owned nature_limits_; // the same of limits
    mutable std::vector<std::uint32_t> groups_; // a forest over points
};

} // namespace fasti
