// SPDX-License-Identifier: Apache-2.0
// What stands behind a verb, and whether a title may need it.
#pragma once

#include "events/grammar/tree.hpp"

namespace fasti::grammar::complement {

/// What the verb acts on; not the pronoun of a relative clause.
bool object(const Tree& tree, std::size_t child);

/// "up" in "set up", "home" in "sail home".
bool particle(const Tree& tree, std::size_t child);

/// "not", "hardly", "no longer": a verb without such a word says something else.
bool limits(const Tree& tree, std::size_t child);

/// "to close the port", "that the war is over".
bool clausal(const Tree& tree, std::size_t child);

/// "to close the port"
bool infinitive(const Tree& tree, std::size_t child);

/// "of stirring up a revolt", "to paying the debt" behind the verb that it belongs to: what the
/// clause says is not said to happen.
bool gerund(const Tree& tree, std::size_t child);

/// Of these, what may be missing: "to pay his debts", but not in "asked him to pay his debts".
bool purpose(const Tree& tree, std::size_t child);

/// "with Norway", "in Oslo"; not behind a comma.
bool circumstance(const Tree& tree, std::size_t child);

} // namespace fasti::grammar::complement
