// SPDX-License-Identifier: Apache-2.0
// Rows of tables that date something, as dated statements.
//
//     | Year | Event                |
//     | 1911 | The bridge is opened |   →  1911: Bridge opened
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/parse/model.hpp"
#include "events/timex/value/timex.hpp"

#include <vector>

namespace fasti::mention {

/// The rows of the document's tables of events, by place. `model` is nullptr where the language of
/// the document has no grammar: then cells are told as they stand.
std::vector<Mention>
find_row_mentions(const Document& document, const Tagged& tagged, const parse::Model* model);

} // namespace fasti::mention
