// SPDX-License-Identifier: Apache-2.0
#include "events/timex/value/messages.hpp"

#include "events/lexicon/en/calendar_names.hpp"
#include "events/time/edtf.hpp"

#include <fmt/format.h>

namespace fasti::messages {
DateBasis document_date(const Dct& dct) {
    const std::string day = to_string(edtf_day(dct.day));
    return {Basis::document_date, dct.basis.empty() ? day : fmt::format("{} ({})", day, dct.basis)};
}

std::string dateline(int line) {
    return fmt::format("dateline, line {}", line);
}

std::string inferred_from(std::string_view words) {
    return fmt::format("inferred from “{}”, its latest past date", words);
}

std::string stands_in(std::string_view role) {
    return fmt::format("stands in a {}", role);
}

std::string at_line(int line) {
    return fmt::format("line {}", line);
}

DateBasis counted_from(std::string_view words) {
    return {Basis::counted, std::string(words)};
}

DateBasis year_of(std::string_view words) {
    return {Basis::year_of, std::string(words)};
}

DateBasis same_as(std::string_view words) {
    return {Basis::same_as, std::string(words)};
}

DateBasis years_before(int count, int year) {
    DateBasis out(Basis::years_before);
    out.count = count;
    out.year = year;
    return out;
}

std::string out_of_range(std::string_view words) {
    return fmt::format("the year of “{}” is out of range", words);
}

std::string in_no_calendar(std::string_view words) {
    return fmt::format("“{}” is no day of the calendar", words);
}

std::string
no_such_date(std::string_view words, std::string_view calendar, std::string_view written) {
    return fmt::format("“{}”: the {} calendar has no {}", words, calendar, written);
}

std::string other_weekday(std::string_view words, std::string_view day, unsigned weekday) {
    return fmt::format("“{}”: {} was a {}", words, day, lexicon::weekday_names.at(weekday - 1));
}

std::vector<std::string> fitting_weekdays(date::sys_days day, unsigned weekday) {
    const auto on_that_day = [&](date::sys_days other) {
        return date::weekday{other}.iso_encoding() == weekday;
    };
    date::sys_days before = day;
    while (!on_that_day(before))
        before -= date::days{1};
    const date::year_month_day written{day};
    const auto year_from = [&](int step) {
        constexpr int longest = 40; // years until a 29 February has the same weekday again
        for (int i = step; i != longest * step; i += step) {
            const date::year_month_day other{written.year() + date::years{i}, written.month(),
                                             written.day()};
            if (other.ok() && on_that_day(date::sys_days{other})) return int(other.year());
        }
        return int(written.year());
    };
    const std::string_view name = lexicon::weekday_names.at(weekday - 1);
    return {fmt::format("the {}s around it are {} and {}", name, to_string(edtf_day(before)),
                        to_string(edtf_day(before + date::days{7}))),
            fmt::format("that day is a {} in {} and {}", name, year_from(-1), year_from(1))};
}

std::string ends_early(std::string_view begin, std::string_view end) {
    return fmt::format("the range ends (“{}”) before it begins (“{}”)", end, begin);
}

std::string either_order(std::string_view words, std::string_view value) {
    return fmt::format("“{}” may be day-month or month-day; read as {}", words, value);
}

} // namespace fasti::messages
