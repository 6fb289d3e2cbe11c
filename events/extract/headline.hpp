// SPDX-License-Identifier: Apache-2.0
// The title of an event as an editor writes it: who does what to whom, in the historical present,
// at most twelve words, without the date.
//
//     "On 12 September 1990 the treaty was signed in Moscow"  →  "Treaty signed in Moscow"
#pragma once

#include "events/extract/anchor.hpp"

#include <optional>
#include <string>
#include <vector>

namespace fasti {

/// Who a pronoun stands for.
struct Antecedent {
    std::string words; ///< "Marie Stahl"
    bool plural = false;
    bool alone = true; ///< is nobody else named there who fits?

    friend bool operator==(const Antecedent&, const Antecedent&) = default;
};

/// A title, and the words of the sentence that it was made of.
struct Headline {
    std::string title;               ///< "" when there is nothing to tell
    std::vector<std::size_t> tokens; ///< ascending

    friend bool operator==(const Headline&, const Headline&) = default;
};

/// The subject of the event when it is a pronoun that needs an antecedent, in lower case: "she".
std::string pronoun_subject(const Tree& tree, const EventAnchor& anchor);

/// "his" of "his army", before the noun that a title begins with; nullopt when there is none.
std::optional<std::size_t> possessive_pronoun(const Tree& tree, const EventAnchor& anchor);

/// Does a pronoun stand in a clause inside another? Then "it" rarely looks back beyond its
/// sentence.
bool embedded(const Tree& tree, const EventAnchor& anchor);

/// The title of an anchored event; `antecedent` takes the place of a pronoun.
Headline headline(const Tree& tree,
                  const EventAnchor& anchor,
                  const std::optional<Antecedent>& antecedent = {});

/// The noun phrase among the first `before` tokens of a sentence that such a pronoun may stand for,
/// subjects first; nullopt when none fits. `acting`: only somebody who can do something.
std::optional<Antecedent>
antecedent_in(const Tree& tree, std::string_view pronoun, std::size_t before, bool acting = false);

/// The owner that "his" or "its" at a token stands for: a name that is a subject before it, when no
/// other name comes between; a wrong owner is worse than none.
std::optional<Antecedent>
owner_in(const Tree& tree, std::string_view pronoun, std::size_t possessive);

/// The subject of a clause, its own or the one it shares; nullopt when there is none.
std::optional<std::size_t> subject_of(const Tree& tree, std::size_t clause);

/// The subject of an anchored event: what a participle tells of, else that of its clause.
std::optional<std::size_t> subject_of(const Tree& tree, const EventAnchor& anchor);

} // namespace fasti
