// SPDX-License-Identifier: Apache-2.0
// English verbs whose past no rule of endings gives: a closed class that treebanks of a few hundred
// thousand words do not show in full.
#pragma once

#include "events/lexicon/classes/classes.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti {

/// A form of an irregular verb.
struct IrregularForm {
    std::string lemma;       ///< "forbid"; with the prefix of the form: "foresaw" is "foresee"
    bool past = false;       ///< "forbade", "held"
    bool participle = false; ///< "forbidden", "held"
};

/// What a word in small letters is a form of; nullopt for all other words.
std::optional<IrregularForm> irregular_form(std::string_view lower);

/// "forbidden" of "forbid"; nullopt for regular verbs.
std::optional<std::string_view> irregular_participle(std::string_view lemma);

/// Is it the past of a regular verb of the class, or the same as a participle? "died", "retired".
bool regular_past_of(std::string_view lower, lexicon::Class verbs);

/// The same of all verbs: "named", "told".
bool past_of(std::string_view lower, lexicon::Class verbs);

} // namespace fasti
