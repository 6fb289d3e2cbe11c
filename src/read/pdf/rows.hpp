// SPDX-License-Identifier: Apache-2.0
// Tables of a page without rules: lines whose parts stand below one another.
#pragma once

#include "read/canonical/writer.hpp"
#include "read/pdf/reading_order.hpp"

#include <vector>

namespace fasti::pdf {

/// Where rows of a table end that begin with line i: three and more lines before `end` with parts
/// that begin at the same places; i itself where none begin.
std::size_t end_of_rows(const std::vector<Line>& page, std::size_t i, std::size_t end);

/// Writes the lines [i, end) as a table; a part's column is that of the widest row.
void write_rows(const std::vector<Line>& page,
                std::size_t i,
                std::size_t end,
                canonical::Writer& writer);

} // namespace fasti::pdf
