// SPDX-License-Identifier: Apache-2.0
// What a date dates: the clause, the noun or the caption it belongs to.
#pragma once

#include "events/grammar/tree_date.hpp"

#include <vector>

namespace fasti::trigger {

/// Words that stand for an argument of a clause that a later date shares: "Webb" of "Hall died in
/// 1862, Webb in 1864".
struct Elision {
    std::size_t instead_of = 0; ///< the argument's head
    std::vector<std::size_t> tokens;

    friend bool operator==(const Elision&, const Elision&) = default;
};

/// The place of the event in the tree.
struct DatedTrigger {
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

    std::vector<Elision> elided; ///< what other words stand for, see fill_elision()

    /// The words in place of an argument; nullptr where it stands for itself.
    const Elision* in_place_of(std::size_t argument) const {
        for (const Elision& each : elided)
            if (each.instead_of == argument) return &each;
        return nullptr;
    }

    friend bool operator==(const DatedTrigger&, const DatedTrigger&) = default;
};

/// The trigger of a date. Corrects what parsers get wrong: dates in front of a sentence belong to
/// its first clause, dates beside a noun that is no event to the clause around it.
DatedTrigger dated_trigger(const grammar::Tree& tree, const grammar::TreeDate& date);

/// What a sentence tells whose date stands outside of it: its main clause, else the whole phrase.
DatedTrigger whole_of(const grammar::Tree& tree);

} // namespace fasti::trigger
