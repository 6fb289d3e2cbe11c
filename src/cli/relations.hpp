// SPDX-License-Identifier: Apache-2.0
// What the sentences of some documents say about order, to look at and to measure.
#pragma once

#include "cli/options.hpp"
#include "text/document.hpp"

#include <ostream>
#include <span>

namespace fasti::cli {

/// JSON Lines: {"source","sieve","relation","from":{"kind","begin","end","text"},"to":{…}}; the
/// relation is of "to" to "from". Only documents in a language whose sentences are parsed.
void write_relations(std::span<const Document> documents,
                     const DocumentOptions& options,
                     std::ostream& out);

} // namespace fasti::cli
