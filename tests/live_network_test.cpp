// SPDX-License-Identifier: Apache-2.0
#include "events/network/explain.hpp"
#include "events/network/live.hpp"
#include "tests/networks.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace fasti;

namespace {

// The bounds of one statement.
struct Said {
    std::vector<Constraint> constraints;
    std::vector<Limit> limits;
};

Said said_by(const TemporalNetwork& network, StatementId statement) {
    Said out;
    for (const Constraint& constraint : network.constraints())
        if (constraint.statement == statement) out.constraints.push_back(constraint);
    for (const Limit& limit : network.limits())
        if (limit.statement == statement) out.limits.push_back(limit);
    return out;
}

TemporalNetwork only(const TemporalNetwork& network, const std::vector<StatementId>& statements) {
    TemporalNetwork out;
    out.add_points(network.size());
    out.set_shifts(network.shifts());
    for (const StatementId statement : statements) {
        const Said said = said_by(network, statement);
        for (const Constraint& constraint : said.constraints)
            out.add(constraint);
        for (const Limit& limit : said.limits)
            out.add(limit);
    }
    return out;
}

void check_bounds(const LiveNetwork& live, const TemporalNetwork& network) {
    const Solution solution = solve(network);
    REQUIRE(solution.consistent());
    for (TimePoint point = 0; point < network.size(); ++point) {
        CHECK(live.earliest(point) == solution.earliest[point]);
        CHECK(live.latest(point) == solution.latest[point]);
    }
}

// Some calendar distances among the differences.
TemporalNetwork with_months(TemporalNetwork network, std::mt19937& random) {
    const CalendarFunction month{moved_by({.months = 1}), std::nullopt};
    const auto point = [&] { return static_cast<TimePoint>(random() % network.size()); };
    TemporalNetwork out;
    out.add_points(network.size());
    for (Constraint constraint : network.constraints()) {
        constraint.weight *= 3 * seconds_a_day;
        out.add(constraint);
    }
    for (Limit limit : network.limits()) {
        limit.value *= 20 * seconds_a_day;
        out.add(limit);
    }
    for (int i = 0; i < 3; ++i)
        out.shifted(id_of(1000 + i), point(), point(), month, month);
    return out;
}

} // namespace

TEST_CASE("inserting and withdrawing one by one gives the bounds of the whole") {
    std::mt19937 random(5);
    for (int round = 0; round < 120; ++round) {
        TemporalNetwork all = random_network(random, 4 + round % 9);
        if (round % 3 == 0) all = with_months(std::move(all), random);
        CAPTURE(round);
        TemporalNetwork none;
        none.add_points(all.size());
        LiveNetwork live(none);
        for (const CalendarShift& shift : all.shifts())
            live.add_shift(shift);
        std::vector<StatementId> inside;
        for (int step = 0; step < 60; ++step) {
            const std::vector<StatementId> every = statements_of(all);
            const StatementId statement = every[random() % every.size()];
            const auto found = std::find(inside.begin(), inside.end(), statement);
            if (found != inside.end()) {
                live.withdraw(statement);
                inside.erase(found);
            } else {
                const Said said = said_by(all, statement);
                std::vector<StatementId> more(inside);
                more.push_back(statement);
                std::sort(more.begin(), more.end());
                const bool fits = check_consistency(only(all, more)).consistent();
                REQUIRE(live.insert(said.constraints, said.limits) == fits);
                if (fits) inside = more;
                if (!fits) CHECK_FALSE(check_consistency(only(all, live.conflict())).consistent());
            }
            check_bounds(live, only(all, inside));
        }
    }
}

TEST_CASE("a network may grow") {
    LiveNetwork live{TemporalNetwork{}};
    const TimePoint a = live.add_points(2);
    const std::vector<Limit> limit{{100, a, id_of(0), false}};
    const std::vector<Constraint> gap{{a + 1, a, id_of(1), Constraint::affine, -5}};
    CHECK(live.insert({}, limit));
    CHECK(live.insert(gap, {}));
    CHECK(live.earliest(a + 1) == 105);
    CHECK(live.latest(a + 1) == Solution::no_latest);
    live.withdraw(id_of(0));
    CHECK(live.earliest(a + 1) == Solution::no_earliest);
    live.withdraw(id_of(7)); // which nobody said
}

TEST_CASE("statements that contradict each other from the start stay out") {
    TemporalNetwork network;
    network.add_points(2);
    network.precedes(id_of(0), 0, 1, 1);
    network.precedes(id_of(1), 1, 0, 1);
    network.not_before(id_of(2), 0, 3);
    const LiveNetwork live(network);
    CHECK(live.conflict() == std::vector{id_of(0), id_of(1)});
    CHECK(live.earliest(0) == Solution::no_earliest);
}
