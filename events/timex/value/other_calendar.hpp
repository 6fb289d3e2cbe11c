// SPDX-License-Identifier: Apache-2.0
// Dates that a text gives in another calendar than the Gregorian: Fields whose `calendar` says so
// become days here, and the Timex remembers how they were written.
#pragma once

#include "events/timex/value/meaning.hpp"

#include <optional>

namespace fasti {

/// The date as its own calendar has it; nullopt of Gregorian fields and of fields without a year.
std::optional<CalendarDate> written_date(const Fields& fields);

/// The Gregorian day that `written` names, with the time of day of `fields`; nullopt where it names
/// a month or a year, or no day at all.
std::optional<Fields> gregorian(const CalendarDate& written, const Fields& fields);

/// Puts a month or a year of another calendar into `timex`: "1399 AH" is the days from 2 December
/// 1978 to 20 November 1979. False where the calendar has no such date.
/// `fiscal_begin` is the month that years of accounts begin in, 0 where it is not known.
bool set_written(Timex& timex, const CalendarDate& written, std::uint8_t fiscal_begin);

/// Whether the days of a calendar follow from its dates only to a day or so, since months were
/// begun by sight.
constexpr bool sighted(Calendar calendar) {
    return calendar == Calendar::islamic;
}

} // namespace fasti
