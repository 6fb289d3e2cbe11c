// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/nearest_year.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/tense.hpp"
#include "events/timex/settle/yearless_days.hpp"
#include "events/timex/value/calendar.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::settle {
namespace {

constexpr int feast_close = 31; // ahead, for a feast that moves
constexpr int months_ahead = 4; // that a bare month of news without tense may lie

/// "Saturday, April 25": of the years around, the one in which it was a Saturday.
std::optional<int> year_by_weekday(const Fields& fields, int year) {
    if (fields.weekday == 0 || fields.day == 0 || fields.week != 0) return std::nullopt;
    for (const int candidate : {year, year - 1, year + 1})
        if (const auto day = begin_in(fields, candidate); day && weekday_fits(fields, *day))
            return candidate;
    return std::nullopt;
}

/// Whether the verb right before a day shows that it is over: "arrested on 3 August".
bool surely_over(const Setting& setting, const match::Expression& expression) {
    const char first = setting.document.text[expression.span.begin];
    if (ascii::is_lower(first)) return false; // "they feared the ides" says nothing of when
    const Block& block = setting.document.blocks[expression.block];
    return told_right_before(setting.document, block, expression.span, setting.language);
}

/// How many days ahead of its document such a date of news may lie.
int days_ahead(const Setting& setting,
               const match::Expression& expression,
               const Fields& fields,
               Tense tense) {
    if (fields.day != 0)
        return tense != Tense::future && surely_over(setting, expression) ? 0 : days_close;
    if (fields.easter_based) return feast_close;
    return tense == Tense::past ? 0 : months_ahead * 31;
}

} // namespace

std::optional<sys_days> begin_in(const Fields& fields, int year) {
    Fields in_year = fields;
    in_year.year = year;
    in_year.whole_week = false;
    if (const auto placed = within_year(in_year)) in_year = *placed;
    if (in_year.month == 0)
        in_year.month = static_cast<std::int8_t>(std::max(first_month(in_year), 1));
    if (in_year.day == 0) in_year.day = 1;
    return day_of(in_year);
}

int nearest_year(const Setting& setting,
                 const match::Expression& expression,
                 const Fields& fields) {
    const int year = setting.document_year();
    if (const std::optional<int> fitting = year_by_weekday(fields, year)) return *fitting;
    const std::optional<sys_days> begin = begin_in(fields, year);
    if (!begin) return year;
    const Tense tense = tense_of(setting, expression);
    const int ahead = static_cast<int>((*begin - setting.part.dct->day).count());
    const bool to_the_day = fields.day != 0 || fields.easter_based;
    const int close = days_ahead(setting, expression, fields, tense);
    if (ahead > close && tense != Tense::future) return year - 1;
    // quarters are reported long after they ended
    const int passed = (fields.quarter != 0 ? 6 : fields.day != 0 ? 1 : 3) * 31;
    const bool close_next_year = to_the_day && ahead + 365 <= days_close && tense != Tense::past;
    if (close_next_year || (ahead < -passed && tense == Tense::future)) return year + 1;
    return year;
}

} // namespace fasti::settle
