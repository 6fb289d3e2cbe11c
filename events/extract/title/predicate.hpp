// SPDX-License-Identifier: Apache-2.0
// What a title says of its subject where the verb stays as it stands, or is "be".
#pragma once

#include "events/grammar/phrase.hpp"

#include <vector>

namespace fasti::title {

/// Auxiliaries and verb as they stand.
std::vector<std::size_t> verbal_words(const grammar::Tree& tree, std::size_t verb);

/// The predicate of "is": the phrase without subject, copula and circumstances.
std::vector<std::size_t>
predicate(const grammar::Tree& tree, std::size_t head, const grammar::Keep& keep);

} // namespace fasti::title
