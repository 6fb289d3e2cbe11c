// SPDX-License-Identifier: Apache-2.0
// The tagger: from left to right, each word gets the tag with the highest score. A tag of the model
// is a universal part of speech together with a Penn Treebank tag.
// [Collins 2002, averaged perceptron; Giménez & Màrquez 2004, ambiguity classes of what follows]
#pragma once

#include "events/parse/features.hpp"
#include "events/parse/lexeme.hpp"
#include "events/parse/weights.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace fasti::parse {

/// The features of word `at`, when the words before it have been tagged.
void tagger_features(std::span<const Lexeme> words,
                     std::span<const std::uint8_t> tags,
                     std::size_t at,
                     Features& out);

/// A tag for each word: an index into the tags of the model.
std::vector<std::uint8_t> tag_words(std::span<const Lexeme> words, const WeightTable& weights);

} // namespace fasti::parse
