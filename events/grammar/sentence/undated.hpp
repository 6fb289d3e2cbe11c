// SPDX-License-Identifier: Apache-2.0
// A sentence as a parser likes it: treebanks hold few dates, and a parser that stumbles over "On 28
// June 1914, in Sarajevo," loses the sentence. Dates in front, between commas, before a noun and in
// brackets are taken out, others become a plain word; where each stood is remembered.
//
//     "On 12 June 1998 the senate voted"   →  "The senate voted"        front
//     "the 1972 ABM Treaty"                →  "the ABM Treaty"          attribute
//     "the Balkan Wars (1912–1913)"        →  "the Balkan Wars"         bracket
//     "the statement of 5 May names"       →  "the statement names"     bracket
//     "was signed in Moscow on 12 May"     →  "… in Moscow on Monday"   inside
#pragma once

#include "text/span.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::grammar {

/// A date of a sentence.
struct SentenceDate {
    Span span;          ///< bytes of the sentence
    bool day = false;   ///< to the day or finer
    bool range = false; ///< from one date to another
    bool keep = false;  ///< says more than a date: "the 75th anniversary"
    bool limit = false; ///< it begins with the words that make it a limit: "no later than May"
};

/// Where a date stood.
struct DateGap {
    enum class Kind : std::uint8_t {
        inside,
        front,
        aside,
        attribute, ///< said of the noun behind the gap
        bracket,   ///< said of the noun before the gap
    };
    Kind kind = Kind::inside;
    Span span; ///< of the date, bytes of the sentence
    Span at;   ///< the gap, or the words in its place: bytes of Undated::text
};

/// The sentence without dates that disturb.
struct Undated {
    std::string text;
    std::vector<DateGap> gaps; ///< one a date, in order

    /// The bytes of the sentence that a stretch of `text` stands for.
    Span original(Span span) const;

    /// A stretch that was copied or replaced.
    struct Piece {
        Span text;     ///< in Undated::text
        Span sentence; ///< what it stands for
    };

    std::vector<Piece> pieces;
};

/// Takes out the dates, which are ascending and disjoint, and asides that hold none: "(read the
/// U.S. and its allies)", "— an old friend —", ", who had ignored every warning,".
///
/// `emphasised`: stretches in a typeface of their own, ascending; a name among them becomes one
/// word.
Undated without_dates(std::string_view sentence,
                      std::span<const SentenceDate> dates,
                      std::span<const Span> emphasised = {});

} // namespace fasti::grammar
