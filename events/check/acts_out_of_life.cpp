// SPDX-License-Identifier: Apache-2.0
// "Orlan died on 3 May 1971", and in June Orlan visits a town. Only of what nobody does without
// being alive, where the title says that they did it and nobody else is named who may have.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace fasti {
namespace {

bool needs_life(const std::string& kind) {
    constexpr std::array<std::string_view, 5> acts = {"visit", "statement", "meeting", "marriage",
                                                      "election"};
    return std::find(acts.begin(), acts.end(), kind) != acts.end();
}

Finding finding(const Event& act, const Event& limit, bool after_death) {
    const std::string& who = limit.participants.front();
    const Interval& first = after_death ? limit.when.bounds : act.when.bounds;
    const Interval& second = after_death ? act.when.bounds : limit.when.bounds;
    Finding out{"acts-out-of-life", Severity::warning, "", {}};
    out.message =
        fmt::format("{} ({}) is {} or more {} {} {} ({})", quoted(act), words(act.when),
                    words(Period{.days = (second.begin - first.last()).count()}),
                    after_death ? "after" : "before", after_death ? "the death of" : "the birth of",
                    who, words(limit.when));
    out.help = {fmt::format("another {}, or something done in that name?", who)};
    add_first_citation(out.citations, act);
    add_first_citation(out.citations, limit);
    return out;
}

// A death or birth of one person.
bool limits_a_life(const Event& event) {
    return (event.kind == "death" || event.kind == "birth") && event.participants.size() == 1 &&
           told_as_fact(event) && event.when.bounds.ok() &&
           happens_to(event, event.participants.front());
}

bool is_act(const Event& event) {
    return needs_life(event.kind) && event.participants.size() == 1 && told_as_fact(event) &&
           event.when.bounds.ok() && acts(event, event.participants.front());
}

bool out_of_life(const Event& act, const Event& limit) {
    return limit.kind == "death" ? before(limit.when.bounds, act.when.bounds) == Verdict::definite
                                 : before(act.when.bounds, limit.when.bounds) == Verdict::definite;
}

} // namespace

std::vector<Finding> acts_out_of_life(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    std::multimap<std::string_view, const Event*> limits;
    for (const Event& event : chronicle.events)
        if (limits_a_life(event)) limits.emplace(event.participants.front(), &event);
    constexpr int most = 10; // deaths of one name; who dies oftener is many people
    std::vector<Finding> out;
    for (const Event& act : chronicle.events) {
        if (!is_act(act)) continue;
        const auto [begin, end] = limits.equal_range(act.participants.front());
        int tried = 0;
        for (auto limit = begin; limit != end && tried < most; ++limit, ++tried)
            if (out_of_life(act, *limit->second))
                out.push_back(finding(act, *limit->second, limit->second->kind == "death"));
    }
    return out;
}

} // namespace fasti
