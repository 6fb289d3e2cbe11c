// SPDX-License-Identifier: Apache-2.0
// A sentence cut into words and signs, for what needs no grammar.
#pragma once

#include "text/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::grammar {

/// A word or a sign of a sentence.
struct Piece {
    enum class Kind : std::uint8_t {
        word,
        comma,
        stop, ///< ; : — ( ) and the like: a clause does not reach across
        quote,
    };
    Kind kind = Kind::word;
    bool capital = false;
    Span span;
    std::string lower;
};

/// The pieces of a stretch of the text.
std::vector<Piece> pieces_of(std::string_view text, Span stretch);

} // namespace fasti::grammar
