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

} // namespace

LocalConflicts::LocalConflicts(const Explainer& explainer)
    : explainer_(explainer), things_(explainer.network_.size()) {
    std::iota(things_.begin(), things_.end(), TimePoint{0});
    for (const Constraint& constraint : explainer.network_.constraints())
        if (constraint.statement == by_nature)
            things_[thing_of(constraint.from)] = thing_of(constraint.to);
}

TimePoint LocalConflicts::thing_of(TimePoint point) const {
    while (things_[point] != point)
        point = things_[point] = things_[things_[point]];
    return point;
}

// nullopt for what is said of three and more.
std::optional<LocalConflicts::Things> LocalConflicts::things_of(StatementId statement) const {
    const auto number = static_cast<std::size_t>(statement);
    std::set<TimePoint> things;
    for (const std::uint32_t i : explainer_.constraints_.of(number)) {
        things.insert(thing_of(explainer_.network_.constraints()[i].from));
        things.insert(thing_of(explainer_.network_.constraints()[i].to));
    }
    for (const std::uint32_t i : explainer_.limits_.of(number))
        things.insert(thing_of(explainer_.network_.limits()[i].point));
    if (things.empty() || things.size() > 2) return std::nullopt;
    return Things{*things.begin(), *things.rbegin()};
}

std::vector<Conflict> LocalConflicts::find(const std::vector<StatementId>& group,
                                           const Explainer::Suspicion& suspicion) const {
    std::map<Things, std::vector<StatementId>> said;
    for (const StatementId statement : group)
        if (const auto things = things_of(statement)) said[*things].push_back(statement);
    std::vector<Conflict> out;
    const auto look = [&](std::vector<StatementId> together) {
        if (together.size() > most_together) together.resize(most_together);
        std::sort(together.begin(), together.end());
        for (;;) {
            Conflict conflict{explainer_.fewest(together), {}};
            if (conflict.statements.empty()) return together;
            conflict.suspect = suspicion(conflict.statements);
            together.erase(std::lower_bound(together.begin(), together.end(), conflict.suspect));
            out.push_back(std::move(conflict));
        }
    };
    for (auto& [things, statements] : said)
        if (things.first == things.second) statements = look(std::move(statements));
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
        look(std::move(together));
        for (std::size_t i = before; i < out.size(); ++i)
            withdrawn.insert(out[i].suspect);
    }
    return out;
}

} // namespace fasti
