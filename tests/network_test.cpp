// SPDX-License-Identifier: Apache-2.0
#include "events/network/explain.hpp"
#include "events/network/solve.hpp"
#include "tests/networks.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <random>

using namespace fasti;

namespace {

Seconds at(int year, unsigned month, unsigned day) {
    return start_of(sys_days{date::year{year} / static_cast<int>(month) / static_cast<int>(day)});
}

StatementId last_of(std::span<const StatementId> statements) {
    return statements.back();
}

// Removing any one statement lets the rest hold, and all together they do not.
void check_fewest(const TemporalNetwork& network, std::span<const StatementId> statements) {
    const Explainer explainer(network);
    CHECK(explainer.contradict(statements));
    for (std::size_t i = 0; i < statements.size(); ++i) {
        std::vector<StatementId> rest(statements.begin(), statements.end());
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK_FALSE(explainer.contradict(rest));
    }
}

} // namespace

TEST_CASE("three statements that cannot all hold, and the bounds without one of them") {
    TemporalNetwork network;
    const TimePoint visit = network.add_point();
    const TimePoint signing = network.add_point();
    const auto on_day = [&](int statement, TimePoint point, Seconds second) {
        network.not_before(id_of(statement), point, second);
        network.not_after(id_of(statement), point, second + seconds_a_day - 1);
    };
    const CalendarFunction three_months{moved_by({.months = 3}), std::nullopt};
    on_day(0, visit, at(1991, 5, 19));
    network.shifted(id_of(1), visit, signing, three_months, three_months);
    SECTION("they agree") {
        on_day(2, signing, at(1991, 8, 19));
        CHECK(solve(network).consistent());
    }
    SECTION("they do not") {
        on_day(2, signing, at(1991, 12, 19));
        CHECK(solve(network).conflict == std::vector{id_of(0), id_of(1), id_of(2)});
        check_fewest(network, solve(network).conflict);
    }
    SECTION("the undated one gets its day") {
        const Solution solution = solve(network);
        REQUIRE(solution.consistent());
        CHECK(day_of(solution.earliest[signing]) == sys_days{date::year{1991} / 8 / 19});
        CHECK(day_of(solution.latest[signing]) == sys_days{date::year{1991} / 8 / 19});
    }
}

TEST_CASE("a circle without any date is a contradiction, and nothing else is blamed") {
    TemporalNetwork network;
    network.add_points(5);
    for (int i = 0; i < 4; ++i)
        network.precedes(id_of(i), TimePoint(i), TimePoint((i + 1) % 3), 1);
    network.precedes(id_of(9), 4, 0);
    const Conflicts conflicts = Explainer(network).conflicts(last_of);
    REQUIRE(conflicts.list.size() == 1);
    CHECK(conflicts.list[0].statements == std::vector{id_of(0), id_of(1), id_of(2)});
    CHECK(conflicts.withdrawn == std::vector{id_of(2)});
}

TEST_CASE("of two ways round a circle the one with fewer statements is told") {
    TemporalNetwork network;
    network.add_points(40);
    for (int i = 0; i < 40; ++i) // each before the next, and the last before the first
        network.precedes(id_of(i), TimePoint(i), TimePoint((i + 1) % 40), 1);
    for (int i = 0; i < 40; i += 10) // every tenth before the tenth behind it
        network.precedes(id_of(100 + i), TimePoint(i), TimePoint(std::min(i + 10, 39)), 1);
    const Conflicts conflicts = Explainer(network).conflicts(last_of);
    REQUIRE_FALSE(conflicts.list.empty());
    CHECK(conflicts.list[0].statements ==
          std::vector{id_of(39), id_of(100), id_of(110), id_of(120), id_of(130)});
    CHECK_FALSE(Explainer(network).contradict({}));
}

TEST_CASE("bounds and verdicts are those of Floyd and Warshall on random networks") {
    std::mt19937 random(20260301);
    int consistent = 0;
    for (int round = 0; round < 600; ++round) {
        const TemporalNetwork network = random_network(random, 3 + round % 12);
        const FloydWarshall oracle(network);
        const Solution solution = solve(network);
        CAPTURE(round);
        REQUIRE(solution.consistent() == oracle.consistent());
        if (!solution.consistent()) {
            check_fewest(network, Explainer(network).fewest(solution.conflict));
            continue;
        }
        ++consistent;
        for (TimePoint point = 0; point < network.size(); ++point) {
            CHECK(solution.latest[point] == oracle.latest(point));
            CHECK(solution.earliest[point] == oracle.earliest(point));
        }
    }
    CHECK(consistent > 150);
    CHECK(consistent < 450);
}

