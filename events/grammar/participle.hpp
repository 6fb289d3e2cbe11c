// SPDX-License-Identifier: Apache-2.0
// Participles that tell of a noun before them: "the treaty on fishing, signed in Oslo on 12 May".
#pragma once

#include "events/grammar/tree.hpp"

#include <optional>

namespace fasti::grammar {

/// From a word of a name up to the noun it belongs to.
std::size_t head_of_name(const Tree& tree, std::size_t token);

/// The noun that a participle tells of, whatever the parser made of it; nullopt for finite verbs
/// and where the tree itself says which noun it is.
std::optional<std::size_t> noun_of_participle(const Tree& tree, std::size_t verb);

} // namespace fasti::grammar
