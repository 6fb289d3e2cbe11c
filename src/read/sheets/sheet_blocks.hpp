// SPDX-License-Identifier: Apache-2.0
// Tables as blocks of a document.
#pragma once

#include "read/canonical/writer.hpp"
#include "read/zip/archive.hpp"
#include "text/sheets/sheet.hpp"

#include <span>
#include <string>
#include <vector>

namespace fasti::sheet {

/// Each sheet is a heading, its name, and a table, a row a block; rows of one cell above a table
/// are paragraphs. A single sheet that has no name of its own ("Sheet1") has no heading.
void write_sheets(std::span<const Sheet> sheets, canonical::Writer& writer);

/// The sheets of a spreadsheet in a container as a document, with what its part `properties` says
/// of them.
Document workbook_document(std::string_view bytes,
                           Source source,
                           const std::string& properties,
                           std::vector<Sheet> (*sheets_of)(zip::Archive&, const std::string&));

} // namespace fasti::sheet
