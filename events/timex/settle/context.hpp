// SPDX-License-Identifier: Apache-2.0
// What stands around an expression: its sentence, and whether that looks ahead.
#pragma once

#include "events/timex/language/language.hpp"
#include "text/document.hpp"

#include <string_view>

namespace fasti::settle {

/// Whether the sign at `at` ends a sentence and another begins behind it.
bool ends_sentence(std::string_view text, std::size_t at, const Language& language);

/// The sentence that `span` stands in, near enough for cues and quotes of findings: at most 300
/// bytes each way.
Span sentence_around(const Document& document,
                     const Block& block,
                     Span span,
                     const Language& language);

/// Whether `span` begins a sentence, but for a word such as "In".
bool opens_sentence(const Document& document,
                    const Block& block,
                    Span span,
                    const Language& language);

/// Whether `span` stands between quotation marks that were opened in its block.
bool in_quotation(const Document& document, const Block& block, Span span);

/// A heading, or a line that is as short as one and no sentence.
bool looks_like_title(const Document& document, const Block& block);

/// What the words around a date say about its time.
enum class Tense : std::uint8_t { unknown, past, future };

/// Whether the sentence around `span` speaks of what was ("had") or of what is to come ("will",
/// "plans").
Tense tense_around(const Document& document,
                   const Block& block,
                   Span span,
                   const Language& language);

/// Whether the word before `span`, but for a preposition, is a verb of what is over: "died on 3
/// May", but not "will be paid on 3 May".
bool told_right_before(const Document& document,
                       const Block& block,
                       Span span,
                       const Language& language);

} // namespace fasti::settle
