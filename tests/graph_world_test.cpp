// SPDX-License-Identifier: Apache-2.0
// Small worlds in full, and random ones: whatever the graph says of them, trying says too.
#include "events/graph/graph.hpp"
#include "tests/graphs.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace fasti;

namespace {

// Everything by trying: which event a path of statements and dates leads to from which.
class Oracle {
public:
    explicit Oracle(const Chronicle& chronicle) : size_(chronicle.events.size()) {
        one_step_ = matrix();
        dated_ = matrix();
        for (std::size_t a = 0; a < size_; ++a)
            for (std::size_t b = 0; b < size_; ++b)
                dated_[a][b] = before(chronicle.events[a].when.bounds,
                                      chronicle.events[b].when.bounds) == Verdict::definite;
        one_step_ = dated_;
        for (const Tlink& link : chronicle.links)
            one_step_[index(link.from)][index(link.to)] = true;
        reach_ = closure(one_step_);
    }

    bool dated(EventId a, EventId b) const { return dated_[index(a)][index(b)]; }

    bool reaches(EventId a, EventId b) const { return reach_[index(a)][index(b)]; }

    bool consistent() const { return acyclic(reach_); }

    /// Whether these statements and the dates can hold together.
    bool hold(const std::vector<Precedence>& statements) const {
        Matrix some = dated_;
        for (const Precedence& p : statements)
            some[index(p.from)][index(p.to)] = true;
        return acyclic(closure(some));
    }

    /// a leads to b by way of a third; only in a consistent world.
    bool detour(EventId a, EventId b) const {
        for (std::size_t c = 0; c < size_; ++c)
            if (reach_[index(a)][c] && reach_[c][index(b)]) return true;
        return false;
    }

private:
    using Matrix = std::vector<std::vector<bool>>;

    static std::size_t index(EventId id) { return static_cast<std::size_t>(id); }

    Matrix matrix() const { return Matrix(size_, std::vector<bool>(size_)); }

    static Matrix closure(Matrix m) {
        for (std::size_t c = 0; c < m.size(); ++c)
            for (std::size_t a = 0; a < m.size(); ++a)
                for (std::size_t b = 0; b < m.size(); ++b)
                    if (m[a][c] && m[c][b]) m[a][b] = true;
        return m;
    }

    static bool acyclic(const Matrix& reach) {
        for (std::size_t a = 0; a < reach.size(); ++a)
            if (reach[a][a]) return false;
        return true;
    }

