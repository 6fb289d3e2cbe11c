// SPDX-License-Identifier: Apache-2.0
#include "events/graph/graph.hpp"
#include "tests/drawings.hpp"
#include "tests/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

using namespace fasti;

namespace {

// The events of a drawing by name, and statements such as {"siege", "treaty"}.
Chronicle drawn(const std::string& picture,
                const std::vector<std::pair<std::string, std::string>>& statements) {
    std::vector<Event> events;
    std::map<std::string, int> numbers;
    const Drawing intervals(picture);
    for (const auto& [name, bounds] : intervals.all()) {
        numbers[name] = static_cast<int>(events.size());
        events.push_back(event_within(name, bounds));
    }
    Statements pairs;
    for (const auto& [from, to] : statements)
        pairs.emplace_back(numbers.at(from), numbers.at(to));
    return chronicle_of(std::move(events), pairs);
}

} // namespace

TEST_CASE("order follows dates, then statements, then the earliest day") {
    const std::string picture = R"(
        war      [---------)
        siege        [--)
        parley       [--)
        treaty              [---)
    )";
    const Chronicle silent = drawn(picture, {});
    CHECK(names(silent, EventGraph(silent).order()) == "war parley siege treaty");
    const Chronicle told = drawn(picture, {{"siege", "parley"}, {"parley", "war"}});
    CHECK(names(told, EventGraph(told).order()) == "siege parley war treaty");
}

TEST_CASE("a statement that the dates deny is one circle, and the dates win") {
    const Chronicle c = drawn(R"(
        a  [--)
        b       [--)
        c           [--)
    )",
                              {{"c", "a"}});
    CHECK(cycle_names(c) == "a~c c>a");
    CHECK(names(c, EventGraph(c).order()) == "a b c");
    CHECK(names(c, EventGraph(c).reduced()) == "c>a");
}

TEST_CASE("a chain of statements that ends before it begins is named whole") {
    const Chronicle c = drawn(R"(
        late           [-)
        wide   [-----------)
        broad  [-----------)
        early   [-)
    )",
                              {{"late", "wide"}, {"wide", "broad"}, {"broad", "early"}});
    CHECK(cycle_names(c) == "broad>early early~late late>wide wide>broad");
    CHECK(names(c, EventGraph(c).order()) == "broad wide early late");
}

TEST_CASE("a circle of statements is one circle, and spoils nothing around it") {
    const Chronicle c = drawn(R"(
        a  [---------)
        b  [---------)
        c  [---------)
        d  [---------)
        e  [---------)
    )",
                              {{"a", "c"}, {"c", "b"}, {"b", "a"}, {"e", "a"}, {"c", "d"}});
    CHECK(cycle_names(c) == "a>c c>b b>a");
    CHECK(names(c, EventGraph(c).order()) == "b c d e a");
}

TEST_CASE("reduced leaves out what dates or other statements imply") {
    const Chronicle c = drawn(R"(
        a  [------)
        b  [------)
        c  [------)
        d           [--)
    )",
                              {{"a", "b"}, {"b", "c"}, {"a", "c"}, {"a", "d"}, {"a", "b"}});
    CHECK(names(c, EventGraph(c).reduced()) == "a>b b>c");
}

TEST_CASE("before joins dates and statements") {
    const Chronicle c = drawn(R"(
        a  [-------------)
        b    [-)
        c          [--)
        d       [---------)
    )",
                              {{"a", "b"}, {"c", "d"}});
    const EventGraph graph(c);
    const EventId a{0};
    const EventId b{1};
    const EventId d{3};
    CHECK(graph.before(a, d) ==
          Verdict::definite); // a before b, which ended before c, which is before d
    CHECK(graph.before(d, a) == Verdict::impossible);
    CHECK(graph.before(b, d) == Verdict::definite);
    CHECK(graph.before(a, a) == Verdict::impossible);
}

TEST_CASE("only links that decide make precedences") {
    Chronicle c = chronicle_of(events_within({{}, {}}), {{0, 1}});
    Tlink& link = c.links.front();
    const auto order = [&] { return names(c, EventGraph(c).order()); };
    link.relations = AllenSet{Allen::before} | Allen::meets;
    CHECK(order() == "b a");
    link.relations = AllenSet{Allen::before} | Allen::overlaps;
    CHECK(order() == "a b");
    link.relations = AllenSet::all();
    link.distance = Period{.years = -1, .months = -6};
    CHECK(order() == "b a");
    link.distance = Period{.years = -1, .months = 6};
    CHECK(order() == "a b");
    link.relations = AllenSet{};
    CHECK(EventGraph(c).reduced().empty());
}

TEST_CASE("an event cannot come before itself, and reversed bounds prove nothing") {
    const Chronicle self = chronicle_of(events_within({{}}), {{0, 0}});
    CHECK(EventGraph(self).cycles().empty());
    const Interval reversed{day(9), day(3)};
    const Chronicle c = chronicle_of(events_within({reversed, {day(5), day(6)}}), {{1, 0}});
    CHECK(EventGraph(c).cycles().empty());
    CHECK(names(c, EventGraph(c).order()) == "b a");
}

TEST_CASE("hostile shapes stay linear") {
    constexpr int size = 20000;
    Statements chain;
    for (int i = 0; i + 1 < size; ++i)
        chain.emplace_back(i, i + 1);
    std::vector<Event> events;
    for (int i = 0; i < size; ++i)
        events.push_back(event_within("e" + std::to_string(i), {}));
    events.front().when.bounds = {day(5), day(6)};
    events.back().when.bounds = {day(1), day(2)};
    const Chronicle backwards = chronicle_of(events, chain);
    CHECK(EventGraph(backwards).cycles().front().size() == size);
    CHECK(EventGraph(backwards).order().size() == size);

    events.back().when.bounds = {day(5), day(6)};
    const Chronicle forwards = chronicle_of(events, chain);
    const EventGraph graph(forwards);
    CHECK(graph.reduced().size() == size - 1);
    CHECK(graph.order().back() == EventId{size - 1});

    for (int i = 0; i < size; ++i)
        events[static_cast<std::size_t>(i)].when.bounds = {day(i % 2), day(i % 2 + 1)};
    const Chronicle two_days = chronicle_of(events, {}); // 10^8 dated pairs
    CHECK(EventGraph(two_days).order().size() == size);
}
