// SPDX-License-Identifier: Apache-2.0
// The event that somebody means on the command line.
#pragma once

#include "events/chronicle/event.hpp"

#include <string>

namespace fasti::cli {

/// By id, else by words of the title, which must be in one title only. Throws UsageError.
EventId find_event(const Chronicle& chronicle, const std::string& words);

} // namespace fasti::cli
