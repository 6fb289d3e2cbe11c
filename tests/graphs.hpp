// SPDX-License-Identifier: Apache-2.0
// Graphs of events as lines of text, for tests.
#pragma once

#include "events/graph/graph.hpp"
#include "tests/chronicles.hpp"

#include <string>
#include <utility>
#include <vector>

namespace fasti {

/// Which event came before which, by number.
using Statements = std::vector<std::pair<int, int>>;

/// "war siege treaty"
inline std::string names(const Chronicle& chronicle, const std::vector<EventId>& order) {
    std::string out;
    for (const EventId id : order)
        out += (out.empty() ? "" : " ") + chronicle[id].id;
    return out;
}

/// "a>b" for what a text says, "a~b" for what the dates say.
inline std::string names(const Chronicle& chronicle, const std::vector<Precedence>& precedences) {
    std::string out;
    for (const Precedence& p : precedences)
        out += (out.empty() ? "" : " ") + chronicle[p.from].id + (p.link ? ">" : "~") +
               chronicle[p.to].id;
    return out;
}

/// All circles of a chronicle: "a>b b~a; …".
inline std::string cycle_names(const Chronicle& chronicle) {
    std::string out;
    for (const auto& cycle : EventGraph(chronicle).cycles())
        out += (out.empty() ? "" : "; ") + names(chronicle, cycle);
    return out;
}

/// Events called a, b, c, …
inline std::vector<Event> events_within(const std::vector<Interval>& bounds) {
    std::vector<Event> out;
    for (const Interval& interval : bounds)
        out.push_back(event_within(std::string(1, static_cast<char>('a' + out.size())), interval));
    return out;
}

} // namespace fasti
