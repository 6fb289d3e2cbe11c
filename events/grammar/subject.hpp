// SPDX-License-Identifier: Apache-2.0
// Subjects: a clause's own, and the one it shares with another.
#pragma once

#include "events/grammar/tree.hpp"

#include <optional>

namespace fasti::grammar {

/// The subject of a clause, its own or the one it shares; nullopt when there is none.
std::optional<std::size_t> subject_of(const Tree& tree, std::size_t clause);

} // namespace fasti::grammar
