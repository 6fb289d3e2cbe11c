// SPDX-License-Identifier: Apache-2.0
// Stretches of a text that a parser takes for one word better than for many: a name in a typeface
// of its own ("*The Harbour Times*"), a compound of more than two parts ("over-the-counter").
#pragma once

#include "text/span.hpp"

#include <optional>
#include <string_view>

namespace fasti::grammar {

/// Such a stretch, all spans in bytes of the text it was found in.
struct OneWord {
    Span whole;      ///< with its marks: "*The Harbour Times*"
    Span inner;      ///< without them: what a title shows
    Span stands_for; ///< the word that the parser sees: "Times"
};

/// The stretch that begins at `at`; nullopt when none does.
std::optional<OneWord> one_word_at(std::string_view text, std::size_t at);

/// The same for a stretch that the document prints in a typeface of its own.
std::optional<OneWord> emphasised(std::string_view text, Span stretch);

} // namespace fasti::grammar
