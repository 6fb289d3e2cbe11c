// SPDX-License-Identifier: Apache-2.0
// Where a date stands in the tree of its sentence.
#pragma once

#include "events/grammar/sentence/undated.hpp"
#include "events/grammar/tree.hpp"

namespace fasti::grammar {

/// A date in a tree: its tokens, or the gap where it was taken out.
struct TreeDate {
    DateGap::Kind kind = DateGap::Kind::inside;
    Span span;          ///< bytes of the sentence
    TokenRange tokens;  ///< empty at a gap; a gap is before the token tokens.begin
    bool range = false; ///< from one date to another

    friend bool operator==(const TreeDate&, const TreeDate&) = default;
};

} // namespace fasti::grammar
