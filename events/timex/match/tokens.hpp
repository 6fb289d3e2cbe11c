// SPDX-License-Identifier: Apache-2.0
// From bytes to items: first a pass that only looks for reasons to look closer, then tokens around
// them.
#pragma once

#include "events/timex/match/grammar.hpp"

#include <string_view>
#include <vector>

namespace fasti {

/// The stretches of `block` (bytes of `text`) that may hold temporal expressions, with some words
/// around them; ascending and disjoint. Text without any costs one pass over its bytes.
std::vector<Span> windows(std::string_view text, Span block, const Grammar& grammar);

/// The tokens of a window as items: words, runs of digits, single signs. They come in pieces, so
/// that a window may be as long as a book.
class Tokens {
public:
    Tokens(std::string_view text, Span window, const Grammar& grammar)
        : text_(text), grammar_(grammar), at_(window.begin), end_(window.end) {}

    /// Appends the next ones, at most `most`; whether some are left.
    bool more(std::size_t most, std::vector<Chunk>& chunks);

private:
    std::string_view text_;
    const Grammar& grammar_;
    std::size_t at_, end_;
    bool touches_ = false;
};

} // namespace fasti
