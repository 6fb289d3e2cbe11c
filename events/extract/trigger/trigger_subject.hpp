// SPDX-License-Identifier: Apache-2.0
// Whose doing a dated event is, and where a pronoun stands for who that is.
#pragma once

#include "events/extract/trigger/dated_trigger.hpp"

#include <optional>
#include <string>

namespace fasti::trigger {

/// The subject of a dated event: what a participle tells of, else that of its clause.
std::optional<std::size_t> subject_of(const grammar::Tree& tree, const DatedTrigger& trigger);

/// The subject of the event when it is a pronoun that needs an antecedent, in lower case: "she".
std::string pronoun_subject(const grammar::Tree& tree, const DatedTrigger& trigger);

/// "his" of "his army", before the noun that a title begins with; nullopt when there is none.
std::optional<std::size_t> possessive_pronoun(const grammar::Tree& tree,
                                              const DatedTrigger& trigger);

/// Does a pronoun stand in a clause inside another? Then "it" rarely looks back beyond its
/// sentence.
bool embedded(const grammar::Tree& tree, const DatedTrigger& trigger);

} // namespace fasti::trigger
