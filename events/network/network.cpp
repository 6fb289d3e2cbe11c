// SPDX-License-Identifier: Apache-2.0
#include "events/network/network.hpp"

#include <algorithm>

namespace fasti {
namespace {

constexpr Seconds farthest = Seconds{1} << 41U;

Seconds clamped(Seconds value) {
    return std::clamp(value, -farthest, farthest);
}

} // namespace

TimePoint TemporalNetwork::add_points(std::uint32_t count) {
    const TimePoint first = size_;
    size_ += count;
    return first;
}

void TemporalNetwork::not_before(StatementId statement, TimePoint point, Seconds earliest) {
    limits_.push_back({clamped(earliest), point, statement, false});
}

void TemporalNetwork::not_after(StatementId statement, TimePoint point, Seconds latest) {
    limits_.push_back({clamped(latest), point, statement, true});
}

void TemporalNetwork::difference(StatementId statement,
                                 TimePoint from,
                                 TimePoint to,
                                 Seconds most) {
    constraints_.push_back({from, to, statement, Constraint::affine, clamped(most)});
}

void TemporalNetwork::shifted(StatementId statement,
                              TimePoint from,
                              TimePoint to,
                              const CalendarFunction& least,
                              const CalendarFunction& most) {
    const auto next = static_cast<std::uint32_t>(shifts_.size());
    shifts_.emplace_back(most, false);
    shifts_.emplace_back(least, true);
    constraints_.push_back({from, to, statement, next, 0});
    constraints_.push_back({to, from, statement, next + 1, 0});
}

void TemporalNetwork::add(Constraint constraint, const TemporalNetwork& of) {
    if (constraint.shift != Constraint::affine) {
        shifts_.push_back(of.shifts_[constraint.shift]);
        constraint.shift = static_cast<std::uint32_t>(shifts_.size() - 1);
    }
    constraints_.push_back(constraint);
}

} // namespace fasti
