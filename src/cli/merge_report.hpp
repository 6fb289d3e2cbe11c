// SPDX-License-Identifier: Apache-2.0
// Why several places of the texts are one event, for people:
//
//     “Pact of Aldern signed” (4 May 1921)
//       a.txt:1: “The Pact of Aldern was signed on 4 May 1921 …”
//       b.txt:7: “… the Pact of 1921 …”
//         with a.txt:1: same name, and the finer date lies in the coarser one: Pact of Aldern
//       dated 4 May 1921, the most precise: a.txt:1
//       dated 1921: b.txt:7
#pragma once

#include "events/chronicle/event.hpp"

#include <ostream>

namespace fasti::cli {

/// Every place of an event with the reason why it is one of it, then every date with its places.
void write_merge(const Chronicle& chronicle, EventId event, std::ostream& out);

} // namespace fasti::cli
