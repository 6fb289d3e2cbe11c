// SPDX-License-Identifier: Apache-2.0
// A sentence cut into words and signs, for what needs no grammar.
#pragma once

#include "text/span.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

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
    bool breaks = false; ///< a dash or an opening bracket
    bool date = false;   ///< belongs to the date in question
    bool time = false;   ///< belongs to this or another expression of time
    Span span;
    std::string lower;
};

/// The pieces of a sentence; those inside `date` and inside `times` (ascending) are marked.
std::vector<Piece>
pieces_of(std::string_view text, Span sentence, Span date, std::span<const Span> times = {});

} // namespace fasti
