// SPDX-License-Identifier: Apache-2.0
// LEMON's Bellman–Ford on the edges that `network_bench write` prints: "from to weight" a line, the
// greatest number being the origin.
#include <lemon/bellman_ford.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <tuple>
#include <vector>

int main() {
    std::vector<std::tuple<int, int, long long>> edges;
    int from = 0;
    int to = 0;
    int origin = 0;
    long long weight = 0;
    while (std::scanf("%d %d %lld", &from, &to, &weight) == 3) {
        edges.emplace_back(from, to, weight);
        origin = std::max({origin, from, to});
    }
    lemon::SmartDigraph graph;
    lemon::SmartDigraph::ArcMap<long long> length(graph);
    for (int i = 0; i <= origin; ++i)
        graph.addNode();
    for (const auto& [a, b, w] : edges)
        length[graph.addArc(graph.nodeFromId(a), graph.nodeFromId(b))] = w;
    const std::clock_t begin = std::clock();
    lemon::BellmanFord<lemon::SmartDigraph, lemon::SmartDigraph::ArcMap<long long>> run(graph,
                                                                                        length);
    run.init();
    run.addSource(graph.nodeFromId(origin));
    const bool fine = run.checkedStart();
    std::printf("LEMON %-28s %9d points %10.3f s\n", fine ? "latest only" : "a contradiction",
                origin, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
}
