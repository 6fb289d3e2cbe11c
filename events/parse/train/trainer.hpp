// SPDX-License-Identifier: Apache-2.0
// From treebanks to a model.
//
//     const std::string bytes = train_model(read_conllu_file("train.conllu"), {}, nullptr);
//     open_model(bytes)
//
// Lemmas first, then the tagger, then the parser. The parser must learn from tags as they will be,
// mistakes included, so each fifth of the text is tagged by a tagger that has seen the other four.
#pragma once

#include "events/parse/train/conllu.hpp"
#include "events/parse/train/train_options.hpp"

#include <ostream>
#include <span>
#include <string>

namespace fasti::parse::train {

/// The bytes of a model; progress goes to `log` unless it is null.
std::string train_model(std::span<const GoldSentence> sentences,
                        const TrainOptions& options,
                        std::ostream* log);

} // namespace fasti::parse::train
