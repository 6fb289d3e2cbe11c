// SPDX-License-Identifier: Apache-2.0
// Character references of HTML: `&amp;`, `&Sigma;`, `&#8211;`, `&#x2013;`. As in CommonMark, the
// semicolon is part of them, and a number has at most seven digits, or six in hexadecimal.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fasti::markdown {

/// A reference and the UTF-8 it stands for; size 0 when there is none.
struct Entity {
    std::size_t size = 0; ///< bytes, `&` and `;` included
    std::string words;
};

/// The reference at byte `at`, a `&`. Knows every name of HTML and every number; a number that is
/// no character gives U+FFFD.
Entity entity_at(std::string_view text, std::size_t at);

} // namespace fasti::markdown
