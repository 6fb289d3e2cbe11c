// SPDX-License-Identifier: Apache-2.0
// How right a model is on a treebank that it has not seen.
#pragma once

#include "events/parse/model.hpp"
#include "events/parse/train/conllu.hpp"

#include <ostream>
#include <span>

namespace fasti::parse::train {

/// Counts of words, all signs of punctuation included.
struct Accuracy {
    std::size_t gold = 0;  ///< words of the treebank
    std::size_t found = 0; ///< words of ours
    std::size_t same = 0;  ///< words with the same span; the others are wrong in all that follows
    std::size_t upos = 0;
    std::size_t xpos = 0;
    std::size_t lemma = 0;
    std::size_t head = 0;
    std::size_t relation = 0;  ///< head and relation with its subtype
    std::size_t universal = 0; ///< head and relation without it

    Accuracy& operator+=(const Accuracy& other);
};

/// With the words of the treebank, or from its text.
Accuracy evaluate(std::span<const GoldSentence> sentences, const Model& model, bool raw);

/// One line: for gold words per cent of words, for raw text F1.
void write_accuracy(std::ostream& out, const Accuracy& accuracy);

} // namespace fasti::parse::train
