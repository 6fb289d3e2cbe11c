// SPDX-License-Identifier: Apache-2.0
// English verb forms that titles need: the historical present, and the noun of an activity.
#pragma once

#include <string>
#include <string_view>

namespace fasti::grammar {

/// "goes", "carries", "is"; with `plural` "go", "carry", "are".
std::string present(std::string_view lemma, bool plural);

/// "signing", "closing", "running".
std::string gerund(std::string_view lemma);

/// "sold", "closed", "forbidden"; `own` is the form in the text, "" for none, which a regular verb
/// keeps.
std::string past_participle(std::string_view lemma, std::string_view own = "");

} // namespace fasti::grammar
