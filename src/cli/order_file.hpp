// SPDX-License-Identifier: Apache-2.0
// Statements of order from a table.
#pragma once

#include "events/chronicle/event.hpp"

#include <string>

namespace fasti::cli {

/// Adds what a CSV says with the columns before, after and, if there is one, basis ("stated",
/// "claimed", "inferred"): ids of the chronicle's events. An event before itself becomes a finding.
/// Throws ReadError.
void add_order_file(Chronicle& chronicle, const std::string& path);

} // namespace fasti::cli
