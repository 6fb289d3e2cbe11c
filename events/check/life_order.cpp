// SPDX-License-Identifier: Apache-2.0
// "Otto Marr was buried on 1 June 1811", and died on the 4th; a siege that ends before it begins:
// the steps of a life, or of a thing, in an order that none can have.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <fmt/format.h>

#include <array>
#include <map>
#include <string>

namespace fasti {
namespace {

constexpr std::size_t steps_of_life = 4;
using Steps = std::array<std::vector<const Event*>, steps_of_life>;

/// Its place in a life: birth, baptism, death, burial.
std::optional<std::size_t> step_of_life(const Event& event) {
    const std::string& word = event.facts.word;
    if (lexicon::is(word, lexicon::baptise)) return 1;
    if (event.kind == EventKind::birth) return 0;
    if (lexicon::is(word, lexicon::bury)) return 3;
    const bool died = event.kind == EventKind::death && !done_to_another(event);
    return died ? std::optional<std::size_t>(2) : std::nullopt;
}

/// "began", "was begun": 0; "ended": 1. Of a thing that the words name.
std::optional<std::size_t> step_of_thing(const Event& event) {
    if (event.facts.object.empty()) return std::nullopt;
    if (lexicon::is(event.facts.word, lexicon::begin)) return 0;
    return lexicon::is(event.facts.word, lexicon::end) ? std::optional<std::size_t>(1)
                                                       : std::nullopt;
}

bool usable(const Event& event) {
    return told_as_fact(event) && event.when.bounds.ok() && !event.citations.empty();
}

void compare(const Steps& steps, std::string_view whose, std::vector<Finding>& out) {
    for (std::size_t early = 0; early < steps.size(); ++early)
        for (std::size_t late = early + 1; late < steps.size(); ++late) {
            // of several births or deaths each may be another's
            if (steps[early].size() != 1 || steps[late].size() != 1) continue;
            const Event& begin = *steps[early].front();
            const Event& end = *steps[late].front();
            if (before(end.when.bounds, begin.when.bounds) != Verdict::definite) continue;
            Finding finding = warn_of_pair("life-order", end, "comes before", begin);
            finding.help = {fmt::format("a slip in one of the two dates, or another {}?", whose)};
            out.push_back(std::move(finding));
        }
}

} // namespace

std::vector<Finding> life_order(const Analysis& analysis) {
    std::map<std::string, Steps> lives;
    std::map<std::string, Steps> things;
    for (const Event& event : analysis.chronicle.events) {
        if (!usable(event)) continue;
        if (const auto step = step_of_thing(event))
            things[event.facts.object].at(*step).push_back(&event);
        const auto step = step_of_life(event);
        if (!step || event.participants.size() != 1) continue;
        const std::string& name = event.participants.front();
        if (happens_to(event, name)) lives[name].at(*step).push_back(&event);
    }
    std::vector<Finding> out;
    for (const auto* all : {&lives, &things})
        for (const auto& [whose, steps] : *all)
            compare(steps, whose, out);
    return out;
}

} // namespace fasti
