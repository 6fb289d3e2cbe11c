// SPDX-License-Identifier: Apache-2.0
#include "events/graph/graph_impl.hpp"

#include <boost/graph/filtered_graph.hpp>
#include <boost/graph/strong_components.hpp>

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace fasti {
namespace {

constexpr AllenSet later = AllenSet{Allen::after} | Allen::met_by;
constexpr AllenSet earlier = AllenSet{Allen::before} | Allen::meets;

bool within(AllenSet set, AllenSet limit) {
    return !set.empty() && (set & limit) == set;
}

// -1, 0, 1 as every part of the period points that way; 0 where parts disagree.
int direction(const Period& period) {
    const auto [least, most] =
        std::minmax({period.years, period.months, period.weeks, period.days});
    if (least >= 0 && most > 0) return 1;
    return most <= 0 && least < 0 ? -1 : 0;
}

// 1: `to` comes after `from`; -1: before; 0: the link does not decide.
int direction(const Tlink& link) {
    if (within(link.relations, later)) return 1;
    if (within(link.relations, earlier)) return -1;
    return link.distance ? direction(*link.distance) : 0;
}

// Where an event stands in a list; reversed bounds are still a hint.
Interval position(const Interval& bounds) {
    return {std::min(bounds.begin, bounds.end), std::max(bounds.begin, bounds.end)};
}

} // namespace

EventGraph::Impl::Impl(const Chronicle& chronicle) {
    number(chronicle);
    connect(chronicle);
    deny();
    find_circles();
    tighten();
    strain();
    tighten();
}

void EventGraph::Impl::number(const Chronicle& chronicle) {
    events.resize(chronicle.events.size());
    for (std::uint32_t i = 0; i < events.size(); ++i)
        events[i] = EventId{i};
    std::vector<Interval> positions;
    positions.reserve(events.size());
    for (const Event& event : chronicle.events)
        positions.push_back(position(event.when.bounds));
    std::sort(events.begin(), events.end(), [&](EventId a, EventId b) {
        const auto i = static_cast<std::size_t>(a);
        const auto j = static_cast<std::size_t>(b);
        return std::tie(positions[i], chronicle[a].id, i) <
               std::tie(positions[j], chronicle[b].id, j);
    });
    vertices.resize(events.size());
    for (Vertex v = 0; v < events.size(); ++v) {
        vertices[static_cast<std::size_t>(events[v])] = v;
        const Interval& given = chronicle[events[v]].when.bounds;
        bounds.push_back(given.ok() ? given : Interval{});
    }
}

void EventGraph::Impl::connect(const Chronicle& chronicle) {
    using Stated = std::tuple<Vertex, Vertex, std::size_t>;
    std::vector<Stated> sorted;
    for (std::size_t i = 0; i < chronicle.links.size(); ++i) {
        const Tlink& link = chronicle.links[i];
        Vertex a = vertices.at(static_cast<std::size_t>(link.from));
        Vertex b = vertices.at(static_cast<std::size_t>(link.to));
        const int way = direction(link);
        if (way == 0 || a == b)
            continue; // nothing comes before itself: a slip of reading, not of the text
        if (way < 0) std::swap(a, b);
        sorted.emplace_back(a, b, i);
    }
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::pair<Vertex, Vertex>> ends;
    std::vector<Statement> statements;
    for (const auto& [a, b, link] : sorted) {
        ends.emplace_back(a, b);
        statements.push_back({link, Fate::kept});
    }
    graph = Graph(boost::edges_are_unsorted_multi_pass, ends.begin(), ends.end(),
                  statements.begin(), static_cast<Vertex>(events.size()));
}

void EventGraph::Impl::deny() {
    for (const Edge& edge : make_iterator_range(edges(graph)))
        if (dated_before(to(edge), from(edge))) graph[edge].fate = Fate::denied;
}

void EventGraph::Impl::find_circles() {
    const std::function<bool(Edge)> is_kept = [this](const Edge& edge) { return kept(edge); };
    const boost::filtered_graph<Graph, std::function<bool(Edge)>> rest(graph, is_kept);
    depth.resize(size());
    // Tarjan finishes what lies at the end of edges first, so that component numbers fall along
    // edges.
    boost::strong_components(rest, boost::make_iterator_property_map(
                                       depth.begin(), get(boost::vertex_index, graph), Vertex{}));
    for (const Edge& edge : make_iterator_range(edges(graph)))
        if (kept(edge) && depth[from(edge)] == depth[to(edge)]) graph[edge].fate = Fate::circular;
}

// What comes after something is not earlier than it, nor later what comes before.
void EventGraph::Impl::tighten() {
    tightened = bounds;
    std::vector<Vertex> by_depth(size());
    std::iota(by_depth.begin(), by_depth.end(), Vertex{0});
    std::sort(by_depth.begin(), by_depth.end(),
              [this](Vertex a, Vertex b) { return std::tie(depth[a], a) < std::tie(depth[b], b); });
    for (const Vertex v : by_depth)
        for (const Edge& edge : make_iterator_range(out_edges(v, graph)))
            if (kept(edge)) tightened[v].end = std::min(tightened[v].end, tightened[to(edge)].end);
    std::reverse(by_depth.begin(), by_depth.end());
    for (const Vertex v : by_depth)
        for (const Edge& edge : make_iterator_range(out_edges(v, graph))) {
            sys_days& begin = tightened[to(edge)].begin;
            if (kept(edge)) begin = std::max(begin, tightened[v].begin);
        }
}

void EventGraph::Impl::strain() {
    for (const Edge& edge : make_iterator_range(edges(graph))) {
        const Interval& a = tightened[from(edge)];
        const Interval& b = tightened[to(edge)];
        const bool backwards = a.bounded_below() && b.bounded_above() && b.end <= a.begin;
        if (kept(edge) && backwards) graph[edge].fate = Fate::strained;
    }
}

bool EventGraph::Impl::reaches(Vertex a, Vertex b) const {
    const auto may_lead_to_b = [&](Vertex v) {
        return depth[v] > depth[b] && tightened[v].begin <= tightened[b].begin &&
               tightened[v].end <= tightened[b].end;
    };
    std::vector<Vertex> open{a};
    std::unordered_set<Vertex> seen;
    while (!open.empty()) {
        const Vertex v = open.back();
        open.pop_back();
        for (const Edge& edge : make_iterator_range(out_edges(v, graph))) {
            if (!kept(edge)) continue;
            if (to(edge) == b) return true;
            if (may_lead_to_b(to(edge)) && seen.insert(to(edge)).second) open.push_back(to(edge));
        }
    }
    return false;
}

EventGraph::EventGraph(const Chronicle& chronicle) : impl_(std::make_unique<Impl>(chronicle)) {}

EventGraph::~EventGraph() = default;
EventGraph::EventGraph(EventGraph&&) noexcept = default;
EventGraph& EventGraph::operator=(EventGraph&&) noexcept = default;

Verdict EventGraph::before(EventId a, EventId b) const {
    const Impl::Vertex v = impl_->vertices.at(static_cast<std::size_t>(a));
    const Impl::Vertex w = impl_->vertices.at(static_cast<std::size_t>(b));
    if (v == w) return Verdict::impossible;
    const Verdict dated = fasti::before(impl_->tightened[v], impl_->tightened[w]);
    if (dated == Verdict::definite || impl_->reaches(v, w)) return Verdict::definite;
    return impl_->reaches(w, v) ? Verdict::impossible : dated;
}

} // namespace fasti