TEST_CASE("withdrawing the suspects leaves what holds, and every conflict is irreducible") {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        const TemporalNetwork network = random_network(random, 12);
        const Explainer explainer(network);
        const Conflicts conflicts = explainer.conflicts(last_of);
        CAPTURE(round);
        CHECK(conflicts.complete);
        for (const Conflict& conflict : conflicts.list)
            check_fewest(network, conflict.statements);
        std::vector<StatementId> kept;
        for (const StatementId statement : statements_of(network))
            if (!std::binary_search(conflicts.withdrawn.begin(), conflicts.withdrawn.end(),
                                    statement))
                kept.push_back(statement);
        CHECK_FALSE(explainer.contradict(kept));
        CHECK(conflicts.list.empty() == FloydWarshall(network).consistent());
    }
}

TEST_CASE("a long chain takes one look at each point") {
    for (const bool closed : {false, true}) {
        TemporalNetwork network;
        constexpr std::uint32_t size = 100'000;
        network.add_points(size);
        std::vector<TimePoint> order(size);
        std::mt19937 random(3);
        for (TimePoint i = 0; i < size; ++i)
            order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
        for (std::uint32_t i = 0; i + 1 < size; ++i)
            network.precedes(StatementId{i}, order[i], order[i + 1], 1);
        network.not_before(StatementId{size}, order[0], 0);
        if (closed) network.precedes(StatementId{size + 1}, order[size - 1], order[0], 1);
        const Solution solution = solve(network);
        REQUIRE(solution.consistent() == !closed);
        if (!closed) CHECK(solution.earliest[order[size - 1]] == size - 1);
        if (closed) CHECK(solution.conflict.size() == size);
    }
}

namespace {

constexpr int world = 120; // days

// What may be said of three days, so that both the network and a loop over all days understand it.
struct CalendarWorld {
    struct Distance {
        int from, to;
        CalendarFunction least, most;
        std::vector<std::pair<int, int>> days_of{}; // of each day of `from`, those of `to`
    };

    struct Gap {
        int from, to, most;
    };

    sys_days begin{};
    std::array<std::pair<int, int>, 3> limits{{{0, world - 1}, {0, world - 1}, {0, world - 1}}};
    std::vector<Distance> distances;
    std::vector<Gap> gaps;

    bool holds(const std::array<int, 3>& x) const {
        const auto day = [&](int i) { return x[static_cast<std::size_t>(i)]; };
        for (const Distance& d : distances) {
            const auto& [least, most] = d.days_of[static_cast<std::size_t>(day(d.from))];
            if (day(d.to) < least || day(d.to) > most) return false;
        }
        for (const Gap& gap : gaps)
            if (day(gap.to) - day(gap.from) > gap.most) return false;
        return true;
    }

    void tabulate() {
        for (Distance& d : distances)
            for (int day = 0; day < world; ++day)
                d.days_of.emplace_back((d.least(begin + days{day}) - begin).count(),
                                       (d.most(begin + days{day}) - begin).count());
    }

