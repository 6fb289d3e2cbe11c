// SPDX-License-Identifier: Apache-2.0
// Sentences without a date that take up an event by its words: after "the joint statement of
// September 11" also "the joint statement pledges". Two words at least, and the nearest event they
// fit that was named before.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

namespace fasti::mention {

/// Fills Mention::coreferent of `mentions`, which are those of `document` in text order. Linear in
/// the text.
void find_coreferences(const Document& document,
                       const Tagged& tagged,
                       std::vector<Mention>& mentions);

} // namespace fasti::mention
