// SPDX-License-Identifier: Apache-2.0
// Sentences of a block. At the stops `.`, `!`, `?`, `…` the decision is made here, because ICU
// alone fails at abbreviations and initials ("U.S.", "St.", "George W.", "etc."), inside
// quotations, brackets and titles
// (*Moscow. Kremlin. Putin.*), before a small letter, and before a number ("… 1990. 25 million …").
// The stops of other scripts (。 । ؟) are ICU's; it is only asked where the text has letters of
// such a script.
//
//     The U.S. Army left.[3] | “Why?” Anna asked. | It was Sept. 5.
#pragma once

#include "text/document.hpp"

#include <vector>

namespace fasti {

/// The sentences of a block as spans of document.text: ascending, disjoint, without surrounding
/// white space. `locale` is a BCP 47 tag ("en"). Safe to call from several threads.
std::vector<Span>
sentences(const Document& document, const Block& block, const char* locale = "en");

} // namespace fasti
