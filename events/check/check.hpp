// SPDX-License-Identifier: Apache-2.0
// Consistency checks. One file a check; checks.cpp is the list.
#pragma once

#include "events/event.hpp"
#include "events/graph.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace fasti {

/// A rule that looks for one kind of fault in a chronicle.
struct Check {
    std::string_view name; ///< also the code of its findings: "distance-does-not-fit"
    std::string_view asks; ///< for people: "Does a stated distance fit the dates?"
    std::vector<Finding> (*run)(const Chronicle&, const EventGraph&);
};

/// Every check, in the order in which findings are reported.
std::span<const Check> checks();

/// What all checks find, in that order.
std::vector<Finding> check(const Chronicle& chronicle, const EventGraph& graph);

} // namespace fasti
