// SPDX-License-Identifier: Apache-2.0
// A table that Markdown holds as HTML: <table><tr><td>1911</td>…
#pragma once

#include "read/lines/cells.hpp"

#include <string_view>
#include <vector>

namespace fasti::markdown {

/// The rows of a table as bytes of the text; cells without text are empty.
struct HtmlTable {
    Span caption; ///< empty where it has none
    std::vector<std::vector<lines::RawCell>> rows;
    std::size_t end = 0; ///< behind </table>
};

/// Reads the table that `<table` at byte `at` begins, up to its end or `limit`. Tables inside cells
/// are words of the cell. No rows where it never ends.
HtmlTable read_html_table(std::string_view text, std::size_t at, std::size_t limit);

} // namespace fasti::markdown
