// SPDX-License-Identifier: Apache-2.0
// The tokens of a window, as items that rules match.
#pragma once

#include "events/timex/match/grammar.hpp"

#include <string_view>
#include <vector>

namespace fasti::match {

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

} // namespace fasti::match
