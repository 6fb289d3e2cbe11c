// SPDX-License-Identifier: Apache-2.0
// Words that are two without an apostrophe, or in spite of one.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace fasti::lexicon {

/// Where the second word begins: 3 for "cannot", "gonna"; nullopt for words that are one.
std::optional<std::size_t> second_word(std::string_view lower);

} // namespace fasti::lexicon
