// SPDX-License-Identifier: Apache-2.0
#include "read/sheets/number_format.hpp"

#include "text/ascii.hpp"

#include <date/date.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

namespace fasti::sheet {
namespace {

using date::days;
using date::sys_days;

/// The letters of a format's first part, without what it only writes: "dd/mm/yyyy" → "ddmmyyyy".
std::string letters_of(std::string_view format) {
    std::string out;
    for (std::size_t at = 0; at < format.size(); ++at) {
        const char c = format[at];
        if (c == ';') break;
        if (c == '"' || c == '[') {
            const std::size_t end = format.find(c == '"' ? '"' : ']', at + 1);
            if (end == std::string_view::npos) break;
            if (c == '[' && end == at + 2) out += ascii::lower(format[at + 1]); // "[h]": hours
            at = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (ascii::is_letter(c)) {
            out += ascii::lower(c);
        }
    }
    return out;
}

bool has(std::string_view letters, char c) {
    return letters.find(c) != std::string_view::npos;
}

/// Days and seconds.
struct Moment {
    sys_days day;
    int seconds = 0;
};

std::optional<double> number_of(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<Moment> moment_of(double serial, DayCount count) {
    constexpr double last = 2958466; // after 9999-12-31
    constexpr int day_of_seconds = 24 * 60 * 60;
    constexpr int no_such_day = 60; // 29 February 1900
    if (serial < 0 || serial >= last) return std::nullopt;
    int whole = static_cast<int>(serial);
    int seconds = static_cast<int>(std::lround((serial - whole) * day_of_seconds));
    if (seconds == day_of_seconds) {
        seconds = 0;
        ++whole;
    }
    using namespace date::literals;
    if (count == DayCount::from_1904)
        return Moment{sys_days{1904_y / 1 / 1} + days{whole}, seconds};
    if (whole == no_such_day) return std::nullopt;
    const sys_days zero = whole < no_such_day ? 1899_y / 12 / 31 : 1899_y / 12 / 30;
    return Moment{zero + days{whole}, seconds};
}

std::string two(int value) {
    return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
}

std::string four(int value) {
    return two(value / 100) + two(value % 100);
}

std::string time_words(int seconds) {
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    std::string out = two(seconds / hour) + ":" + two(seconds % hour / minute);
    if (seconds % minute != 0) out += ":" + two(seconds % minute);
    return out;
}

std::string plain(std::string_view number, const std::optional<double>& value) {
    const bool digits = number.find_first_not_of("-0123456789") == std::string_view::npos;
    if (digits || !value) return std::string(number);
    std::array<char, 32> out{};
    const auto end = std::to_chars(out.data(), out.data() + out.size(), *value).ptr;
    return {out.data(), end};
}

} // namespace

// "1901-02" may be two years.
std::string month_words(int year, int month) {
    constexpr std::array names = {"January",   "February", "March",    "April",
                                  "May",       "June",     "July",     "August",
                                  "September", "October",  "November", "December"};
    return names.at(static_cast<std::size_t>(month - 1)) + (" " + four(year));
}

Shown shown_by(std::string_view format) {
    const std::string letters = letters_of(format);
    if (letters == "general" || has(letters, 'e')) return Shown::number;
    const bool clock = has(letters, 'h') || has(letters, 's');
    const bool named_month = letters.find("mmm") != std::string::npos;
    if (has(letters, 'd')) return clock ? Shown::day_and_time : Shown::day;
    if (has(letters, 'y')) {
        if (clock) return Shown::day_and_time;
        return has(letters, 'm') ? Shown::month : Shown::year;
    }
    if (clock) return Shown::time;
    return named_month ? Shown::month : Shown::number;
}

Shown shown_by(int built_in) {
    const auto within = [&](int first, int last) { return first <= built_in && built_in <= last; };
    if (built_in == 17) return Shown::month;
    if (built_in == 22) return Shown::day_and_time;
    if (within(18, 21) || within(32, 35) || within(45, 47)) return Shown::time;
    if (within(14, 16) || within(27, 31) || within(36, 36) || within(50, 58)) return Shown::day;
    return Shown::number;
}

std::string words_of(std::string_view number, Shown shown, DayCount count) {
    const std::optional<double> value = number_of(number);
    if (shown == Shown::number || !value) return plain(number, value);
    const std::optional<Moment> moment = moment_of(*value, count);
    if (!moment) return plain(number, value);
    if (shown == Shown::time) return time_words(moment->seconds);
    const date::year_month_day day{moment->day};
    const int year = int(day.year());
    const int month = static_cast<int>(unsigned(day.month()));
    if (shown == Shown::month) return month_words(year, month);
    std::string out = four(year);
    if (shown == Shown::year) return out;
    out += "-" + two(month) + "-" + two(static_cast<int>(unsigned(day.day())));
    if (shown == Shown::day_and_time && moment->seconds != 0)
        out += " " + time_words(moment->seconds);
    return out;
}

} // namespace fasti::sheet
