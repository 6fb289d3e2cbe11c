// SPDX-License-Identifier: Apache-2.0
// What follows when something more is supposed.
#include "events/chronicle/lengths.hpp"
#include "events/network/chronicle_network.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

// Some statements, and the points of some events, in a network of their own.
class Part {
    std::vector<TimePoint> points_; // the numbers that the whole network has for them

public:
    Part(const Explainer& explainer,
         std::span<const StatementId> statements,
         std::span<const EventId> events)
        : network(explainer.restricted(statements, &points_)) {
        for (const EventId event : events)
            network.precedes(by_nature, at(ChronicleNetwork::start(event)),
                             at(ChronicleNetwork::end(event)), 1);
    }

    TimePoint at(TimePoint point) {
        const auto found = std::find(points_.begin(), points_.end(), point);
        if (found != points_.end()) return static_cast<TimePoint>(found - points_.begin());
        points_.push_back(point);
        return network.add_point();
    }

    TemporalNetwork network;
};

} // namespace

bool ChronicleNetwork::holds_with(std::span<const StatementId> statements,
                                  const Chronicle& chronicle,
                                  const Tlink& link) const {
    const std::array<EventId, 2> events = {link.from, link.to};
    Part part(*explainer_, statements, events);
    TemporalNetwork added;
    added.add_points(network_.size());
    add_link(added, chronicle, link, by_nature);
    for (Constraint constraint : added.constraints()) {
        constraint.from = part.at(constraint.from);
        constraint.to = part.at(constraint.to);
        part.network.add(constraint, added);
    }
    return check_consistency(part.network).consistent();
}

// The fewest statements by which one event cannot have been over when the other began (a_first), or
// cannot but have been; empty when it is open.
std::vector<StatementId> ChronicleNetwork::hypothesis(EventId a, EventId b, bool a_first) const {
    std::vector<StatementId> said = explainer_->around(start(a), conflicts_.withdrawn);
    const std::vector<StatementId> more = explainer_->around(start(b), conflicts_.withdrawn);
    said.insert(said.end(), more.begin(), more.end());
    std::sort(said.begin(), said.end());
    said.erase(std::unique(said.begin(), said.end()), said.end());
    const std::array<EventId, 2> events = {a, b};
    Part part(*explainer_, said, events);
    const StatementId supposed{static_cast<std::uint32_t>(statements_.size())};
    if (a_first)
        part.network.precedes(supposed, part.at(end(a)), part.at(start(b)));
    else
        part.network.precedes(supposed, part.at(start(b)), part.at(end(a)), 1);
    said.push_back(supposed);
    std::vector<StatementId> out = Explainer(part.network).fewest(said);
    out.erase(std::remove(out.begin(), out.end(), supposed), out.end());
    return out;
}

void derive_bounds(Chronicle& chronicle, const ChronicleNetwork& network) {
    for (Event& event : chronicle.events)
        event.derived.reset();
    const auto says_more = [](const Event& event) { return event.done || length_of(event); };
    if (chronicle.links.empty() && // dates alone tell nothing of each other
        std::none_of(chronicle.events.begin(), chronicle.events.end(), says_more))
        return;
    for (std::uint32_t i = 0; i < chronicle.events.size(); ++i)
        if (network.tightened(EventId{i})) chronicle.events[i].derived = network.bounds(EventId{i});
}

ChronicleNetwork::Answer ChronicleNetwork::before(EventId a, EventId b) const {
    std::vector<StatementId> because = hypothesis(a, b, false);
    if (!because.empty()) return {Verdict::definite, std::move(because)};
    because = hypothesis(a, b, true);
    if (!because.empty()) return {Verdict::impossible, std::move(because)};
    return {};
}

} // namespace fasti
