// SPDX-License-Identifier: Apache-2.0
// A pass over the bytes that only looks for reasons to look closer.
#pragma once

#include "events/timex/match/grammar.hpp"

#include <string_view>
#include <vector>

namespace fasti::match {

/// The stretches of `block` (bytes of `text`) that may hold temporal expressions, with some words
/// around them; ascending and disjoint. Text without any costs one pass over its bytes.
std::vector<Span> windows(std::string_view text, Span block, const Grammar& grammar);

} // namespace fasti::match
