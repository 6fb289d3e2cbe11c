// SPDX-License-Identifier: Apache-2.0
// What training a model may be told.
#pragma once

#include <cstdint>

namespace fasti::parse::train {

/// How long and how boldly. The defaults made the model of the program.
struct TrainOptions {
    unsigned tagger_rounds = 7;
    unsigned parser_rounds = 8;
    std::int32_t tag_margin = 20;      ///< how clear of the next best the right answer must be
    std::int32_t relation_margin = 10; ///< the same for relations; moves need no margin
    unsigned runs = 3;                 ///< parsers that learn in different orders and become one
    unsigned folds = 5;                ///< for the tags that the parser learns from
    std::int64_t least_weight = 26;    ///< in 1/256: rows below this are left out
    unsigned least_updates = 6;        ///< features with fewer updates are left out
    std::uint64_t seed = 1;
};

} // namespace fasti::parse::train
