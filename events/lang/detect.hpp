// SPDX-License-Identifier: Apache-2.0
// Which language a text is written in.
#pragma once

#include <string_view>

namespace fasti {

struct Language;

/// The language a text is written in, by how many of its words are among the most frequent ones of
/// each; the first where nothing speaks for another.
const Language& language_of(std::string_view text);

} // namespace fasti
