// SPDX-License-Identifier: Apache-2.0
// All bounds of a live network anew: at first, and after every change where a calendar is in it.
#include "events/network/live.hpp"

namespace fasti {

// What has not been withdrawn, and where each bound of it stands in constraints_; at first, where
// nothing has been, one after the other.
struct LiveNetwork::Living {
    TemporalNetwork network;
    std::vector<std::uint32_t> constraints;
    std::vector<std::uint32_t> limits;

    std::uint32_t of_constraint(std::uint32_t i) const {
        return constraints.empty() ? i : constraints[i];
    }

    std::uint32_t of_limit(std::uint32_t i) const {
        if (!limits.empty()) return limits[i];
        return static_cast<std::uint32_t>(network.constraints().size()) + i;
    }
};

LiveNetwork::LiveNetwork(TemporalNetwork network)
    : shifts_(network.shifts().begin(), network.shifts().end()) {
    for (Side& side : sides_) {
        side.label = {0};
        side.by = side.first = {none};
    }
    add_points(network.size());
    Living all{std::move(network), {}, {}};
    if (!settle_on(all)) return;
    constraints_ = all.network.take_constraints();
    for (Constraint& constraint : constraints_)
        ++constraint.from, ++constraint.to;
    const std::size_t size = constraints_.size() + all.network.limits().size();
    constraints_.reserve(size);
    for (const Limit& limit : all.network.limits())
        constraints_.push_back(from_origin(limit));
    all.network = {};
    dead_.reserve(size);
    siblings_.reserve(size);
    for (Side& side : sides_)
        side.next.reserve(size);
    for (std::uint32_t i = 0; i < size; ++i)
        hang_in(i);
}

LiveNetwork::Living LiveNetwork::living() const {
    Living out;
    out.network.add_points(size_);
    out.network.set_shifts(shifts_);
    for (std::uint32_t i = 0; i < constraints_.size(); ++i) {
        if (dead_[i]) continue;
        Constraint c = constraints_[i];
        const bool limit = c.from == origin || c.to == origin;
        (limit ? out.limits : out.constraints).push_back(i);
        if (c.from == origin) {
            out.network.add(Limit{c.weight, c.to - 1, c.statement, true});
        } else if (c.to == origin) {
            out.network.add(Limit{-c.weight, c.from - 1, c.statement, false});
        } else {
            --c.from;
            --c.to;
            out.network.add(c);
        }
    }
    return out;
}

// All bounds anew; false, and no label has changed, when there is a contradiction.
bool LiveNetwork::rebuild() {
    return settle_on(living());
}

bool LiveNetwork::settle_on(const Living& all) {
    Solution solution = check_consistency(all.network);
    if (!solution.consistent()) {
        conflict_ = std::move(solution.conflict);
        return false;
    }
    for (const Bound bound : {Bound::latest, Bound::earliest})
        adopt(all, bound);
    return true;
}

void LiveNetwork::adopt(const Living& living, Bound bound) {
    Relaxation run(living.network, bound);
    run.run(run.seeds());
    Side& s = side(bound);
    s.anchored = run.anchored();
    for (TimePoint point = 0; point < size_; ++point) {
        s.label[point + 1] = run.label(point);
        const std::uint32_t constraint = run.constraint_of(point);
        const std::uint32_t limit = run.limit_of(point);
        std::uint32_t& by = s.by[point + 1];
        by = none;
        if (constraint != none)
            by = living.of_constraint(constraint);
        else if (limit != none)
            by = living.of_limit(limit);
    }
}

} // namespace fasti
