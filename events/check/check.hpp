// SPDX-License-Identifier: Apache-2.0
// Consistency checks. One file a check; checks.cpp is the list.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/graph/graph.hpp"

#include <cstdint>
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

/// What kind of thing a finding says.
enum class FindingClass : std::uint8_t {
    contradiction,  ///< statements that cannot all be true
    calendar_error, ///< a date that no calendar has, or not like that
    open_order,     ///< what the sources leave open
    weak_support,   ///< what few or late sources say, or what was guessed
};

/// "contradiction", "calendar error", "open order", "weak support".
std::string_view name(FindingClass finding_class);

/// Of a finding's code; what is not known is weak support.
FindingClass finding_class_of(std::string_view code);

/// Every check, in the order in which findings are reported.
std::span<const Check> checks();

/// What all checks find, in that order.
std::vector<Finding> check(const Chronicle& chronicle, const EventGraph& graph);

} // namespace fasti
