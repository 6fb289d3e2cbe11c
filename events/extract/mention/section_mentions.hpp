// SPDX-License-Identifier: Apache-2.0
// Statements that are dated from outside: by the heading above, a year in the margin, the date that
// opens their paragraph.
//
//     ## 4 August 1914          ## [2.4.1] - 2022-03-05      1266.
//     The mole was blown up.                                 The prince took the island.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/parse/model.hpp"
#include "events/timex/value/timex.hpp"

#include <vector>

namespace fasti::mention {

/// What such dates tell, by place: of a section one event a list item, or the first sentence of its
/// prose; of the heading of a release the release. `model` is nullptr where the language of the
/// document has no grammar: then entries are told as they stand, and prose is not told at all.
std::vector<Mention>
find_section_mentions(const Document& document, const Tagged& tagged, const parse::Model* model);

} // namespace fasti::mention
