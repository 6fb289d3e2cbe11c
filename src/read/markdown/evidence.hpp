// SPDX-License-Identifier: Apache-2.0
// Does a text that calls itself plain contain Markdown? Two pieces of evidence are asked for, a
// link or a pair of `**` being worth two: a lone asterisk is a footnote, a lone backslash a path.
#pragma once

#include <string_view>

namespace fasti::markdown {

/// Is there any Markdown in `text`? Looks for links, escapes and pairs of emphasis.
bool uses_markdown(std::string_view text);

} // namespace fasti::markdown
