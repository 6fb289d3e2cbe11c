// SPDX-License-Identifier: Apache-2.0
// Words for bodies of people: what "it" can be that acts, and no name of a person ends with.
#pragma once

#include <string_view>

namespace fasti {

/// "council", "company", "navy"; in lower case, abbreviations with or without their point.
bool body_word(std::string_view lower);

} // namespace fasti
