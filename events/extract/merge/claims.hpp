// SPDX-License-Identifier: Apache-2.0
// What the mentions of one event say of its date, side by side, and which of the dates is chosen.
//
//     4 May 1921     a.txt, c.txt     "told by 2 texts, 14 May 1921 by 1"
//     14 May 1921    b.txt
//     1921           c.txt            agrees with both
#pragma once

#include "events/extract/mention/mention.hpp"

namespace fasti::merge {

/// One claim for each differing date, each with its citations; the chosen one first, then as they
/// are supported. Dates that cannot both be true are rivals: chosen is the one that most texts
/// give or agree with, then the one told most often, the most precise, the one that is stated and
/// not counted, the earliest.
std::vector<Claim> claims_of(const std::vector<mention::Mention>& mentions);

/// The place of a mention, and the places where its text takes it up without a date.
void add_citations(const mention::Mention& mention, std::vector<Citation>& citations);

/// By source and place, each place once.
void sort_citations(std::vector<Citation>& citations);

/// The index of the citation of the same place among sorted ones, which is there.
std::size_t index_of(const std::vector<Citation>& sorted, const Citation& citation);

} // namespace fasti::merge
