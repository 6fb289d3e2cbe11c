// SPDX-License-Identifier: Apache-2.0
// From a group of mentions to one event: which title, which date, all citations.
#pragma once

#include "events/extract/merge/merge.hpp"

namespace fasti::merge {

/// The event that the mentions of a group speak of; its id is left empty. Joints count these
/// mentions.
Event merged_event(const std::vector<mention::Mention>& mentions, std::vector<Joint> joints);

/// An id made of the date of an event and the first words of its title: others may have the same.
std::string id_of(const Event& event);

} // namespace fasti::merge
