// SPDX-License-Identifier: Apache-2.0
// English verbs by their regular forms: what "-ed", "-ing" and "-s" were put on. Which stems have
// lost an e was counted over the verbs of a dictionary: a few endings, and the words that no ending
// tells.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fasti {

/// The base of a past or participle in small letters: "planned" is "plan", "decided" "decide",
/// "panicked" "panic", "carried" "carry"; nullopt where the word does not end in "ed" or "ing".
std::optional<std::string> regular_base(std::string_view lower);

} // namespace fasti
