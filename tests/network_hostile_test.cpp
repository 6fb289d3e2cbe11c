// SPDX-License-Identifier: Apache-2.0
// Chronicles that nobody would write: circles of a hundred thousand statements, distances beyond
// any calendar, dates at the ends of what a day can be, and a chain of a million events.
#include "events/check/check.hpp"
#include "events/network/chronicle_network.hpp"
#include "events/network/solve.hpp"
#include "tests/chronicles.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <limits>

using namespace fasti;

namespace {

Chronicle undated(int count) {
    std::vector<Event> events;
    for (int i = 0; i < count; ++i)
        events.push_back(event_within("e" + std::to_string(1'000'000 + i), {}));
    return chronicle_of(std::move(events), {});
}

Tlink link(int from, int to, const Period& distance, bool exact, bool within = false) {
    Tlink out;
    out.from = EventId{static_cast<std::uint32_t>(from)};
    out.to = EventId{static_cast<std::uint32_t>(to)};
    out.distance = distance;
    out.exact = exact;
    out.within = within;
    return out;
}

Event on_day(const std::string& name, sys_days day) {
    return event_within(name, {day, day + days{1}});
}

} // namespace

TEST_CASE("a circle of a hundred thousand statements is one contradiction") {
    constexpr int size = 100'000;
    Chronicle c = undated(size);
    std::vector<std::pair<int, int>> circle;
    for (int i = 0; i < size; ++i)
        circle.emplace_back(i, (i + 1) % size);
    c = chronicle_of(std::move(c.events), circle);
    const ChronicleNetwork network(c);
    REQUIRE(network.conflicts().list.size() == 1);
    CHECK(network.conflicts().list.front().statements.size() == size);
    CHECK(network.conflicts().withdrawn.size() == 1);
    const auto findings = check(Analysis(c));
    const auto said = std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == "contradiction";
    });
    CHECK(said == 1);
    CHECK(findings.front().message.size() < 1'000); // a sentence names a few of them
    CHECK(findings.front().citations.size() <= 100);
}

TEST_CASE("distances beyond any calendar pass on bounds or none, and never overflow") {
    constexpr int far = 1'000'000;
    const std::array<Period, 9> distances = {{{.years = far},
                                              {.years = -far},
                                              {.months = far},
                                              {.weeks = far},
                                              {.days = far},
                                              {.days = -far},
                                              {.years = far, .months = far, .days = far},
                                              {.years = 15'000},
                                              {.months = -100'000}}};
    constexpr int length = 40;
    for (std::size_t kind = 0; kind < distances.size(); ++kind)
        for (const bool exact : {false, true})
            for (const bool within : {false, true}) {
                CAPTURE(kind, exact, within);
                Chronicle c = undated(length);
                c.events[0] = on_day("e1000000", sys_days{date::year{2000} / 1 / 1});
                for (int i = 0; i + 1 < length; ++i)
                    c.links.push_back(link(i, i + 1, distances.at(kind), exact, within));
                const ChronicleNetwork network(c);
                CHECK(network.conflicts().list.empty());
                for (std::uint32_t i = 0; i < length; ++i)
                    CHECK(network.bounds(EventId{i}).ok());
                CHECK(check(Analysis(c)).empty());
            }
}

TEST_CASE("distances there and back hold, and a day less is named, as far as there are calendars") {
    for (const int years : {1, 1'000, 9'000, 1'000'000}) {
        CAPTURE(years);
        Chronicle c = undated(2);
        c.events[0] = on_day("e1000000", sys_days{date::year{2000} / 1 / 1});
        c.links = {link(0, 1, {.years = years}, true), link(1, 0, {.years = -years}, true)};
        CHECK(ChronicleNetwork(c).conflicts().list.empty());
        c.links[1].distance = Period{.years = -years, .days = -1};
        CHECK(ChronicleNetwork(c).conflicts().list.size() == (years <= 9'000 ? 1 : 0));
    }
}

TEST_CASE("dates at the ends of what a calendar can hold") {
    for (const sys_days day :
         {sys_days{date::year::min() / 1 / 1}, sys_days{date::year{-9999} / 1 / 1},
          sys_days{date::year{9999} / 12 / 31}, sys_days{date::year::max() / 12 / 31}}) {
        CAPTURE(day.time_since_epoch().count());
        Chronicle c = undated(3);
        c.events[0] = on_day("e1000000", day);
        c.links = {link(0, 1, {.months = 1}, true), link(1, 2, {.days = -3}, false),
                   link(0, 2, {.years = 3}, true, true)};
        const ChronicleNetwork network(c);
        CHECK(network.conflicts().list.empty());
        CHECK(network.bounds(EventId{0}) == Interval{day, day + days{1}});
        const bool far = day < sys_days{date::year{-20'000} / 1 / 1} ||
                         day > sys_days{date::year{20'000} / 1 / 1}; // no distance counts there
        CHECK((network.before(EventId{0}, EventId{1}).verdict == Verdict::definite) == !far);
        CHECK((network.before(EventId{2}, EventId{0}).verdict == Verdict::impossible) == !far);
    }
}

TEST_CASE("a chain of a million events, with bounds that reach its ends") {
    constexpr std::uint32_t size = 1'000'000;
    TemporalNetwork network;
    network.add_points(2 * size);
    network.reserve(2 * size, 2);
    for (std::uint32_t i = 0; i < size; ++i)
        network.precedes(by_nature, 2 * i, 2 * i + 1, 1);
    for (std::uint32_t i = 0; i + 1 < size; ++i) // every second end comes first in the numbering
        network.precedes(StatementId{i}, 2 * i + 1, 2 * (i + 1));
    network.not_before(StatementId{size}, 0, 0);
    network.not_after(StatementId{size + 1}, 2 * size - 1, size);
    const Solution tight = solve(network);
    REQUIRE(tight.consistent());
    CHECK(tight.earliest[2 * size - 1] == size);
    CHECK(tight.latest[0] == 0);
    network.not_after(StatementId{size + 2}, 2 * size - 1, size - 1); // one second less
    CHECK_FALSE(check_consistency(network).consistent());
}
