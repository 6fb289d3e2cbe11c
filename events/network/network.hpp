// SPDX-License-Identifier: Apache-2.0
// A simple temporal network: points in time that are not known, and what is said of them [Dechter,
// Meiri, Pearl 1991]. Every bound belongs to a statement, so that what cannot all hold is named as
// statements and never as numbers.
//
//     TemporalNetwork network;
//     const TimePoint visit = network.add_point();
//     const TimePoint signing = network.add_point();
//     network.not_before(StatementId{0}, visit, start_of(may_19));
//     network.difference(StatementId{1}, visit, signing, 3 * seconds_a_day);  // at most so much
//     later
//
// The calendar itself is the origin: not_before() and not_after() are the bounds from and to it.
#pragma once

#include "events/network/calendar_shift.hpp"

#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace fasti {

/// The number of a point in a TemporalNetwork, 0, 1, 2, …
using TimePoint = std::uint32_t;

/// What somebody said; the numbers are the caller's own. One statement may own many bounds.
enum class StatementId : std::uint32_t {};

/// The owner of bounds that hold by the nature of things ("an event begins before it ends").
inline constexpr StatementId by_nature{std::numeric_limits<std::uint32_t>::max()};

/// x[to] <= x[from] + weight, or the upper reading of a calendar shift of x[from].
struct Constraint {
    static constexpr std::uint32_t affine = std::numeric_limits<std::uint32_t>::max();

    TimePoint from = 0;
    TimePoint to = 0;
    StatementId statement = by_nature;
    std::uint32_t shift = affine; ///< index into TemporalNetwork::shifts()
    Seconds weight = 0;           ///< of affine ones

    friend bool operator==(const Constraint&, const Constraint&) = default;
};

/// x[point] <= value (upper) or >= value.
struct Limit {
    Seconds value = 0;
    TimePoint point = 0;
    StatementId statement = by_nature;
    bool upper = false;

    friend bool operator==(const Limit&, const Limit&) = default;
};

/// Points and what is said of them. Numbers beyond some 80,000 years are clamped to that.
class TemporalNetwork {
public:
    /// The number of the first of `count` new points.
    TimePoint add_points(std::uint32_t count);

    TimePoint add_point() { return add_points(1); }

    void not_before(StatementId statement, TimePoint point, Seconds earliest);
    void not_after(StatementId statement, TimePoint point, Seconds latest);

    /// `to` lies at most `most` after `from`; negative: at least so much before it.
    void difference(StatementId statement, TimePoint from, TimePoint to, Seconds most);

    /// `from` comes at least `gap` before `to`.
    void precedes(StatementId statement, TimePoint from, TimePoint to, Seconds gap = 0) {
        difference(statement, to, from, -gap);
    }

    /// `to` lies on a day from least(day of `from`) to most(day of `from`).
    void shifted(StatementId statement,
                 TimePoint from,
                 TimePoint to,
                 const CalendarFunction& least,
                 const CalendarFunction& most);

    /// Adds a bound of another network, with other points; its shift comes with it.
    void add(Constraint constraint, const TemporalNetwork& of);

    /// Adds a bound whose shift, if any, is one of shifts().
    void add(const Constraint& constraint) { constraints_.push_back(constraint); }

    void add(const Limit& limit) { limits_.push_back(limit); }

    void set_shifts(std::span<const CalendarShift> shifts) {
        shifts_.assign(shifts.begin(), shifts.end());
    }

    std::uint32_t size() const { return size_; }

    std::span<const Constraint> constraints() const { return constraints_; }

    std::span<const Limit> limits() const { return limits_; }

    std::span<const CalendarShift> shifts() const { return shifts_; }

    /// Memory for so many is taken at once.
    void reserve(std::size_t constraints, std::size_t limits) {
        constraints_.reserve(constraints);
        limits_.reserve(limits);
    }

private:
    std::uint32_t size_ = 0;
    std::vector<Constraint> constraints_;
    std::vector<Limit> limits_;
    std::vector<CalendarShift> shifts_;
};

} // namespace fasti
