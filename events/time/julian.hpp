// SPDX-License-Identifier: Apache-2.0
// Dates of the Julian calendar ("Old Style"), which Russia kept to 31 January 1918 and Britain to 2
// September 1752. Everything else in fasti is proleptic Gregorian.
#pragma once

#include "events/time/interval.hpp"

#include <optional>

namespace fasti {

/// The day that the Julian calendar calls `year`-`month`-`day`; nullopt where it has none
/// ("1900-02-30"; but 1900-02-29 it has) or `year` is outside date::year. Years are astronomical (0
/// = 1 BCE) and begin in January.
///
///     from_julian(1918, 2, 1) == sys_days{1918_y/feb/14}
std::optional<sys_days> from_julian(int year, unsigned month, unsigned day);

/// A day as the Julian calendar calls it.
struct JulianDay {
    int year = 0; ///< astronomical
    unsigned month = 1;
    unsigned day = 1;

    friend constexpr bool operator==(const JulianDay&, const JulianDay&) = default;
};

/// The inverse of from_julian(); nullopt where `day` is outside date::year's range.
///
///     to_julian(1732_y / feb / 22) == JulianDay{1732, 2, 11}
std::optional<JulianDay> to_julian(sys_days day);

} // namespace fasti
