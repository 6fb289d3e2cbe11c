// SPDX-License-Identifier: Apache-2.0
// The dependency graph: which event must come before which, because of dates or because a text says so.
// Boost.Graph does the work and is seen in graph.cpp only.
//
//     EventGraph graph(chronicle);
//     graph.order()    every event once, respecting every edge it can; the same on every machine
//     graph.cycles()   groups of statements that go round in a circle
//     graph.reduced()  the edges that are not implied by others, for drawing
#pragma once

#include "events/event.hpp"

#include <memory>
#include <span>
#include <vector>

namespace fasti {

/// `from` comes before `to`.
struct Precedence {
    EventId from{};
    EventId to{};
    /// Index into Chronicle::links of the statement that says so; none: the dates say so.
    std::optional<std::size_t> link;

    friend bool operator==(const Precedence&, const Precedence&) = default;
};

/// A directed graph over the events of a Chronicle, which must outlive it.
class EventGraph {
public:
    explicit EventGraph(const Chronicle& chronicle);
    ~EventGraph();
    EventGraph(EventGraph&&) noexcept;
    EventGraph& operator=(EventGraph&&) noexcept;

    /// Every event exactly once: stated and dated precedence first, then earliest day, latest day, id.
    /// Edges inside a cycle are ignored as a group; everything else is respected.
    std::vector<EventId> order() const;

    /// Each is a closed chain of precedences (the `to` of one is the `from` of the next).
    /// At least one per strongly connected group of more than one event; ordered by first event.
    std::vector<std::vector<Precedence>> cycles() const;

    /// The stated precedences that neither others nor the dates alone imply, by (from, to).
    std::vector<Precedence> reduced() const;

    /// Whether `a` came before `b`, by dates and stated relations together.
    Verdict before(EventId a, EventId b) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace fasti
