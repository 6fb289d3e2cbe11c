// SPDX-License-Identifier: Apache-2.0
// Calendar durations: three months are three months, never 90 days [ISO 8601; TIMEX3 DURATION].
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

/// "P1Y2M3W4D" without the zero parts; "P0D" when all are zero. A leading "-" when no part is
/// positive; where signs are mixed each part has its own ("P1Y-2M") [ISO 8601-2].
std::string to_string(const Period& period);

/// Reads what to_string writes; nullopt when `text` is anything else or a part exceeds 10^6.
std::optional<Period> parse_period(std::string_view text);

/// `day` moved by `period`: years and months first (clamped to the month's last day), then weeks
/// and days. Nullopt when the result leaves date::year's range.
std::optional<sys_days> add(sys_days day, const Period& period);

/// Every day that add() can reach from a day of `from`; bounds that are absent stay absent.
/// Monotone in `from`; not ok() where `from` is not.
Interval add(const Interval& from, const Period& period);

/// Every day from which add() reaches a day of `to`; not add(to, -period), since many days may lead
/// to one: a month before 28 February lie 28 to 31 January. Not ok() where no day leads there (a
/// month before the 31st of March, nothing). Bounds that are absent stay absent.
Interval subtract(const Interval& to, const Period& period);

constexpr Period operator-(const Period& p) {
    return {-p.years, -p.months, -p.weeks, -p.days};
}

} // namespace fasti
