// SPDX-License-Identifier: Apache-2.0
// How sure a sentence is of an event: cue words over the tree, from the event's word up to the
// root. [Saurí & Pustejovsky 2012, De Facto]
#pragma once

#include "events/chronicle/event.hpp"
#include "events/extract/trigger/dated_trigger.hpp"

namespace fasti::trigger {

/// The certainty that the sentence gives to a dated event.
Certainty certainty_of(const grammar::Tree& tree, const DatedTrigger& trigger);

} // namespace fasti::trigger
