// SPDX-License-Identifier: Apache-2.0
// Which nouns name an event.
#pragma once

#include "events/grammar/tree.hpp"

namespace fasti::grammar {

/// Is it a noun that names an event: "signing", "Treaty", "wars"?
bool event_noun(const Tree& tree, std::size_t token);

} // namespace fasti::grammar
