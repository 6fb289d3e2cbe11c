// SPDX-License-Identifier: Apache-2.0
// Consistency checks. One file a check; checks.cpp is the list.
#pragma once

#include "events/analysis/analysis.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fasti {

/// What kind of thing a finding says.
enum class FindingClass : std::uint8_t {
    contradiction,  ///< statements that cannot all be true
    calendar_error, ///< a date that no calendar has, or not like that
    open_order,     ///< what the sources leave open
    weak_support,   ///< what few or late sources say, or what was guessed
};

/// "contradiction", "calendar error", "open order", "weak support".
std::string_view name(FindingClass finding_class);

/// A rule that looks for one kind of fault.
struct Check {
    std::string_view name;      ///< also the code of its findings: "distance-does-not-fit"
    std::string_view asks;      ///< for people: "Does a stated distance fit the dates?"
    FindingClass finding_class; ///< of what it finds
    /// What it finds, in any order; nullptr for what is found while documents are read.
    std::vector<Finding> (*run)(const Analysis&);
};

/// Every check, in the order in which findings are reported, those of reading last.
std::span<const Check> checks();

/// Of a finding's code; what is not known is weak support.
FindingClass finding_class_of(std::string_view code);

/// What all checks find, by check and place.
std::vector<Finding> check(const Analysis& analysis);

} // namespace fasti
