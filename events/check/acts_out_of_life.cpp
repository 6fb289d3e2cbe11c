// SPDX-License-Identifier: Apache-2.0
// "Orlan died on 3 May 1971", and in June Orlan visits a town. Only of what nobody does without
// being alive, where one person alone is said to have done it.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>

namespace fasti {
namespace {

// The dead are elected and married no more than they elect and marry.
bool needs_life_of_all(const Event& event) {
    return event.kind == EventKind::election || event.facts.act == Act::marriage;
}

// "Karl Brandt opens the bridge": plainly the doing of one person, known by more than a surname.
bool plainly_done(const Event& event) {
    const Facts& facts = event.facts;
    const bool full_name =
        facts.agents.size() == 1 && facts.agents.front().find(' ') != std::string::npos;
    return facts.clear && full_name && !facts.object.empty() && event.participants.size() == 1 &&
           lexicon::is(facts.word, lexicon::needs_the_living);
}

bool needs_life(const Event& event) {
    return plainly_done(event) || event.kind == EventKind::visit ||
           event.kind == EventKind::statement || event.kind == EventKind::meeting ||
           needs_life_of_all(event);
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
    return (event.kind == EventKind::death || event.kind == EventKind::birth) &&
           event.participants.size() == 1 && told_as_fact(event) && event.when.bounds.ok() &&
           !done_to_another(event) && happens_to(event, event.participants.front());
}

// Whoever must have been alive for it, where that is one and no other can be meant: beside others
// only where it is plain who did it.
std::optional<std::string_view> actor(const Event& event) {
    if (!needs_life(event) || !told_as_fact(event) || !event.when.bounds.ok()) return std::nullopt;
    if (event.participants.size() > 1 && !event.facts.clear) return std::nullopt;
    const Facts& facts = event.facts;
    const std::size_t also = needs_life_of_all(event) ? facts.patients.size() : 0;
    if (facts.agents.size() + also != 1) return std::nullopt;
    return facts.agents.empty() ? facts.patients.front() : facts.agents.front();
}

bool out_of_life(const Event& act, const Event& limit) {
    return limit.kind == EventKind::death
               ? before(limit.when.bounds, act.when.bounds) == Verdict::definite
               : before(act.when.bounds, limit.when.bounds) == Verdict::definite;
}

} // namespace

std::vector<Finding> acts_out_of_life(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::multimap<std::string_view, const Event*> limits;
    for (const Event& event : chronicle.events)
        if (limits_a_life(event)) limits.emplace(event.participants.front(), &event);
    constexpr int most = 10; // deaths of one name; who dies oftener is many people
    std::vector<Finding> out;
    for (const Event& act : chronicle.events) {
        const auto who = actor(act);
        if (!who) continue;
        const auto [begin, end] = limits.equal_range(*who);
        int tried = 0;
        for (auto limit = begin; limit != end && tried < most; ++limit, ++tried)
            if (out_of_life(act, *limit->second))
                out.push_back(
                    finding(act, *limit->second, limit->second->kind == EventKind::death));
    }
    return out;
}

} // namespace fasti
