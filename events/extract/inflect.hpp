// SPDX-License-Identifier: Apache-2.0
// English verb forms that titles need: the historical present.
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// "goes", "carries", "is"; with `plural` "go", "carry", "are".
std::string present(std::string_view lemma, bool plural);

} // namespace fasti
