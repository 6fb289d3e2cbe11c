// SPDX-License-Identifier: Apache-2.0
// English verbs whose past no rule of endings gives: a closed class that treebanks of a few hundred
// thousand words do not show in full.
#pragma once

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

} // namespace fasti
