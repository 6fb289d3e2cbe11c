// SPDX-License-Identifier: Apache-2.0
// What words mean about time before a document says from where to count: language-free and
// underspecified. "June 5 last year" is {month 6, day 5, shift −1 year from the document date};
// resolve() makes days of it.
#pragma once

#include "events/time/calendars.hpp"
#include "events/time/period.hpp"
#include "events/timex/value/timex.hpp"
#include "events/timex/value/unit.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fasti {

/// Where a relative expression counts from.
enum class Anchor : std::uint8_t {
    none,
    document,  ///< "last year", "two days ago": the document creation time
    reference, ///< "the following year", "two days later": the time the text is speaking of
    topic,     ///< "the end of the year": the document's in news, else as `reference`
};

/// A step from an anchor: "five years ago" is −5 years from the document date.
struct Shift {
    Anchor anchor = Anchor::none;
    int count = 0;
    Unit unit = Unit::none;
    bool vague = false; ///< "several years ago": how many is not said
    int days = 0;       ///< more, behind months and years: "a month and a day ago" −1

    friend bool operator==(const Shift&, const Shift&) = default;
};

/// A year of one to three digits without an era: which one it is of.
enum class EraGuess : std::uint8_t {
    none,
    nearest, ///< the one in which it is nearer to the years told: "in the year 70", "in 216"
    ancient, ///< the same, and a year only where the story is ancient: "in 44"
};

/// Parts of a day [TIMEX3: MO, MI, AF, EV, NI, DT].
enum class DayPart : std::uint8_t { none, morning, midday, afternoon, evening, night, daytime };

/// A place on the calendar with holes. Zero or empty means: not said.
struct Fields {
    std::optional<int> year; ///< astronomical; of a decade or century its first year (1990, 1800)
    Granularity year_grain = Granularity::year; ///< year, decade, century or millennium
    bool short_year = false;  ///< the century is not said: '99, "the fifties" (year 99, 50)
    bool stated_era = false;  ///< BC or AD was said
    std::int8_t month = 0;    ///< 1–12
    std::int8_t day = 0;      ///< 1–31
    std::int8_t season = 0;   ///< EDTF code 21–24
    std::int8_t quarter = 0;  ///< 1–4; of a century one of 25 years
    std::int8_t half = 0;     ///< 1–2
    std::int8_t iso_week = 0; ///< 1–53; `year` is then the year of ISO weeks
    std::int8_t week = 0; ///< ordinal of a week or weekday within month or year; −1 is the last
    std::int8_t weekday = 0; ///< ISO: 1 is Monday
    std::int8_t easter = 0;  ///< with `easter_based`: days from Easter Sunday
    bool easter_based = false;
    bool ambiguous_order = false; ///< day and month could also be the other way round: "11-09-2020"
    /// Whose year, month and day they are; of another than the Gregorian, other_calendar.hpp makes
    /// days. Of fiscal the quarter counts, which need not begin in January.
    Calendar calendar = Calendar::gregorian;
    bool weekend = false;
    bool whole_week = false; ///< the week that the day lies in: "week of September 30th"
    bool impossible = false; ///< written like a date, but no calendar has it: "2024/13/1"
    DayPart part = DayPart::none;
    std::int8_t hour = -1, minute = -1, second = -1;
    int zone = no_zone; ///< minutes east of UTC

    static constexpr int no_zone = 10'000;

    friend bool operator==(const Fields&, const Fields&) = default;

    bool any_below_year() const {
        return month != 0 || season != 0 || quarter != 0 || half != 0 || week != 0 ||
               weekday != 0 || iso_week != 0 || easter_based || weekend || day != 0;
    }
};

/// Of a month and a day a number below 13 × 32, for tables; the year aside.
inline std::size_t day_index(const Fields& fields) {
    return static_cast<std::size_t>(fields.month) * 32 + static_cast<std::size_t>(fields.day);
}

/// What a stretch of words means. One record for all kinds; which members count follows from
/// `kind`.
struct Meaning {
    enum class Kind : std::uint8_t { nothing, number, point, duration, set, ref };

    Kind kind = Kind::nothing;

    // numbers: "12", "twenty-five", "third", "several"
    std::int64_t number = 0;
    std::uint8_t digits = 0;      ///< how many digits were written; 0: words
    bool half_more = false;       ///< "two and a half"
    std::int16_t thousandths = 0; ///< of "22.8": 800
    bool vague = false;           ///< "several", "a few"
    bool separated = false;       ///< "1,935", "1.5": a quantity, never a year

    Unit unit = Unit::none; ///< durations, sets and units by themselves
    bool plural = false;    ///< of a unit: "years"

    // points
    Fields fields;
    Shift shift;
    Period on;    ///< from the date named: "the day after Christmas", "3 years after 1904"
    int edge = 0; ///< with `mod` start or end: so many of `edge_unit`: "the last 5 days of May"
    Unit edge_unit = Unit::none;
    int last_year = 0; ///< of a stretch of centuries: "the late 17th–19th centuries" 1899
    int direction = 0; ///< "last June" −1, "this June" 0 with `directed`, "next June" +1
    bool directed = false;
    /// Of the period that a report is about: "the latest quarter" is that quarter, "the
    /// year-earlier period" the one four before; and "a year ago" may be that too.
    bool reported = false;

    // durations: number × unit, and a smaller part ("two years and six months")
    std::int64_t number2 = 0;
    Unit unit2 = Unit::none;

    // sets
    std::int64_t times = 0; ///< "twice a week": 2
    bool every = false;     ///< of a point: may be of every week, "Monday through Friday"

    bool turn = false;   ///< where one century ends and the next begins
    bool regnal = false; ///< the `number`-th year of a reign whose begin is not said
    EraGuess era = EraGuess::none;
    bool story_only = false; ///< only in a story: "former", "at the time"
    std::string_view ref;    ///< "PAST_REF", "PRESENT_REF", "FUTURE_REF"
    TimexMod mod = TimexMod::none;
    bool approximate = false; ///< circa
    bool uncertain = false;   ///< "1890(?)"
    bool ambiguous = false;   ///< the word alone may be something else: "May", "fall"
    std::int8_t range = 0;    ///< 1: begin of a range whose end follows, 2: that end
    bool alternative = false; ///< with `range`: one of the two, "in 1914 or 1915"

    friend bool operator==(const Meaning&, const Meaning&) = default;
};

} // namespace fasti
