// SPDX-License-Identifier: Apache-2.0
// What a date dates: the clause, the noun or the caption it belongs to.
#pragma once

#include "events/grammar/tree_date.hpp"

#include <vector>

namespace fasti::trigger {

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

    friend bool operator==(const DatedTrigger&, const DatedTrigger&) = default;
};

/// The trigger of a date. Corrects what parsers get wrong: dates in front of a sentence belong to
/// its first clause, dates beside a noun that is no event to the clause around it.
DatedTrigger dated_trigger(const grammar::Tree& tree, const grammar::TreeDate& date);

/// What a sentence tells whose date stands outside of it: its main clause, else the whole phrase.
DatedTrigger whole_of(const grammar::Tree& tree);

} // namespace fasti::trigger
