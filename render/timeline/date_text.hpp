// SPDX-License-Identifier: Apache-2.0
// Dates in words. EDTF says what is known; nothing may be added to it here, and nothing lost.
#pragma once

#include "events/chronicle/event.hpp"
#include "render/timeline/wordings.hpp"

#include <string>

namespace fasti::timeline {

/// A date as readers expect it, never more precise than the value: "c. Sep 1928", "1939 – 1945",
/// "44 BCE".
std::string date_text(const When& when, const Wording& wording = wording_of("en"));

/// Whether it goes from one date to another; "early 1980s" is an interval too, but one that
/// something happened in, and so is whatever a text has words of its own for.
bool is_range(const When& when);

} // namespace fasti::timeline
