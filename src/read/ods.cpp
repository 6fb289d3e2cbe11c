// SPDX-License-Identifier: Apache-2.0
// OpenDocument's spreadsheets as documents: their tables.
#include "read/sheets/ods.hpp"

#include "read/formats.hpp"
#include "read/sheets/sheet_blocks.hpp"

#include <utility>

namespace fasti {

bool knows_ods(std::string_view bytes) {
    return sheet::is_ods(bytes);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_ods(std::string bytes, Source source) {
    return sheet::workbook_document(bytes, std::move(source), "meta.xml", sheet::ods_sheets);
}

} // namespace fasti
