// SPDX-License-Identifier: Apache-2.0
// The calendars that texts name dates in, and the days that those names stand for.
//
//     days_of({Calendar::julian, 1917, 10, 25})     // 7 November 1917
//     days_of({Calendar::islamic, 1399})            // 2 December 1978 to 20 November 1979
//     days_of({Calendar::solar_hijri, 1357, 11})    // Bahman 1357: from 21 January 1979
//     days_of({Calendar::iso_week, 2020, 53})       // 28 December 2020 to 3 January 2021
//     days_of({Calendar::fiscal, 2019})             // all that some "fiscal 2019" covers
//     date_in(Calendar::julian, 1917_y / nov / 7)   // 1917-10-25
//
// A CalendarDate is what a text says; its days, always proleptic Gregorian, are what fasti counts
// with.
#pragma once

#include "events/time/interval.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fasti {

/// Whose year, month and day a text gives.
enum class Calendar : std::uint8_t {
    gregorian,   ///< proleptic before 15 October 1582
    julian,      ///< "Old Style": kept in Russia to 31 January 1918, in Britain to 2 September 1752
    islamic,     ///< lunar Hijri years, AH; by tables: see days_of()
    solar_hijri, ///< of Iran and Afghanistan, SH; years begin at the March equinox
    iso_week,    ///< ISO 8601 week dates: year, week, weekday
    fiscal,      ///< years of accounts, whose begin is not said
};

/// "gregorian", "julian", "islamic", "solar-hijri", "iso-week", "fiscal", and back.
std::string_view name(Calendar calendar);
std::optional<Calendar> parse_calendar(std::string_view name);

/// A date as its own calendar has it: a year, a month or a day. No order: two of different
/// calendars compare only by their days.
struct CalendarDate {
    Calendar calendar = Calendar::gregorian;
    int year = 0;           ///< astronomical where the calendar has years before 1
    std::uint8_t month = 0; ///< of iso_week the week, of fiscal the quarter; 0: the whole year
    std::uint8_t day = 0; ///< of iso_week the weekday, Monday 1; of fiscal none; 0: the whole month

    friend constexpr bool operator==(const CalendarDate&, const CalendarDate&) = default;
};

/// "1917-10-25", "1399", "1357-11", "2020-W53-4", "FY2019-Q1": the numbers alone, year padded to
/// four digits.
std::string to_string(const CalendarDate& date);

/// The inverse of to_string() for a calendar; nullopt where to_string() writes no such text. That a
/// date reads does not say that it exists: days_of() does.
std::optional<CalendarDate> parse_calendar_date(Calendar calendar, std::string_view text);

/// The days that a date stands for; nullopt where the calendar has no such date (30 February, AH 0,
/// week 53 of 2019) or it leaves date::year's range.
///
/// islamic: the tabular calendar of civil epoch (1 Muharram 1 is 16 July 622 Julian), with leap
/// years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26 and 29 of each thirty. Months that were begun by
/// sighting the moon may differ from it by a day or two.
/// solar_hijri: eight leap years in 33, which gives the begin of every year from 1178 to 1633
/// (1799 to 2254) as the equinox does, and may be a day off outside.
/// fiscal: from the earliest begin to the latest end of any year of twelve months that is called
/// so, by the year it begins in or the one it ends in. See fiscal_year() where more is known.
std::optional<Interval> days_of(const CalendarDate& date);

/// What `calendar` calls that day; nullopt before its first year, and of fiscal, which has no days.
std::optional<CalendarDate> date_in(Calendar calendar, sys_days day);

/// Which of its two calendar years a fiscal year is called by.
enum class FiscalName : std::uint8_t {
    unknown,     ///< "fiscal 2019"
    begin_year,  ///< Japan's 2019 begins in April 2019
    end_year,    ///< the 2019 of the United States ends in September 2019
    split_years, ///< "2018/19": both; `year` is the first
};

/// A fiscal year as far as it is known.
struct FiscalYear {
    int year = 0;
    FiscalName named = FiscalName::unknown;
    std::uint8_t first_month = 0; ///< 1–12; 0: not known
};

/// The smallest interval that contains every reading; nullopt for a month above 12 or years outside
/// date::year's range. A year that begins in January is called by that year under either name.
std::optional<Interval> fiscal_year(const FiscalYear& fiscal);

} // namespace fasti
