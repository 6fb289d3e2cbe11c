// SPDX-License-Identifier: Apache-2.0
// The dependency graph: which event must come before which, because of dates or because a text says
// so. Boost.Graph holds the statements and is seen in graph*.cpp only. Dates are never turned into
// edges, so that building costs O((n + m) log n) for n events and m links, however many pairs the
// dates decide. Events are taken by (bounds, id): their places in the Chronicle change nothing.
//
//     EventGraph graph(chronicle);
//     graph.order()    every event once, respecting every edge it can; the same on every machine
//     graph.cycles()   groups of statements that go round in a circle
//     graph.reduced()  the edges that are not implied by others, for drawing
#pragma once

#include "events/chronicle/event.hpp"

#include <memory>
#include <span>
#include <vector>

namespace fasti {

/// `from` comes before `to`.
struct Precedence {
    EventId from{};
    EventId to{};
    /// Index into Chronicle::links of the statement that says so; none: the dates say so. A link
    /// states an order when its relations do (after, met_by or before, meets), or when its distance
    /// is not zero.
    std::optional<std::size_t> link;

    friend bool operator==(const Precedence&, const Precedence&) = default;
};

/// A directed graph over the events of a Chronicle, which must outlive it.
class EventGraph {
public:
    explicit EventGraph(const Chronicle& chronicle);
    ~EventGraph();
    EventGraph(EventGraph&& other) noexcept;
    EventGraph& operator=(EventGraph&& other) noexcept;
    EventGraph(const EventGraph&) = delete;
    EventGraph& operator=(const EventGraph&) = delete;

    /// Every event exactly once: stated and dated precedence first, then earliest day, latest day,
    /// id. What the dates say always holds; a statement holds unless it takes part in a
    /// contradiction. O((n + m) log n).
    std::vector<EventId> order() const;

    /// Contradictions, each a closed chain of precedences (the `to` of one is the `from` of the
    /// next): a circle of statements, or a chain of them and one precedence by dates that leads
    /// back. None can spare a statement (chains of more than 512 are not tried). Every statement
    /// that takes part in one is in some chain, unless they are so many and long that finding them
    /// would not be linear; then every group that hangs together has at least one. By first event;
    /// each begins with its first event.
    std::vector<std::vector<Precedence>> cycles() const;

    /// The stated precedences that neither others nor the dates imply, nor both together, by (from,
    /// to); of repeated ones the first. Those in contradictions are among them. Exact as long as
    /// n·m is less than 2^34 or so (a hundred thousand events that no date places); beyond that
    /// some that are implied may stay.
    std::vector<Precedence> reduced() const;

    /// Whether `a` came before `b`, by dates and stated relations together; statements in
    /// contradictions prove nothing. Complete for the rest: "definite" whenever every choice of
    /// moments within the bounds has it so. Two events of one day are not before each other, unless
    /// a text says so. O(n + m) where dates do not decide.
    Verdict before(EventId a, EventId b) const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace fasti
