// SPDX-License-Identifier: Apache-2.0
// The greedy parser over words that have tags.
#pragma once

#include "events/parse/arc_features.hpp"
#include "events/parse/lexeme.hpp"
#include "events/parse/model.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace fasti::parse {

/// Heads and relations of words 1 … n; entry 0 means nothing, and the head 0 is the root.
struct ArcTree {
    std::vector<std::uint32_t> heads;
    std::vector<std::uint8_t> relations;
};

/// The words of a sentence as the parser sees them; `tags` are indexes into the model's.
std::vector<ArcWord> arc_words(std::span<const Lexeme> words,
                               std::span<const std::uint8_t> tags,
                               std::span<const std::string> lemmas,
                               std::span<const ModelTag> tag_set);

/// The tree; `words` is what arc_words made.
ArcTree parse_arcs(std::span<const ArcWord> words, const Model& model);

} // namespace fasti::parse
