// SPDX-License-Identifier: Apache-2.0
// What the parts of the contradiction check share. Of this room only.
#pragma once

#include "events/network/chronicle_network.hpp"

#include <string>
#include <vector>

namespace fasti {

/// “the signing” is 3 months after “the visit”
std::string words(const Chronicle& chronicle, const Statement& statement);

/// What would make a conflict fit, a sentence each: where the others put an event whose date is
/// doubted, and which distance would do.
std::vector<std::string>
help_with(const Chronicle& chronicle, const ChronicleNetwork& network, const Conflict& conflict);

} // namespace fasti
