// SPDX-License-Identifier: Apache-2.0
// OpenDocument's spreadsheets: a ZIP whose content.xml has every table.
#pragma once

#include "read/zip/archive.hpp"
#include "text/sheets/sheet.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::sheet {

/// A container that says it is one.
bool is_ods(std::string_view bytes);

/// Its tables. Throws ReadError.
std::vector<Sheet> ods_sheets(zip::Archive& archive, const std::string& path);

} // namespace fasti::sheet
