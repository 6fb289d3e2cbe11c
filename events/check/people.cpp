// SPDX-License-Identifier: Apache-2.0
#include "events/check/people.hpp"

#include "events/lexicon/en/countries.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti {
namespace {

bool among(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

bool told_as_fact(const Event& event) {
    return event.certainty == Certainty::asserted || event.certainty == Certainty::reported;
}

bool takes_part(const Event& event, std::string_view name) {
    return among(event.facts.agents, name) || among(event.facts.patients, name);
}

bool done_to_another(const Event& event) {
    return !event.facts.agents.empty() && !event.facts.object.empty();
}

bool happens_to(const Event& event, std::string_view name) {
    if (is_country(name)) return false;
    return takes_part(event, name) || among(event.facts.whose, name);
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
        if (event.kind != EventKind::birth || event.participants.size() != 1) continue;
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
