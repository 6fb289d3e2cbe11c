// SPDX-License-Identifier: Apache-2.0
// Excel's XLSX: a ZIP of XML.
#pragma once

#include "read/zip/archive.hpp"
#include "text/sheets/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::sheet {

/// A container with Excel's main file.
bool is_xlsx(std::string_view bytes);

/// The sheets that are not hidden. Throws ReadError.
std::vector<Sheet> xlsx_sheets(zip::Archive& archive, const std::string& path);

} // namespace fasti::sheet
