// SPDX-License-Identifier: Apache-2.0
// "In 1912 the Ministry of Aviation wrote", and elsewhere: "the Ministry of Aviation was created in
// 1936": a name that is used before there was anybody to bear it.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <fmt/format.h>

#include <map>

namespace fasti {
namespace {

// The name of what is founded, where nothing else is told.
std::string_view founded(const Event& event) {
    const Facts& facts = event.facts;
    if (event.kind != EventKind::founding || facts.act != Act::founding || !told_as_fact(event))
        return {};
    // "the Ministry of Aviation (created 1936)" names nobody else
    if (event.participants.empty()) return facts.object;
    for (const std::string& name : event.participants)
        if (facts.object == name) return name; // "Baku Commune" is no "Commune"
    return {};
}

} // namespace

std::vector<Finding> not_founded_yet(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::map<std::string_view, const Event*> foundings; // the first of each name
    for (const Event& event : chronicle.events)
        if (const std::string_view name = founded(event); !name.empty() && event.when.bounds.ok())
            foundings.emplace(name, &event);
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (!told_as_fact(event) || !event.when.bounds.ok() || event.kind == EventKind::founding)
            continue;
        for (const std::string& name : event.participants) {
            const auto founding = foundings.find(name);
            if (founding == foundings.end()) continue;
            const Event& birth = *founding->second;
            if (before(event.when.bounds, birth.when.bounds) != Verdict::definite) continue;
            Finding finding = warn_of_pair("not-founded-yet", event, "comes before", birth);
            finding.help = {fmt::format("a name given later, or another {}?", name)};
            out.push_back(std::move(finding));
        }
    }
    return out;
}

} // namespace fasti
