// SPDX-License-Identifier: Apache-2.0
// Which words tell the same act: "sign", "signing" and "signature", but neither "ratify" nor
// "treaty". Finer than the classes of lexicon.hpp, which put signing and ratifying side by side.
#pragma once

#include <string_view>

namespace fasti {

/// One word for all that tell the same act: "signature" → "sign"; "" for a word that leaves open
/// what was done ("treaty", "take" in "took place"); of an unknown word itself.
std::string_view act_of(std::string_view lemma);

} // namespace fasti
