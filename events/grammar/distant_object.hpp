// SPDX-License-Identifier: Apache-2.0
// Objects that a verb has without standing before them.
#pragma once

#include "events/grammar/tree.hpp"

#include <optional>

namespace fasti::grammar {

/// "the general, whom the council dismissed", "the band I started": the noun is the object.
std::optional<std::size_t> relative_object(const Tree& tree, std::size_t verb);

/// "invaded and occupied the islands": the second verb's object is the first one's as well.
std::optional<std::size_t> shared_object(const Tree& tree, std::size_t verb);

} // namespace fasti::grammar
