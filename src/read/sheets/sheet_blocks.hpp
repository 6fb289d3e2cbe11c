// SPDX-License-Identifier: Apache-2.0
// Tables as blocks of a document.
#pragma once

#include "read/canonical/writer.hpp"
#include "text/sheets/sheet.hpp"

#include <span>

namespace fasti::sheet {

/// Each sheet is a heading, its name, and a table, a row a block; rows of one cell above a table
/// are paragraphs. A single sheet that has no name of its own ("Sheet1") has no heading.
void write_sheets(std::span<const Sheet> sheets, canonical::Writer& writer);

} // namespace fasti::sheet
