// SPDX-License-Identifier: Apache-2.0
// The calendars: known dates of each, both ways over many days, and what they refuse.
#include "events/time/calendars.hpp"
#include "events/time/edtf.hpp"
#include "events/time/julian.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <vector>

using namespace fasti;
using namespace date::literals;

namespace {

std::string days_text(const std::optional<Interval>& interval) {
    if (!interval) return "none";
    return to_string(edtf_day(interval->begin)) + ".." + to_string(edtf_day(interval->last()));
}

struct Row {
    CalendarDate date;
    const char* text;
    const char* days;
};

void check(const std::vector<Row>& table) {
    for (const Row& row : table) {
        CAPTURE(row.text, name(row.date.calendar));
        CHECK(to_string(row.date) == row.text);
        CHECK(parse_calendar_date(row.date.calendar, row.text) == row.date);
        CHECK(days_text(days_of(row.date)) == row.days);
    }
}

constexpr std::array all_calendars = {Calendar::gregorian,   Calendar::julian,   Calendar::islamic,
                                      Calendar::solar_hijri, Calendar::iso_week, Calendar::fiscal};

using enum Calendar;

} // namespace

TEST_CASE("Julian dates of history") {
    check({
        {{julian, 1917, 10, 25}, "1917-10-25", "1917-11-07..1917-11-07"}, // October Revolution
        {{julian, 1732, 2, 11}, "1732-02-11", "1732-02-22..1732-02-22"},  // Washington was born
        {{julian, 1582, 10, 4}, "1582-10-04", "1582-10-14..1582-10-14"},
        {{julian, 1066, 10, 14}, "1066-10-14", "1066-10-20..1066-10-20"}, // Hastings
        {{julian, 325}, "0325", "0325-01-02..0326-01-01"},
        {{julian, 1900, 2}, "1900-02", "1900-02-13..1900-03-13"}, // with a leap day
        {{julian, -43, 3, 15}, "-0043-03-15", "-0043-03-13..-0043-03-13"},
        {{julian, 1900, 2, 30}, "1900-02-30", "none"},
        {{julian, 1901, 2, 29}, "1901-02-29", "none"},
    });
    CHECK(to_julian(1732_y / feb / 22) == JulianDay{1732, 2, 11});
    for (const sys_days day :
         {sys_days{date::year::min() / jan / 1}, sys_days{date::year::max() / dec / 31}}) {
        const JulianDay julian_day = *to_julian(day);
        CHECK(from_julian(julian_day.year, julian_day.month, julian_day.day) == day);
    }
    CHECK(to_julian(sys_days::max()) == std::nullopt);
}

TEST_CASE("Islamic years by tables") {
    check({
        {{islamic, 1}, "0001", "0622-07-19..0623-07-07"},
        {{islamic, 1, 1, 1}, "0001-01-01", "0622-07-19..0622-07-19"},
        {{islamic, 1318}, "1318", "1900-05-01..1901-04-19"},
        {{islamic, 1399}, "1399", "1978-12-02..1979-11-20"},
        {{islamic, 1400, 1, 1}, "1400-01-01", "1979-11-21..1979-11-21"},
        {{islamic, 1421, 1, 1}, "1421-01-01", "2000-04-06..2000-04-06"},
        {{islamic, 1445}, "1445", "2023-07-19..2024-07-07"},
        {{islamic, 1445, 9}, "1445-09", "2024-03-11..2024-04-09"},         // Ramadan
        {{islamic, 1445, 12, 30}, "1445-12-30", "2024-07-07..2024-07-07"}, // a leap year
        {{islamic, 1446, 12, 30}, "1446-12-30", "none"},
        {{islamic, 1445, 2, 30}, "1445-02-30", "none"},
        {{islamic, 1445, 13}, "1445-13", "none"},
        {{islamic, 0}, "0000", "none"},
        {{islamic, -5}, "-0005", "none"},
    });
}

TEST_CASE("solar Hijri years by thirty-three") {
    check({
        {{solar_hijri, 1304, 1, 1}, "1304-01-01", "1925-03-21..1925-03-21"},
        {{solar_hijri, 1357}, "1357", "1978-03-21..1979-03-20"},
        {{solar_hijri, 1357, 11, 22}, "1357-11-22", "1979-02-11..1979-02-11"}, // the revolution
        {{solar_hijri, 1375, 1, 1}, "1375-01-01", "1996-03-20..1996-03-20"},
        {{solar_hijri, 1399, 12, 30}, "1399-12-30", "2021-03-20..2021-03-20"},
        {{solar_hijri, 1400, 12, 30}, "1400-12-30", "none"},
        {{solar_hijri, 1403}, "1403", "2024-03-20..2025-03-20"}, // a leap year
        {{solar_hijri, 1404}, "1404", "2025-03-21..2026-03-20"},
        {{solar_hijri, 1404, 6, 31}, "1404-06-31", "2025-09-22..2025-09-22"},
        {{solar_hijri, 1404, 7, 31}, "1404-07-31", "none"},
        {{solar_hijri, 0}, "0000", "none"},
    });
}

TEST_CASE("ISO weeks") {
    check({
        {{iso_week, 2020}, "2020", "2019-12-30..2021-01-03"},
        {{iso_week, 2020, 1}, "2020-W01", "2019-12-30..2020-01-05"},
        {{iso_week, 2020, 53}, "2020-W53", "2020-12-28..2021-01-03"},
        {{iso_week, 2019, 53}, "2019-W53", "none"},
        {{iso_week, 2020, 37, 3}, "2020-W37-3", "2020-09-09..2020-09-09"},
        {{iso_week, 1976, 53, 6}, "1976-W53-6", "1977-01-01..1977-01-01"},
        {{iso_week, 2020, 37, 8}, "2020-W37-8", "none"},
    });
}

