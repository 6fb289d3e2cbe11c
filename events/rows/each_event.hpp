// SPDX-License-Identifier: Apache-2.0
// Events that need not lie in memory together.
#pragma once

#include "events/chronicle/event.hpp"

#include <functional>

namespace fasti {

/// Calls what it is given with one event after another, the same ones every time.
using EachEvent = std::function<void(const std::function<void(const Event&)>&)>;

} // namespace fasti
