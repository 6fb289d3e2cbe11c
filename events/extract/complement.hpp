// SPDX-License-Identifier: Apache-2.0
// What stands behind a verb, and whether a title may need it.
#pragma once

#include "events/extract/tree.hpp"

namespace fasti::complement {

/// What the verb acts on; not the pronoun of a relative clause.
bool object(const Tree& tree, std::size_t child);

/// "up" in "set up", "home" in "sail home".
bool particle(const Tree& tree, std::size_t child);

/// "to close the port", "that the war is over".
bool clausal(const Tree& tree, std::size_t child);

/// "with Norway", "in Oslo"; not behind a comma.
bool circumstance(const Tree& tree, std::size_t child);

} // namespace fasti::complement
