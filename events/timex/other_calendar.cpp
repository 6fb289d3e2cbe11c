// SPDX-License-Identifier: Apache-2.0
#include "events/timex/other_calendar.hpp"

#include "events/timex/value.hpp"

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

bool place_written(Timex& timex, const CalendarDate& written) {
    const std::optional<Interval> found = days_of(written);
    if (!found) return false;
    Edtf edtf = edtf_interval(edtf_day(found->begin), edtf_day(found->last()));
    timex.value = to_string(edtf);
    if (sighted(written.calendar)) edtf = edtf_approximate(edtf);
    timex.bounds = bounds(edtf);
    timex.edtf = std::move(edtf);
    timex.as_written = written;
    return true;
}

} // namespace fasti
