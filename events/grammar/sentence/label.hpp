// SPDX-License-Identifier: Apache-2.0
// Labels in front of sentences: "Fifty years of the mill: In May 1970 the owner closed it."
#pragma once

#include "text/span.hpp"

#include <optional>
#include <string_view>

namespace fasti::grammar {

/// What stands behind a label of a few words and a colon, when the date does; spans in bytes of the
/// text. nullopt when the sentence has no label.
std::optional<Span> behind_label(std::string_view text, Span sentence, Span date);

/// Does a date stand in brackets that say where something is written: "(Weil 1997)", "(Holm and
/// Lind, 2006: 14)"?
bool in_citation(std::string_view text, Span sentence, Span date);

/// Does a date stand in brackets that say when somebody lived: "(3 May 1635 in Leith – 29 November
/// 1699)"?
bool in_lifespan(std::string_view text, Span sentence, Span date);

/// What stands behind a dateline in front of a sentence: "HAMBURG, Germany (dpa) --", "ROME _".
/// nullopt where there is none or the date belongs to it.
std::optional<Span> behind_dateline(std::string_view text, Span sentence, Span date);

} // namespace fasti::grammar
