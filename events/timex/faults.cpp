// SPDX-License-Identifier: Apache-2.0
#include "events/timex/faults.hpp"

#include "events/timex/calendar.hpp"
#include "events/timex/resolve.hpp"
#include "events/timex/value.hpp"

#include <fmt/format.h>

#include <array>

namespace fasti {
namespace {

constexpr int farthest_year = 9999;

Finding finding(const char* code,
                Severity severity,
                const Document& document,
                const Expression& expression,
                std::string message) {
    const Span around =
        sentence_around(document, document.blocks[expression.block], expression.span);
    return {
        code, severity, std::move(message), {cite(document, SourceId{0}, around, expression.span)}};
}

bool in_calendar(const Fields& fields) {
    if (fields.month == 0 || fields.day == 0) return true;
    if (fields.year) return day_of(fields).has_value();
    Fields in_leap_year = fields;
    in_leap_year.year = 2000;
    return day_of(in_leap_year).has_value();
}

std::optional<Finding>
weekday_fault(const Document& document, const Expression& expression, const Fields& fields) {
    static constexpr std::array<const char*, 7> names = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    const Fields& written = expression.sense.fields;
    const std::optional<sys_days> day = day_of(fields);
    if (!day || written.weekday == 0 || written.day == 0 || written.week != 0) return std::nullopt;
    const unsigned actual = date::weekday{*day}.iso_encoding();
    if (actual == static_cast<unsigned>(written.weekday)) return std::nullopt;
    return finding(weekday_does_not_match, Severity::error, document, expression,
                   fmt::format("“{}”: {} was a {}", document[expression.span],
                               to_string(edtf_day(*day)), names.at(actual - 1)));
}

} // namespace

std::optional<Finding>
fault_of(const Document& document, const Expression& expression, const Fields& fields) {
    const std::string_view words = document[expression.span];
    if (fields.year && (*fields.year < -farthest_year || *fields.year > farthest_year))
        return finding(year_out_of_range, Severity::warning, document, expression,
                       fmt::format("the year of “{}” is out of range", words));
    if (!in_calendar(fields))
        return finding(impossible_date, Severity::error, document, expression,
                       fmt::format("“{}” is no day of the calendar", words));
    return weekday_fault(document, expression, fields);
}

Finding
ambiguous_date(const Document& document, const Expression& expression, const Fields& fields) {
    return finding("ambiguous-date", Severity::note, document, expression,
                   fmt::format("“{}” may be day-month or month-day; read as {}",
                               document[expression.span], timex3(fields)));
}

} // namespace fasti