    TemporalNetwork network() const {
        TemporalNetwork out;
        out.add_points(3);
        int statement = 0;
        for (TimePoint i = 0; i < 3; ++i) {
            out.not_before(id_of(statement++), i, start_of(begin + days{limits.at(i).first}));
            out.not_after(id_of(statement++), i, start_of(begin + days{limits.at(i).second}));
        }
        for (const Distance& d : distances)
            out.shifted(id_of(statement++), TimePoint(d.from), TimePoint(d.to), d.least, d.most);
        for (const Gap& gap : gaps)
            out.difference(id_of(statement++), TimePoint(gap.from), TimePoint(gap.to),
                           gap.most * seconds_a_day);
        return out;
    }
};

CalendarWorld random_world(std::mt19937& random) {
    const auto below = [&](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    CalendarWorld out;
    out.begin = sys_days{date::year{1999 + below(6)} / (1 + below(12)) / 1};
    for (auto& [low, high] : out.limits) {
        low = below(60);
        high = low + below(world - low);
    }
    for (int i = below(3) + 1; i > 0; --i) {
        const int from = below(3);
        const Period period = {0, below(4) - 1, 0, below(3) == 0 ? below(9) - 4 : 0};
        CalendarStep least = moved_by(period);
        CalendarStep most = moved_by(period, below(2) == 0);
        if (below(3) == 0) {
            least.round = CalendarStep::Round::first;
            most.round = CalendarStep::Round::last;
            least.to = most.to = below(2) == 0 ? Granularity::month : Granularity::week;
        }
        out.distances.push_back(
            {from, (from + 1 + below(2)) % 3, {least, std::nullopt}, {most, std::nullopt}, {}});
    }
    for (int i = below(3); i > 0; --i) {
        const int from = below(3);
        out.gaps.push_back({from, (from + 1 + below(2)) % 3, below(120) - 60});
    }
    out.tabulate();
    return out;
}

} // namespace

TEST_CASE("months stay months: every verdict and every bound is that of trying all days") {
    std::mt19937 random(11);
    int consistent = 0;
    for (int round = 0; round < 300; ++round) {
        const CalendarWorld given = random_world(random);
        std::array<std::pair<int, int>, 3> found{{{world, -1}, {world, -1}, {world, -1}}};
        std::array<int, 3> x{};
        const auto& [a, b, c] = given.limits;
        for (x[0] = a.first; x[0] <= a.second; ++x[0])
            for (x[1] = b.first; x[1] <= b.second; ++x[1])
                for (x[2] = c.first; x[2] <= c.second; ++x[2])
                    for (std::size_t i = 0; given.holds(x) && i < 3; ++i)
                        found.at(i) = {std::min(found.at(i).first, x.at(i)),
                                       std::max(found.at(i).second, x.at(i))};
        const TemporalNetwork network = given.network();
        const Solution solution = solve(network);
        CAPTURE(round);
        REQUIRE(solution.consistent() == (found[0].second >= 0));
        if (!solution.consistent()) {
            check_fewest(network, Explainer(network).fewest(statements_of(network)));
            continue;
        }
        ++consistent;
        for (TimePoint i = 0; i < 3; ++i) {
            CHECK(day_of(solution.earliest[i]) == given.begin + days{found.at(i).first});
            CHECK(day_of(solution.latest[i]) == given.begin + days{found.at(i).second});
        }
    }
    CHECK(consistent > 60);
    CHECK(consistent < 240);
}

TEST_CASE("a circle through the calendar comes to rest where a month is long enough, or never") {
    const CalendarFunction month{moved_by({.months = 1}), std::nullopt};
    for (const int least : {28, 29, 30, 31, 32}) {
        TemporalNetwork network;
        network.add_points(2);
        network.shifted(id_of(0), 0, 1, month, month);
        network.precedes(id_of(1), 0, 1, least * seconds_a_day);
        network.not_after(id_of(2), 0, at(2001, 2, 25));
        const Solution solution = solve(network);
        REQUIRE(solution.consistent() == (least <= 31));
        if (least == 31) CHECK(solution.latest[0] < at(2001, 2, 1));
        if (least == 32) CHECK(solution.conflict == std::vector{id_of(0), id_of(1)});
    }
}

TEST_CASE("contradictions of two things are all found, however many hang together") {
    for (const std::uint32_t size : {500U, 4'000U}) {
        TemporalNetwork network;
        network.add_points(size);
        for (std::uint32_t i = 0; i + 1 < size; ++i)
            for (std::uint32_t j = 0; j < 2; ++j)
                network.precedes(StatementId{2 * i + j}, i + j, i + 1 - j, 1);
        const Explainer explainer(network);
        const Conflicts conflicts = explainer.conflicts(last_of);
        CAPTURE(size);
        CHECK(conflicts.complete);
        CHECK(conflicts.list.size() == size - 1);
        for (const Conflict& conflict : conflicts.list)
            CHECK(conflict.statements.size() == 2);
    }
}

TEST_CASE("where everything contradicts everything, some is listed and the rest withdrawn") {
    TemporalNetwork network;
    constexpr std::uint32_t size = 3'000;
    network.add_points(size);
    for (std::uint32_t i = 0; i + 2 < size; ++i) {
        network.precedes(StatementId{2 * i}, i, i + 1, 1);
        network.precedes(StatementId{2 * i + 1}, i + 2, i, 1);
    }
    const Explainer explainer(network);
    const Conflicts conflicts = explainer.conflicts(last_of);
    CHECK_FALSE(conflicts.complete);
    CHECK(conflicts.list.size() > 100);
    CHECK(conflicts.unexplained > 0);
    CHECK(conflicts.unexplained + conflicts.list.size() == conflicts.withdrawn.size());
}
