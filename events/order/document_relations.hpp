// SPDX-License-Identifier: Apache-2.0
// What a whole document says about order, sentence by sentence, dated or not: to look at, and to
// measure the sieves by.
#pragma once

#include "events/grammar/grammarian.hpp"
#include "events/order/relations.hpp"
#include "events/parse/model.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

#include <optional>
#include <vector>

namespace fasti::order {

/// What one parsed sentence says about the order of two events.
std::vector<PlacedRelation>
order_of_events(const grammar::Parsed& parsed, const Document& document, const Tagged& tagged);

/// By sentence and sieve; headings and tables are left out, and sentences beyond any measure.
std::vector<PlacedRelation>
document_relations(const Document& document, const Tagged& tagged, const parse::Model& model);

} // namespace fasti::order
