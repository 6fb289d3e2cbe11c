// SPDX-License-Identifier: Apache-2.0
#include "events/graph/graph.hpp"
#include "events/graph/graph_impl.hpp"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <set>
#include <tuple>
#include <unordered_map>

namespace fasti {

// Looks for the shortest contradictions. Every statement that takes part in one is explained by
// some chain while the budget lasts; every group of statements that hang together is explained once
// even after that.
class EventGraph::Impl::Search {
public:
    explicit Search(const Impl& impl)
        : impl_(impl), groups_(impl.size()),
          budget_(100'000 + 4 * (impl.size() + num_edges(impl.graph))) {
        std::iota(groups_.begin(), groups_.end(), Vertex{0});
        for (const Edge& edge : make_iterator_range(edges(impl_.graph)))
            if (impl_.fate(edge) == Fate::strained)
                groups_[group(impl_.from(edge))] = group(impl_.to(edge));
    }

    std::vector<std::vector<Precedence>> run() {
        for (const Edge& edge : make_iterator_range(edges(impl_.graph))) {
            if (impl_.kept(edge) || explained_.contains(link(edge))) continue;
            if (impl_.fate(edge) == Fate::denied)
                add({edge}, true);
            else
                explain(edge);
        }
        std::sort(found_.begin(), found_.end(), [this](const auto& a, const auto& b) {
            const Vertex v = vertex(a.front().from);
            const Vertex w = vertex(b.front().from);
            return v != w ? v < w : links(a) < links(b);
        });
        return std::move(found_);
    }

private:
    using Chain = std::vector<Edge>; // each begins where the one before ends

    // What a breadth-first search along edges of one fate came to.
    struct Reached {
        std::vector<std::pair<Vertex, std::size_t>> nearest; // with the number of steps, ascending
        std::unordered_map<Vertex, Edge> by; // the last step to each, but for the start
    };

    std::size_t link(const Edge& edge) const { return impl_.graph[edge].link; }

    Vertex vertex(EventId id) const { return impl_.vertices[static_cast<std::size_t>(id)]; }

    static std::vector<std::size_t> links(const std::vector<Precedence>& cycle) {
        std::vector<std::size_t> out;
        for (const Precedence& precedence : cycle)
            if (precedence.link) out.push_back(*precedence.link);
        std::sort(out.begin(), out.end());
        return out;
    }

    Vertex group(Vertex v) {
        while (groups_[v] != v)
            v = groups_[v] = groups_[groups_[v]];
        return v;
    }

    void explain(const Edge& edge) {
        const bool circular = impl_.fate(edge) == Fate::circular;
        const Vertex v = impl_.from(edge);
        const std::pair which{circular, circular ? impl_.depth[v] : group(v)};
        const bool first = seen_groups_.insert(which).second;
        if (!first && steps_ > budget_) return;
        const Chain chain = circular ? circle(edge) : backwards(edge);
        explained_.insert(link(edge));
        const auto [begin, size] = shortest_backwards(chain, circular);
        if (size == 0) return add(chain, false);
        Chain part;
        for (std::size_t i = 0; i < size; ++i)
            part.push_back(chain[(begin + i) % chain.size()]);
        add(part, true);
    }

    template <class Edges>
    void step(Reached& reached, const Edges& edges, Fate fate, bool forward, std::size_t distance) {
        for (const Edge& edge : edges) {
            ++steps_;
            const Vertex next = forward ? impl_.to(edge) : impl_.from(edge);
            const bool fresh =
                impl_.fate(edge) == fate && reached.by.try_emplace(next, edge).second;
            if (fresh) reached.nearest.emplace_back(next, distance);
        }
    }

    // Circular edges stay within their circle, and strained ones go round in none: no start is met
    // again before the end of a circle.
    Reached search(Vertex start, Fate fate, bool forward) {
        Reached out;
        out.nearest.emplace_back(start, 0);
        for (std::size_t i = 0; i < out.nearest.size(); ++i) {
            const auto [v, distance] = out.nearest[i];
            if (forward)
                step(out, make_iterator_range(out_edges(v, impl_.graph)), fate, true, distance + 1);
            else
                step(out, make_iterator_range(in_edges(v, impl_.graph)), fate, false, distance + 1);
        }
        return out;
    }

    // The edges from the start of a forward search to `v`.
    Chain path_to(const Reached& reached, Vertex start, Vertex v) const {
        Chain out;
        for (; v != start; v = impl_.from(out.back()))
            out.push_back(reached.by.at(v));
        std::reverse(out.begin(), out.end());
        return out;
    }

