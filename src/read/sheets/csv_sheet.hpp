// SPDX-License-Identifier: Apache-2.0
// Separated values as a table.
#pragma once

#include "text/sheets/sheet.hpp"

#include <string>
#include <string_view>

namespace fasti::sheet {

/// The table of a text in UTF-8; rows are numbered by their lines. Throws ReadError with the line
/// where quotation marks do not close.
Sheet csv_sheet(std::string_view text, const std::string& path);

} // namespace fasti::sheet
