// SPDX-License-Identifier: Apache-2.0
// From a document to its expressions, not yet anchored.
#pragma once

#include "events/timex/match/expression.hpp"
#include "events/timex/match/grammar.hpp"
#include "events/zones/zones.hpp"

#include <vector>

namespace fasti::match {

/// Every expression of a document in text order, but for those in zones that give no dates. Heeds
/// options.derivations and options.jobs: blocks
/// know nothing of each other here.
std::vector<Expression> recognise(const Document& document,
                                  const zones::Zones& zones,
                                  const Grammar& grammar,
                                  const TagOptions& options);

} // namespace fasti::match
