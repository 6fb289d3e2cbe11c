// SPDX-License-Identifier: Apache-2.0
#include "events/time/period.hpp"

#include <catch2/catch.hpp>

#include <limits>
#include <string>
#include <utility>
#include <vector>

using namespace fasti;
using namespace date::literals;

namespace {

const sys_days first_day = 1995_y / jan / 1;
const sys_days last_day = 2004_y / dec / 31;
const sys_days end_of_time = date::year::max() / dec / 31;
const sys_days begin_of_time = date::year::min() / jan / 1;

Period months(int count) {
    return {.months = count};
}

} // namespace

TEST_CASE("periods print and read back") {
    const std::vector<std::pair<Period, std::string>> table = {
        {{}, "P0D"},
        {{.years = 1}, "P1Y"},
        {{.years = 1, .months = 2, .weeks = 3, .days = 4}, "P1Y2M3W4D"},
        {{.years = -1, .days = -4}, "-P1Y4D"},
        {{.years = 1, .months = -2}, "P1Y-2M"},
        {{.weeks = -2, .days = 10}, "P-2W10D"},
        {{.days = 1'000'000}, "P1000000D"},
        {{.months = -1'000'000}, "-P1000000M"},
    };
    for (const auto& [period, text] : table) {
        CAPTURE(text);
        CHECK(to_string(period) == text);
        CHECK(parse_period(text) == period);
        CHECK(-(-period) == period);
    }
}

TEST_CASE("every small period reads back") {
    for (int y = -2; y <= 2; ++y)
        for (int m = -2; m <= 2; ++m)
            for (int w = -2; w <= 2; ++w)
                for (int d = -2; d <= 2; ++d) {
                    const Period period = {y, m, w, d};
                    CHECK(parse_period(to_string(period)) == period);
                }
}

TEST_CASE("what to_string does not write is no period") {
    for (const char* text :
         {"",        "P",     "-P",    "1Y",    "P1",        "PY",
          "P1H",     "PT1H",  "P01Y",  "P1Y0D", "P0Y",       "-P0D",
          "P1D1Y",   "P1Y1Y", "P1Y ",  " P1Y",  "P+1Y",      "P-1Y",
          "P-1Y-2M", "-P-1Y", "P--1Y", "P1.5Y", "P1000001D", "P99999999999999999999D",
          "p1y",     "P1Y2",  "P-"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_period(text));
    }
}

TEST_CASE("adding clamps to the end of the month") {
    struct Row {
        sys_days from;
        Period period;
        sys_days to;
    };

    const std::vector<Row> table = {
        {2001_y / jan / 31, months(1), 2001_y / feb / 28},
        {2000_y / jan / 31, months(1), 2000_y / feb / 29},
        {2001_y / jan / 28, months(1), 2001_y / feb / 28},
        {2001_y / mar / 31, months(-1), 2001_y / feb / 28},
        {2001_y / dec / 31, months(2), 2002_y / feb / 28},
        {2001_y / jan / 15, months(-1), 2000_y / dec / 15},
        {2001_y / jan / 15, months(-13), 1999_y / dec / 15},
        {2004_y / feb / 29, {.years = 1}, 2005_y / feb / 28},
        {2004_y / feb / 29, {.years = 4}, 2008_y / feb / 29},
        {1991_y / may / 19, months(3), 1991_y / aug / 19},
        {2001_y / jan / 31, {.months = 1, .days = 1}, 2001_y / mar / 1}, // months before days
        {2001_y / jan / 1, {.weeks = 2, .days = -1}, 2001_y / jan / 14},
        {date::year{-1} / dec / 31, {.days = 1}, 0_y / jan / 1},
        {date::year{1} / jan / 31,
         {.years = -1, .months = 1},
         0_y / feb / 29}, // 1 BCE is a leap year
    };
    for (const auto& [from, period, to] : table) {
        CAPTURE(to_string(period), from.time_since_epoch().count());
        CHECK(add(from, period) == to);
    }
}

TEST_CASE("adding never turns two days round, and moves by the calendar's lengths only") {
    for (int k = -30; k <= 30; ++k) {
        sys_days before = *add(first_day, months(k));
        for (sys_days day = first_day; day <= last_day; day += days{1}) {
            const sys_days moved = *add(day, months(k));
            if (moved < before) FAIL(k << " months: turned round");
            before = moved;
            const date::year_month_day from{day};
            const date::year_month_day to{moved};
            const int distance = (int(to.year()) - int(from.year())) * 12 +
                                 int(unsigned(to.month())) - int(unsigned(from.month()));
            const bool whole = to.day() == from.day() ||
                               (to.day() < from.day() && to == to.year() / to.month() / date::last);
            if (distance != k || !whole) FAIL(k << " months: wrong day");
        }
    }
}

