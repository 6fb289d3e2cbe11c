// SPDX-License-Identifier: Apache-2.0
// expect: (cannot convert|cannot initialize a parameter).*(SourceId|EventId)
#include "events/graph/graph.hpp"

// a source is not an event, though both are numbers
fasti::Verdict wrong(const fasti::EventGraph& graph, fasti::SourceId source) {
    return graph.before(source, fasti::EventId{2});
}
