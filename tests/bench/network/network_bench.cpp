// SPDX-License-Identifier: Apache-2.0
// How long the temporal network takes, and beside it what others offer for the same question.
//
//     network_bench solve EVENTS random|chain     consistency and both bounds
//     network_bench conflict EVENTS               time to the first contradiction, ten planted
//     network_bench boost EVENTS [planted]        Boost.Graph's Bellman–Ford, and ours
//     network_bench write EVENTS [planted]        edges for network_lemon and network_networkx.py
//
// A chronology of days is drawn first and statements are read off it: two of five are dates, the
// others relations, mostly between neighbours; three statements an event.
#include "events/network/solve.hpp"

#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

namespace {

using namespace fasti;

double seconds_used() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-6;
}

long peak_megabytes() {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

template <class Work>
double timed(Work work) {
    const double begin = seconds_used();
    work();
    return seconds_used() - begin;
}

class Chronology {
public:
    explicit Chronology(std::uint32_t events) : events_(events) {
        network_.add_points(2 * events);
        network_.reserve(std::size_t{5} * events, std::size_t{3} * events);
        begins_.resize(events);
        lengths_.resize(events);
        for (std::uint32_t i = 0; i < events; ++i) {
            begins_[i] = Seconds{i} * 40'000 + below(seconds_a_day * 20);
            lengths_[i] = 1 + below(seconds_a_day * 10);
            network_.precedes(by_nature, start(i), end(i), 1);
        }
        for (std::uint32_t i = 0; i < 3 * events; ++i)
            say(StatementId{i});
    }

    /// `count` statements that put a later event days before an earlier one.
    void plant(std::uint32_t count) {
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t a = static_cast<std::uint32_t>(below(events_ - 60));
            network_.difference(StatementId{3 * events_ + i}, start(a), start(a + 60),
                                begins_[a + 60] - begins_[a] - 90 * seconds_a_day);
            for (const std::uint32_t event : {a, a + 60})
                date(StatementId{3 * events_ + count + 2 * i + (event != a)}, event, seconds_a_day);
        }
    }

    const TemporalNetwork& network() const { return network_; }

private:
    Seconds below(Seconds limit) {
        return static_cast<Seconds>(random_() % static_cast<std::uint64_t>(limit));
    }

    static TimePoint start(std::uint32_t event) { return 2 * event; }

    static TimePoint end(std::uint32_t event) { return 2 * event + 1; }

    void date(StatementId statement, std::uint32_t event, Seconds unit) {
        const Seconds first = begins_[event] - below(unit);
        network_.not_before(statement, start(event), first);
        network_.not_after(statement, start(event), first + unit);
    }

    void say(StatementId statement) {
        const auto a = static_cast<std::uint32_t>(below(events_));
        if (below(5) < 2) {
            constexpr std::array<Seconds, 4> units = {1, 31, 366, 3660};
            return date(statement, a, units[static_cast<std::size_t>(below(4))] * seconds_a_day);
        }
        const Seconds step = below(5) == 0 ? below(events_) : 1 + below(40);
        const auto b = static_cast<std::uint32_t>((a + step) % events_);
        if (begins_[a] > begins_[b]) return relate(statement, b, a);
        relate(statement, a, b);
    }

    // a begins no later than b
    void relate(StatementId statement, std::uint32_t a, std::uint32_t b) {
        const Seconds gap = begins_[b] - begins_[a];
        const Seconds slack = seconds_a_day * (1 + below(30));
        if (begins_[a] + lengths_[a] <= begins_[b] && below(2) == 0)
            return network_.precedes(statement, end(a), start(b));
        network_.difference(statement, start(a), start(b), gap + slack);
        network_.difference(statement, start(b), start(a), slack - gap);
    }

    std::mt19937_64 random_{20260301};
    std::uint32_t events_;
    TemporalNetwork network_;
    std::vector<Seconds> begins_, lengths_;
};

