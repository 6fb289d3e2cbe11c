// SPDX-License-Identifier: Apache-2.0
// The stretch of the calendar that a day lies in.
#pragma once

#include "events/time/granularity.hpp"
#include "events/time/interval.hpp"

namespace fasti {

/// The whole year, month, week (from Monday) or day that a day lies in.
Interval granule(sys_days day, Granularity unit);

} // namespace fasti
