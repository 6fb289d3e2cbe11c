// SPDX-License-Identifier: Apache-2.0
// From expressions to dates: where "June 5 last year", "October" and "three years later" stand on
// the calendar. Two regimes: news counts from the document date, narrative from the date the text
// last spoke of; a date that the text gave in full before wins over both.
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/match/expression.hpp"
#include "events/timex/value/sink.hpp"

#include <span>

namespace fasti::settle {

/// Settles the expressions of one part.
/// They go to `sink`, findings to `out`.
void resolve(const Document& document,
             const Part& part,
             std::span<const match::Expression> expressions,
             const TagOptions& options,
             const Language& language,
             TimexSink& sink,
             Tagged& out);

} // namespace fasti::settle
