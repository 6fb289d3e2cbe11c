// SPDX-License-Identifier: Apache-2.0
// The features of the parser's two decisions: which move, and which relation a new arc has.
// [Zhang & Nivre 2011: words, tags, distances, valencies, dependents, sets of relations]
#pragma once

#include "events/parse/arc_hybrid.hpp"
#include "events/parse/features.hpp"

#include <cstdint>
#include <span>

namespace fasti::parse {

/// What the parser sees of a word. A sentence is a row of these: the root, the words, and one more
/// that stands for no word.
struct ArcWord {
    std::uint64_t word = 0;
    std::uint64_t lemma = 0;
    std::uint64_t tag = 0;
    std::uint64_t upos = 0;
    std::uint64_t both = 0; ///< word and tag
    std::uint64_t suffix = 0;
};

void move_features(const ArcHybrid& state, std::span<const ArcWord> words, Features& out);

/// For the arc that `move` (left or right) would make.
void relation_features(const ArcHybrid& state,
                       Move move,
                       std::span<const ArcWord> words,
                       Features& out);

} // namespace fasti::parse
