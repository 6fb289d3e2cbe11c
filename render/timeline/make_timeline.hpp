// SPDX-License-Identifier: Apache-2.0
// From a chronicle to what a drawing of it shows.
#pragma once

#include "events/analysis/analysis.hpp"
#include "render/timeline/timeline.hpp"

#include <span>
#include <string>

namespace fasti {

/// The events of a chronicle in the given order. An empty `title` gets one from the sources and the
/// span of years.
Timeline make_timeline(const Analysis& analysis,
                       std::span<const EventId> order,
                       const std::string& title = "");

} // namespace fasti
