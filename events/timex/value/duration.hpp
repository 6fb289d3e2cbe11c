// SPDX-License-Identifier: Apache-2.0
// Lengths of time in the notation of TIMEX3.
#pragma once

#include "events/timex/value/meaning.hpp"

#include <string>

namespace fasti {

/// A TIMEX3 duration: "P3Y", "PT5H", "PXY", "P1DE", "P2Y6M".
std::string timex3_duration(const Meaning& meaning);

} // namespace fasti
