// SPDX-License-Identifier: Apache-2.0
// Where in a block a sentence may end: behind stops that white space follows. Part of
// sentences.cpp; not for other rooms.
#pragma once

#include "text/span.hpp"

#include <string_view>

namespace fasti {

/// Stops, the quotes, brackets and footnote marks behind them, and what follows. Bytes of the
/// block.
///
///     He left the U.S.” [3] The …
///               stops^     ^end, and next is one further
struct Candidate {
    Span stops;
    std::size_t end = 0;  ///< behind all that belongs to the sentence
    std::size_t next = 0; ///< where the next word, or the sign before it, begins
};

/// The first place at or behind byte `at`; one whose `next` is the text's end when there is none.
Candidate find_candidate(std::string_view text, std::size_t at);

/// Where the word behind opening quotes, brackets and dashes begins.
std::size_t skip_opening(std::string_view text, std::size_t at);

bool is_dash(char32_t c); ///< hyphen, en dash, em dash

} // namespace fasti
