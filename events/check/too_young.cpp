// SPDX-License-Identifier: Apache-2.0
// "Born in 1930, she signed the treaty of 1938": nobody is elected or signs treaties at eight. What
// children are said to do, such as to be crowned, is left alone.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

constexpr int youngest = 12; // years; who may be as old is left alone

bool needs_an_adult(const Event& event) {
    const bool office =
        event.kind == EventKind::politics && lexicon::is(event.facts.word, lexicon::give_office);
    return event.kind == EventKind::election || event.kind == EventKind::treaty || office ||
           event.facts.act == Act::marriage;
}

} // namespace

std::vector<Finding> too_young(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    const auto known = births(chronicle);
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (!needs_an_adult(event) || event.participants.empty() || !told_as_fact(event) ||
            !event.when.bounds.ok() || !event.when.bounds.bounded())
            continue;
        for (const std::string& name : event.participants) {
            const auto birth = known.find(name);
            if (birth == known.end() || !takes_part(event, name)) continue;
            const int age =
                years_between(birth->second->when.bounds.begin, event.when.bounds.last());
            if (age < 0 || age >= youngest) continue; // before birth is another check's business
            Finding finding =
                warn_of_pair("too-young", event, "comes too soon after", *birth->second);
            finding.help = {fmt::format("{} was {} at most; another {}?", name, age, name)};
            out.push_back(std::move(finding));
        }
    }
    return out;
}

} // namespace fasti
