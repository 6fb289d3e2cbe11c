// SPDX-License-Identifier: Apache-2.0
// Steps on the calendar from settled fields, each at the precision of its unit: three months after
// 4 May 1904 is August 1904. Pure functions; what has no answer is nullopt.
#pragma once

#include "events/timex/value/meaning.hpp"

#include <optional>

namespace fasti {

/// Rounds towards minus infinity: years before 1 count on evenly.
constexpr int floor_div(int a, int b) {
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

/// The month a coarse field begins with, to compare seasons, quarters and months; 0 where there is
/// none.
int first_month(const Fields& fields);

/// The day of fields that have year, month and day and are in the calendar.
std::optional<sys_days> day_of(const Fields& fields);

/// `anchor` moved by `shift`, at the precision of the shift's unit.
std::optional<Fields> moved(const Fields& anchor, const Shift& shift);

/// `from` counted on by `by`, at the precision of its finest unit: three days after 9 May 1703 is
/// the 12th, three years after it 1706. Nullopt where `from` is coarser than that unit.
std::optional<Fields> counted_on(const Fields& from, const Period& by);

/// The weekday of `fields` nearest to the day `from`: before it (−1), after it (+1), or in its week
/// (0).
std::optional<Fields> nearest_weekday(const Fields& from, const Fields& fields, int direction);

/// Weekdays and weeks within a month and feasts that follow Easter, once the year is known; else
/// unchanged.
std::optional<Fields> within_year(const Fields& fields);

/// How far a shift goes; nullopt for units that no Period has.
std::optional<Period> period(const Shift& shift);

/// Easter Sunday of a Gregorian year (from 1583) or a Julian one (before), as a Gregorian day.
sys_days easter_sunday(int year);

} // namespace fasti
