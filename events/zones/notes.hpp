// SPDX-License-Identifier: Apache-2.0
// What in a note is its own prose, and what names its sources.
#pragma once

#include "text/span.hpp"

#include <string_view>
#include <vector>

namespace fasti::zones {

/// Whether a sentence names a source and tells nothing: "Interview with A. Cole, 4 May 2011.",
/// "Lorne, Mills, 1988, 34." It has names, numbers and kinds of papers, and no verb.
bool names_a_source(std::string_view sentence);

/// Whether a block shows that it is of a list of sources: "Ibid., 4", "Lorne, Mills, p. 34".
bool shows_a_source(std::string_view block);

/// The sentences of a block, roughly: none ends behind a number or a short word ("vol.", "3.").
std::vector<Span> pieces_of_note(std::string_view text, Span block);

} // namespace fasti::zones
