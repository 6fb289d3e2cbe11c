// SPDX-License-Identifier: Apache-2.0
// The arithmetic of the two Hijri calendars. Of this room only: calendars.hpp is the way in.
#pragma once

#include <array>
#include <cstdint>

namespace fasti::hijri {

/// Days since 1970-01-01.
using Serial = std::int64_t;

constexpr std::int64_t floor_divide(std::int64_t a, std::int64_t b) {
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/// The tabular Islamic calendar, civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29
/// of thirty.
struct Islamic {
    static constexpr Serial epoch = -492'148; ///< 1 Muharram 1: 19 July 622, 16 July Julian

    static constexpr bool leap(int year) { return (11 * std::int64_t{year} + 14) % 30 < 11; }

    static constexpr unsigned days_in_month(int year, unsigned month) {
        if (month == 12) return leap(year) ? 30 : 29;
        return month % 2 == 1 ? 30 : 29;
    }

    /// The first day of a year from 1 on.
    static constexpr Serial new_year(int year) {
        const std::int64_t before = year - 1;
        return epoch + 354 * before + (11 * before + 14) / 30;
    }
};

/// The solar Hijri calendar by eight leap years in 33.
struct SolarHijri {
    static constexpr Serial epoch = -492'268; ///< 1 Farvardin 1 by this rule: 21 March 622

    static constexpr bool leap(int year) { return (25 * std::int64_t{year} + 11) % 33 < 8; }

    static constexpr unsigned days_in_month(int year, unsigned month) {
        if (month == 12) return leap(year) ? 30 : 29;
        return month <= 6 ? 31 : 30;
    }

    static constexpr Serial new_year(int year) {
        const std::int64_t before = year - 1;
        return epoch + 365 * before + (8 * std::int64_t{year} + 21) / 33;
    }
};

} // namespace fasti::hijri
