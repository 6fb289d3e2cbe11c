// SPDX-License-Identifier: Apache-2.0
// Stretches inside a block that are not the story: citations, marks of notes, versions, numbers of
// things, addresses.
#pragma once

#include "events/zones/role.hpp"

#include <string_view>
#include <vector>

namespace fasti::zones {

/// Appends the stretches of a block, by begin. `notes` are the numbers that notes of the document
/// have, sorted.
void find_stretches(std::string_view text,
                    Span block,
                    const std::vector<int>& notes,
                    std::vector<Stretch>& out);

/// Puts `over`, which is sorted, in the place of those of `stretches` that it overlaps.
void overlay(std::vector<Stretch>& stretches, std::vector<Stretch> over);

} // namespace fasti::zones
