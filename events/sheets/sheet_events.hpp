// SPDX-License-Identifier: Apache-2.0
// Events from a table that people keep, in whatever columns and with whatever dates they write.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/sheets/day_order.hpp"
#include "events/sheets/header.hpp"
#include "text/sheets/sheet.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace fasti::sheets {

/// What the user says of a table.
struct SheetOptions {
    ChosenColumns columns;
    DayOrder order = DayOrder::unknown; ///< unknown: as the column of dates has it
};

/// What a table holds.
struct SheetEvents {
    Chronicle chronicle;          ///< of the rows that can be read
    std::size_t rows = 0;         ///< of events, the bad ones included
    std::vector<std::string> bad; ///< "row 3, column Datum: “14/7” is no date …", a line a cell
    std::size_t bad_rows = 0;     ///< rows with such cells
    std::vector<std::string> notes; ///< what was decided for the user: the order of days, say
};

/// Whether one of the sheets has columns for dates and titles.
bool holds_events(std::span<const Sheet> sheets, const ChosenColumns& chosen = {});

/// The events of the first sheet that has columns for dates and titles. Throws ReadError where
/// none has, or a chosen column is not there; `path` is the file's name.
SheetEvents sheet_events(std::span<const Sheet> sheets,
                         const std::string& path,
                         const SheetOptions& options = {});

} // namespace fasti::sheets
