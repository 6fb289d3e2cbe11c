// SPDX-License-Identifier: Apache-2.0
// What a move costs: how many arcs of the annotated tree can no longer be made after it. From any
// state, also one that a mistake led to, the best moves cost nothing more.
// [Goldberg & Nivre 2013, the dynamic oracle of arc-hybrid]
#pragma once

#include "events/parse/arc_hybrid.hpp"

#include <cstdint>
#include <vector>

namespace fasti::parse::train {

/// heads[w] is the head of word w = 1 … n; heads[0] means nothing. The root is 0.
using Heads = std::vector<std::uint32_t>;

/// The arcs lost by a legal move.
unsigned cost(const ArcHybrid& state, Move move, const Heads& gold);

/// The heads with arcs that cross others lifted to the nearest ancestor where they no longer do.
/// [Nivre & Nilsson 2005]
Heads projective(Heads heads);

} // namespace fasti::parse::train
