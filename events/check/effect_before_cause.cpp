// SPDX-License-Identifier: Apache-2.0
// A treaty is signed, then ratified, then in force, then terminated: titles that say another stage
// of the same thing in the wrong order. "Expired" and the like may be foreseen, so only what is
// told as a fact counts.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/check/title_words.hpp"
#include "events/lexicon/en/stages.hpp"

namespace fasti {
namespace {

std::optional<int> stage(std::string_view word) {
    for (const lexicon::Stage& each : lexicon::stages)
        if (word == each.participle) return each.rank;
    return std::nullopt;
}

} // namespace

std::vector<Finding> effect_before_cause(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    std::vector<Finding> out;
    for (const auto& [cause, effect] : out_of_rank(chronicle, stage)) {
        const Event& first = chronicle[cause];
        const Event& second = chronicle[effect];
        if (!told_as_fact(first) || !told_as_fact(second)) continue;
        out.push_back(warn_of_pair("effect-before-cause", first, "should come before", second));
    }
    return out;
}

} // namespace fasti
