// SPDX-License-Identifier: Apache-2.0
#include "events/time/period.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace fasti {
namespace {

struct Unit {
    char letter;
    int Period::*part;
};

constexpr std::array<Unit, 4> units = {
    {{'Y', &Period::years}, {'M', &Period::months}, {'W', &Period::weeks}, {'D', &Period::days}}};

constexpr int largest_part = 1'000'000;

constexpr sys_days first_countable{date::year::min() / date::January / 1};
constexpr sys_days last_countable{date::year::max() / date::December / 31};

bool in_range(std::int64_t count) {
    return first_countable.time_since_epoch().count() <= count &&
           count <= last_countable.time_since_epoch().count();
}

bool negative(const Period& period) {
    bool some = false;
    for (const Unit& unit : units) {
        if (period.*unit.part > 0) return false;
        some = some || period.*unit.part < 0;
    }
    return some;
}

/// A signed_number with its sign, up to largest_part; the cursor is left behind it.
std::optional<int> signed_number(std::string_view text, std::size_t& at) {
    const bool minus = at < text.size() && text[at] == '-';
    if (minus) ++at;
    const std::size_t begin = at;
    int value = 0;
    for (; at < text.size() && ascii::is_digit(text[at]); ++at) {
        value = value * 10 + (text[at] - '0');
        if (value > largest_part) return std::nullopt;
    }
    if (at == begin) return std::nullopt;
    return minus ? -value : value;
}

/// The parts behind the "P", in any signed_number but in order.
std::optional<Period> parts(std::string_view text) {
    Period period;
    std::size_t at = 0;
    for (const Unit& unit : units) {
        std::size_t next = at;
        const auto value = signed_number(text, next);
        if (!value || next >= text.size() || text[next] != unit.letter) continue;
        period.*unit.part = *value;
        at = next + 1;
    }
    return at == text.size() ? std::optional(period) : std::nullopt;
}

/// The last day that add() does not move beyond `limit`; nullopt near the ends of the calendar.
std::optional<sys_days> last_not_beyond(sys_days limit, const Period& period) {
    const Period months = {.years = period.years, .months = period.months};
    const auto in_months = add(limit, {.weeks = -period.weeks, .days = -period.days});
    if (!in_months) return std::nullopt;
    auto day = add(*in_months, -months);
    if (!day) return std::nullopt;
    // up to three more days of a longer month were clamped to the same one
    for (auto next = add(*day + days{1}, months); next && *next <= *in_months;
         next = add(*day + days{1}, months))
        *day += days{1};
    return day;
}

} // namespace

std::string to_string(const Period& period) {
    const bool minus = negative(period);
    std::string text = minus ? "-P" : "P";
    for (const Unit& unit : units) {
        const std::int64_t value = period.*unit.part;
        if (value != 0) text += std::to_string(minus ? -value : value) + unit.letter;
    }
    return period.zero() ? "P0D" : text;
}

std::optional<Period> parse_period(std::string_view text) {
    const std::string_view whole = text;
    const bool minus = text.starts_with('-');
    if (minus) text.remove_prefix(1);
    if (!text.starts_with('P')) return std::nullopt;
    auto period = parts(text.substr(1));
    if (period && minus) period = -*period;
    if (!period || to_string(*period) != whole) return std::nullopt; // canonical forms only
    return period;
}

std::optional<sys_days> add(sys_days day, const Period& period) {
    if (!in_range(day.time_since_epoch().count())) return std::nullopt;
    const date::year_month_day from{day};
    const std::int64_t months = std::int64_t{int(from.year())} * 12 + unsigned(from.month()) - 1 +
                                std::int64_t{period.years} * 12 + period.months;
    const std::int64_t year = (months - (months % 12 + 12) % 12) / 12;
    if (year < int(date::year::min()) || year > int(date::year::max())) return std::nullopt;
    const date::year_month_day_last last{
        date::year{static_cast<int>(year)},
        date::month_day_last{date::month{static_cast<unsigned>(months - year * 12 + 1)}}};
    const sys_days moved{last.year() / last.month() / std::min(from.day(), last.day())};
    const std::int64_t count = std::int64_t{moved.time_since_epoch().count()} +
                               std::int64_t{period.weeks} * 7 + period.days;
    if (!in_range(count)) return std::nullopt;
    return sys_days{days{static_cast<int>(count)}};
}

Interval add(const Interval& from, const Period& period) {
    if (!from.ok()) return from;
    Interval to;
    if (from.bounded_below()) to.begin = add(from.begin, period).value_or(to.begin);
    if (!from.bounded_above()) return to;
    if (const auto last = add(from.last(), period)) to.end = *last + days{1};
    return to;
}

Interval subtract(const Interval& to, const Period& period) {
    if (!to.ok()) return to;
    const auto behind = [&](sys_days limit) -> std::optional<sys_days> {
        const auto last = last_not_beyond(limit, period);
        return last ? std::optional(*last + days{1}) : std::nullopt;
    };
    Interval from;
    if (to.bounded_below()) from.begin = behind(to.begin - days{1}).value_or(from.begin);
    if (to.bounded_above()) from.end = behind(to.last()).value_or(from.end);
    return from;
}

} // namespace fasti
