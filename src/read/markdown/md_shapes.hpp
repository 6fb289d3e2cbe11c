// SPDX-License-Identifier: Apache-2.0
// What a line of Markdown begins or is [CommonMark 0.30, chapter 4]. `line` never has white space
// around it.
#pragma once

#include <cstddef>
#include <string_view>

namespace fasti::markdown {

/// Bytes of the `[label]:` that the line begins with; 0 when it does not.
std::size_t definition_size(std::string_view line);

/// `[^label]` …
bool is_footnote(std::string_view line);

/// Bytes of the code fence that the line begins with; 0 when it does not.
std::size_t fence_size(std::string_view line);

/// `---`, `* * *`
bool is_thematic_break(std::string_view line);

/// How many `#` the line begins with, if they make it a heading; else 0.
std::size_t atx_size(std::string_view line);

/// `|---|:-:|`, the second row of a table.
bool is_delimiter_row(std::string_view line);

/// `![alt](target)` and nothing else, perhaps inside a link.
bool is_image(std::string_view line);

/// `*all of it*`
bool is_emphasised(std::string_view line);

} // namespace fasti::markdown
