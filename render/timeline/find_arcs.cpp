// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/find_arcs.hpp"

#include <algorithm>
#include <set>

namespace fasti {
namespace {

// A statement that the dates bear out is worth drawing all the same; only what other statements
// imply is not.
Chronicle without_dates(const Chronicle& chronicle) {
    Chronicle out;
    out.links = chronicle.links;
    for (const Event& event : chronicle.events) {
        out.events.emplace_back();
        out.events.back().id = event.id;
    }
    return out;
}

} // namespace

std::vector<OrderArc> find_arcs(const Analysis& analysis, std::span<const EventId> order) {
    const Chronicle& chronicle = analysis.chronicle;
    if (chronicle.links.empty()) return {};
    std::vector<std::size_t> entry_of(chronicle.events.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        entry_of[static_cast<std::size_t>(order[i])] = i;
    std::set<std::size_t> contradicted;
    for (const std::vector<Precedence>& cycle : analysis.graph.cycles())
        for (const Precedence& precedence : cycle)
            if (precedence.link) contradicted.insert(*precedence.link);
    const ChronicleNetwork& network = analysis.network;
    for (const Conflict& conflict : network.conflicts().list)
        for (const StatementId id : conflict.statements)
            if (network[id].kind == Statement::Kind::link) contradicted.insert(network[id].link);
    std::vector<OrderArc> arcs;
    const Chronicle undated = without_dates(chronicle);
    for (const Precedence& precedence : EventGraph(undated).reduced()) {
        if (!precedence.link) continue;
        arcs.push_back({entry_of[static_cast<std::size_t>(precedence.from)],
                        entry_of[static_cast<std::size_t>(precedence.to)],
                        chronicle.links[*precedence.link].basis,
                        contradicted.contains(*precedence.link)});
    }
    std::sort(arcs.begin(), arcs.end(), [](const OrderArc& a, const OrderArc& b) {
        return std::pair{a.from, a.to} < std::pair{b.from, b.to};
    });
    return arcs;
}

} // namespace fasti
