// SPDX-License-Identifier: Apache-2.0
// Which language a drawing is in.
#pragma once

#include "events/chronicle/event.hpp"

#include <span>
#include <string>

namespace fasti::timeline {

/// The language of the sources that most of the events cite first; of several the one that is met
/// first. "en" where no source says.
std::string page_language(const Chronicle& chronicle, std::span<const EventId> order);

} // namespace fasti::timeline
