// SPDX-License-Identifier: Apache-2.0
#include "events/network/calendar_shift.hpp"

#include "events/time/edtf.hpp"
#include "events/time/granule.hpp"

#include <algorithm>
#include <cstdlib>

namespace fasti {
namespace {

sys_days moved(sys_days day, const Period& period) {
    return add(day, period).value_or(day);
}

bool last_of_month(const date::year_month_day& ymd) {
    return ymd.day() == (ymd.year() / ymd.month() / date::last).day();
}

// What the cautious clamp of add() leaves out.
sys_days moved_generously(sys_days day, const Period& period) {
    const Period months{.years = period.years, .months = period.months};
    const date::year_month_day from{day};
    const date::year_month_day to{moved(day, months)};
    sys_days out{to};
    if (to.day() < from.day())
        out += days{1}; // clamped: the first of the next month
    else if (months != Period{} && last_of_month(from))
        out = sys_days{to.year() / to.month() / date::last};
    return out + days{period.weeks * 7 + period.days};
}

sys_days apply(const CalendarStep& step, sys_days day) {
    if (step.from != Granularity::day) day = granule(day, step.from).begin;
    day = step.overflow ? moved_generously(day, step.period) : moved(day, step.period);
    if (step.round == CalendarStep::Round::first) day = granule(day, step.to).begin;
    if (step.round == CalendarStep::Round::last) day = granule(day, step.to).last();
    return moved(day, step.then);
}

std::int64_t size_of(Granularity unit) {
    switch (unit) {
    case Granularity::year:
        return 366;
    case Granularity::month:
        return 31;
    case Granularity::week:
        return 7;
    default:
        return 0;
    }
}

// The mean length of so many months, in days; the calendar is never more than five days from it.
std::int64_t mean_days(const Period& period) {
    const std::int64_t months = std::int64_t{period.years} * 12 + period.months;
    return months * 146'097 / 4'800 + std::int64_t{period.weeks} * 7 + period.days;
}

CalendarFunction::Reach reach_of(const CalendarStep& step) {
    const std::int64_t mean = mean_days(step.period) + mean_days(step.then);
    const bool exact = step.period.years == 0 && step.period.months == 0 && step.then.years == 0 &&
                       step.then.months == 0;
    const std::int64_t slack = exact ? 0 : 16;
    CalendarFunction::Reach out{mean - slack - size_of(step.from), mean + slack};
    if (step.round == CalendarStep::Round::first) out.least -= size_of(step.to);
    if (step.round == CalendarStep::Round::last) out.most += size_of(step.to);
    return out;
}

Seconds end_of(sys_days day) {
    return start_of(day) + seconds_a_day - 1;
}

} // namespace

sys_days CalendarFunction::operator()(sys_days day) const {
    const sys_days one = apply(first, day);
    if (!second) return one;
    const sys_days other = apply(*second, day);
    return later ? std::max(one, other) : std::min(one, other);
}

CalendarFunction::Reach CalendarFunction::reach() const {
    Reach out = reach_of(first);
    if (!second) return out;
    const Reach other = reach_of(*second);
    return {std::min(out.least, other.least), std::max(out.most, other.most)};
}

CalendarShift::CalendarShift(const CalendarFunction& f, bool inverse)
    : f_(f), reach_(f.reach()),
      most_(((inverse ? -reach_.least : reach_.most) + 1) * seconds_a_day),
      calendar_(calendar_end -
                std::max(std::abs(reach_.least), std::abs(reach_.most)) * seconds_a_day),
      inverse_(inverse) {}

// Both searches are over the few days that the reach of the function leaves open.
sys_days CalendarShift::last_not_beyond(sys_days limit) const {
    const auto day = [&](std::int64_t shift) { return limit - days{static_cast<int>(shift)}; };
    sys_days low = day(reach_.most + 1);
    sys_days high = day(reach_.least - 1);
    while (high - low > days{1}) {
        const sys_days middle = low + (high - low) / 2;
        (f_(middle) <= limit ? low : high) = middle;
    }
    return low;
}

sys_days CalendarShift::first_not_before(sys_days limit) const {
    return last_not_beyond(limit - days{1}) + days{1};
}

Seconds CalendarShift::upper(Seconds second) const {
    if (std::abs(second) > calendar_) return second + most_;
    const sys_days day = day_of(second);
    return end_of(inverse_ ? last_not_beyond(day) : f_(day));
}

Seconds CalendarShift::lower(Seconds second) const {
    if (std::abs(second) > calendar_) return second - most_;
    const sys_days day = day_of(second);
    return start_of(inverse_ ? f_(day) : first_not_before(day));
}

} // namespace fasti