TEST_CASE("fiscal years hold every reading") {
    check({
        {{fiscal, 2019}, "FY2019", "2018-02-01..2020-11-30"},
        {{fiscal, 2019, 1}, "FY2019-Q1", "2018-02-01..2020-02-29"},
        {{fiscal, 2019, 4}, "FY2019-Q4", "2018-11-01..2020-11-30"},
        {{fiscal, 2019, 5}, "FY2019-Q5", "none"},
    });
    const auto days = [](FiscalYear year) { return days_text(fiscal_year(year)); };
    CHECK(days({2019, FiscalName::unknown, 0}) == "2018-02-01..2020-11-30");
    CHECK(days({2019, FiscalName::end_year, 10}) == "2018-10-01..2019-09-30");
    CHECK(days({2019, FiscalName::begin_year, 4}) == "2019-04-01..2020-03-31");
    CHECK(days({2018, FiscalName::split_years, 4}) == "2018-04-01..2019-03-31");
    CHECK(days({2018, FiscalName::split_years, 0}) == "2018-02-01..2019-11-30");
    CHECK(days({2019, FiscalName::end_year, 0}) == "2018-02-01..2019-12-31");
    CHECK(days({2019, FiscalName::begin_year, 0}) == "2019-01-01..2020-11-30");
    CHECK(days({2019, FiscalName::unknown, 7}) == "2018-07-01..2020-06-30");
    CHECK(days({2019, FiscalName::unknown, 1}) == "2019-01-01..2019-12-31");
    CHECK(days({2019, FiscalName::unknown, 13}) == "none");
    CHECK(days({32'767, FiscalName::unknown, 1}) == "none");
}

TEST_CASE("whatever a year of accounts may be, it lies in the year that says less") {
    for (int first_month = 1; first_month <= 12; ++first_month)
        for (const FiscalName named :
             {FiscalName::begin_year, FiscalName::end_year, FiscalName::split_years}) {
            const auto month = static_cast<std::uint8_t>(first_month);
            const Interval one = *fiscal_year({1999, named, month});
            CAPTURE(first_month, int(named));
            CHECK(fiscal_year({1999, FiscalName::unknown, month})->contains(one));
            CHECK(fiscal_year({1999, FiscalName::unknown, 0})->contains(one));
            CHECK(days_of({fiscal, 1999})->contains(one));
            if (named == FiscalName::split_years && first_month == 1) continue; // not two years
            CHECK(fiscal_year({1999, named, 0})->contains(one));
        }
}

TEST_CASE("every day has a name in each calendar, and the name stands for that day") {
    for (const Calendar calendar : {gregorian, julian, islamic, solar_hijri, iso_week}) {
        CAPTURE(name(calendar));
        for (const sys_days from :
             {sys_days{622_y / aug / 1}, sys_days{1580_y / jan / 1}, sys_days{1995_y / jan / 1},
              sys_days{date::year{9'990} / 1 / 1}})
            for (int n = 0; n < 15'000; ++n) {
                const sys_days day = from + days{n};
                const auto found = date_in(calendar, day);
                if (!found || days_of(*found) != on(day)) FAIL(to_string(edtf_day(day)));
                if (parse_calendar_date(calendar, to_string(*found)) != found)
                    FAIL(to_string(*found));
            }
    }
}

TEST_CASE("days fill months, and months fill years, without a gap") {
    for (const Calendar calendar : {gregorian, julian, islamic, solar_hijri})
        for (int year = 1380; year < 1420; ++year) {
            CAPTURE(name(calendar), year);
            sys_days expected = days_of({calendar, year})->begin;
            for (std::uint8_t month = 1; month <= 12; ++month) {
                CHECK(days_of({calendar, year, month})->begin == expected);
                for (std::uint8_t day = 1; day <= 31; ++day)
                    if (const auto one = days_of({calendar, year, month, day})) {
                        CHECK(*one == on(expected));
                        expected += days{1};
                    }
                CHECK(days_of({calendar, year, month})->end == expected);
            }
            CHECK(days_of({calendar, year})->end == expected);
        }
}

TEST_CASE("names of calendars go both ways") {
    for (const Calendar calendar : all_calendars)
        CHECK(parse_calendar(name(calendar)) == calendar);
    CHECK(parse_calendar("mayan") == std::nullopt);
}

TEST_CASE("what is no date of any calendar") {
    for (const Calendar calendar : all_calendars) {
        CAPTURE(name(calendar));
        CHECK_FALSE(days_of({calendar, 40'000}));
        CHECK_FALSE(days_of({calendar, -40'000}));
        CHECK_FALSE(days_of({calendar, 1400, 0, 5}));
        CHECK_FALSE(days_of({calendar, 1400, 255}));
        CHECK_FALSE(days_of({calendar, 1400, 1, 255}));
        CHECK_FALSE(date_in(calendar, sys_days::max()));
        CHECK_FALSE(date_in(calendar, sys_days::min()));
        for (const char* text : {"", "-", "14", "1400-", "1400-1", "1400/01", "1400-01-", "1400-00",
                                 "1400-01-01-01", "99999999999999999999", "FY", "W", "1400-Q", " "})
            CHECK_FALSE(parse_calendar_date(calendar, text));
    }
    CHECK_FALSE(date_in(islamic, 622_y / jul / 18));
    CHECK_FALSE(date_in(solar_hijri, 600_y / jan / 1));
    CHECK_FALSE(date_in(fiscal, 2019_y / jan / 1));
}
