// SPDX-License-Identifier: Apache-2.0
// What the sheets of an XLSX refer to: their names and files, texts, formats of numbers.
#pragma once

#include "read/sheets/number_format.hpp"
#include "read/zip/archive.hpp"

#include <string>
#include <vector>

namespace fasti::sheet {

/// A sheet's name and the file that it stands in.
struct SheetFile {
    std::string name;
    std::string file;
};

/// Everything but the cells.
struct XlsxParts {
    std::vector<SheetFile> sheets; ///< in their order, without hidden ones
    DayCount count = DayCount::from_1900;
    std::vector<std::string> texts; ///< cells give their number
    std::vector<Shown> formats;     ///< the same
};

/// Throws ReadError.
XlsxParts xlsx_parts(zip::Archive& archive, const std::string& path);

} // namespace fasti::sheet
