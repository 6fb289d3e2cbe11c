// SPDX-License-Identifier: Apache-2.0
// Inside EventGraph: graph.cpp, graph_order.cpp, graph_cycles.cpp and graph_reduced.cpp alone
// include it, and Boost with it.
//
// Events are vertices numbered by (bounds, id), so that nothing depends on their place in the
// Chronicle. Only stated precedences are edges. Dates need none: "a ends before b begins" is an
// interval order, and every question about it is a comparison of two days or a sweep over sorted
// ones.
//
// What contradicts is told apart once, in three steps, each on what the one before has left:
//   denied    a -> b, yet b ended before a began: one statement against the dates
//   circular  a -> b lies on a circle of statements
//   strained  a -> b lies on a chain u -> … -> v, yet v ended before u began: several statements
//   against the dates
// Every circle of statements and dates holds one of these [a chain that never goes back in time
// cannot close], so what is left, the kept edges and all dates together, is acyclic.
#pragma once

#include "events/graph/graph.hpp"

#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/range/iterator_range.hpp>

#include <cstdint>
#include <utility>
#include <vector>

namespace fasti {

struct EventGraph::Impl {
    class Sorter; // order()
    class Search; // cycles()

    enum class Fate : std::uint8_t { kept, denied, circular, strained };

    struct Statement {
        std::size_t link = 0; // index into Chronicle::links
        Fate fate = Fate::kept;
    };

    using Graph = boost::compressed_sparse_row_graph<boost::bidirectionalS,
                                                     boost::no_property,
                                                     Statement,
                                                     boost::no_property,
                                                     std::uint32_t,
                                                     std::uint32_t>;
    using Vertex = std::uint32_t;
    using Edge = boost::graph_traits<Graph>::edge_descriptor;

    explicit Impl(const Chronicle& chronicle);

    std::size_t size() const { return events.size(); }

    Vertex from(const Edge& edge) const { return source(edge, graph); }

    Vertex to(const Edge& edge) const { return target(edge, graph); }

    Fate fate(const Edge& edge) const { return graph[edge].fate; }

    bool kept(const Edge& edge) const { return fate(edge) == Fate::kept; }

    Precedence stated(const Edge& edge) const {
        return {events[from(edge)], events[to(edge)], graph[edge].link};
    }

    Precedence dated(Vertex a, Vertex b) const { return {events[a], events[b], std::nullopt}; }

    /// Every day of `a` is before every day of `b`.
    bool dated_before(Vertex a, Vertex b) const {
        return bounds[a].bounded_above() && bounds[b].bounded_below() &&
               bounds[a].end <= bounds[b].begin;
    }

    /// Whether kept edges lead from `a` to `b`. O(events and links between them).
    bool reaches(Vertex a, Vertex b) const;

    std::vector<EventId> events;  // of each vertex
    std::vector<Vertex> vertices; // of each event
    std::vector<Interval>
        bounds; // of each vertex; all of time where an event's bounds are reversed
    std::vector<Interval> tightened; // bounds with what kept edges add
    std::vector<Vertex> depth;       // falls along every kept edge
    Graph graph;

private:
    void number(const Chronicle& chronicle);
    void connect(const Chronicle& chronicle);
    void deny();
    void find_circles();
    void tighten();
    void strain();
};

} // namespace fasti
