// SPDX-License-Identifier: Apache-2.0
#include "events/network/explain.hpp"

#include "events/network/local_conflicts.hpp"
#include "events/network/shorten.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace fasti {
namespace {

constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

// Counting sort of 0 … count-1 by owner; `owners(i, take)` calls take(owner) for each owner of i.
template <class Owners>
std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>> sorted_by_owner(std::size_t count,
                                                                                  Owners owners) {
    std::vector<std::uint32_t> first(1);
    const auto grow = [&](std::uint32_t owner) {
        if (owner + 2 > first.size()) first.resize(std::size_t{owner} + 2);
        ++first[owner + 1];
    };
    for (std::uint32_t i = 0; i < count; ++i)
        owners(i, grow);
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<std::uint32_t> index(first.back());
    std::vector<std::uint32_t> next(first);
    const auto put = [&](std::uint32_t owner, std::uint32_t i) { index[next[owner]++] = i; };
    for (std::uint32_t i = 0; i < count; ++i)
        owners(i, [&](std::uint32_t owner) { put(owner, i); });
    return {std::move(first), std::move(index)};
}

std::uint32_t number(StatementId statement) {
    return static_cast<std::uint32_t>(statement);
}

} // namespace

Explainer::Explainer(const TemporalNetwork& network) : network_(network) {
    const auto constraints = network.constraints();
    const auto limits = network.limits();
    const auto assign = [](Owned& owned, auto sorted) {
        owned.first = std::move(sorted.first);
        owned.index = std::move(sorted.second);
    };
    assign(constraints_, sorted_by_owner(constraints.size(), [&](std::uint32_t i, auto take) {
               if (constraints[i].statement != by_nature) take(number(constraints[i].statement));
           }));
    assign(limits_, sorted_by_owner(limits.size(), [&](std::uint32_t i, auto take) {
               if (limits[i].statement != by_nature) take(number(limits[i].statement));
           }));
    assign(nature_, sorted_by_owner(constraints.size(), [&](std::uint32_t i, auto take) {
               if (constraints[i].statement != by_nature) return;
               take(constraints[i].from);
               if (constraints[i].to != constraints[i].from) take(constraints[i].to);
           }));
    assign(nature_limits_, sorted_by_owner(limits.size(), [&](std::uint32_t i, auto take) {
               if (limits[i].statement == by_nature) take(limits[i].point);
           }));
    unite();
}

void Explainer::unite() {
    groups_.resize(network_.size());
    std::iota(groups_.begin(), groups_.end(), 0U);
    for (const Constraint& constraint : network_.constraints())
        groups_[group_of(constraint.from)] = group_of(constraint.to);
}

std::uint32_t Explainer::group_of(TimePoint point) const {
    while (groups_[point] != point)
        point = groups_[point] = groups_[groups_[point]];
    return point;
}

std::optional<TimePoint> Explainer::point_of(StatementId statement) const {
    for (const std::uint32_t i : constraints_.of(number(statement)))
        return network_.constraints()[i].from;
    for (const std::uint32_t i : limits_.of(number(statement)))
        return network_.limits()[i].point;
    return std::nullopt;
}

// The statements of each part of the network that hangs together, by their first statement.
std::vector<std::vector<StatementId>> Explainer::groups() const {
    std::vector<std::uint32_t> group(network_.size(), nobody);
    std::vector<std::vector<StatementId>> out;
    const std::size_t count = std::max(constraints_.first.size(), limits_.first.size());
    for (std::uint32_t i = 0; i + 1 < count; ++i) {
        const auto point = point_of(StatementId{i});
        if (!point) continue;
        std::uint32_t& at = group[group_of(*point)];
        if (at == nobody) {
            at = static_cast<std::uint32_t>(out.size());
            out.emplace_back();
        }
        out[at].push_back(StatementId{i});
    }
    return out;
}

std::vector<StatementId> Explainer::around(TimePoint point,
                                           std::span<const StatementId> without) const {
    std::vector<StatementId> out;
    const std::size_t count = std::max(constraints_.first.size(), limits_.first.size());
    for (std::uint32_t i = 0; i + 1 < count; ++i) {
        const auto at = point_of(StatementId{i});
        if (!at || group_of(*at) != group_of(point)) continue;
        if (!std::binary_search(without.begin(), without.end(), StatementId{i}))
            out.push_back(StatementId{i});
    }
    return out;
}

