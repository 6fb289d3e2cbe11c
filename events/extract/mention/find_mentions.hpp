// SPDX-License-Identifier: Apache-2.0
// From the dates of a document to its dated statements.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/parse/model.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

#include <vector>

namespace fasti::mention {

/// The dated statements of a document, by place. What is no event (datelines, durations, generic
/// centuries) is left out.
/// `relations` gets what their sentences say about order, by place.
std::vector<Mention> find_mentions(const Document& document,
                                   const Tagged& tagged,
                                   const parse::Model& model,
                                   std::vector<order::PlacedRelation>* relations = nullptr);

} // namespace fasti::mention
