// SPDX-License-Identifier: Apache-2.0
#include "events/network/local_conflicts.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <set>

namespace fasti {
namespace {

constexpr std::size_t most_together = 64; // statements about two things that are tried together

/// Finds conflicts among a few statements until the rest agrees; returns that rest, in its order.
std::vector<StatementId> look(std::vector<StatementId> together,
                              const LocalConflicts::Fewest& fewest,
                              const Suspicion& suspicion,
                              std::vector<Conflict>& out) {
    if (together.size() > most_together) together.resize(most_together);
    std::sort(together.begin(), together.end());
    for (;;) {
        Conflict conflict{fewest(together), {}};
        if (conflict.statements.empty()) return together;
        conflict.suspect = suspicion(conflict.statements);
        together.erase(std::lower_bound(together.begin(), together.end(), conflict.suspect));
        out.push_back(std::move(conflict));
    }
}

} // namespace

LocalConflicts::LocalConflicts(const TemporalNetwork& network, Fewest fewest)
    : fewest_(std::move(fewest)), parent_(network.size()) {
    std::iota(parent_.begin(), parent_.end(), TimePoint{0});
    for (const Constraint& constraint : network.constraints())
        if (constraint.statement == by_nature)
            parent_[thing_of(constraint.from)] = thing_of(constraint.to);
    for (const Constraint& constraint : network.constraints()) {
        speaks_of(constraint.statement, constraint.from);
        speaks_of(constraint.statement, constraint.to);
    }
    for (const Limit& limit : network.limits())
        speaks_of(limit.statement, limit.point);
}

TimePoint LocalConflicts::thing_of(TimePoint point) {
    while (parent_[point] != point)
        point = parent_[point] = parent_[parent_[point]];
    return point;
}

void LocalConflicts::speaks_of(StatementId statement, TimePoint point) {
    if (statement == by_nature) return;
    const auto number = static_cast<std::size_t>(statement);
    if (number >= speaks_.size()) speaks_.resize(number + 1);
    std::vector<TimePoint>& things = speaks_[number];
    const TimePoint thing = thing_of(point);
    if (things.size() < 3 && std::find(things.begin(), things.end(), thing) == things.end())
        things.push_back(thing);
}

std::vector<Conflict> LocalConflicts::find(const std::vector<StatementId>& group,
                                           const Suspicion& suspicion) const {
    std::map<Things, std::vector<StatementId>> said;
    for (const StatementId statement : group) {
        const std::vector<TimePoint>& things = speaks_.at(static_cast<std::size_t>(statement));
        if (things.empty() || things.size() > 2) continue; // of three and more the rest tells
        said[std::minmax(things.front(), things.back())].push_back(statement);
    }
    std::vector<Conflict> out;
    for (auto& [things, statements] : said)
        if (things.first == things.second)
            statements = look(std::move(statements), fewest_, suspicion, out);
    std::set<StatementId> withdrawn;
    for (const auto& [things, statements] : said) {
        if (things.first == things.second) continue;
        std::vector<StatementId> together(statements);
        for (const TimePoint thing : {things.first, things.second})
            if (const auto alone = said.find({thing, thing}); alone != said.end())
                std::copy_if(alone->second.begin(), alone->second.end(),
                             std::back_inserter(together),
                             [&](StatementId each) { return !withdrawn.contains(each); });
        const std::size_t before = out.size();
        look(std::move(together), fewest_, suspicion, out);
        for (std::size_t i = before; i < out.size(); ++i)
            withdrawn.insert(out[i].suspect);
    }
    return out;
}

} // namespace fasti
