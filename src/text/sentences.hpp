// SPDX-License-Identifier: Apache-2.0
// Sentences by ICU's rules, mended where ICU alone fails: after abbreviations and initials ("U.S.",
// "St.", "George W.", "etc."), inside quotations and brackets, and before a lower-case letter.
#pragma once

#include "text/document.hpp"

#include <vector>

namespace fasti {

/// The sentences of a block as spans of document.text: ascending, disjoint, without surrounding
/// white space. `locale` is a BCP 47 tag ("en"). Safe to call from several threads.
std::vector<Span>
sentences(const Document& document, const Block& block, const char* locale = "en");

} // namespace fasti
