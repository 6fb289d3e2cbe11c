// SPDX-License-Identifier: Apache-2.0
// From expressions to dates: where "June 5 last year", "October" and "three years later" stand on
// the calendar. Two regimes: news counts from the document date, narrative from the date the text
// last spoke of; a date that the text gave in full before wins over both.
#pragma once

#include "events/timex/match/expression.hpp"
#include "events/timex/value/sink.hpp"

#include <span>
#include <vector>

namespace fasti {

/// The parts of a document by their datelines; `given` is the document date for those that carry
/// none. Marks the expressions that are datelines in `dateline` (one flag an expression).
std::vector<Part> find_parts(const Document& document,
                             std::span<const Expression> expressions,
                             const TagOptions& options,
                             const Language& language,
                             std::vector<bool>& dateline);

/// Whether a part opens as news agencies do, with a place and a dash: "GENEVA (Agency) --".
bool opens_as_wire(const Document& document, const Part& part);

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

/// Settles the expressions of one part.
/// They go to `sink`, findings to `out`.
void resolve(const Document& document,
             const Part& part,
             std::span<const Expression> expressions,
             const TagOptions& options,
             const Language& language,
             TimexSink& sink,
             Tagged& out);

} // namespace fasti
