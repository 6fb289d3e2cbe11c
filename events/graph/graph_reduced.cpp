// SPDX-License-Identifier: Apache-2.0
#include "events/graph/graph.hpp"
#include "events/graph/graph_impl.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace fasti {
namespace {

constexpr std::size_t row_words = 8;                     // a row of 512 bits
constexpr std::size_t max_steps = std::size_t{1} << 26U; // operations on rows, about a second

using Row = std::array<std::uint64_t, row_words>;

Row& operator|=(Row& a, const Row& b) {
    for (std::size_t i = 0; i < row_words; ++i)
        a.at(i) |= b.at(i);
    return a;
}

// A dense acyclic graph: vertices from 0, sorted so that every edge leads to a smaller one.
struct Dag {
    std::size_t size = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges; // ascending, unique
};

// For each edge whether a longer path leads the same way. Reachability of 512 vertices at a time,
// one bit each; when steps run out, the edges to the vertices that are left count as needed.
std::vector<bool> implied(const Dag& dag) {
    std::vector<bool> out(dag.edges.size());
    std::vector<Row> beyond(dag.size); // what a path of two edges or more leads to
    std::vector<Row> reached(dag.size);
    std::size_t steps = 0;
    for (std::size_t base = 0; base < dag.size && steps < max_steps; base += row_words * 64) {
        std::fill(beyond.begin(), beyond.end(), Row{});
        std::fill(reached.begin(), reached.end(), Row{});
        const auto in_rows = [&](std::size_t v) { return v >= base && v < base + row_words * 64; };
        const auto word = [&](std::size_t v) { return (v - base) / 64; };
        const auto bit = [&](std::size_t v) { return std::uint64_t{1} << (v - base) % 64; };
        for (const auto& [a, b] :
             dag.edges) { // ascending: all edges of b were seen before any to b
            beyond[a] |= reached[b];
            reached[a] |= reached[b];
            if (in_rows(b)) reached[a].at(word(b)) |= bit(b);
        }
        for (std::size_t i = 0; i < dag.edges.size(); ++i) {
            const auto [a, b] = dag.edges[i];
            if (in_rows(b)) out[i] = (beyond[a].at(word(b)) & bit(b)) != 0;
        }
        steps += dag.edges.size() + dag.size;
    }
    return out;
}

// One stated pair, by the first statement of it.
struct Pair {
    std::uint32_t depth_from, from, depth_to,
        to; // depth falls from `from` to `to` unless it contradicts
    Precedence stated;
};

// Ascending by where an edge begins, then by where it leads; of equal ones the first statement
// stays.
void sort_unique(std::vector<Pair>& pairs) {
    const auto ends = [](const Pair& p) {
        return std::tie(p.depth_from, p.from, p.depth_to, p.to);
    };
    std::sort(pairs.begin(), pairs.end(), [&](const Pair& p, const Pair& q) {
        return std::tuple_cat(ends(p), std::tie(p.stated.link)) <
               std::tuple_cat(ends(q), std::tie(q.stated.link));
    });
    const auto same = [&](const Pair& p, const Pair& q) { return ends(p) == ends(q); };
    pairs.erase(std::unique(pairs.begin(), pairs.end(), same), pairs.end());
}

Dag dag_of(const std::vector<Pair>& pairs) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> vertices; // by depth
    for (const Pair& pair : pairs) {
        vertices.emplace_back(pair.depth_from, pair.from);
        vertices.emplace_back(pair.depth_to, pair.to);
    }
    std::sort(vertices.begin(), vertices.end());
    vertices.erase(std::unique(vertices.begin(), vertices.end()), vertices.end());
    const auto index = [&](std::uint32_t depth, std::uint32_t vertex) {
        const auto found =
            std::lower_bound(vertices.begin(), vertices.end(), std::pair{depth, vertex});
        return static_cast<std::uint32_t>(found - vertices.begin());
    };
    Dag dag{vertices.size(), {}};
    for (const Pair& pair : pairs)
        dag.edges.emplace_back(index(pair.depth_from, pair.from), index(pair.depth_to, pair.to));
    return dag;
}

} // namespace

// Dates alone, or statements with dates between, imply a -> b just when the tightened bounds say
// so: a jump by dates leads from something at or after `a` to something at or before `b`. What is
// left to find are paths of statements. Statements that contradict are implied by nothing.
std::vector<Precedence> EventGraph::reduced() const {
    const Impl& impl = *impl_;
    std::vector<Pair> kept;
    std::vector<Pair> contradicting;
    for (const Impl::Edge& edge : make_iterator_range(edges(impl.graph))) {
        const Impl::Vertex a = impl.from(edge);
        const Impl::Vertex b = impl.to(edge);
        const Pair pair{impl.depth[a], a, impl.depth[b], b, impl.stated(edge)};
        const bool dated = fasti::before(impl.tightened[a], impl.tightened[b]) == Verdict::definite;
        if (!impl.kept(edge))
            contradicting.push_back(pair);
        else if (!dated)
            kept.push_back(pair);
    }
    sort_unique(kept);
    sort_unique(contradicting);
    const std::vector<bool> drop = implied(dag_of(kept));
    std::vector<Precedence> out;
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (!drop[i]) out.push_back(kept[i].stated);
    for (const Pair& pair : contradicting)
        out.push_back(pair.stated);
    std::sort(out.begin(), out.end(), [](const Precedence& p, const Precedence& q) {
        return std::tie(p.from, p.to) < std::tie(q.from, q.to);
    });
    return out;
}

} // namespace fasti
