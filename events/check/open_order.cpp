// SPDX-License-Identifier: Apache-2.0
// What the sources leave open: neighbours on the line that name the same people, of which nothing
// says which came first. Told once for all of them; neighbours that have nothing to do with each
// other are nobody's question.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti {
namespace {

bool share_somebody(const Event& a, const Event& b) {
    return std::any_of(a.participants.begin(), a.participants.end(), [&](const std::string& name) {
        return std::binary_search(b.participants.begin(), b.participants.end(), name);
    });
}

// One of them is known less well than the other, so that they may lie either way.
bool one_is_vague(const Event& a, const Event& b) {
    if (std::min(a.when.precision, b.when.precision) < Granularity::year) return false;
    return a.when.precision != b.when.precision && a.when.bounds.overlaps(b.when.bounds);
}

bool asks(const Event& a, const Event& b) {
    return told_as_fact(a) && told_as_fact(b) && one_is_vague(a, b) && share_somebody(a, b);
}

} // namespace

std::vector<Finding> open_order(const Chronicle& chronicle, const EventGraph& graph) {
    constexpr std::size_t most = 5; // that are named
    const std::vector<EventId> order = graph.order();
    std::vector<bool> linked(chronicle.events.size()); // a text says something of its order
    for (const Tlink& link : chronicle.links)
        linked[std::size_t(link.from)] = linked[std::size_t(link.to)] = true;
    std::vector<std::pair<EventId, EventId>> open;
    for (std::size_t i = 1; i < order.size(); ++i)
        if (asks(chronicle[order[i - 1]], chronicle[order[i]]) &&
            !(linked[std::size_t(order[i - 1])] && linked[std::size_t(order[i])]))
            open.emplace_back(order[i - 1], order[i]);
    if (open.empty()) return {};
    Finding out{"open-order", Severity::note, "", {}};
    out.message =
        open.size() == 1
            ? std::string("nothing says which of these two came first")
            : fmt::format("nothing says which came first of {} pairs of neighbours", open.size());
    for (std::size_t i = 0; i < std::min(open.size(), most); ++i) {
        const auto& [a, b] = open[i];
        add_first_citation(out.citations, chronicle[a]);
        add_first_citation(out.citations, chronicle[b]);
        out.help.push_back(fmt::format("{} ({}) and {} ({})", quoted(chronicle[a]),
                                       words(chronicle[a].when), quoted(chronicle[b]),
                                       words(chronicle[b].when)));
    }
    return {std::move(out)};
}

} // namespace fasti
