// SPDX-License-Identifier: Apache-2.0
// A network that holds, and stays tight while statements come and go: only the points whose bounds
// move are looked at [Ramalingam et al. 1999; Cotton, Maler 2006].
//
//     LiveNetwork live(network);                    // a network that holds
//     if (!live.insert(network_of_one_statement)) name_the(live.conflict());
//     live.latest(point), live.withdraw(statement)
#pragma once

#include "events/network/relaxation.hpp"
#include "events/network/solve.hpp"

#include <array>
#include <span>
#include <vector>

namespace fasti {

/// Bounds that are right after every insertion and withdrawal. Networks with calendar distances are
/// solved anew each time: their labels may hang from circles.
class LiveNetwork {
public:
    /// Statements of `network` that contradict each other stay out as a whole: then there is
    /// nothing in it but points, and conflict() names some.
    /// Hand the network over where it is not needed any more: its
    /// room is used again.
    explicit LiveNetwork(TemporalNetwork network);

    std::uint32_t size() const { return size_; }

    /// The number of the first of `count` new points.
    TimePoint add_points(std::uint32_t count);

    /// The number by which a constraint may name it.
    std::uint32_t add_shift(const CalendarShift& shift);

    /// Adds bounds of one statement. False, and nothing has changed, when they contradict what is
    /// there.
    bool insert(std::span<const Constraint> constraints, std::span<const Limit> limits);

    /// Takes back all that a statement said; nothing when it is not there.
    void withdraw(StatementId statement);

    /// Statements that contradict the one that was refused last, and that one; sorted.
    const std::vector<StatementId>& conflict() const { return conflict_; }

    /// Solution::no_earliest and no_latest where there is none.
    Seconds earliest(TimePoint point) const;
    Seconds latest(TimePoint point) const;

private:
    static constexpr std::uint32_t none = Relaxation::none;

    struct Side {
        std::vector<Seconds> label;       // of each point, and the origin
        std::vector<std::uint32_t> by;    // the constraint that gave it
        std::vector<std::uint32_t> first; // of the constraints that leave each point
        std::vector<std::uint32_t> next;  // of each constraint: the next that leaves the same point
        std::vector<bool> anchored;       // of each point, for networks with calendar distances
    };

    struct Change { // of a label, to take it back
        Bound bound;
        TimePoint point;
        Seconds label;
        std::uint32_t by;
    };

    struct Candidate {
        Seconds change; // of the label: the greatest fall first, the least rise first
        Seconds label;
        TimePoint point;
        std::uint32_t by;

        bool operator<(const Candidate& other) const { return other.change < change; } // for heaps
    };

    Side& side(Bound bound) { return sides_[bound == Bound::latest ? 0 : 1]; }

    const Side& side(Bound bound) const { return sides_[bound == Bound::latest ? 0 : 1]; }

    static Constraint from_origin(const Limit& limit);
    bool bounded(Bound bound, TimePoint point) const;
    TimePoint tail(std::uint32_t constraint, Bound bound) const;
    TimePoint head(std::uint32_t constraint, Bound bound) const;
    Seconds passed(std::uint32_t constraint, Bound bound) const;
    void link(Constraint constraint);
    void hang_in(std::uint32_t index);
    void unlink_from(std::size_t constraint);
    bool settle(std::size_t added);
    bool settle(Bound bound, std::uint32_t added);
    void offer(Bound bound, std::uint32_t constraint);
    Candidate best();
    void set(Bound bound, const Candidate& candidate);
    bool crossed(TimePoint point) const;
    void blame(Bound bound, TimePoint point, std::uint32_t added);
    void follow(Bound bound, TimePoint point, std::uint32_t last);
    void take_back();
    bool rebuild();
    void raise(Bound bound, StatementId statement);
    std::vector<TimePoint> hanging_from(Bound bound, StatementId statement);
    struct Living;
    Living living() const;
    bool settle_on(const Living& all);
    void adopt(const Living& living, Bound bound);

    static constexpr TimePoint origin = 0; // all other points are counted from 1 in here

    std::uint32_t size_ = 0;
    std::vector<Constraint> constraints_; // limits are constraints from or to the origin
    std::vector<bool> dead_;              // of each constraint
    std::vector<CalendarShift> shifts_;
    std::array<Side, 2> sides_;
    std::vector<std::uint32_t> statements_; // the first constraint of each
    std::vector<std::uint32_t> siblings_;   // of each constraint: the next of the same statement
    std::vector<Change> changes_;
    std::vector<Candidate> heap_;
    std::vector<StatementId> conflict_;
};

} // namespace fasti
