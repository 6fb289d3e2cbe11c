// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/date_words.hpp"

#include "events/lexicon/en/calendar_names.hpp"
#include "text/numbers.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace fasti {
namespace {

// "" where there is no short way to say it.
std::string year_words(const EdtfDate& date) {
    if (date.significant != 0) return "";
    if (date.year_x == 1 && date.year > 0) return fmt::format("the {}s", date.year);
    if (date.year_x == 3 && date.year > 0)
        return fmt::format("the {} century", ordinal(date.year / 100 + 1));
    if (date.year_x != 0) return "";
    return date.year > 0 ? std::to_string(date.year) : fmt::format("{} BCE", 1 - date.year);
}

// What is unspecified ("2004-06-XX") is left unsaid.
std::string plain_words(const EdtfDate& date) {
    const std::string year = year_words(date);
    const bool fixed_below = date.month_x == 0 ? date.month != 0 : date.day != 0;
    if (year.empty() || (date.year_x != 0 && fixed_below)) return "";
    if (date.month == 0 || date.month_x != 0) return date.day == 0 ? year : "";
    if (date.month > 12)
        return fmt::format(
            "{} {}", lexicon::season_names.at(static_cast<std::size_t>(date.month) - 21), year);
    const std::string_view month =
        lexicon::month_names.at(static_cast<std::size_t>(date.month) - 1);
    if (date.day == 0 || date.day_x != 0) return fmt::format("{} {}", month, year);
    return fmt::format("{} {} {}", date.day, month, year);
}

Edtf single(const EdtfDate& date) {
    Edtf edtf;
    edtf.begin.date = date;
    return edtf;
}

std::string words(const EdtfDate& date) {
    const Edtf edtf = single(date);
    const std::string plain = plain_words(date);
    if (plain.empty()) return to_string(edtf);
    return (approximate(edtf) ? "about " : "") + plain + (uncertain(edtf) ? " (uncertain)" : "");
}

std::string interval_words(const Edtf& edtf) {
    const bool begins = edtf.begin.kind == EdtfEnd::Kind::date;
    const bool ends = edtf.end.kind == EdtfEnd::Kind::date;
    if (begins && edtf.begin == edtf.end) return words(edtf.begin.date);
    if (begins && ends) return words(edtf.begin.date) + " to " + words(edtf.end.date);
    if (begins) return words(edtf.begin.date) + " or later";
    return ends ? words(edtf.end.date) + " or earlier" : "no date";
}

std::string count(int number, const char* unit) {
    return fmt::format("{} {}{}", number, unit, number == 1 ? "" : "s");
}

} // namespace

std::string words(const Edtf& edtf) {
    switch (edtf.kind) {
    case Edtf::Kind::date:
        return words(edtf.begin.date);
    case Edtf::Kind::interval:
        return interval_words(edtf);
    default:
        return to_string(edtf);
    }
}

std::string words(const When& when) {
    if (!when.label.empty()) return when.label;
    if (when.precision != Granularity::unknown || when.edtf != Edtf{}) return words(when.edtf);
    Edtf bounds;
    bounds.kind = Edtf::Kind::interval;
    bounds.begin.kind = bounds.end.kind = EdtfEnd::Kind::open;
    if (when.bounds.bounded_below()) bounds.begin = edtf_day(when.bounds.begin).begin;
    if (when.bounds.bounded_above()) bounds.end = edtf_day(when.bounds.last()).begin;
    return words(bounds);
}

std::string words(const Period& period) {
    std::vector<std::string> parts;
    const auto add = [&](int number, const char* unit) {
        if (number != 0) parts.push_back(count(std::abs(number), unit));
    };
    add(period.years, "year");
    add(period.months, "month");
    add(period.weeks, "week");
    add(period.days, "day");
    if (parts.empty()) return "0 days";
    std::string out = parts.front();
    for (std::size_t i = 1; i < parts.size(); ++i)
        out += (i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return out;
}

std::string quoted(const Event& event) {
    return "“" + event.title + "”";
}

} // namespace fasti
