// SPDX-License-Identifier: Apache-2.0
// How much an event matters to somebody who has no room for all: a sum of what can be counted, so
// that whoever asks why an event was left out gets an answer.
//
//     texts that tell of it       10 each, up to 40
//     places that do               3 each, up to 24
//     a name of its own           10    "Treaty of Versailles"
//     a kind                       4    anything but "event"
//     certainty                    8    asserted; 4 reported or planned; else 0
//     precision                    6    a day; 4 a month; 2 a year; else 0
//     place in the text            8    told in the first twentieth of one
//
// The most is 100. Views that thin (slide, overview) leave out the least first.
#pragma once

#include "events/chronicle/event.hpp"

namespace fasti {

/// The score of an event, 1 to 100, from its citations, kind, certainty and date. `named`: it has a
/// name of its own; `early`: some text tells of it in its first twentieth.
int importance_of(const Event& event, bool named = false, bool early = false);

} // namespace fasti
