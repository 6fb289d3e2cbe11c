// SPDX-License-Identifier: Apache-2.0
// Dates in words. EDTF says what is known; nothing may be added to it here, and nothing lost.
#pragma once

#include "events/event.hpp"

#include <string>

namespace fasti {

/// A date as readers expect it, never more precise than the value: "c. Sep 1928", "1939 – 1945",
/// "44 BCE".
std::string date_text(const When& when);

} // namespace fasti
