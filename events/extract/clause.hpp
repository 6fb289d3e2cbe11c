// SPDX-License-Identifier: Apache-2.0
// A sentence cut into pieces, and the clause around a date turned into a title: date and framing
// words gone, twelve words at most, never cut inside a name. Rules of thumb over word forms; a
// parser will know better.
#pragma once

#include "text/span.hpp"

#include <optional>
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

/// What a title is made of.
struct Clause {
    std::vector<Piece>
        body; ///< the pieces that speak of the event, date and its preposition left out
    std::optional<std::size_t>
        head; ///< index into body of the noun the date belongs to, if it belongs to one
};

/// The clause or noun phrase that the date belongs to; empty body when there is hardly anything.
Clause clause_around_date(const std::vector<Piece>& sentence);

/// A title of a body: at most `most_words` words, first letter large, quotation marks in pairs; ""
/// when empty.
std::string
title_of(std::string_view text, std::span<const Piece> body, std::size_t most_words = 12);

} // namespace fasti
