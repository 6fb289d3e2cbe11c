// SPDX-License-Identifier: Apache-2.0
// OpenDocument's spreadsheets as documents: their tables.
#include "read/sheets/ods.hpp"

#include "read/formats.hpp"
#include "read/sheets/sheet_blocks.hpp"
#include "read/xml/properties.hpp"

#include <utility>

namespace fasti {

bool knows_ods(std::string_view bytes) {
    return sheet::is_ods(bytes);
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): readers have one signature
Document read_ods(std::string bytes, Source source) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    canonical::Writer writer(std::move(source));
    if (const auto part = archive.find("meta.xml"))
        xml::read_properties(*part, path, "meta.xml", writer);
    sheet::write_sheets(sheet::ods_sheets(archive, path), writer);
    return std::move(writer).finish();
}

} // namespace fasti
