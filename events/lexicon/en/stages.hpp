// SPDX-License-Identifier: Apache-2.0
// What is done to a treaty or a law, one thing after the other. English.
#pragma once

#include <array>
#include <string_view>

namespace fasti::lexicon {

/// A step on the way of a treaty, as titles end with it.
struct StageWord {
    std::string_view participle;
    int rank;
};

/// Those with a higher rank come later; of one rank the first is its name.
inline constexpr std::array<StageWord, 6> stage_words = {{{"drafted", 1},
                                                          {"signed", 2},
                                                          {"ratified", 3},
                                                          {"enacted", 4},
                                                          {"terminated", 5},
                                                          {"repealed", 5}}};

} // namespace fasti::lexicon
