// SPDX-License-Identifier: Apache-2.0
// How a title begins where nobody is named who did it: with what it was done to, or with a noun for
// the deed.
//
//     "He sold the house to a dealer."     →  "House sold [to a dealer]"
//     "She visited the town in 1921."      →  "Visit to the town"
//     "This led to a war in May."          →  "War"
#pragma once

#include "events/extract/title/title_verb.hpp"
#include "events/grammar/constituent.hpp"

#include <optional>
#include <vector>

namespace fasti::title {

/// The begin of a title without a subject. Objects of the verb are told with it.
struct Nameless {
    std::vector<grammar::Constituent> parts; ///< empty where nothing can be told: "was a success"
    bool whole = false;                      ///< is nothing of the clause told beside it?
};

/// Nothing where the verb tells it as well: "Elected mayor", "Begins as a strike".
std::optional<Nameless> nameless(const grammar::Tree& tree,
                                 std::size_t clause,
                                 const TitleVerb& told,
                                 const grammar::Keep& keep);

} // namespace fasti::title
