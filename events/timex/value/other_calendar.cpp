// SPDX-License-Identifier: Apache-2.0
#include "events/timex/value/other_calendar.hpp"

#include "events/timex/value/value.hpp"

namespace fasti {

std::optional<CalendarDate> written_date(const Fields& fields) {
    if (fields.calendar == Calendar::gregorian || !fields.year) return std::nullopt;
    CalendarDate written{fields.calendar, *fields.year, 0, 0};
    const bool quarters = fields.calendar == Calendar::fiscal;
    written.month = static_cast<std::uint8_t>(quarters ? fields.quarter : fields.month);
    written.day = static_cast<std::uint8_t>(fields.day);
    return written;
}

std::optional<Fields> gregorian(const CalendarDate& written, const Fields& fields) {
    if (written.day == 0) return std::nullopt;
    const std::optional<Interval> found = days_of(written);
    if (!found) return std::nullopt;
    Fields day = fields_of(found->begin);
    day.weekday = fields.weekday;
    day.part = fields.part;
    day.hour = fields.hour;
    day.minute = fields.minute;
    day.second = fields.second;
    day.zone = fields.zone;
    return day;
}

namespace {

/// A fiscal year or quarter, by the month that years begin in: called by the year it ends in, as in
/// the reports of firms.
std::optional<Interval> fiscal_days(const CalendarDate& written, std::uint8_t first_month) {
    const auto year = fiscal_year({written.year, FiscalName::end_year, first_month});
    if (!year || written.month == 0) return year;
    const date::year_month_day begin{year->begin};
    const date::months to_quarter{3 * (written.month - 1)};
    return Interval{sys_days{begin + to_quarter}, sys_days{begin + to_quarter + date::months{3}}};
}

} // namespace

bool set_written(Timex& timex, const CalendarDate& written, std::uint8_t fiscal_begin) {
    const bool accounts = written.calendar == Calendar::fiscal && fiscal_begin != 0;
    const std::optional<Interval> found =
        accounts ? fiscal_days(written, fiscal_begin) : days_of(written);
    if (!found) return false;
    Edtf edtf = edtf_interval(edtf_day(found->begin), edtf_day(found->last()));
    // accounts count the years of everybody, and are called by them
    timex.value =
        written.calendar == Calendar::fiscal ? to_string(written).substr(2) : to_string(edtf);
    if (sighted(written.calendar)) edtf = edtf_approximate(edtf);
    timex.bounds = bounds(edtf);
    timex.edtf = std::move(edtf);
    timex.as_written = written;
    return true;
}

} // namespace fasti
