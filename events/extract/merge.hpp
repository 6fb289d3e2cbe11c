// SPDX-License-Identifier: Apache-2.0
// One event, many mentions: groups mentions that speak of the same thing. Narrow on purpose: what
// decides may change, its place may not.
#pragma once

#include "events/extract/mention.hpp"

#include <string>
#include <vector>

namespace fasti {

/// Mentions of one event, and why they were taken for one.
struct MentionGroup {
    std::vector<std::size_t> members; ///< indices into the mentions given, ascending
    std::string reason;               ///< "" for a single mention

    friend bool operator==(const MentionGroup&, const MentionGroup&) = default;
};

/// Every mention in exactly one group, groups by their first member. Never joins different dates.
/// The order in which documents were given has no influence on what is joined.
std::vector<MentionGroup> merge(const std::vector<Mention>& mentions);

} // namespace fasti
