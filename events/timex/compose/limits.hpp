// SPDX-License-Identifier: Apache-2.0
// What lies before or after a date, in words of more than a preposition: "no earlier than March",
// "post-1945", "in 1533 at the earliest"; and what only looks like a step.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool from_then(const Args&, Meaning&);             ///< "no earlier than", "not before"
bool until_then(const Args&, Meaning&);            ///< "no later than"
bool at_the_latest(const Args&, Meaning&);         ///< "5 May at the latest"
bool uncertain(const Args&, Meaning&);             ///< "1890(?)"
bool before_year(const Args&, std::span<Chunk>);   ///< "pre-1914", where no noun follows
bool after_year(const Args&, std::span<Chunk>);    ///< "post-1945"
bool left_as_it_is(const Args&, std::span<Chunk>); ///< "four years earlier than expected": a length

} // namespace fasti::compose
