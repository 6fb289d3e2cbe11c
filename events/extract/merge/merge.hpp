// SPDX-License-Identifier: Apache-2.0
// One event, many mentions: groups mentions that speak of the same thing, within and across
// documents, and says of each why.
//
// Joined are mentions
//   - of one date that share the event's own name, their words, or the kind of event and who takes
//     part; for coarse dates more must be shared than for days,
//   - of a date and a finer one inside it, where just one event fits ("the treaty of 1990", "12
//     September 1990"),
//   - with one name of their own to which different documents give different dates within a year:
//     the dates become rival claims of one event.
// Never joined are, whatever they share: events with different names of their own, different
// ordinal numbers, what happened or is planned with what was denied or called off; and, but for
// rivals, mentions whose dates cannot both be true, be it through others between them.
#pragma once

#include "events/extract/merge/mention_sets.hpp"

#include <vector>

namespace fasti::merge {

/// Every mention in exactly one group, groups by their first member. The order in which documents
/// were given has no influence on what is joined; time grows with the number of mentions.
std::vector<MentionGroup> merge(FeatureTable mentions);

} // namespace fasti::merge
