// SPDX-License-Identifier: Apache-2.0
// Markup as it may be given to the parser, which takes time that is square in the depth of nesting
// and in the number of a tag's attributes: comments, scripts and styles are taken out, and what
// nests deeper or has more attributes than people write is made flat. Takes one pass.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fasti::html {

/// A page without what gives no text.
struct Cleaned {
    std::string markup;
    std::vector<std::string> json; ///< contents of scripts in JSON-LD
    bool too_large = false;        ///< more tags than a page has; `markup` is a part
};

/// `utf8` without comments, scripts and styles, nested boundedly.
Cleaned cleaned(std::string_view utf8);

} // namespace fasti::html
