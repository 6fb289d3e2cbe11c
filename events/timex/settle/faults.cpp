// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/faults.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/value.hpp"

namespace fasti::settle {
namespace {

Finding finding(const char* code,
                Severity severity,
                const Setting& setting,
                const match::Expression& expression,
                std::string message) {
    const Document& document = setting.document;
    const Span around = sentence_around(document, document.blocks[expression.block],
                                        expression.span, setting.language);
    return {
        code, severity, std::move(message), {cite(document, SourceId{0}, around, expression.span)}};
}

bool in_calendar(const Fields& fields) {
    if (fields.impossible) return false;
    if (fields.month == 0 || fields.day == 0) return true;
    if (fields.year) return day_of(fields).has_value();
    Fields in_leap_year = fields;
    in_leap_year.year = 2000;
    return day_of(in_leap_year).has_value();
}

std::optional<Finding>
weekday_fault(const Setting& setting, const match::Expression& expression, const Fields& fields) {
    const Fields& written = expression.meaning.fields;
    const std::optional<sys_days> day = day_of(fields);
    if (!day || written.weekday == 0 || written.month == 0 || written.day == 0 ||
        written.week != 0) // "Friday the 13th" may be of any month
        return std::nullopt;
    const unsigned actual = date::weekday{*day}.iso_encoding();
    if (actual == static_cast<unsigned>(written.weekday)) return std::nullopt;
    Finding out = finding(messages::weekday_does_not_match, Severity::error, setting, expression,
                          messages::other_weekday(setting.document[expression.span],
                                                  to_string(edtf_day(*day)), actual));
    out.help = messages::fitting_weekdays(*day, static_cast<unsigned>(written.weekday));
    return out;
}

} // namespace

std::optional<Finding>
fault_of(const Setting& setting, const match::Expression& expression, const Fields& fields) {
    const std::string_view words = setting.document[expression.span];
    if (fields.year && (*fields.year < -farthest_year || *fields.year > farthest_year))
        return finding(messages::year_out_of_range, Severity::warning, setting, expression,
                       messages::out_of_range(words));
    if (!in_calendar(fields))
        return finding(messages::impossible_date, Severity::error, setting, expression,
                       messages::in_no_calendar(words));
    return weekday_fault(setting, expression, fields);
}

Finding no_such_date(const Setting& setting,
                     const match::Expression& expression,
                     const CalendarDate& written) {
    return finding(messages::impossible_date, Severity::error, setting, expression,
                   messages::no_such_date(setting.document[expression.span], name(written.calendar),
                                          to_string(written)));
}

Finding range_reversed(const Setting& setting, const match::Expression& expression, Span begin) {
    return finding(
        messages::range_reversed, Severity::error, setting, expression,
        messages::ends_early(setting.document[begin], setting.document[expression.span]));
}

Finding
ambiguous_date(const Setting& setting, const match::Expression& expression, const Fields& fields) {
    return finding(messages::ambiguous_date, Severity::note, setting, expression,
                   messages::either_order(setting.document[expression.span], timex3(fields)));
}

} // namespace fasti::settle
