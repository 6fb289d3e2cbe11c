// SPDX-License-Identifier: Apache-2.0
// Units of time as texts name them.
#pragma once

#include "events/time/granularity.hpp"

#include <cstdint>

namespace fasti {

/// Units of time in texts, small to large.
enum class Unit : std::uint8_t {
    none,
    second,
    minute,
    hour,
    day,
    weekend,
    week,
    fortnight,
    month,
    quarter,
    season,
    half,
    year,
    decade,
    century,
    millennium,
};

/// The granularity of a unit; weekends count as days, fortnights as weeks.
Granularity granularity(Unit unit);

} // namespace fasti
