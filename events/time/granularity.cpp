// SPDX-License-Identifier: Apache-2.0
#include "events/time/granularity.hpp"

#include <array>

namespace fasti {

std::string_view name(Granularity granularity) {
    static constexpr std::array<std::string_view, 14> names = {
        "unknown", "millennium", "century", "decade", "year", "half",   "season",
        "quarter", "month",      "week",    "day",    "hour", "minute", "second",
    };
    return names.at(static_cast<std::size_t>(granularity));
}

} // namespace fasti
