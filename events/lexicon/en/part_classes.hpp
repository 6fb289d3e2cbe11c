// SPDX-License-Identifier: Apache-2.0
// Parts of words, as the tokeniser and the lemmas need them. English.
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <array>

namespace fasti::lexicon {

// clang-format off
inline constexpr auto part_classes = std::to_array<ClassWords>({
    {clitic, "'d 'll 'm 're 's 've"},
    {cut_short, "cause em n til tis twas"},
    {prefix,
     "anti arch bi co counter cross e ex extra inter intra micro mid mini multi neo non over post pre pro psycho "
     "re semi socio sub trans tri ultra un"},
    {glued_unit, "am bn cm ft g hr hrs k kg km kw lb lbs m mb min ml mm mn mph mw pm tons x"},
    {ending_of_act, "ing ment sion tion"},
    {ending_of_abstract, "ance ence ing ism ity ment ness sion tion"},
});
// clang-format on

} // namespace fasti::lexicon
