// SPDX-License-Identifier: Apache-2.0
// What a parsed sentence tells of one of its dates: title, kind, certainty, who and where.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/extract/title/headline.hpp"
#include "events/timex/value/timex.hpp"

namespace fasti::mention {

/// Fills what Mention says of the event itself (title, head, kind, facts, certainty, names,
/// places, proper, phrase, nominal, pronoun); leaves the title empty where there is no event.
/// `antecedent` stands in for a pronoun.
void describe(const grammar::Tree& tree,
              const trigger::DatedTrigger& trigger,
              const std::optional<who::Antecedent>& antecedent,
              Mention& mention);

/// Is what the date belongs to no event at all: a lasting state, an imprint, a reference?
bool no_event(const grammar::Tree& tree, const trigger::DatedTrigger& trigger, const Timex& timex);

} // namespace fasti::mention
