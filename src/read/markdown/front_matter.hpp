// SPDX-License-Identifier: Apache-2.0
// The block between two `---` that a Markdown file may begin with: title, author,
// publisher and date are read, the rest is passed over. No YAML: a value is what stands behind the
// colon, less quotes.
#pragma once

#include "read/lines/lines.hpp"
#include "text/source.hpp"

#include <string_view>
#include <vector>

namespace fasti::markdown {

/// Fills in the source's title, authors, publisher, day of publishing and, from that, its Dct.
/// Returns the index of the first line behind the front matter, 0 when there is none.
std::size_t
read_front_matter(std::string_view text, const std::vector<lines::Line>& lines, Source& source);

} // namespace fasti::markdown