TemporalNetwork Explainer::restricted(std::span<const StatementId> statements,
                                      std::vector<TimePoint>* points) const {
    TemporalNetwork out;
    std::unordered_map<TimePoint, TimePoint> renumbered;
    std::vector<TimePoint> old;
    const auto at = [&](TimePoint point) {
        const auto [found, fresh] = renumbered.try_emplace(point, out.size());
        if (fresh) old.push_back(point), out.add_point();
        return found->second;
    };
    const auto add = [&](Constraint constraint) {
        constraint.from = at(constraint.from);
        constraint.to = at(constraint.to);
        out.add(constraint, network_);
    };
    const auto add_limit = [&](Limit limit) {
        limit.point = at(limit.point);
        out.add(limit);
    };
    for (const StatementId statement : statements) {
        for (const std::uint32_t i : constraints_.of(number(statement)))
            add(network_.constraints()[i]);
        for (const std::uint32_t i : limits_.of(number(statement)))
            add_limit(network_.limits()[i]);
    }
    // What holds by nature of these points may lead to others, of which the same is true.
    for (std::size_t i = 0; i < old.size(); ++i) {
        for (const std::uint32_t j : nature_.of(old[i])) {
            const Constraint& constraint = network_.constraints()[j];
            const TimePoint other = constraint.from == old[i] ? constraint.to : constraint.from;
            const auto known = renumbered.find(other);
            // seen from both ends; it is added at the one that comes first
            if (known == renumbered.end() || known->second >= i) add(constraint);
        }
        for (const std::uint32_t j : nature_limits_.of(old[i]))
            add_limit(network_.limits()[j]);
    }
    if (points) *points = std::move(old);
    return out;
}

bool Explainer::contradict(std::span<const StatementId> statements) const {
    return !check_consistency(restricted(statements)).consistent();
}

// What the solver blames; all of it where that is not enough, as may be after a ring of calendar
// functions.
std::vector<StatementId> Explainer::blamed(std::span<const StatementId> statements) const {
    Solution solution = check_consistency(restricted(statements));
    if (solution.consistent()) return {};
    const bool sure = network_.shifts().empty() || contradict(solution.conflict);
    return sure ? std::move(solution.conflict)
                : std::vector<StatementId>(statements.begin(), statements.end());
}

// The deletion filter. What is blamed without a statement takes the place of the rest: what was
// kept before is in it, for nothing contradicts without that.
std::vector<StatementId> Explainer::fewest(std::span<const StatementId> statements) const {
    std::vector<StatementId> out = blamed(statements);
    constexpr std::size_t most = 400; // a longer chain is left as the solver blamed it
    if (out.size() > most) return out;
    for (std::size_t i = 0; i < out.size();) {
        std::vector<StatementId> rest(out);
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        rest = blamed(rest);
        if (rest.empty())
            ++i;
        else
            out = std::move(rest);
    }
    return out;
}

// A conflict within a group, by fewer statements where a shorter chain says the same.
std::vector<StatementId> Explainer::shorter(std::vector<StatementId> conflict,
                                            std::span<const StatementId> group) const {
    constexpr std::size_t most = 32; // points that are tried
    std::vector<TimePoint> points;
    const TemporalNetwork part = restricted(group, &points);
    std::unordered_map<TimePoint, TimePoint> renumbered;
    for (std::uint32_t i = 0; i < points.size(); ++i)
        renumbered.emplace(points[i], i);
    std::vector<TimePoint> through;
    const std::size_t step = conflict.size() / most + 1;
    for (std::size_t i = 0; i < conflict.size(); i += step)
        if (const auto point = point_of(conflict[i])) through.push_back(renumbered.at(*point));
    std::vector<StatementId> found = shorter_circle(part, through, 2 * conflict.size());
    if (!found.empty()) found = fewest(found);
    return found.empty() || found.size() >= conflict.size() ? std::move(conflict)
                                                            : std::move(found);
}

// A group that would take too long as a whole: what its parts say to each other is still looked at,
// the shortest contradictions first; if that was not all, the rest of it is withdrawn.
void Explainer::give_up(std::vector<StatementId> group,
                        const LocalConflicts& local,
                        const Suspicion& suspicion,
                        Conflicts& out) const {
    for (Conflict& conflict : local.find(group, suspicion)) {
        group.erase(std::lower_bound(group.begin(), group.end(), conflict.suspect));
        out.withdrawn.push_back(conflict.suspect);
        out.list.push_back(std::move(conflict));
    }
    if (!contradict(group)) return;
    out.complete = false;
    out.unexplained += group.size();
    out.withdrawn.insert(out.withdrawn.end(), group.begin(), group.end());
}

Conflicts Explainer::conflicts(const Suspicion& suspicion) const {
    constexpr std::size_t long_one = 5;         // statements
    constexpr std::size_t most_shortened = 100; // conflicts
    Conflicts out;
    std::size_t work = 0;
    const std::size_t limit =
        4'000'000 + 50 * (network_.constraints().size() + network_.limits().size());
    if (check_consistency(network_).consistent()) return out;
    std::optional<LocalConflicts> local;
    for (std::vector<StatementId>& group : groups())
        while (true) {
            Conflict conflict{fewest(group), {}};
            if (conflict.statements.empty()) break;
            if (conflict.statements.size() > long_one && out.list.size() < most_shortened)
                conflict.statements = shorter(std::move(conflict.statements), group);
            work += 100 + 4 * group.size();
            if (work > limit) {
                if (!local)
                    local.emplace(network_, [this](auto statements) { return fewest(statements); });
                give_up(std::move(group), *local, suspicion, out);
                break;
            }
            conflict.suspect = suspicion(conflict.statements);
            group.erase(std::lower_bound(group.begin(), group.end(), conflict.suspect));
            out.withdrawn.push_back(conflict.suspect);
            out.list.push_back(std::move(conflict));
        }
    std::sort(out.withdrawn.begin(), out.withdrawn.end());
    return out;
}

} // namespace fasti
