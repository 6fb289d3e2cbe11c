// SPDX-License-Identifier: Apache-2.0
// Trees whose clauses the parser joined at the wrong word: subjects taken for parts of something
// else, and verbs of a row.
#pragma once

#include "events/parse/sentence.hpp"

#include <string_view>

namespace fasti::grammar {

/// Mends rows of subjects and verbs, and what stands beside a noun. `text`: that was parsed.
void mend_clauses(parse::Sentence& sentence, std::string_view text);

} // namespace fasti::grammar
