// SPDX-License-Identifier: Apache-2.0
#include "events/time/granularity.hpp"
#include "events/time/interval.hpp"
#include "events/time/julian.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <vector>

using namespace fasti;
using namespace date::literals;

namespace {

sys_days day(int n) {
    return sys_days{days{n}};
}

/// All intervals with ends in 0…5 or absent.
std::vector<Interval> small_world() {
    std::vector<Interval> all = {{}};
    for (int begin = 0; begin <= 5; ++begin) {
        all.push_back({day(begin), sys_days::max()});
        all.push_back({sys_days::min(), day(begin)});
        for (int end = begin + 1; end <= 5; ++end)
            all.push_back({day(begin), day(end)});
    }
    return all;
}

/// The days of it within a window that is wider than the small world.
std::set<int> days_of(const Interval& interval) {
    constexpr int room = 20;
    std::set<int> all;
    for (int n = -room; n <= room; ++n)
        if (interval.contains(day(n))) all.insert(n);
    return all;
}

/// before() by trying every pair of days. A side without bound always has a day beyond any day of
/// the window.
Verdict by_trying(const Interval& a, const Interval& b) {
    bool some = !a.bounded_below() || !b.bounded_above();
    bool all = a.bounded_above() && b.bounded_below();
    for (const int x : days_of(a))
        for (const int y : days_of(b))
            (x < y ? some : all) = x < y;
    return all ? Verdict::definite : some ? Verdict::possible : Verdict::impossible;
}

} // namespace

TEST_CASE("before() is what trying every pair of days says") {
    for (const Interval& a : small_world())
        for (const Interval& b : small_world()) {
            CAPTURE(a.begin.time_since_epoch(), a.end.time_since_epoch());
            CAPTURE(b.begin.time_since_epoch(), b.end.time_since_epoch());
            CHECK(before(a, b) == by_trying(a, b));
        }
}

TEST_CASE("before() of the examples in the header") {
    const Interval year = {1904_y / jan / 1, 1905_y / jan / 1};
    const Interval attack = on(1904_y / feb / 8);
    CHECK(before(year, attack) == Verdict::possible);
    CHECK(before(attack, year) == Verdict::possible);
    CHECK(before(attack, on(1904_y / feb / 9)) == Verdict::definite);
    CHECK(before(attack, attack) == Verdict::impossible);
    CHECK(before(Interval{}, attack) == Verdict::possible);
    CHECK(before(on(1903_y / dec / 31), year) == Verdict::definite);
}

TEST_CASE("definite one way is impossible the other way") {
    for (const Interval& a : small_world())
        for (const Interval& b : small_world())
            if (before(a, b) == Verdict::definite) CHECK(before(b, a) == Verdict::impossible);
}

TEST_CASE("intersection, hull, contains and overlaps agree with sets of days") {
    for (const Interval& a : small_world())
        for (const Interval& b : small_world()) {
            const auto in_a = days_of(a);
            const auto in_b = days_of(b);
            const auto in_both = days_of(intersection(a, b));
            const auto in_hull = days_of(hull(a, b));
            const auto within = [](const auto& small, const auto& large) {
                return std::includes(large.begin(), large.end(), small.begin(), small.end());
            };
            std::set<int> expected;
            for (const int n : in_a)
                if (in_b.contains(n)) expected.insert(n);
            CHECK(in_both == expected);
            CHECK(a.overlaps(b) == !expected.empty());
            CHECK(intersection(a, b).ok() == !expected.empty());
            CHECK(a.contains(b) == within(in_b, in_a));
            CHECK((within(in_a, in_hull) && within(in_b, in_hull)));
            CHECK(*in_hull.begin() == std::min(*in_a.begin(), *in_b.begin()));
            CHECK(*in_hull.rbegin() == std::max(*in_a.rbegin(), *in_b.rbegin()));
        }
}

TEST_CASE("intersection and hull are commutative, associative and absorb each other") {
    const auto world = small_world();
    for (const Interval& a : world)
        for (const Interval& b : world) {
            CHECK(intersection(a, b) == intersection(b, a));
            CHECK(hull(a, b) == hull(b, a));
            CHECK(intersection(a, hull(a, b)) == a);
            for (const Interval& c : world) {
                if (hull(hull(a, b), c) != hull(a, hull(b, c))) FAIL("hull");
                if (intersection(intersection(a, b), c) != intersection(a, intersection(b, c)))
                    FAIL("intersection");
            }
        }
}

TEST_CASE("an interval without days overlaps nothing") {
    const Interval none = {day(3), day(3)};
    CHECK_FALSE(none.ok());
    CHECK_FALSE(none.overlaps({day(0), day(5)}));
    CHECK_FALSE(Interval{day(0), day(5)}.overlaps(none));
    CHECK(on(day(3)).last() == day(3));
}

TEST_CASE("verdicts and granularities have names") {
    CHECK(name(Verdict::impossible) == std::string("impossible"));
    CHECK(name(Verdict::definite) == std::string("definite"));
    CHECK(name(Granularity::unknown) == "unknown");
    CHECK(name(Granularity::quarter) == "quarter");
    CHECK(name(Granularity::second) == "second");
    CHECK(Granularity::century < Granularity::year);
    CHECK(Granularity::month < Granularity::day);
}

TEST_CASE("the Julian calendar gives the days that history says") {
    CHECK(from_julian(1918, 2, 1) ==
          sys_days{1918_y / feb / 14}); // the first day of the new style in Russia
    CHECK(from_julian(1752, 9, 2) == sys_days{1752_y / sep / 13}); // the last of the old in Britain
    CHECK(from_julian(1582, 10, 4) == sys_days{1582_y / oct / 14}); // the last of the old in Rome
    CHECK(from_julian(1917, 10, 25) == sys_days{1917_y / nov / 7});
    CHECK(from_julian(1900, 2, 29) == sys_days{1900_y / mar / 13}); // a leap day here only
    CHECK(from_julian(-43, 3, 15) == sys_days{date::year{-43} / mar / 13});
    CHECK(from_julian(250, 6, 15) ==
          sys_days{250_y / jun / 15}); // the calendars agree in the third century
}

TEST_CASE("Julian days follow one another") {
    sys_days expected = *from_julian(1580, 1, 1);
    for (int year = 1580; year <= 1590; ++year)
        for (unsigned month = 1; month <= 12; ++month)
            for (unsigned d = 1; d <= 31; ++d)
                if (const auto found = from_julian(year, month, d)) {
                    CHECK(*found == expected);
                    expected += days{1};
                }
    CHECK(expected == from_julian(1591, 1, 1));
}

TEST_CASE("days that the Julian calendar has not") {
    CHECK_FALSE(from_julian(1901, 2, 29));
    CHECK_FALSE(from_julian(1900, 2, 30));
    CHECK_FALSE(from_julian(1900, 13, 1));
    CHECK_FALSE(from_julian(1900, 0, 1));
    CHECK_FALSE(from_julian(1900, 1, 0));
    CHECK_FALSE(from_julian(1900, 257, 1));
    CHECK_FALSE(from_julian(1900, 1, 256 + 1));
    CHECK_FALSE(from_julian(40'000, 1, 1));
    CHECK_FALSE(from_julian(32'767, 12, 31));
    CHECK_FALSE(from_julian(-40'000, 1, 1));
}
