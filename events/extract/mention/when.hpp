// SPDX-License-Identifier: Apache-2.0
// From temporal expressions to the dates of events: prepositions and ranges taken in.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

namespace fasti::mention {

/// The date of an expression; "by 2030" is ../2030, "since 1992" 1992/.., each with a label that
/// says so.
When when_of(const Document& document, const Timex& timex);

/// Gives the date of a TIME its time of day, as tables and logs of times need it.
void add_time(When& when, const Timex& timex);

/// From the begin of the one to the end of the other.
When when_of_range(const Document& document, const Timex& begin, const Timex& end);

} // namespace fasti::mention
