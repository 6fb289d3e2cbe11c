// SPDX-License-Identifier: Apache-2.0
// A mention in few bytes, to be put aside until its event is told: a third of a kilobyte, most of
// which is its quote.
#pragma once

#include "events/extract/mention/mention.hpp"

#include <string>
#include <string_view>

namespace fasti::merge {

/// Appends a mention without what only its document can use: its places in the text, its tense.
void pack(const mention::Mention& mention, std::string& bytes);

/// The inverse of pack(); of nothing else.
mention::Mention unpack(std::string_view bytes);

} // namespace fasti::merge
