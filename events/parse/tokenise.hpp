// SPDX-License-Identifier: Apache-2.0
// Running text into syntactic words, as the English treebanks of Universal Dependencies cut it:
//
//     Xi Jinping's "follow-up" didn't cost $5m.
//     Xi|Jinping|'s|"|follow|-|up|"|did|n't|cost|$|5|m|.
#pragma once

#include "text/span.hpp"

#include <string_view>
#include <vector>

namespace fasti::parse {

/// The words of a sentence: ascending, disjoint, not empty; white space and signs without width
/// between them belong to none.
std::vector<Span> tokenise(std::string_view sentence);

} // namespace fasti::parse
