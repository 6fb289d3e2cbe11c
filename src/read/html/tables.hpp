// SPDX-License-Identifier: Apache-2.0
// Tables of a page: which hold data and which only place things, and their cells by column.
#pragma once

#include "read/html/tree.hpp"

#include <vector>

namespace fasti::html {

/// A cell as it stands in its row.
struct TableCell {
    const GumboNode* node = nullptr; ///< nullptr: reaches down from the row above
    int column = 0;
    int columns = 1;
    bool heading = false;
};

/// The rows of a table by column; spans are bounded.
struct Grid {
    const GumboNode* caption = nullptr;
    std::vector<std::vector<TableCell>> rows;
};

/// The rows of a table, whatever nests in its cells.
Grid grid_of(const GumboNode& table);

/// Whether a table only places parts of the page side by side.
bool only_places(const GumboNode& table, const Grid& grid);

} // namespace fasti::html
