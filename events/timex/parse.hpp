// SPDX-License-Identifier: Apache-2.0
// The engine: applies the levels of a grammar to a row of items. A level is one pass from left to
// right that takes the longest shape at each place; shapes are short, so a window costs time in
// proportion to its size.
#pragma once

#include "events/timex/grammar.hpp"

#include <vector>

namespace fasti {

/// What became of a window: items of all kinds in order, and how they came about.
struct Parse {
    std::vector<Chunk> items;
    std::vector<Node> nodes; ///< nodes[0] is no node
};

/// Applies every level in turn.
Parse parse(std::string_view text, Span window, const Grammar& grammar);

/// The derivation of an item as a tree.
Derivation derivation(const Parse& parse, const Chunk& item);

} // namespace fasti
