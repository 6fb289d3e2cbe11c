// SPDX-License-Identifier: Apache-2.0
#include "events/time/calendars.hpp"

#include "events/time/hijri.hpp"
#include "events/time/julian.hpp"
#include "text/ascii.hpp"

#include <date/iso_week.h>

#include <algorithm>
#include <array>
#include <limits>

namespace fasti {
namespace {

using hijri::Islamic;
using hijri::Serial;
using hijri::SolarHijri;

constexpr std::array<std::string_view, 6> calendar_names = {"gregorian",   "julian",   "islamic",
                                                            "solar-hijri", "iso-week", "fiscal"};

constexpr int first_year = int(date::year::min());
constexpr int last_year = int(date::year::max());
constexpr int margin = 3; // years that a named year may reach beyond its number

constexpr Serial first_serial =
    sys_days{date::year::min() / date::January / 1}.time_since_epoch().count();
constexpr Serial last_serial =
    sys_days{date::year::max() / date::December / 31}.time_since_epoch().count();

constexpr int leap_years(bool (*leap)(int), int first, int count) {
    int found = 0;
    for (int year = first; year < first + count; ++year)
        found += leap(year) ? 1 : 0;
    return found;
}

template <typename Rule>
constexpr bool months_fill_years(int years) {
    for (int year = 1; year <= years; ++year) {
        Serial next = Rule::new_year(year);
        for (unsigned month = 1; month <= 12; ++month)
            next += Rule::days_in_month(year, month);
        if (next != Rule::new_year(year + 1)) return false;
    }
    return true;
}

// The survey of both rules over more than a whole cycle.
static_assert(leap_years(Islamic::leap, 1, 30) == 11);
static_assert(leap_years(SolarHijri::leap, 1, 33) == 8);
static_assert(Islamic::leap(2) && Islamic::leap(16) && Islamic::leap(29) && !Islamic::leap(30));
static_assert(SolarHijri::leap(1399) && SolarHijri::leap(1403) && !SolarHijri::leap(1404));
static_assert(Islamic::new_year(31) - Islamic::new_year(1) == 10'631);
static_assert(SolarHijri::new_year(34) - SolarHijri::new_year(1) == 12'053);
static_assert(months_fill_years<Islamic>(61) && months_fill_years<SolarHijri>(67));

std::optional<Interval> between(Serial begin, Serial end) {
    if (begin < first_serial || end > last_serial) return std::nullopt;
    const auto day = [](Serial serial) { return sys_days{days{static_cast<int>(serial)}}; };
    return Interval{day(begin), day(end)};
}

/// Of a calendar whose rule counts days from its years.
template <typename Rule>
std::optional<Interval> days_by(const CalendarDate& date) {
    if (date.year < 1 || date.month > 12) return std::nullopt;
    Serial begin = Rule::new_year(date.year);
    if (date.month == 0) return between(begin, Rule::new_year(date.year + 1));
    for (unsigned month = 1; month < date.month; ++month)
        begin += Rule::days_in_month(date.year, month);
    const unsigned size = Rule::days_in_month(date.year, date.month);
    if (date.day > size) return std::nullopt;
    if (date.day != 0) return between(begin + date.day - 1, begin + date.day);
    return between(begin, begin + size);
}

template <typename Rule>
std::optional<CalendarDate> date_by(Calendar calendar, sys_days day, int days_in_cycle, int cycle) {
    const Serial serial = day.time_since_epoch().count();
    if (serial < Rule::new_year(1)) return std::nullopt;
    auto year = static_cast<int>((serial - Rule::epoch) * cycle / days_in_cycle) + 1;
    while (Rule::new_year(year) > serial)
        --year;
    while (Rule::new_year(year + 1) <= serial)
        ++year;
    unsigned month = 1;
    Serial rest = serial - Rule::new_year(year);
    for (; rest >= Rule::days_in_month(year, month); ++month)
        rest -= Rule::days_in_month(year, month);
    return CalendarDate{calendar, year, static_cast<std::uint8_t>(month),
                        static_cast<std::uint8_t>(rest + 1)};
}

/// From the first day of one period to the first of the next.
std::optional<Interval> from_to(std::optional<sys_days> begin, std::optional<sys_days> end) {
    if (!begin || !end) return std::nullopt;
    return Interval{*begin, *end};
}

std::optional<sys_days> gregorian_day(int year, unsigned month, unsigned day) {
    const auto civil = date::year{year} / date::month{month} / date::day{day};
    return civil.ok() ? std::optional(sys_days{civil}) : std::nullopt;
}

/// Of the two calendars of twelve Roman months.
template <typename DayOf>
std::optional<Interval> days_by_months(const CalendarDate& date, DayOf day_of) {
    if (date.month == 0) return from_to(day_of(date.year, 1U, 1U), day_of(date.year + 1, 1U, 1U));
    if (date.day != 0) {
        const auto day = day_of(date.year, date.month, date.day);
        return day ? std::optional(on(*day)) : std::nullopt;
    }
    const bool december = date.month == 12;
    return from_to(day_of(date.year, date.month, 1U), day_of(december ? date.year + 1 : date.year,
                                                             december ? 1U : date.month + 1U, 1U));
}

sys_days iso_monday(int year, unsigned week) {
    return sys_days{iso_week::year_weeknum_weekday{iso_week::year{year}, iso_week::weeknum{week},
                                                   iso_week::mon}};
}

std::optional<Interval> days_by_weeks(const CalendarDate& date) {
    const sys_days begin = iso_monday(date.year, 1);
    const sys_days end = iso_monday(date.year + 1, 1);
    if (date.month == 0) return Interval{begin, end};
    const sys_days monday = begin + days{7 * (date.month - 1)};
    if (monday >= end || date.day > 7) return std::nullopt;
    if (date.day != 0) return on(monday + days{date.day - 1});
    return Interval{monday, monday + days{7}};
}

sys_days month_begin(std::int64_t months) {
    const std::int64_t year = hijri::floor_divide(months, 12);
    return sys_days{date::year{static_cast<int>(year)} /
                    date::month{static_cast<unsigned>(months - year * 12 + 1)} / 1};
}

/// The months, counted from January of year 0, that a fiscal year may begin in: first and last.
struct Begins {
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();

    void take(std::int64_t month) {
        first = std::min(first, month);
        last = std::max(last, month);
    }
};

Begins begins_of(const FiscalYear& fiscal) {
    Begins begins;
    for (int month = 1; month <= 12; ++month) {
        if (fiscal.first_month != 0 && fiscal.first_month != month) continue;
        const bool january = month == 1; // such a year ends in the year that it begins in
        const std::int64_t in_year = std::int64_t{fiscal.year} * 12 + month - 1;
        const bool two_years = fiscal.named == FiscalName::split_years;
        if (two_years && january && fiscal.first_month == 0) continue;
        if (fiscal.named != FiscalName::end_year) begins.take(in_year);
        if (fiscal.named == FiscalName::end_year || fiscal.named == FiscalName::unknown)
            begins.take(january ? in_year : in_year - 12);
    }
    return begins;
}

bool in_fiscal_range(int year) {
    return year >= first_year + margin && year <= last_year - margin;
}

std::optional<Interval> fiscal_days(const CalendarDate& date) {
    if (date.month > 4 || date.day != 0 || !in_fiscal_range(date.year)) return std::nullopt;
    const Begins begins = begins_of({date.year, FiscalName::unknown, 0});
    if (date.month == 0) return Interval{month_begin(begins.first), month_begin(begins.last + 12)};
    const std::int64_t quarter_begin = std::int64_t{3} * (date.month - 1);
    return Interval{month_begin(begins.first + quarter_begin),
                    month_begin(begins.last + quarter_begin + 3)};
}

bool year_in_range(int year) {
    return year >= first_year && year < last_year;
}

/// Reads one number of `text` from `at` on; nullopt where there is none or it is too long.
std::optional<int> number(std::string_view text, std::size_t& at) {
    const bool minus = at < text.size() && text[at] == '-';
    if (minus) ++at;
    const std::size_t begin = at;
    int value = 0;
    for (; at < text.size() && ascii::is_digit(text[at]) && at - begin < 6; ++at)
        value = value * 10 + (text[at] - '0');
    if (at == begin) return std::nullopt;
    return minus ? -value : value;
}

std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value < 0 ? -std::int64_t{value} : std::int64_t{value});
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return (value < 0 ? "-" : "") + digits;
}

} // namespace

std::string_view name(Calendar calendar) {
    return calendar_names.at(static_cast<std::size_t>(calendar));
}

std::optional<Calendar> parse_calendar(std::string_view name) {
    const auto found = std::find(calendar_names.begin(), calendar_names.end(), name);
    if (found == calendar_names.end()) return std::nullopt;
    return static_cast<Calendar>(found - calendar_names.begin());
}

std::string to_string(const CalendarDate& date) {
    std::string text = (date.calendar == Calendar::fiscal ? "FY" : "") + padded(date.year, 4);
    if (date.month == 0) return text;
    if (date.calendar == Calendar::fiscal) return text + "-Q" + padded(date.month, 1);
    const bool weeks = date.calendar == Calendar::iso_week;
    text += (weeks ? "-W" : "-") + padded(date.month, 2);
    return date.day == 0 ? text : text + "-" + padded(date.day, weeks ? 1 : 2);
}

std::optional<CalendarDate> parse_calendar_date(Calendar calendar, std::string_view text) {
    CalendarDate date;
    date.calendar = calendar;
    std::size_t at = calendar == Calendar::fiscal && text.starts_with("FY") ? 2 : 0;
    const std::optional<int> year = number(text, at);
    if (!year) return std::nullopt;
    date.year = *year;
    for (std::uint8_t CalendarDate::*part : {&CalendarDate::month, &CalendarDate::day}) {
        if (at == text.size()) break;
        ++at; // the hyphen: the comparison below sees what it was
        if (at < text.size() && (text[at] == 'W' || text[at] == 'Q')) ++at;
        const std::optional<int> value = number(text, at);
        if (!value || *value < 1 || *value > 99) return std::nullopt;
        date.*part = static_cast<std::uint8_t>(*value);
    }
    return to_string(date) == text ? std::optional(date) : std::nullopt;
}

std::optional<Interval> days_of(const CalendarDate& date) {
    if (!year_in_range(date.year) || (date.month == 0 && date.day != 0)) return std::nullopt;
    switch (date.calendar) {
    case Calendar::gregorian:
        return days_by_months(date, gregorian_day);
    case Calendar::julian:
        return days_by_months(date, from_julian);
    case Calendar::islamic:
        return days_by<Islamic>(date);
    case Calendar::solar_hijri:
        return days_by<SolarHijri>(date);
    case Calendar::iso_week:
        return days_by_weeks(date);
    case Calendar::fiscal:
        return fiscal_days(date);
    }
    return std::nullopt;
}

std::optional<CalendarDate> date_in(Calendar calendar, sys_days day) {
    const Serial serial = day.time_since_epoch().count();
    if (serial < first_serial || serial > last_serial) return std::nullopt;
    const auto made = [&](int year, unsigned month, unsigned number) {
        return CalendarDate{calendar, year, static_cast<std::uint8_t>(month),
                            static_cast<std::uint8_t>(number)};
    };
    const date::year_month_day civil{day};
    switch (calendar) {
    case Calendar::gregorian:
        return made(int(civil.year()), unsigned(civil.month()), unsigned(civil.day()));
    case Calendar::julian:
        if (const auto found = to_julian(day)) return made(found->year, found->month, found->day);
        return std::nullopt;
    case Calendar::islamic:
        return date_by<Islamic>(calendar, day, 10'631, 30);
    case Calendar::solar_hijri:
        return date_by<SolarHijri>(calendar, day, 12'053, 33);
    case Calendar::iso_week: {
        const iso_week::year_weeknum_weekday week{day};
        const unsigned weekday = date::weekday{day}.iso_encoding();
        return made(int(week.year()), unsigned(week.weeknum()), weekday);
    }
    case Calendar::fiscal:
        break;
    }
    return std::nullopt;
}

std::optional<Interval> fiscal_year(const FiscalYear& fiscal) {
    if (fiscal.first_month > 12 || !in_fiscal_range(fiscal.year)) return std::nullopt;
    const Begins begins = begins_of(fiscal);
    return Interval{month_begin(begins.first), month_begin(begins.last + 12)};
}

} // namespace fasti