TEST_CASE("an interval is moved to exactly what its days are moved to") {
    for (const Period& period : {months(1), months(-1), months(7), Period{.years = -1},
                                 Period{.weeks = 2}, Period{.months = 1, .days = -3}})
        for (int begin = 0; begin < 70; begin += 3)
            for (int length = 1; length <= 40; ++length) {
                const Interval from = {first_day + days{begin}, first_day + days{begin + length}};
                const Interval to = add(from, period);
                sys_days lowest = sys_days::max();
                sys_days highest = sys_days::min();
                for (sys_days day = from.begin; day < from.end; day += days{1}) {
                    lowest = std::min(lowest, *add(day, period));
                    highest = std::max(highest, *add(day, period));
                }
                if (to != Interval{lowest, highest + days{1}})
                    FAIL(to_string(period) << ' ' << begin << '+' << length);
            }
}

TEST_CASE("subtracting gives exactly the days that adding brings there") {
    for (const Period& period :
         {months(1), months(-1), months(13), Period{.years = 4}, Period{.weeks = -2},
          Period{.months = 1, .days = -3}, Period{.years = -1, .months = 1, .days = 40},
          Period{.years = 100, .days = -36'525}})
        for (int begin = 0; begin < 430; begin += 1)
            for (const int length : {1, 2, 3, 4, 30, 31}) {
                const Interval to = {first_day + days{begin}, first_day + days{begin + length}};
                const Interval from = subtract(to, period);
                // the neighbourhood: from a month before to a month after
                const Interval near = {add(to, -period).begin - days{33},
                                       add(to, -period).end + days{33}};
                bool some = false;
                for (sys_days day = near.begin; day < near.end; day += days{1}) {
                    const bool leads_there = to.contains(*add(day, period));
                    some = some || leads_there;
                    if (leads_there != from.contains(day))
                        FAIL(to_string(period) << ' ' << begin << '+' << length);
                }
                if (some != from.ok()) FAIL(to_string(period) << ' ' << begin);
            }
}

TEST_CASE("subtracting at the seams") {
    const Interval to = on(2001_y / feb / 28);
    CHECK(subtract(to, months(1)) == Interval{2001_y / jan / 28, 2001_y / feb / 1});
    CHECK_FALSE(subtract(on(2001_y / mar / 31), months(1)).ok());
    CHECK(subtract(on(2008_y / feb / 29), {.years = 4}) == on(2004_y / feb / 29));
    CHECK(subtract(Interval{}, months(1)) == Interval{});
    CHECK(subtract({sys_days::min(), 2001_y / mar / 1}, months(1)) ==
          Interval{sys_days::min(), 2001_y / feb / 1});
    CHECK(subtract(on(begin_of_time), months(1)) == Interval{});
    CHECK(subtract(on(end_of_time), -months(1)) == Interval{});
    CHECK(subtract({begin_of_time, end_of_time + days{1}}, {}).contains(end_of_time));
    CHECK(subtract(on(begin_of_time), {.months = -1, .days = 1}) == Interval{});
    CHECK(subtract(on(end_of_time), {.years = 100, .days = -36'525}) == Interval{});
    CHECK_FALSE(subtract({to.begin, to.begin}, months(1)).ok());
}

TEST_CASE("bounds that are absent stay absent, and none appear") {
    const Period year = {.years = 1};
    const sys_days day = 2001_y / jan / 1;
    CHECK(add(Interval{}, year) == Interval{});
    CHECK(add(Interval{day, sys_days::max()}, year) == Interval{2002_y / jan / 1, sys_days::max()});
    CHECK(add(Interval{sys_days::min(), day}, year) == Interval{sys_days::min(), 2002_y / jan / 1});
    CHECK(add(on(end_of_time), year) == Interval{});
    CHECK(add(on(begin_of_time), -year) == Interval{});
    CHECK_FALSE(add(Interval{day, day}, months(1)).ok());
}

TEST_CASE("results outside the calendar are none") {
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = std::numeric_limits<int>::min();
    CHECK(add(end_of_time, {}) == end_of_time);
    CHECK(add(begin_of_time, {}) == begin_of_time);
    CHECK_FALSE(add(end_of_time, {.days = 1}));
    CHECK_FALSE(add(begin_of_time, {.days = -1}));
    CHECK_FALSE(add(end_of_time, months(1)));
    CHECK_FALSE(add(begin_of_time, months(-1)));
    CHECK_FALSE(add(sys_days::max(), {.days = -1}));
    CHECK_FALSE(add(sys_days::min(), {.days = 1}));
    CHECK_FALSE(add(first_day, {.years = most, .months = most, .weeks = most, .days = most}));
    CHECK_FALSE(add(first_day, {.years = least, .months = least, .weeks = least, .days = least}));
    CHECK(to_string({.days = least}) == "-P2147483648D");
}
