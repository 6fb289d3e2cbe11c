// SPDX-License-Identifier: Apache-2.0
#include "events/timex/value/value.hpp"

#include "events/time/edtf.hpp"

#include <date/iso_week.h>
#include <fmt/format.h>

#include <array>

namespace fasti {
namespace {

std::string year_text(const Fields& fields) {
    if (!fields.year) return "XXXX";
    const int year = *fields.year;
    const bool bce = year < 0 || (year == 0 && fields.year_grain == Granularity::year);
    switch (fields.year_grain) {
    case Granularity::decade:
        // 469–460 BC are the 460s: named by the digits of the years, not by arithmetic
        return bce ? fmt::format("BC{:03}", (1 - year) / 10) : fmt::format("{:03}", year / 10);
    case Granularity::century:
        return bce ? fmt::format("BC{:02}", -year / 100) : fmt::format("{:02}", year / 100);
    case Granularity::millennium:
        return bce ? fmt::format("BC{}", -year / 1000) : fmt::format("{}", year / 1000);
    default:
        break;
    }
    return bce ? fmt::format("BC{:04}", 1 - year) : fmt::format("{:04}", year);
}

std::string_view season_code(int season) {
    static constexpr std::array<std::string_view, 4> codes = {"SP", "SU", "FA", "WI"};
    return codes.at(static_cast<std::size_t>(season - 21));
}

std::string_view part_code(DayPart part) {
    static constexpr std::array<std::string_view, 7> codes = {"",   "MO", "MI", "AF",
                                                              "EV", "NI", "DT"};
    return codes.at(static_cast<std::size_t>(part));
}

std::string zone_text(int minutes) {
    if (minutes == Fields::no_zone) return "";
    if (minutes == 0) return "Z";
    const int size = minutes < 0 ? -minutes : minutes;
    return fmt::format("{}{:02}:{:02}", minutes < 0 ? '-' : '+', size / 60, size % 60);
}

std::string time_text(const Fields& fields) {
    if (fields.part != DayPart::none) return fmt::format("T{}", part_code(fields.part));
    if (fields.hour < 0) return "";
    std::string out = fmt::format("T{:02}", int(fields.hour));
    if (fields.minute >= 0) out += fmt::format(":{:02}", int(fields.minute));
    if (fields.second >= 0) out += fmt::format(":{:02}", int(fields.second));
    return out + zone_text(fields.zone);
}

std::string date_text(const Fields& fields) {
    std::string out = year_text(fields);
    if (fields.iso_week != 0)
        return out + fmt::format("-W{:02}{}", int(fields.iso_week), fields.weekend ? "-WE" : "");
    if (fields.season != 0) return out + fmt::format("-{}", season_code(fields.season));
    const bool of_year = fields.year_grain == Granularity::year;
    if (fields.quarter != 0 && of_year) return out + fmt::format("-Q{}", int(fields.quarter));
    if (fields.half != 0 && of_year) return out + fmt::format("-H{}", int(fields.half));
    if (fields.month == 0 && fields.weekday != 0)
        return out + fmt::format("-WXX-{}", int(fields.weekday));
    if (fields.month == 0 && fields.day == 0) {
        const bool time_only = !fields.year && (fields.part != DayPart::none || fields.hour >= 0);
        return time_only ? out + "-XX-XX" : out;
    }
    out += fields.month == 0 ? "-XX" : fmt::format("-{:02}", int(fields.month));
    if (fields.day != 0) out += fmt::format("-{:02}", int(fields.day));
    return out;
}

Edtf days_edtf(sys_days first, sys_days last) {
    return edtf_interval(edtf_day(first), edtf_day(last));
}

sys_days monday_of(const Fields& fields) {
    const iso_week::year_weeknum_weekday monday{
        iso_week::year{*fields.year}, iso_week::weeknum{static_cast<unsigned>(fields.iso_week)},
        iso_week::mon};
    return sys_days{monday};
}

/// First and last of `size` equal units, cut in three: 12 months → 1–4, 5–8, 9–12.
struct Third {
    int first, last;
};

Third third(int size, TimexMod mod) {
    const int a = size * 4 / 12;
    const int b = size * 8 / 12;
    if (mod == TimexMod::start) return {1, a};
    if (mod == TimexMod::mid) return {a + 1, b};
    return {b + 1, size};
}

Edtf years_edtf(int first, int last) {
    return edtf_interval(edtf_year(first), edtf_year(last));
}

std::optional<Edtf> part_of_years(int year, Granularity grain, TimexMod mod) {
    if (grain == Granularity::year) {
        const Third months = third(12, mod);
        return edtf_interval(edtf_month(year, static_cast<unsigned>(months.first)),
                             edtf_month(year, static_cast<unsigned>(months.last)));
    }
    if (grain == Granularity::decade) {
        const Third years = mod == TimexMod::start ? Third{0, 3}
                            : mod == TimexMod::mid ? Third{4, 6}
                                                   : Third{7, 9};
        return years_edtf(year + years.first, year + years.last);
    }
    const int size = grain == Granularity::century ? 100 : 1000;
    const Third years = third(size, mod);
    return years_edtf(year + years.first - 1, year + years.last - 1);
}

/// The first half of the 19th century is 1800–1849. Years that no half has are nullopt.
std::optional<Edtf> half_of_years(int year, int half, Granularity grain) {
    const int size = grain == Granularity::decade ? 5 : grain == Granularity::century ? 50 : 500;
    if (grain == Granularity::year) return std::nullopt;
    const int first = half == 1 ? year : year + size;
    return years_edtf(first, first + size - 1);
}

/// The third quarter of the 19th century is 1850–1874.
Edtf quarter_of_century(int year, int quarter) {
    constexpr int size = 25;
    return years_edtf(year + (quarter - 1) * size, year + quarter * size - 1);
}

/// "XXXX-05-12": what is known of a date without a year.
std::optional<Edtf> yearless_edtf(const Fields& fields) {
    if (fields.month == 0) return std::nullopt;
    const std::string month = fmt::format("XXXX-{:02}", int(fields.month));
    return parse_edtf(fields.day == 0 ? month : fmt::format("{}-{:02}", month, int(fields.day)));
}

/// Decades, centuries and millennia by their first year.
Edtf long_edtf(int year, Granularity grain) {
    if (grain == Granularity::century) return edtf_century(year);
    if (grain == Granularity::millennium) return years_edtf(year, year + 999);
    return year > 0 ? edtf_decade(year) : years_edtf(year, year + 9);
}

/// A year, a part of it, or a day; nullopt for a day that does not exist.
std::optional<Edtf> within_year_edtf(const Fields& fields) {
    const int year = *fields.year;
    if (fields.season != 0) return edtf_month(year, static_cast<unsigned>(fields.season));
    if (fields.quarter != 0) return edtf_month(year, static_cast<unsigned>(32 + fields.quarter));
    if (fields.half != 0) return edtf_month(year, static_cast<unsigned>(39 + fields.half));
    if (fields.month == 0) return edtf_year(year);
    const auto month = static_cast<unsigned>(fields.month);
    if (fields.day == 0) return edtf_month(year, month);
    const date::year_month_day day{date::year{year}, date::month{month},
                                   date::day{static_cast<unsigned>(fields.day)}};
    if (!day.ok()) return std::nullopt;
    return edtf_day(sys_days{day});
}

} // namespace

std::string timex3(const Fields& fields) {
    return date_text(fields) + time_text(fields);
}

std::optional<Edtf> edtf(const Fields& fields) {
    if (fields.easter_based || fields.week != 0) return std::nullopt;
    if (!fields.year) return yearless_edtf(fields);
    if (fields.iso_week != 0) {
        const sys_days monday = monday_of(fields);
        return days_edtf(fields.weekend ? monday + days{5} : monday, monday + days{6});
    }
    if (fields.year_grain != Granularity::year) return long_edtf(*fields.year, fields.year_grain);
    return within_year_edtf(fields);
}

std::optional<Edtf> part_of(const Fields& base, TimexMod mod) {
    if (!base.year || base.day != 0 || base.iso_week != 0) return std::nullopt;
    const int year = *base.year;
    if (base.half != 0) return half_of_years(year, base.half, base.year_grain);
    if (base.quarter != 0 && base.year_grain == Granularity::century)
        return quarter_of_century(year, base.quarter);
    if (!base.any_below_year()) return part_of_years(year, base.year_grain, mod);
    if (base.month == 0) return std::nullopt;
    const date::year_month_day_last end =
        date::year{year} / date::month{static_cast<unsigned>(base.month)} / date::last;
    const int size = static_cast<int>(static_cast<unsigned>(end.day()));
    const Third part = mod == TimexMod::start ? Third{1, 10}
                       : mod == TimexMod::mid ? Third{11, 20}
                                              : Third{21, size};
    const sys_days first =
        sys_days{date::year{year} / date::month{static_cast<unsigned>(base.month)} / 1};
    return days_edtf(first + days{part.first - 1}, first + days{part.last - 1});
}

std::optional<Edtf> stretch_to(const Fields& first, TimexMod mod, int last_year) {
    if (!first.year) return std::nullopt;
    const std::optional<Edtf> begin =
        mod == TimexMod::none ? edtf_year(*first.year) : part_of(first, mod);
    return begin ? std::optional(edtf_interval(*begin, edtf_year(last_year))) : std::nullopt;
}

namespace {

/// "the first four months of 2016", "the last three years of the 1980s"
std::optional<Edtf> edge_of_years(const Fields& base, bool first, int count, Unit unit) {
    const int year = *base.year;
    if (unit == Unit::month) {
        if (base.year_grain != Granularity::year || base.any_below_year() || count > 12)
            return std::nullopt;
        const auto from = static_cast<unsigned>(first ? 1 : 13 - count);
        const auto to = static_cast<unsigned>(first ? count : 12);
        return edtf_interval(edtf_month(year, from), edtf_month(year, to));
    }
    const int size = base.year_grain == Granularity::decade    ? 10
                     : base.year_grain == Granularity::century ? 100
                                                               : 0;
    if (count > size) return std::nullopt;
    return first ? years_edtf(year, year + count - 1)
                 : years_edtf(year + size - count, year + size - 1);
}

} // namespace

std::optional<Edtf> edge_of(const Fields& base, TimexMod mod, int count, Unit unit) {
    if (!base.year) return std::nullopt;
    if (unit != Unit::day) return edge_of_years(base, mod == TimexMod::start, count, unit);
    if (base.month == 0 || base.day != 0) return std::nullopt;
    const date::year_month month =
        date::year{*base.year} / date::month{static_cast<unsigned>(base.month)};
    const sys_days first{month / 1};
    const sys_days last{month / date::last};
    if (days{count} > last - first + days{1}) return std::nullopt;
    return mod == TimexMod::start ? days_edtf(first, first + days{count - 1})
                                  : days_edtf(last - days{count - 1}, last);
}

Granularity granularity(const Fields& fields) {
    if (fields.second >= 0) return Granularity::second;
    if (fields.minute >= 0) return Granularity::minute;
    if (fields.hour >= 0 || fields.part != DayPart::none) return Granularity::hour;
    if (fields.day != 0 || fields.weekday != 0 || fields.easter_based || fields.weekend)
        return Granularity::day;
    if (fields.iso_week != 0 || fields.week != 0) return Granularity::week;
    if (fields.month != 0) return Granularity::month;
    if (fields.year && fields.year_grain != Granularity::year) return fields.year_grain;
    if (fields.quarter != 0) return Granularity::quarter;
    if (fields.season != 0) return Granularity::season;
    if (fields.half != 0) return Granularity::half;
    return fields.year ? fields.year_grain : Granularity::unknown;
}

Fields fields_of(sys_days day) {
    const date::year_month_day ymd{day};
    Fields fields;
    fields.year = static_cast<int>(ymd.year());
    fields.month = static_cast<std::int8_t>(static_cast<unsigned>(ymd.month()));
    fields.day = static_cast<std::int8_t>(static_cast<unsigned>(ymd.day()));
    return fields;
}

Fields fields_of_month(int year, int month) {
    Fields fields;
    fields.year = year;
    fields.month = static_cast<std::int8_t>(month);
    return fields;
}

Fields fields_of_year(int year) {
    Fields fields;
    fields.year = year;
    return fields;
}

Fields fields_of_week(sys_days day) {
    const iso_week::year_weeknum_weekday week{day};
    Fields fields;
    fields.year = static_cast<int>(week.year());
    fields.iso_week = static_cast<std::int8_t>(static_cast<unsigned>(week.weeknum()));
    return fields;
}

} // namespace fasti
