// SPDX-License-Identifier: Apache-2.0
// A chronicle with what follows from it, worked out once: checks, drawings, `why` and dumps all
// look at the same order and the same bounds.
//
//     const Analysis analysis(chronicle);
//     for (const EventId id : analysis.graph.order()) …
//     for (const Finding& finding : check(analysis)) …
#pragma once

#include "events/chronicle/event.hpp"
#include "events/graph/graph.hpp"
#include "events/network/chronicle_network.hpp"

namespace fasti {

/// Looks at a chronicle, which must outlive it and whose events and links must stay as they are.
struct Analysis {
    explicit Analysis(const Chronicle& all) : chronicle(all), graph(all), network(all) {}

    const Chronicle& chronicle;
    const EventGraph graph;         ///< which event must come before which
    const ChronicleNetwork network; ///< all that is said about time, and whether it can hold
};

} // namespace fasti
