// SPDX-License-Identifier: Apache-2.0
// Which part of a sentence tells of a date: an aside, what stands behind "1871:" or "HAMBURG (dpa)
// --", else the whole.
#pragma once

#include "events/grammar/sentence/undated.hpp"
#include "text/span.hpp"

#include <span>
#include <string_view>

namespace fasti::grammar {

/// Where the dates end that a sentence begins with, "1963, 9 October"; spans are bytes of the text.
std::size_t
leading_dates(std::string_view text, Span sentence, std::span<const SentenceDate> dates);

/// What is worth parsing for a date of a sentence. `rest` is where its leading dates end.
Span dated_part(std::string_view text, Span sentence, Span date, std::size_t rest);

} // namespace fasti::grammar
