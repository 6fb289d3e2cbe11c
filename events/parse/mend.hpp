// SPDX-License-Identifier: Apache-2.0
// Tags that cannot be right, put right before the parser sees them. A sentence that ends in a full
// stop has a finite verb: where the tagger found none, the last participle that can be one is.
// ("The regiment crossed the river." has no other.)
#pragma once

#include "events/parse/model.hpp"
#include "text/span.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fasti::parse {

/// Mends the tags of a sentence's words.
void mend_tags(std::string_view sentence,
               std::span<const Span> words,
               const Model& model,
               std::vector<std::uint8_t>& tags);

} // namespace fasti::parse
