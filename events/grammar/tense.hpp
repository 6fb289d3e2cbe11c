// SPDX-License-Identifier: Apache-2.0
// The tense of a clause of English, by its verb and auxiliaries.
#pragma once

#include "events/grammar/tree.hpp"

namespace fasti::grammar {

/// What the finite verb of a clause says about time.
enum class VerbTense : std::uint8_t {
    none, ///< not finite: "to sign", "having signed"
    past,
    past_perfect,
    present,
    present_perfect,
    future,
    modal, ///< "would", "may": not on the line of time
};

/// Of the clause around a word; a verb behind "and" shares the auxiliaries before it.
VerbTense tense_of(const Tree& tree, std::size_t clause);

/// "was leaving": seen from within.
bool progressive(const Tree& tree, std::size_t clause);

} // namespace fasti::grammar
