// SPDX-License-Identifier: Apache-2.0
// Trains the parser with a dynamic oracle: it goes its own ways, and learns at every place what
// would have been best from there. [Goldberg & Nivre 2013]
#pragma once

#include "events/parse/arc_features.hpp"
#include "events/parse/train/oracle.hpp"
#include "events/parse/train/train_options.hpp"

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace fasti::parse::train {

/// A sentence to learn from; heads are projective, entry 0 of heads and relations means nothing.
struct ParserExample {
    std::vector<ArcWord> words;
    Heads heads;
    std::vector<std::uint8_t> relations;
};

/// Two sections of a model.
struct ParserBytes {
    std::string moves;
    std::string relations;
};

ParserBytes train_parser(const std::vector<ParserExample>& examples,
                         unsigned relations,
                         const TrainOptions& options,
                         std::ostream* log);

} // namespace fasti::parse::train
