// SPDX-License-Identifier: Apache-2.0
// Who a pronoun stands for, looked for in one sentence.
#pragma once

#include "events/grammar/tree.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti::who {

/// Who a pronoun stands for.
struct Antecedent {
    std::string words; ///< "Marie Stahl"
    bool plural = false;
    bool alone = true; ///< is nobody else named there who fits?

    friend bool operator==(const Antecedent&, const Antecedent&) = default;
};

/// The noun phrase among the first `before` tokens of a sentence that such a pronoun may stand for,
/// subjects first; nullopt when none fits. `acting`: only somebody who can do something.
std::optional<Antecedent> antecedent_in(const grammar::Tree& tree,
                                        std::string_view pronoun,
                                        std::size_t before,
                                        bool acting = false);

/// The owner that "his" or "its" at a token stands for: a name that is a subject before it, when no
/// other name comes between; a wrong owner is worse than none.
std::optional<Antecedent>
owner_in(const grammar::Tree& tree, std::string_view pronoun, std::size_t possessive);

} // namespace fasti::who
