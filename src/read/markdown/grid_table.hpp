// SPDX-License-Identifier: Apache-2.0
// A table that is drawn: +------+-----+ above and below its rows, which may have several lines.
#pragma once

#include "read/lines/cells.hpp"
#include "read/lines/lines.hpp"

#include <string_view>
#include <vector>

namespace fasti::markdown {

/// The rows of a drawn table.
struct GridTable {
    std::vector<std::vector<lines::RawCell>> rows;
    std::size_t end = 0; ///< the line behind it
};

/// Reads the table that begins at a line. No rows where none does, or where cells cover several
/// columns or rows.
GridTable
read_grid_table(std::string_view text, const std::vector<lines::Line>& all, std::size_t at);

} // namespace fasti::markdown