    // The edges from `v` to the start of a backward search.
    Chain path_from(const Reached& reached, Vertex start, Vertex v) const {
        Chain out;
        for (; v != start; v = impl_.to(out.back()))
            out.push_back(reached.by.at(v));
        return out;
    }

    // The shortest circle through an edge.
    Chain circle(const Edge& edge) {
        const Vertex start = impl_.to(edge);
        Chain out = path_to(search(start, Fate::circular, true), start, impl_.from(edge));
        out.push_back(edge);
        return out;
    }

    // The shortest chain through an edge that ends before it begins. Of what lies ahead only the
    // earliest end within so many steps matters, of what lies behind the latest begin.
    Chain backwards(const Edge& edge) {
        const Vertex a = impl_.from(edge);
        const Vertex b = impl_.to(edge);
        const Reached behind = search(a, Fate::strained, false);
        const Reached ahead = search(b, Fate::strained, true);
        const auto begins = records(behind, [this](Vertex v, Vertex best) {
            return impl_.bounds[v].begin > impl_.bounds[best].begin;
        });
        const auto ends = records(ahead, [this](Vertex v, Vertex best) {
            return impl_.bounds[v].end < impl_.bounds[best].end;
        });
        std::tuple<std::size_t, Vertex, Vertex> best{std::numeric_limits<std::size_t>::max(), a, b};
        std::size_t j = ends.size();
        for (const auto& [u, back] : begins) {
            while (j > 0 && impl_.dated_before(ends[j - 1].first, u))
                --j;
            if (j == ends.size()) continue;
            best = std::min(best, {back + ends[j].second, u, ends[j].first});
        }
        const auto& [length, u, v] = best;
        assert(length <= behind.nearest.size() + ahead.nearest.size()); // else it were not strained
        Chain out = path_from(behind, a, u);
        out.push_back(edge);
        const Chain rest = path_to(ahead, b, v);
        out.insert(out.end(), rest.begin(), rest.end());
        return out;
    }

    // Those that are better than all that are as near or nearer.
    template <class Better>
    static std::vector<std::pair<Vertex, std::size_t>> records(const Reached& reached,
                                                               Better better) {
        std::vector<std::pair<Vertex, std::size_t>> out;
        for (const auto& [v, distance] : reached.nearest)
            if (out.empty() || better(v, out.back().first)) out.emplace_back(v, distance);
        return out;
    }

    // The shortest part of a chain that alone goes back in time, as (begin, size); size 0: none
    // does.
    std::pair<std::size_t, std::size_t> shortest_backwards(const Chain& chain, bool closed) const {
        if (chain.size() > 512) return {0, closed ? 0 : chain.size()}; // rare, and quadratic
        for (std::size_t size = 1; size <= chain.size(); ++size) {
            const std::size_t begins = closed ? chain.size() : chain.size() - size + 1;
            for (std::size_t begin = 0; begin < begins; ++begin) {
                const Edge& last = chain[(begin + size - 1) % chain.size()];
                if (impl_.dated_before(impl_.to(last), impl_.from(chain[begin])))
                    return {begin, size};
            }
        }
        return {0, 0};
    }

    // Turned so that the event that is first by number stands first.
    void add(const Chain& chain, bool dated) {
        std::vector<Precedence> cycle;
        for (const Edge& edge : chain) {
            explained_.insert(link(edge));
            cycle.push_back(impl_.stated(edge));
        }
        if (dated) cycle.push_back(impl_.dated(impl_.to(chain.back()), impl_.from(chain.front())));
        const auto first = std::min_element(cycle.begin(), cycle.end(),
                                            [this](const Precedence& a, const Precedence& b) {
                                                return vertex(a.from) < vertex(b.from);
                                            });
        std::rotate(cycle.begin(), first, cycle.end());
        if (known_.insert(links(cycle)).second) found_.push_back(std::move(cycle));
    }

    const Impl& impl_;
    std::vector<Vertex> groups_; // of strained edges: a forest, the roots are the groups
    std::set<std::pair<bool, Vertex>> seen_groups_;
    std::set<std::size_t> explained_;          // links
    std::set<std::vector<std::size_t>> known_; // the links of each cycle found
    std::vector<std::vector<Precedence>> found_;
    std::size_t steps_ = 0;
    std::size_t budget_;
};

std::vector<std::vector<Precedence>> EventGraph::cycles() const {
    return Impl::Search(*impl_).run();
}

} // namespace fasti
