// SPDX-License-Identifier: Apache-2.0
// A quotation as it is printed in a note: what was written, without the file's line breaks and
// markup, and no longer than a note can bear. The whole quote stays in the Citation.
#pragma once

#include "text/source.hpp"

#include <string>

namespace fasti::timeline {

/// The quote of a citation on one line: white space folded, words broken at a hyphen rejoined,
/// Markdown's emphasis and links reduced to their words; of more than about `limit` code points,
/// the words around the date, with "…" where something is left out.
std::string printed_quote(const Citation& citation, std::size_t limit = 110);

} // namespace fasti::timeline
