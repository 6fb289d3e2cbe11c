// SPDX-License-Identifier: Apache-2.0
// A treaty is signed, then ratified, then in force, then terminated: another stage of the same
// thing in the wrong order. "Expired" and the like may be foreseen, so only what is told as a fact
// counts.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/check/series.hpp"
#include "events/lexicon/en/stages.hpp"

namespace fasti {

std::vector<Finding> effect_before_cause(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::vector<Finding> out;
    for (const auto& [cause, effect] : out_of_rank(chronicle, by_stage)) {
        const Event& first = chronicle[cause];
        const Event& second = chronicle[effect];
        if (!told_as_fact(first) || !told_as_fact(second)) continue;
        out.push_back(warn_of_pair("effect-before-cause", first, "should come before", second));
    }
    return out;
}

} // namespace fasti
