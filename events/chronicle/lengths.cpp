// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/lengths.hpp"

#include "events/chronicle/numerals.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

struct UnitOfLength {
    std::string_view name;
    int Period::*part;
    Period less; // what people leave out: the ends of a week, half a month
    Period more; // and add
};

constexpr std::array<UnitOfLength, 4> units = {{
    {"day", &Period::days, {.days = 1}, {.days = 1}},
    {"week", &Period::weeks, {.days = 2}, {.days = 2}},
    {"month", &Period::months, {.days = 15}, {.months = 1}},
    {"year", &Period::years, {.months = 6}, {.years = 1}},
}};

Period sum(const Period& a, const Period& b) {
    return {a.years + b.years, a.months + b.months, a.weeks + b.weeks, a.days + b.days};
}

std::optional<EventLength>
length(std::string_view number, std::string_view unit, std::string words) {
    const auto count = cardinal(number);
    const auto* const found = std::find_if(units.begin(), units.end(),
                                           [&](const auto& each) { return each.name == unit; });
    if (!count || *count < 1 || found == units.end()) return std::nullopt;
    EventLength out;
    out.period.*(found->part) = *count;
    Period slack; // a round number is a rough one
    if (*count % 10 == 0 && found->part != &Period::days) slack.*(found->part) = *count / 10;
    out.least = sum(out.period, -sum(found->less, slack));
    out.most = sum(out.period, sum(found->more, slack));
    out.words = std::move(words);
    return out;
}

// "ten-day", "three-week".
std::optional<EventLength> compound(const std::string& word) {
    const std::size_t hyphen = word.rfind('-');
    if (hyphen == std::string::npos) return std::nullopt;
    return length(std::string_view(word).substr(0, hyphen),
                  std::string_view(word).substr(hyphen + 1), word);
}

// "lasts three months" behind a subject.
std::optional<EventLength> lasted(const std::vector<std::string>& title, std::size_t verb) {
    std::size_t number = verb + 1;
    if (number < title.size() && title[number] == "for") ++number;
    if (number + 1 >= title.size()) return std::nullopt;
    const std::string& unit = title[number + 1];
    const std::string_view one =
        std::string_view(unit).substr(0, unit.size() - (unit.ends_with('s') ? 1 : 0));
    return length(title[number], one, title[number] + " " + unit);
}

bool stretch(const When& when) {
    const Edtf& edtf = when.edtf;
    return edtf.kind == Edtf::Kind::interval && edtf.begin.kind == EdtfEnd::Kind::date &&
           edtf.begin.date.year_x == 0 && !approximate(edtf) && !uncertain(edtf) &&
           !when.as_written && when.bounds.ok();
}

} // namespace

std::optional<EventLength> length_of(const Event& event) {
    if (!stretch(event.when) || event.citations.empty()) return std::nullopt;
    const std::vector<std::string> title = words_in(event.title);
    const std::vector<std::string> words = words_in(event.citations.front().quote);
    std::optional<EventLength> out;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == "between") return std::nullopt; // some days of that time
        auto found = compound(words[i]);
        if (!found) continue;
        if (out) return std::nullopt; // two lengths: whose is which?
        if (std::find(title.begin(), title.end(), words[i + 1]) != title.end())
            out = std::move(found);
    }
    for (std::size_t i = 1; i < title.size(); ++i) {
        if (title[i] != "lasts" && title[i] != "lasted") continue;
        auto found = lasted(title, i);
        if (found && out) return std::nullopt;
        if (found) out = std::move(found);
    }
    return out;
}

} // namespace fasti
