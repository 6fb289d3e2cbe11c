// SPDX-License-Identifier: Apache-2.0
// Excel's XLSX as a document: the tables of its sheets.
#include "read/sheets/xlsx.hpp"

#include "read/formats.hpp"
#include "read/sheets/sheet_blocks.hpp"
#include "read/xml/properties.hpp"

#include <utility>

namespace fasti {

bool knows_xlsx(std::string_view bytes) {
    return sheet::is_xlsx(bytes);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_xlsx(std::string bytes, Source source) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    canonical::Writer writer(std::move(source));
    if (const auto part = archive.find("docProps/core.xml"))
        xml::read_properties(*part, path, "docProps/core.xml", writer);
    sheet::write_sheets(sheet::xlsx_sheets(archive, path), writer);
    return std::move(writer).finish();
}

} // namespace fasti
