// SPDX-License-Identifier: Apache-2.0
#include "events/network/live.hpp"

#include <algorithm>
#include <cassert>

namespace fasti {
namespace {

constexpr std::array both = {Bound::latest, Bound::earliest};

std::size_t index_of(StatementId statement) {
    return static_cast<std::size_t>(statement);
}

} // namespace

// Of a limit, with points as the inside counts them.
Constraint LiveNetwork::from_origin(const Limit& limit) {
    const TimePoint point = limit.point + 1;
    if (limit.upper) return {0, point, limit.statement, Constraint::affine, limit.value};
    return {point, 0, limit.statement, Constraint::affine, -limit.value};
}

TimePoint LiveNetwork::add_points(std::uint32_t count) {
    const TimePoint first = size_;
    size_ += count;
    for (Side& side : sides_) {
        side.label.resize(size_ + 1, horizon);
        side.by.resize(size_ + 1, none);
        side.first.resize(size_ + 1, none);
        side.anchored.resize(size_);
    }
    return first;
}

std::uint32_t LiveNetwork::add_shift(const CalendarShift& shift) {
    shifts_.push_back(shift);
    return static_cast<std::uint32_t>(shifts_.size() - 1);
}

bool LiveNetwork::bounded(Bound bound, TimePoint point) const {
    const Side& s = side(bound);
    return shifts_.empty() ? s.label[point + 1] < horizon / 2 : s.anchored[point];
}

Seconds LiveNetwork::latest(TimePoint point) const {
    return bounded(Bound::latest, point) ? side(Bound::latest).label[point + 1]
                                         : Solution::no_latest;
}

Seconds LiveNetwork::earliest(TimePoint point) const {
    return bounded(Bound::earliest, point) ? -side(Bound::earliest).label[point + 1]
                                           : Solution::no_earliest;
}

TimePoint LiveNetwork::tail(std::uint32_t constraint, Bound bound) const {
    const Constraint& c = constraints_[constraint];
    return bound == Bound::latest ? c.from : c.to;
}

TimePoint LiveNetwork::head(std::uint32_t constraint, Bound bound) const {
    const Constraint& c = constraints_[constraint];
    return bound == Bound::latest ? c.to : c.from;
}

// The label that a constraint passes on.
Seconds LiveNetwork::passed(std::uint32_t constraint, Bound bound) const {
    const Seconds label = side(bound).label[tail(constraint, bound)];
    return std::max(label + constraints_[constraint].weight, -horizon);
}

void LiveNetwork::link(Constraint constraint) {
    constraints_.push_back(constraint);
    hang_in(static_cast<std::uint32_t>(constraints_.size() - 1));
}

void LiveNetwork::hang_in(std::uint32_t index) {
    const Constraint& constraint = constraints_[index];
    dead_.push_back(false);
    for (const Bound bound : both) {
        Side& s = side(bound);
        const TimePoint from = tail(index, bound);
        s.next.push_back(s.first[from]);
        s.first[from] = index;
    }
    siblings_.push_back(none);
    if (constraint.statement == by_nature) return;
    if (index_of(constraint.statement) >= statements_.size())
        statements_.resize(std::max(index_of(constraint.statement) + 1, 2 * statements_.size()),
                           none);
    siblings_.back() = std::exchange(statements_[index_of(constraint.statement)], index);
}

// Takes back the last calls of link().
void LiveNetwork::unlink_from(std::size_t constraint) {
    while (constraints_.size() > constraint) {
        const auto index = static_cast<std::uint32_t>(constraints_.size() - 1);
        for (const Bound bound : both) {
            Side& s = side(bound);
            s.first[tail(index, bound)] = s.next.back();
            s.next.pop_back();
        }
        const StatementId statement = constraints_.back().statement;
        if (statement != by_nature) statements_[index_of(statement)] = siblings_.back();
        siblings_.pop_back();
        dead_.pop_back();
        constraints_.pop_back();
    }
}

bool LiveNetwork::insert(std::span<const Constraint> constraints, std::span<const Limit> limits) {
    const std::size_t added = constraints_.size();
    for (const Constraint& c : constraints)
        link({c.from + 1, c.to + 1, c.statement, c.shift, c.weight});
    for (const Limit& limit : limits)
        link(from_origin(limit));
    const bool fits = shifts_.empty() ? settle(added) : rebuild();
    if (!fits) unlink_from(added);
    return fits;
}

bool LiveNetwork::settle(std::size_t added) {
    changes_.clear();
    for (auto i = static_cast<std::uint32_t>(added); i < constraints_.size(); ++i)
        for (const Bound bound : both)
            if (!settle(bound, i)) {
                take_back();
                return false;
            }
    return true;
}

void LiveNetwork::offer(Bound bound, std::uint32_t constraint) {
    const TimePoint point = head(constraint, bound);
    const Seconds label = passed(constraint, bound);
    const Seconds old = side(bound).label[point];
    if (label >= old) return;
    heap_.push_back({label - old, label, point, constraint});
    std::push_heap(heap_.begin(), heap_.end());
}

LiveNetwork::Candidate LiveNetwork::best() {
    std::pop_heap(heap_.begin(), heap_.end());
    const Candidate out = heap_.back();
    heap_.pop_back();
    return out;
}

void LiveNetwork::set(Bound bound, const Candidate& candidate) {
    side(bound).label[candidate.point] = candidate.label;
    side(bound).by[candidate.point] = candidate.by;
}

// Latest before earliest.
bool LiveNetwork::crossed(TimePoint point) const {
    return side(Bound::latest).label[point] < -side(Bound::earliest).label[point];
}

bool LiveNetwork::settle(Bound bound, std::uint32_t added) {
    heap_.clear();
    offer(bound, added);
    const TimePoint start = tail(added, bound);
    Side& s = side(bound);
    while (!heap_.empty()) {
        const Candidate next = best();
        if (next.label >= s.label[next.point]) continue;
        changes_.push_back({bound, next.point, s.label[next.point], s.by[next.point]});
        set(bound, next);
        if (next.point == start || next.point == origin || crossed(next.point)) {
            blame(bound, next.point, added);
            return false;
        }
        for (std::uint32_t c = s.first[next.point]; c != none; c = s.next[c])
            if (!dead_[c]) offer(bound, c);
    }
    return true;
}

// The statements along the way to a label, back to the origin or to the constraint `last`.
void LiveNetwork::follow(Bound bound, TimePoint point, std::uint32_t last) {
    for (std::size_t steps = 0; steps <= size_; ++steps) {
        const std::uint32_t c = side(bound).by[point];
        if (c == none) return;
        if (constraints_[c].statement != by_nature) conflict_.push_back(constraints_[c].statement);
        if (c == last) return;
        point = tail(c, bound);
        if (point == origin) return;
    }
}

void LiveNetwork::blame(Bound bound, TimePoint point, std::uint32_t added) {
    conflict_.clear();
    const bool circle = point == tail(added, bound);
    follow(bound, point, circle && point != origin ? added : none);
    if (!circle) follow(bound == Bound::latest ? Bound::earliest : Bound::latest, point, none);
    std::sort(conflict_.begin(), conflict_.end());
    conflict_.erase(std::unique(conflict_.begin(), conflict_.end()), conflict_.end());
}

void LiveNetwork::take_back() {
    for (; !changes_.empty(); changes_.pop_back()) {
        const Change& change = changes_.back();
        side(change.bound).label[change.point] = change.label;
        side(change.bound).by[change.point] = change.by;
    }
}

} // namespace fasti
