// SPDX-License-Identifier: Apache-2.0
// Chronicles for tests: events with bounds, and statements of order between them.
#pragma once

#include "events/chronicle/event.hpp"

#include <string>
#include <utility>
#include <vector>

namespace fasti {

/// The n-th day of a world that begins in 1970.
inline sys_days day(int n) {
    return sys_days{days{n}};
}

/// An event that happened within `bounds` and is called `name` in every way.
inline Event event_within(const std::string& name, Interval bounds) {
    Event event;
    event.id = name;
    event.title = name;
    event.when.bounds = bounds;
    if (bounds.bounded()) {
        event.when.edtf = edtf_interval(edtf_day(bounds.begin), edtf_day(bounds.last()));
        event.when.precision = Granularity::day;
    }
    event.when.basis = Basis::stated;
    event.claims = {{event.when, {}}};
    return event;
}

/// A chronicle of one source; statements say that the first event came before the second.
inline Chronicle chronicle_of(std::vector<Event> events,
                              const std::vector<std::pair<int, int>>& statements) {
    Chronicle out;
    out.sources = {{"a.txt", "A", "text/plain", "", std::nullopt}};
    out.events = std::move(events);
    for (const auto& [from, to] : statements) {
        Tlink link;
        link.from = EventId{static_cast<std::uint32_t>(from)};
        link.to = EventId{static_cast<std::uint32_t>(to)};
        link.relations = Allen::after;
        link.why.quote = "statement " + std::to_string(out.links.size());
        out.links.push_back(std::move(link));
    }
    return out;
}

} // namespace fasti