TemporalNetwork chain(std::uint32_t events) {
    TemporalNetwork out;
    out.add_points(2 * events);
    out.reserve(std::size_t{2} * events, 1);
    std::vector<std::uint32_t> order(events);
    for (std::uint32_t i = 0; i < events; ++i)
        order[i] = i;
    std::mt19937_64 random(1);
    std::shuffle(order.begin(), order.end(), random);
    for (std::uint32_t i = 0; i < events; ++i)
        out.precedes(by_nature, 2 * i, 2 * i + 1, 1);
    std::vector<std::uint32_t> said(order);
    for (std::uint32_t i = 0; i + 1 < events; ++i)
        said[i] = i;
    std::shuffle(said.begin(), said.end() - 1, random);
    for (std::uint32_t i = 0; i + 1 < events; ++i)
        out.precedes(StatementId{said[i]}, 2 * order[said[i]] + 1, 2 * order[said[i] + 1]);
    out.not_before(StatementId{events}, 2 * order[0], 0);
    return out;
}

void report(const char* what, std::uint32_t events, double seconds) {
    std::printf("%-34s %9u events %10.3f s %6ld MB\n", what, events, seconds, peak_megabytes());
}

void bench_solve(std::uint32_t events, const TemporalNetwork& network, const char* what) {
    Solution solution;
    const double used = timed([&] { solution = solve(network); });
    if (!solution.consistent()) std::abort();
    report(what, events, used);
}

void bench_conflict(std::uint32_t events) {
    Chronology chronology(events);
    chronology.plant(10);
    Solution solution;
    const double used = timed([&] { solution = check_consistency(chronology.network()); });
    if (solution.consistent()) std::abort();
    report("first of 10 contradictions", events, used);
}

// All bounds as edges from and to an origin, the last vertex.
template <class Take>
void each_edge(const TemporalNetwork& network, Take take) {
    for (const Constraint& c : network.constraints())
        take(c.from, c.to, c.weight);
    for (const Limit& limit : network.limits())
        limit.upper ? take(network.size(), limit.point, limit.value)
                    : take(limit.point, network.size(), -limit.value);
    for (TimePoint point = 0; point < network.size(); ++point) // nobody is out of reach
        take(network.size(), point, Seconds{1} << 45U);
}

void bench_boost(std::uint32_t events, bool planted) {
    using Graph =
        boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Seconds,
                                           boost::no_property, std::uint32_t, std::uint32_t>;
    Chronology chronology(events);
    if (planted) chronology.plant(1);
    const TemporalNetwork& network = chronology.network();
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<Seconds> weights;
    each_edge(network, [&](std::uint32_t a, std::uint32_t b, Seconds w) {
        ends.emplace_back(a, b);
        weights.push_back(w);
    });
    const Graph graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
                      weights.begin(), network.size() + 1);
    std::vector<Seconds> distance(network.size() + 1, Seconds{1} << 50U);
    distance[network.size()] = 0;
    bool fine = false;
    const double used = timed([&] {
        fine = boost::bellman_ford_shortest_paths(
            graph, static_cast<int>(network.size() + 1),
            boost::weight_map(boost::get(boost::edge_bundle, graph))
                .distance_map(boost::make_iterator_property_map(
                    distance.begin(), boost::get(boost::vertex_index, graph))));
    });
    if (fine == planted) std::abort();
    report(planted ? "Boost.Graph, a contradiction" : "Boost.Graph, latest only", events, used);
    const double ours = timed([&] { fine = check_consistency(network).consistent(); });
    if (fine == planted) std::abort();
    report(planted ? "fasti, the same" : "fasti, the same", events, ours);
}

void write_edges(std::uint32_t events, bool planted) {
    Chronology chronology(events);
    if (planted) chronology.plant(1);
    each_edge(chronology.network(), [](std::uint32_t a, std::uint32_t b, Seconds w) {
        std::printf("%u %u %lld\n", a, b, static_cast<long long>(w));
    });
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc > 1 ? argv[1] : "";
    const auto events = static_cast<std::uint32_t>(argc > 2 ? std::atol(argv[2]) : 10'000);
    const bool second = argc > 3 && std::string_view(argv[3]) != "random";
    if (what == "solve" && second)
        bench_solve(events, chain(events), "a chain, both bounds");
    else if (what == "solve") {
        const Chronology chronology(events);
        bench_solve(events, chronology.network(), "random, both bounds");
    } else if (what == "conflict")
        bench_conflict(events);
    else if (what == "boost")
        bench_boost(events, second);
    else if (what == "write")
        write_edges(events, second);
    else
        return 2;
    return 0;
}
