// SPDX-License-Identifier: Apache-2.0
// Facts read off a title: the one place that takes titles apart.
#pragma once

#include "events/chronicle/facts.hpp"

#include <span>

namespace fasti {

/// What a title says of its event. `participants` are those of the event; `quote` is where a text
/// tells of it, which shows whether a name goes with an article.
Facts facts_of(std::string_view title,
               std::span<const std::string> participants,
               std::string_view quote = "");

/// What was read off a sentence, and for the rest what the title says.
Facts with_title(Facts told,
                 std::string_view title,
                 std::span<const std::string> participants,
                 std::string_view quote = "");

} // namespace fasti
