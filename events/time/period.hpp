// SPDX-License-Identifier: Apache-2.0
// Calendar durations: three months are three months, never 90 days [ISO 8601 §5.5.2; TIMEX3
// DURATION].
#pragma once

#include "events/time/interval.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti {

/// A length of time in calendar units. Years and months do not mix with days: P1M is not P30D.
struct Period {
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;

    friend constexpr bool operator==(const Period&, const Period&) = default;

    constexpr bool zero() const { return years == 0 && months == 0 && weeks == 0 && days == 0; }
};

/// "P1Y2M3W4D" without the zero parts; "P0D" when all are zero; a leading "-" when all parts are ≤
/// 0.
std::string to_string(const Period& period);

/// Reads what to_string writes; nullopt when `text` is anything else or a part exceeds 10^6.
std::optional<Period> parse_period(std::string_view text);

/// `day` moved by `period`: years and months first (clamped to the month's last day), then weeks
/// and days. Nullopt when the result leaves date::year's range.
std::optional<sys_days> add(sys_days day, const Period& period);

/// Every day that add() can reach from a day of `from`; bounds that are absent stay absent.
/// Monotone in `from`.
Interval add(const Interval& from, const Period& period);

constexpr Period operator-(const Period& p) {
    return {-p.years, -p.months, -p.weeks, -p.days};
}

} // namespace fasti
