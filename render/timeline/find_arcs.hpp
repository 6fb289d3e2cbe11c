// SPDX-License-Identifier: Apache-2.0
// What the sources say of order, as arcs between the entries of a timeline.
#pragma once

#include "events/analysis/analysis.hpp"
#include "render/timeline/timeline.hpp"

#include <span>
#include <vector>

namespace fasti {

/// What the sources say of order between the entries that make_timeline makes of `order`, less what
/// follows from the rest.
std::vector<OrderArc> find_arcs(const Analysis& analysis, std::span<const EventId> order);

} // namespace fasti
