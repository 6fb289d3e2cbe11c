// SPDX-License-Identifier: Apache-2.0
// What a date dates: the clause, the noun or the caption it belongs to.
#pragma once

#include "events/extract/tree.hpp"
#include "events/extract/undated.hpp"

#include <vector>

namespace fasti {

/// The place of the event in the tree.
struct EventAnchor {
    enum class Kind : std::uint8_t {
        none,     ///< the date is no event's: "1990 dollars", "(1812–1877)"
        clause,   ///< "the treaty was signed"
        nominal,  ///< "the signing of the treaty"
        fragment, ///< a caption without a verb
    };
    Kind kind = Kind::none;
    std::size_t head = 0;
    std::vector<std::size_t> path;   ///< tokens from the date up to the head
    std::optional<std::size_t> noun; ///< of a participle behind a comma: what it tells of
    bool listed = false; ///< of a row the member on the path is meant: "Riga (1868), …"

    friend bool operator==(const EventAnchor&, const EventAnchor&) = default;
};

/// A date in a tree: its tokens, or the gap where it was taken out.
struct TreeDate {
    UndatedPlace::Kind kind = UndatedPlace::Kind::inside;
    Span span;          ///< bytes of the sentence
    TokenRange tokens;  ///< empty at a gap; a gap is before the token tokens.begin
    bool range = false; ///< from one date to another

    friend bool operator==(const TreeDate&, const TreeDate&) = default;
};

/// The anchor of a date. Corrects what parsers get wrong: dates in front of a sentence belong to
/// its first clause, dates beside a noun that is no event to the clause around it.
EventAnchor anchor_of(const Tree& tree, const TreeDate& date);

/// Is it a noun that names an event: "signing", "Treaty", "wars"?
bool event_noun(const Tree& tree, std::size_t token);

} // namespace fasti
