// SPDX-License-Identifier: Apache-2.0
#include "events/graph/graph.hpp"
#include "events/graph/graph_impl.hpp"

#include <algorithm>
#include <cassert>
#include <functional>
#include <queue>

namespace fasti {

// Lists vertices so that each comes after all that must come before it, the smallest number first.
// By dates, an event waits for all that end before it begins: for the earliest end that is still to
// come.
class EventGraph::Impl::Sorter {
public:
    explicit Sorter(const Impl& impl) : impl_(impl), waiting_(impl.size()), state_(impl.size()) {
        for (Vertex v = 0; v < impl_.size(); ++v) {
            for (const Edge& edge : make_iterator_range(in_edges(v, impl_.graph)))
                waiting_[v] += impl_.kept(edge);
            if (impl_.bounds[v].bounded_above()) ends_.push_back(v);
            (impl_.bounds[v].bounded_below() ? begins_ : undated_).push_back(v);
        }
        std::stable_sort(ends_.begin(), ends_.end(), [this](Vertex a, Vertex b) {
            return impl_.bounds[a].end < impl_.bounds[b].end;
        });
    }

    std::vector<EventId> sorted() {
        std::vector<EventId> out;
        out.reserve(impl_.size());
        for (const Vertex v : undated_)
            release(v);
        while (out.size() < impl_.size()) {
            release_dated();
            assert(!ready_.empty()); // kept edges and dates together are acyclic
            const Vertex v = ready_.top().second;
            ready_.pop();
            state_[v].listed = true;
            out.push_back(impl_.events[v]);
            for (const Edge& edge : make_iterator_range(out_edges(v, impl_.graph)))
                if (impl_.kept(edge)) arrived(impl_.to(edge));
        }
        return out;
    }

private:
    struct State {
        bool released = false; // by the dates
        bool listed = false;
    };

    void release_dated() {
        while (next_end_ < ends_.size() && state_[ends_[next_end_]].listed)
            ++next_end_;
        const sys_days limit =
            next_end_ < ends_.size() ? impl_.bounds[ends_[next_end_]].end : sys_days::max();
        while (next_begin_ < begins_.size() && impl_.bounds[begins_[next_begin_]].begin < limit)
            release(begins_[next_begin_++]);
    }

    void release(Vertex v) {
        state_[v].released = true;
        if (waiting_[v] == 0) push(v);
    }

    void arrived(Vertex v) {
        if (--waiting_[v] == 0 && state_[v].released) push(v);
    }

    // What is only known to be over "by 2030" stands at its last day, not at the beginning of time.
    void push(Vertex v) { ready_.emplace(place_on_line(impl_.bounds[v]), v); }

    using Place = std::pair<sys_days, Vertex>;

    const Impl& impl_;
    std::vector<std::size_t> waiting_; // for how many stated predecessors
    std::vector<State> state_;
    std::vector<Vertex> undated_; // no bound below
    std::vector<Vertex> begins_;  // the others, ascending begin
    std::vector<Vertex> ends_;    // those with a bound above, ascending end
    std::size_t next_begin_ = 0, next_end_ = 0;
    std::priority_queue<Place, std::vector<Place>, std::greater<>> ready_;
};

std::vector<EventId> EventGraph::order() const {
    return Impl::Sorter(*impl_).sorted();
}

} // namespace fasti
