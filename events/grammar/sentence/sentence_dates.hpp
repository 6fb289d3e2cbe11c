// SPDX-License-Identifier: Apache-2.0
// The expressions of time of a sentence, as its grammar needs them.
#pragma once

#include "events/grammar/sentence/undated.hpp"
#include "events/timex/value/timex.hpp"

#include <vector>

namespace fasti::grammar {

/// A date or time that stands somewhere on the line of time.
bool on_the_calendar(const Timex& timex);

/// "the 75th anniversary": more than a date, it says of what.
bool marks_anniversary(const Timex& timex);

/// Every such expression in a stretch of the document, as bytes of the document; a range is one.
std::vector<SentenceDate> dates_in(const Tagged& tagged, Span sentence);

} // namespace fasti::grammar
