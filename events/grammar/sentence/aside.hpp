// SPDX-License-Identifier: Apache-2.0
// Asides: what a sentence says in brackets, between dashes or commas, and goes on without.
#pragma once

#include "text/span.hpp"

#include <optional>
#include <string_view>

namespace fasti::grammar {

/// The aside that begins at a byte, or a word that only keeps its distance.
std::optional<Span> aside_at(std::string_view text, std::size_t at);

/// The aside in brackets or between dashes that a date stands in, if it says more than the date.
std::optional<Span> aside_around(std::string_view sentence, Span date);

} // namespace fasti::grammar
