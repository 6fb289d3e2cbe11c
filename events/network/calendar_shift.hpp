// SPDX-License-Identifier: Apache-2.0
// "Exactly three months after", "four years later", "in the week after": functions from day to day
// that never decrease. A month is not 30 days; because such functions never decrease, bounds that
// go through them lose nothing and allow nothing too much [Jeavons, Cooper 1995].
//
//     const CalendarFunction f{{.period = {.months = 3}}};
//     f(sys_days{1991_y/may/19}) == sys_days{1991_y/aug/19}
#pragma once

#include "events/time/granularity.hpp"
#include "events/time/period.hpp"

#include <array>
#include <cstdint>
#include <optional>

namespace fasti {

/// Seconds since 1970-01-01 of the calendar: one tick of a network.
using Seconds = std::int64_t;

inline constexpr Seconds seconds_a_day = 86'400;

/// Beyond some 27,000 years from 1970 the calendar is not asked: there every shift counts by its
/// reach.
inline constexpr Seconds calendar_end = 10'000'000 * seconds_a_day;

/// The first second of a day.
constexpr Seconds start_of(sys_days day) {
    return Seconds{day.time_since_epoch().count()} * seconds_a_day;
}

/// The day that a second lies in.
constexpr sys_days day_of(Seconds second) {
    const Seconds day = second / seconds_a_day - (second % seconds_a_day < 0 ? 1 : 0);
    return sys_days{days{static_cast<int>(day)}};
}

/// One way to count: back to the first day of a granule, on by a period, out to the first or last
/// day of a granule, on by a period again.
struct CalendarStep {
    enum class Round : std::uint8_t { none, first, last };

    Granularity from = Granularity::day; ///< year, month, week or day: floored to it at first
    Period period;
    bool overflow = false; ///< a month after 31 January is 1 March, not 28 February; and after the
                           ///< last day of a month comes the last day of a longer one
    Granularity to = Granularity::day;
    Round round = Round::none; ///< to the first or last day of `to`
    Period then;

    friend bool operator==(const CalendarStep&, const CalendarStep&) = default;
};

/// The later or the earlier of up to two steps. Never decreases; repeats itself after 400 years.
struct CalendarFunction {
    CalendarStep first;
    std::optional<CalendarStep> second;
    bool later = true;

    friend bool operator==(const CalendarFunction&, const CalendarFunction&) = default;

    /// Only for days that are some millennia from the ends of date::year; see reach().
    sys_days operator()(sys_days day) const;

    /// The least and the most that a day is moved, or a little less and more.
    struct Reach {
        std::int64_t least = 0;
        std::int64_t most = 0;
    };

    Reach reach() const;
};

/// A step that only moves by `period`; see CalendarStep::overflow.
inline CalendarStep moved_by(const Period& period, bool overflow = false) {
    CalendarStep step;
    step.period = period;
    step.overflow = overflow;
    return step;
}

/// A function as one side of a constraint: the upper bound that it passes on, and the lower bound
/// that it passes back.
class CalendarShift {
public:
    /// Not inverse: `to` <= end of f(`from`). Inverse: `from` >= start of f(`to`).
    CalendarShift(const CalendarFunction& f, bool inverse);

    /// The latest `to` when `from` is at most `second`.
    Seconds upper(Seconds second) const;
    /// The earliest `from` when `to` is at least `second`.
    Seconds lower(Seconds second) const;

    /// upper(t) - t is at most this, wherever t lies.
    Seconds most() const { return most_; }

private:
    sys_days last_not_beyond(sys_days limit) const;
    sys_days first_not_before(sys_days limit) const;

    CalendarFunction f_;
    CalendarFunction::Reach reach_;
    Seconds most_;
    Seconds
        calendar_; // so far from 1970 the calendar is asked: neither end of a shift is beyond it
    bool inverse_;
};

} // namespace fasti
