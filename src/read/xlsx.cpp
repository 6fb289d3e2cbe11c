// SPDX-License-Identifier: Apache-2.0
// Excel's XLSX as a document: the tables of its sheets.
#include "read/sheets/xlsx.hpp"

#include "read/formats.hpp"
#include "read/sheets/sheet_blocks.hpp"

#include <utility>

namespace fasti {

bool knows_xlsx(std::string_view bytes) {
    return sheet::is_xlsx(bytes);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_xlsx(std::string bytes, Source source) {
    return sheet::workbook_document(bytes, std::move(source), "docProps/core.xml",
                                    sheet::xlsx_sheets);
}

} // namespace fasti
