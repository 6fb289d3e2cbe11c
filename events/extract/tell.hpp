// SPDX-License-Identifier: Apache-2.0
// From a group of mentions to one event: which title, which date, all citations.
#pragma once

#include "events/extract/merge.hpp"

namespace fasti {

/// The event that a group of mentions speaks of; its id is left empty.
Event tell(const MentionGroup& group, const std::vector<Mention>& mentions);

/// Gives every event an id made of its date and the first words of its title; equal ones are
/// numbered. `events` must be sorted.
void name_events(std::vector<Event>& events);

} // namespace fasti
