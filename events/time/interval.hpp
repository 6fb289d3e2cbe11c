// SPDX-License-Identifier: Apache-2.0
// Half-open ranges of days, and the three-valued question whether one thing came before another.
//
//     Interval year = {sys_days{1904_y/jan/1}, sys_days{1905_y/jan/1}};
//     Interval day = {sys_days{1904_y/feb/8}, sys_days{1904_y/feb/9}};
//     before(year, day) == Verdict::possible       // something of 1904 may lie before 8 February
//     1904
//
// Integers throughout: no epsilon, no floating point. Days outside date::year's ±32767 cannot be
// formed here.
#pragma once

#include <date/date.h>

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace fasti {

using date::days;
using date::sys_days;

/// An answer about facts known only within bounds.
enum class Verdict : std::uint8_t { impossible, possible, definite };

/// "impossible", "possible", "definite".
constexpr const char* name(Verdict verdict) {
    constexpr std::array names = {"impossible", "possible", "definite"};
    return names.at(static_cast<std::size_t>(verdict));
}

/// The days from `begin` up to, not including, `end`. Default: all of time.
struct Interval {
    sys_days begin = sys_days::min(); ///< sys_days::min(): no bound
    sys_days end = sys_days::max();   ///< sys_days::max(): no bound

    // clang-tidy 14 sees a null pointer in every defaulted <=>
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const Interval&, const Interval&) = default;

    /// At least one day lies in it.
    constexpr bool ok() const { return begin < end; }

    constexpr bool bounded_below() const { return begin != sys_days::min(); }

    constexpr bool bounded_above() const { return end != sys_days::max(); }

    constexpr bool bounded() const { return bounded_below() && bounded_above(); }

    /// The last day; only where bounded_above().
    constexpr sys_days last() const { return end - days{1}; }

    constexpr bool contains(sys_days day) const { return begin <= day && day < end; }

    constexpr bool contains(const Interval& other) const {
        return begin <= other.begin && other.end <= end;
    }

    /// Some day lies in both; never where one is not ok().
    constexpr bool overlaps(const Interval& other) const {
        return std::max(begin, other.begin) < std::min(end, other.end);
    }
};

/// The one day as an interval.
constexpr Interval on(sys_days day) {
    return {day, day + days{1}};
}

/// The days in both; !ok() when there are none.
constexpr Interval intersection(const Interval& a, const Interval& b) {
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

/// The smallest interval that contains both; both must be ok().
constexpr Interval hull(const Interval& a, const Interval& b) {
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// Whether something that happened on one unknown day of `a` came before something on one unknown
/// day of `b`. Strict: two things of the same known day are neither before nor after each other.
/// Both must be ok().
constexpr Verdict before(const Interval& a, const Interval& b) {
    if (a.bounded_above() && b.bounded_below() && a.end <= b.begin) return Verdict::definite;
    const bool never = a.bounded_below() && b.bounded_above() && b.end <= a.begin + days{1};
    return never ? Verdict::impossible : Verdict::possible;
}

/// Where to put something that happened within `a` when one day must stand for it: its first day,
/// or its last where only that is known ("by 2030").
constexpr sys_days place_on_line(const Interval& a) {
    if (a.bounded_below() || !a.bounded_above()) return a.begin;
    return a.last();
}

} // namespace fasti
