// SPDX-License-Identifier: Apache-2.0
#include "events/timex/value/calendar.hpp"

#include "events/timex/value/value.hpp"

#include <date/julian.h>

#include <algorithm>

namespace fasti {
namespace {

date::year_month month_of(const Fields& fields) {
    return date::year{*fields.year} / date::month{static_cast<unsigned>(fields.month)};
}

/// By days from a day or week; a month moves to no finer date than itself.
std::optional<Fields> moved_days(const Fields& anchor, int count, bool to_week) {
    std::optional<sys_days> day = day_of(anchor);
    if (anchor.iso_week != 0) {
        const auto week = edtf(anchor);
        if (week) day = bounds(*week).begin;
    }
    if (!day) {
        if (anchor.month == 0 || anchor.day != 0) return std::nullopt;
        return fields_of_month(*anchor.year, anchor.month);
    }
    const sys_days to = *day + days{count};
    return to_week ? fields_of_week(to) : fields_of(to);
}

std::optional<Fields> moved_weekend(const Fields& anchor, int count) {
    std::optional<Fields> week = moved_days(anchor, count * 7, true);
    if (week) week->weekend = true;
    return week;
}

/// The part of the year that `count` parts, each of `size` months, lead to.
struct YearPart {
    int year, number;
};

YearPart moved_part(const Fields& anchor, int size, int count) {
    const int parts = 12 / size;
    const int at = *anchor.year * parts + (std::max(first_month(anchor), 1) - 1) / size + count;
    const int year = floor_div(at, parts);
    return {year, at - year * parts + 1};
}

std::optional<Fields> moved_months(const Fields& anchor, int count) {
    if (anchor.month == 0) return std::nullopt;
    const YearPart to = moved_part(anchor, 1, count);
    return fields_of_month(to.year, to.number);
}

Fields moved_quarters(const Fields& anchor, int count) {
    const YearPart to = moved_part(anchor, 3, count);
    Fields fields = fields_of_year(to.year);
    fields.quarter = static_cast<std::int8_t>(to.number);
    return fields;
}

Fields moved_halves(const Fields& anchor, int count) {
    const YearPart to = moved_part(anchor, 6, count);
    Fields fields = fields_of_year(to.year);
    fields.half = static_cast<std::int8_t>(to.number);
    return fields;
}

Fields moved_years(const Fields& anchor, int count, int size, Granularity grain) {
    Fields fields = fields_of_year((floor_div(*anchor.year, size) + count) * size);
    fields.year_grain = grain;
    return fields;
}

/// "a month and a day ago"
std::optional<Fields> moved_to_the_day(const Fields& anchor, const Shift& shift) {
    const std::optional<sys_days> day = day_of(anchor);
    const std::optional<Period> months = period(shift);
    const std::optional<sys_days> to = day && months ? add(*day, *months) : std::nullopt;
    return to ? std::optional(fields_of(*to)) : std::nullopt;
}

} // namespace

int first_month(const Fields& fields) {
    if (fields.month != 0) return fields.month;
    if (fields.quarter != 0) return fields.quarter * 3 - 2;
    if (fields.half != 0) return fields.half * 6 - 5;
    if (fields.season != 0) return fields.season == 24 ? 12 : (fields.season - 21) * 3 + 3;
    return 0;
}

std::optional<sys_days> day_of(const Fields& fields) {
    if (!fields.year || fields.month == 0 || fields.day == 0) return std::nullopt;
    const auto day = month_of(fields) / date::day{static_cast<unsigned>(fields.day)};
    if (!day.ok()) return std::nullopt;
    return sys_days{day};
}

std::optional<Fields> moved(const Fields& anchor, const Shift& shift) {
    if (!anchor.year) return std::nullopt;
    if (shift.days != 0) return moved_to_the_day(anchor, shift);
    switch (shift.unit) {
    case Unit::day:
        return moved_days(anchor, shift.count, false);
    case Unit::week:
        return moved_days(anchor, shift.count * 7, true);
    case Unit::fortnight:
        return moved_days(anchor, shift.count * 14, true);
    case Unit::weekend:
        return moved_weekend(anchor, shift.count);
    case Unit::month:
        return moved_months(anchor, shift.count);
    case Unit::quarter:
        return moved_quarters(anchor, shift.count);
    case Unit::half:
        return moved_halves(anchor, shift.count);
    case Unit::year:
        return fields_of_year(*anchor.year + shift.count);
    case Unit::decade:
        return moved_years(anchor, shift.count, 10, Granularity::decade);
    case Unit::century:
        return moved_years(anchor, shift.count, 100, Granularity::century);
    case Unit::millennium:
        return moved_years(anchor, shift.count, 1000, Granularity::millennium);
    default:
        return std::nullopt;
    }
}

std::optional<Fields> counted_on(const Fields& from, const Period& by) {
    if (by.days != 0 || by.weeks != 0) {
        const std::optional<sys_days> day = day_of(from);
        const std::optional<sys_days> to = day ? add(*day, by) : std::nullopt;
        return to ? std::optional(fields_of(*to)) : std::nullopt;
    }
    if (!from.year || from.year_grain != Granularity::year) return std::nullopt;
    if (by.months == 0) return fields_of_year(*from.year + by.years);
    if (from.month == 0) return std::nullopt;
    return moved_months(from, by.years * 12 + by.months);
}

std::optional<Fields> nearest_weekday(const Fields& from, const Fields& fields, int direction) {
    const std::optional<sys_days> day = day_of(from);
    if (!day) return std::nullopt;
    int step = fields.weekday - static_cast<int>(date::weekday{*day}.iso_encoding());
    if (direction < 0 && step >= 0) step -= 7;
    if (direction > 0 && step <= 0) step += 7;
    Fields result = fields;
    const Fields to = fields_of(*day + days{step});
    result.year = to.year;
    result.month = to.month;
    result.day = to.day;
    result.weekday = 0;
    return result;
}

std::optional<Fields> within_year(const Fields& fields) {
    if (!fields.year) return fields;
    if (fields.easter_based) {
        Fields day = fields_of(easter_sunday(*fields.year) + days{fields.easter});
        day.part = fields.part;
        return day;
    }
    if (fields.whole_week)
        if (const auto day = day_of(fields)) return fields_of_week(*day);
    if (fields.week == 0 || fields.month == 0) return fields;
    const date::year_month month = month_of(fields);
    const int week = fields.week;
    const auto n = static_cast<unsigned>(week);
    if (fields.weekday == 0) {
        // the week that holds most of the n-th seven days
        const sys_days middle = fields.week < 0
                                    ? sys_days{month / date::last} - days{3}
                                    : sys_days{month / 1} + days{7 * (fields.week - 1) + 3};
        return fields_of_week(middle);
    }
    const date::weekday weekday{static_cast<unsigned>(fields.weekday % 7)};
    return fields_of(fields.week < 0 ? sys_days{month / weekday[date::last]}
                                     : sys_days{month / weekday[n]});
}

std::optional<Period> period(const Shift& shift) {
    switch (shift.unit) {
    case Unit::day:
        return Period{0, 0, 0, shift.count};
    case Unit::week:
        return Period{0, 0, shift.count, 0};
    case Unit::fortnight:
        return Period{0, 0, 2 * shift.count, 0};
    case Unit::month:
        return Period{0, shift.count, 0, shift.days};
    case Unit::year:
        return Period{shift.count, 0, 0, shift.days};
    case Unit::decade:
        return Period{10 * shift.count, 0, 0, 0};
    case Unit::century:
        return Period{100 * shift.count, 0, 0, 0};
    default:
        return std::nullopt;
    }
}

sys_days easter_sunday(int year) {
    // The Meeus/Jones/Butcher rule for the Gregorian calendar, Meeus's for the Julian [Meeus,
    // Astronomical Algorithms, ch. 8].
    if (year >= 1583) {
        const int a = year % 19;
        const int b = year / 100;
        const int c = year % 100;
        const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        const int m = (a + 11 * h + 22 * l) / 451;
        const int n = h + l - 7 * m + 114;
        return sys_days{date::year{year} / date::month{static_cast<unsigned>(n / 31)} /
                        date::day{static_cast<unsigned>(n % 31 + 1)}};
    }
    const auto mod = [](int x, int y) { return (x % y + y) % y; };
    const int d = mod(19 * mod(year, 19) + 15, 30);
    const int e = mod(2 * mod(year, 4) + 4 * mod(year, 7) - d + 34, 7);
    const int n = d + e + 114;
    return sys_days{julian::year{year} / julian::month{static_cast<unsigned>(n / 31)} /
                    julian::day{static_cast<unsigned>(n % 31 + 1)}};
}

} // namespace fasti
