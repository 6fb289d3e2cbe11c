// SPDX-License-Identifier: Apache-2.0
// A relation of two things that a sentence speaks of, by their places in the document.
#pragma once

#include "events/time/allen.hpp"
#include "text/span.hpp"

#include <string_view>

namespace fasti::order {

/// What can be earlier than something else: the word that tells of an event, an expression of time,
/// the day of the document.
enum class TermKind : std::uint8_t { event, date, document };

/// A word or an expression of time, and all that belongs to it; the day of the document has no
/// place.
struct PlacedTerm {
    TermKind kind = TermKind::event;
    Span word;   ///< bytes of Document::text
    Span phrase; ///< with its dependents: "the second round of the talks"

    friend bool operator==(const PlacedTerm&, const PlacedTerm&) = default;
};

/// In which form a sentence tells a relation.
enum class RelationForm : std::uint8_t {
    outright,
    as_aim,    ///< one is what the other is meant to bring: "expects it to end"
    by_phrase, ///< behind a preposition, which may take up what was told before: "during the war"
};

/// A relation with its terms as bytes of Document::text.
struct PlacedRelation {
    PlacedTerm from;
    PlacedTerm to;
    AllenSet relations = AllenSet::all(); ///< of `to` to `from`
    std::string_view sieve;
    RelationForm form = RelationForm::outright;

    friend bool operator==(const PlacedRelation&, const PlacedRelation&) = default;
};

} // namespace fasti::order
