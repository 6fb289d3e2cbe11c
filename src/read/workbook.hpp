// SPDX-License-Identifier: Apache-2.0
// Files of tables, as tables: what `render` draws events from. As a document each has a Reader.
#pragma once

#include "text/sheets/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// The tables of a file.
struct Workbook {
    std::vector<Sheet> sheets;
    std::string note; ///< what reading noticed: "read as Windows-1252"; "" else
};

/// Whether the bytes are surely a spreadsheet's. A text never is: anything may be separated values.
bool is_spreadsheet(std::string_view bytes);

/// Reads a spreadsheet by its content, anything else as separated values. Throws ReadError, naming
/// `path`: damaged, locked, too large, no table at all.
Workbook read_workbook(std::string bytes, const std::string& path);

} // namespace fasti
