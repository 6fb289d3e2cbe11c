// SPDX-License-Identifier: Apache-2.0
// A timeline with fewer entries, for where not all can be shown.
#pragma once

#include "render/timeline/timeline.hpp"

#include <vector>

namespace fasti::layout {

/// The entries from the most important to the least: by what is known of them, and among equals
/// so that the first few are spread over all.
std::vector<std::size_t> by_importance(const std::vector<Entry>& entries);

/// The timeline with the entries `kept` (ascending indices) alone. Notes keep their numbers; those
/// that nobody needs any more are left out.
Timeline select_entries(const Timeline& timeline, const std::vector<std::size_t>& kept);

} // namespace fasti::layout
