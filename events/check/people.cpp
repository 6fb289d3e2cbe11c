// SPDX-License-Identifier: Apache-2.0
#include "events/check/people.hpp"

#include "events/lexicon/en/countries.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti {
namespace {

bool ends_word(std::string_view text, std::size_t at) {
    return at == text.size() || text[at] == ' ' || text[at] == ',';
}

bool begins_with(std::string_view text, std::string_view name) {
    return !name.empty() && text.starts_with(name) && ends_word(text, name.size());
}

// "Minister Ada Orlan visits", "Ada Orlan visits": nothing but capital words before the name.
bool opens_with(std::string_view title, std::string_view name) {
    while (!title.empty() && ascii::is_upper(title[0])) {
        if (begins_with(title, name)) return true;
        const std::size_t space = title.find(' ');
        if (space == std::string_view::npos) return false;
        title.remove_prefix(space + 1);
    }
    return begins_with(title, name);
}

std::string_view last_word(std::string_view name) {
    return name.substr(name.rfind(' ') + 1); // npos + 1 is 0
}

} // namespace

bool told_as_fact(const Event& event) {
    return event.certainty == Certainty::asserted || event.certainty == Certainty::reported;
}

bool acts(const Event& event, std::string_view name) {
    return opens_with(event.title, name) || opens_with(event.title, last_word(name));
}

bool happens_to(const Event& event, std::string_view name) {
    if (is_country(name)) return false;
    if (acts(event, name)) return true;
    const std::string_view title = event.title;
    const std::size_t of = title.find(" of ");
    if (of == std::string_view::npos) return false;
    const std::string_view whom = title.substr(of + 4);
    return opens_with(whom, name) || opens_with(whom, last_word(name));
}

int years_between(sys_days born, sys_days day) {
    const date::year_month_day from{born};
    const date::year_month_day to{day};
    const bool before_birthday =
        date::month_day{to.month(), to.day()} < date::month_day{from.month(), from.day()};
    return int(to.year()) - int(from.year()) - (before_birthday ? 1 : 0);
}

std::map<std::string_view, const Event*> births(const Chronicle& chronicle) {
    std::map<std::string_view, const Event*> out; // nullptr: several are told of
    for (const Event& event : chronicle.events) {
        if (event.kind != "birth" || event.participants.size() != 1) continue;
        const bool known = told_as_fact(event) && event.when.bounds.bounded() &&
                           event.when.bounds.ok() && !event.citations.empty() &&
                           happens_to(event, event.participants.front());
        const auto [at, fresh] = out.emplace(event.participants.front(), known ? &event : nullptr);
        if (!fresh) at->second = nullptr;
    }
    std::erase_if(out, [](const auto& each) { return each.second == nullptr; });
    return out;
}

} // namespace fasti
