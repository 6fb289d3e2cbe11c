// SPDX-License-Identifier: Apache-2.0
// Columns that nobody named in words we know, by what they hold.
#pragma once

#include "events/sheets/header.hpp"
#include "text/sheets/sheet.hpp"

#include <optional>

namespace fasti {
struct Language;
}

namespace fasti::sheets {

/// The first column that holds dates and the one with most to read; names are those of the first
/// row, or letters where that is a row of events itself. nullopt where no column holds dates.
std::optional<Header> guessed_header(const Sheet& sheet, const Language& language);

} // namespace fasti::sheets