    std::size_t size_;
    Matrix one_step_, dated_, reach_;
};

void check_order(const Chronicle& chronicle, const EventGraph& graph, const Oracle& oracle) {
    const std::vector<EventId> order = graph.order();
    REQUIRE(order.size() == chronicle.events.size());
    std::vector<std::size_t> place(order.size(), order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = i;
    CHECK(std::count(place.begin(), place.end(), order.size()) == 0);
    for (const EventId a : order)
        for (const EventId b : order)
            if (oracle.dated(a, b))
                CHECK(place[static_cast<std::size_t>(a)] < place[static_cast<std::size_t>(b)]);
    for (const Tlink& link : chronicle.links) {
        const bool in_circle = oracle.reaches(link.to, link.from);
        const bool held =
            place[static_cast<std::size_t>(link.from)] < place[static_cast<std::size_t>(link.to)];
        CHECK((in_circle || held));
    }
}

// Closed, true to links and dates, and contradicting only as a whole.
void check_cycle(const Chronicle& chronicle,
                 const Oracle& oracle,
                 const std::vector<Precedence>& cycle) {
    std::vector<Precedence> statements;
    for (std::size_t i = 0; i < cycle.size(); ++i) {
        const Precedence& p = cycle[i];
        CHECK(p.to == cycle[(i + 1) % cycle.size()].from);
        if (!p.link) {
            CHECK(oracle.dated(p.from, p.to));
            continue;
        }
        CHECK(chronicle.links[*p.link].from == p.from);
        CHECK(chronicle.links[*p.link].to == p.to);
        statements.push_back(p);
    }
    CHECK_FALSE(oracle.hold(statements));
    for (std::size_t i = 0; i < statements.size(); ++i) {
        std::vector<Precedence> rest = statements;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK(oracle.hold(rest));
    }
}

void check_before(const EventGraph& graph, const Oracle& oracle, std::size_t size) {
    for (std::uint32_t i = 0; i < size; ++i)
        for (std::uint32_t j = 0; j < size; ++j) {
            const EventId a{i};
            const EventId b{j};
            CHECK((graph.before(a, b) == Verdict::definite) == oracle.reaches(a, b));
            if (oracle.reaches(b, a)) CHECK(graph.before(a, b) == Verdict::impossible);
        }
}

void check_reduced(const Chronicle& chronicle, const EventGraph& graph, const Oracle& oracle) {
    std::set<std::pair<EventId, EventId>> wanted;
    for (const Tlink& link : chronicle.links)
        if (!oracle.dated(link.from, link.to) && !oracle.detour(link.from, link.to))
            wanted.emplace(link.from, link.to);
    std::set<std::pair<EventId, EventId>> got;
    for (const Precedence& p : graph.reduced())
        got.emplace(p.from, p.to);
    CHECK(got == wanted);
}

void check_all(const Chronicle& chronicle) {
    const EventGraph graph(chronicle);
    const Oracle oracle(chronicle);
    check_order(chronicle, graph, oracle);
    const auto cycles = graph.cycles();
    CHECK(cycles.empty() == oracle.consistent());
    for (const auto& cycle : cycles)
        check_cycle(chronicle, oracle, cycle);
    if (!oracle.consistent()) return;
    check_before(graph, oracle, chronicle.events.size());
    check_reduced(chronicle, graph, oracle);
}

// Every set of statements between `size` events.
std::vector<Statements> all_statements(int size) {
    Statements pairs;
    for (int a = 0; a < size; ++a)
        for (int b = 0; b < size; ++b)
            if (a != b) pairs.emplace_back(a, b);
    std::vector<Statements> out;
    for (unsigned bits = 0; bits < 1U << pairs.size(); ++bits) {
        out.emplace_back();
        for (std::size_t i = 0; i < pairs.size(); ++i)
            if ((bits >> i) & 1U) out.back().push_back(pairs[i]);
    }
    return out;
}

Interval some_bounds(std::mt19937& random) {
    const int begin = static_cast<int>(random() % 400);
    const unsigned widest = random() % 4 == 0 ? 200 : 10;
    const int size = 1 + static_cast<int>(random() % widest);
    Interval out{day(begin), day(begin + size)};
    if (random() % 10 == 0) out.begin = Interval{}.begin;
    if (random() % 10 == 0) out.end = Interval{}.end;
    return out;
}

// Statements that are mostly true: they follow a hidden day within each event's bounds.
Chronicle random_chronicle(std::mt19937& random, int size, int statements, unsigned lies) {
    std::vector<Event> events;
    std::vector<int> hidden;
    for (int i = 0; i < size; ++i) {
        const Interval bounds = some_bounds(random);
        const int low = bounds.bounded_below() ? (bounds.begin - day(0)).count() : -200;
        const int high = bounds.bounded_above() ? (bounds.end - day(0)).count() : 800;
        hidden.push_back(low + static_cast<int>(random() % static_cast<unsigned>(high - low)));
        events.push_back(event_within("e" + std::to_string(i), bounds));
    }
    Statements pairs;
    while (static_cast<int>(pairs.size()) < statements) {
        auto a = static_cast<std::size_t>(random() % static_cast<unsigned>(size));
        auto b = static_cast<std::size_t>(random() % static_cast<unsigned>(size));
        if (hidden[a] == hidden[b]) continue;
        if ((hidden[a] > hidden[b]) != (random() % 1000 < lies)) std::swap(a, b);
        pairs.emplace_back(static_cast<int>(a), static_cast<int>(b));
    }
    return chronicle_of(std::move(events), pairs);
}

// The same chronicle with its events in another order.
Chronicle shuffled(const Chronicle& chronicle, std::mt19937& random) {
    std::vector<std::uint32_t> from(chronicle.events.size());
    for (std::uint32_t i = 0; i < from.size(); ++i)
        from[i] = i;
    std::shuffle(from.begin(), from.end(), random);
    Chronicle out = chronicle;
    std::vector<EventId> to(from.size());
    for (std::uint32_t i = 0; i < from.size(); ++i) {
        out.events[i] = chronicle.events[from[i]];
        to[from[i]] = EventId{i};
    }
    for (Tlink& link : out.links) {
        link.from = to[static_cast<std::size_t>(link.from)];
        link.to = to[static_cast<std::size_t>(link.to)];
    }
    return out;
}

} // namespace

TEST_CASE("every graph of three events in every small world agrees with trying") {
    const std::vector<Interval> bounds = {{day(0), day(1)},           {day(1), day(2)},
                                          {day(0), day(2)},           {},
                                          {Interval{}.begin, day(1)}, {day(1), Interval{}.end}};
    const auto graphs = all_statements(3);
    for (const Interval& a : bounds)
        for (const Interval& b : bounds)
            for (const Interval& c : bounds)
                for (const Statements& statements : graphs)
                    check_all(chronicle_of(events_within({a, b, c}), statements));
}

TEST_CASE("every graph of four events in some worlds agrees with trying") {
    const Interval first{day(0), day(1)};
    const Interval second{day(1), day(2)};
    const Interval third{day(2), day(3)};
    const std::vector<std::vector<Interval>> worlds = {
        {{}, {}, {}, {}}, {first, second, {}, {}}, {second, first, third, {}}};
    for (const Statements& statements : all_statements(4))
        for (const auto& world : worlds)
            check_all(chronicle_of(events_within(world), statements));
}

TEST_CASE("random chronicles agree with trying") {
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        CAPTURE(i);
        check_all(random_chronicle(random, 12, 1 + i % 24, i % 3 == 0 ? 100 : 0));
    }
}

TEST_CASE("a thousand events: order respects every edge, and their places change nothing") {
    std::mt19937 random(11);
    const Chronicle c = random_chronicle(random, 1000, 3000, 2);
    const EventGraph graph(c);
    std::vector<std::size_t> place(c.events.size());
    const auto order = graph.order();
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = i;
    for (std::size_t i = 0; i + 1 < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size(); ++j)
            if (before(c[order[j]].when.bounds, c[order[i]].when.bounds) == Verdict::definite)
                FAIL("dates broken");
    std::set<std::size_t> blamed;
    for (const auto& cycle : graph.cycles())
        for (const Precedence& p : cycle)
            if (p.link) blamed.insert(*p.link);
    CHECK_FALSE(blamed.empty());
    std::size_t broken = 0;
    for (std::size_t i = 0; i < c.links.size(); ++i)
        if (blamed.count(i) == 0)
            broken += place[static_cast<std::size_t>(c.links[i].from)] >
                      place[static_cast<std::size_t>(c.links[i].to)];
    CHECK(broken == 0);

    const Chronicle other = shuffled(c, random);
    CHECK(names(other, EventGraph(other).order()) == names(c, order));
    CHECK(cycle_names(other) == cycle_names(c));
    CHECK(EventGraph(other).reduced().size() == graph.reduced().size());
}
