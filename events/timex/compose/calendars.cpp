// SPDX-License-Identifier: Apache-2.0
// Dates of other calendars, and dates that are given in two: "25 October (7 November) 1917",
// "11/22 February 1732", "11 February 1731/32", "1399 AH".
#include "events/timex/compose/calendars.hpp"

#include "events/time/julian.hpp"
#include "events/timex/compose/help.hpp"

namespace fasti::compose {
namespace {

/// Month and day of one of two readings.
struct MonthDay {
    int month = 0;
    int day = 0;
};

std::optional<sys_days> gregorian_day(int year, MonthDay at) {
    const date::year_month_day day{date::year{year}, date::month(unsigned(at.month)),
                                   date::day(unsigned(at.day))};
    return day.ok() ? std::optional(sys_days{day}) : std::nullopt;
}

/// Whether a day is `julian` in one calendar and `gregorian` in the other. The year may be that of
/// either: "29 December 1725/9 January 1726".
std::optional<int> julian_year(int year, MonthDay julian, MonthDay gregorian) {
    for (const int of_julian : {year, year - 1}) {
        const std::optional<sys_days> found =
            from_julian(of_julian, unsigned(julian.month), unsigned(julian.day));
        for (const int of_gregorian : {year, year + 1})
            if (found && found == gregorian_day(of_gregorian, gregorian)) return of_julian;
    }
    return std::nullopt;
}

void become_julian(Meaning& out, int year, MonthDay at) {
    out.kind = Meaning::Kind::point;
    out.fields.year = year;
    out.fields.month = static_cast<std::int8_t>(at.month);
    out.fields.day = static_cast<std::int8_t>(at.day);
    out.fields.calendar = Calendar::julian;
}

/// The n-th day and month of a shape; a single month serves both days.
std::optional<MonthDay> month_day(const Args& args, std::size_t n) {
    const Chunk* day = args.find(Class::day, n);
    const Chunk* month = args.find(Class::month, n);
    if (month == nullptr) month = args.find(Class::month);
    if (day == nullptr || month == nullptr) return std::nullopt;
    return MonthDay{month->meaning.fields.month, static_cast<int>(day->meaning.number)};
}

/// "AH" is a year of the flight, "ah" a sigh.
bool hijri(const Args& args, Calendar calendar, Meaning& out) {
    const Chunk* year = args.find(Class::number);
    const Chunk* letter = args.any(Class::capital); // of "A.H."
    const bool initial = letter != nullptr && letter->span.size() == 1;
    if (year == nullptr || (args.any(Class::upper) == nullptr && !initial)) return false;
    const bool plausible = year->meaning.number >= 1 && year->meaning.number <= 1600;
    if (!plausible || year->meaning.digits == 0 || year->meaning.separated) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(year->meaning.number);
    out.fields.calendar = calendar;
    return true;
}

/// "Ramadan 2018": the year of its own calendar in which the month begins in that year.
std::optional<int> own_year(const CalendarDate& date, int gregorian_year) {
    const auto first =
        date_in(date.calendar, sys_days{date::year{gregorian_year} / date::January / 1});
    if (!first) return std::nullopt;
    for (const int year : {first->year, first->year + 1}) {
        const auto found = days_of({date.calendar, year, date.month, date.day});
        if (found && date::year_month_day{found->begin}.year() == date::year{gregorian_year})
            return year;
    }
    return std::nullopt;
}

} // namespace

bool both_styles(const Args& args, Meaning& out) {
    const std::optional<MonthDay> first = month_day(args, 0);
    const std::optional<MonthDay> second = month_day(args, 1);
    const Chunk* year = args.find(Class::year);
    if (!first || !second || year == nullptr) return false;
    const auto told = static_cast<int>(year->meaning.number);
    if (const auto of = julian_year(told, *first, *second)) {
        become_julian(out, *of, *first);
        return true;
    }
    const auto of = julian_year(told, *second, *first);
    if (of) become_julian(out, *of, *second);
    return of.has_value();
}

bool old_style(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::date);
    if (day == nullptr || day->meaning.kind != Meaning::Kind::point) return false;
    out = day->meaning;
    const Fields& fields = out.fields;
    if (fields.day == 0 || fields.month == 0 || out.shift.unit != Unit::none) return false;
    out.fields.calendar = Calendar::julian;
    return true;
}

bool new_style(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::date);
    if (day == nullptr || day->meaning.fields.day == 0) return false;
    out = day->meaning;
    return true;
}

bool double_year(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::year);
    const Chunk* second = args.find(Class::number);
    const std::optional<MonthDay> at = month_day(args, 0);
    if (year == nullptr || second == nullptr || !at) return false;
    const std::int64_t next = year->meaning.number + 1;
    const int size = second->meaning.digits == 1 ? 10 : 100;
    // the year began on 25 March: only days before that have two
    if (at->month > 3 || second->meaning.number != next % size || next > 1753) return false;
    become_julian(out, static_cast<int>(next), *at);
    return true;
}

bool other_calendar_date(const Args& args, Meaning& out) {
    constexpr int latest_own_year = 1600;
    const Chunk* month = args.find(Class::other_month);
    const Chunk* day = args.find(Class::day);
    const Chunk* year = args.find(Class::year);
    if (year == nullptr) year = args.find(Class::point);
    const Fields& named = year->meaning.fields;
    const bool own = named.calendar == month->meaning.fields.calendar;
    const bool plain = named.calendar == Calendar::gregorian &&
                       named.year_grain == Granularity::year && !named.short_year;
    if (!named.year || named.any_below_year() || !(own || plain)) return false;
    out = month->meaning;
    if (day != nullptr) out.fields.day = static_cast<std::int8_t>(day->meaning.number);
    out.fields.year = *named.year;
    if (own || *named.year <= latest_own_year) return true;
    const Fields& fields = out.fields;
    const CalendarDate date{fields.calendar, 0, static_cast<std::uint8_t>(fields.month),
                            static_cast<std::uint8_t>(fields.day)};
    out.fields.year = own_year(date, *named.year);
    return out.fields.year.has_value();
}

bool next_other_month(const Args& args, Meaning& out) {
    out = args[0].meaning;
    ++out.fields.month;
    return out.fields.month <= 12;
}

bool islamic_year(const Args& args, Meaning& out) {
    return hijri(args, Calendar::islamic, out);
}

bool solar_hijri_year(const Args& args, Meaning& out) {
    return hijri(args, Calendar::solar_hijri, out);
}

} // namespace fasti::compose
