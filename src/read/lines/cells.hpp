// SPDX-License-Identifier: Apache-2.0
// The cells of a row of a table that is written in lines.
#pragma once

#include "text/span.hpp"

#include <string_view>
#include <vector>

namespace fasti::lines {

/// A cell of a row, as bytes of the original.
struct RawCell {
    Span span;
    int column = 0;
    int columns = 1;        ///< how many it covers
    bool heading = false;   ///< names its column or row
    bool above = false;     ///< it is the cell of the row above, which reaches down; no span
    std::vector<Span> more; ///< of a cell of several lines: the others, ascending
};

/// A span of `text` without the white space around it.
Span trimmed(std::string_view text, Span part);

/// The parts of a row between bars, without the white space around them: "| 1911 | a \| b |". An
/// empty cell is empty. `row` is a span of `text`.
std::vector<RawCell> cells_between_bars(std::string_view text, Span row);

/// The parts of a row between bars, tabs, or three and more spaces.
std::vector<RawCell> cells_of_line(std::string_view text, Span row);

} // namespace fasti::lines
