// SPDX-License-Identifier: Apache-2.0
// Events of tables that people keep, and what is to be said of those tables.
#pragma once

#include "cli/options.hpp"
#include "events/chronicle/event.hpp"
#include "read/workbook.hpp"

#include <optional>
#include <string>

namespace fasti::cli {

/// The table that the bytes are, by content or by the path's ending, with columns of dates and
/// titles; nullopt where they are none.
std::optional<Workbook> table_of_events(const std::string& bytes, const std::string& path);

/// The events of a table. Throws ReadError, UsageError when an option makes no sense, and
/// UnreadFiles with every cell that has no meaning, unless these are to be skipped.
Chronicle table_events(std::string bytes, const std::string& path, const TableOptions& options);

/// The same of one that is read already.
Chronicle
table_events(const Workbook& workbook, const std::string& path, const TableOptions& options);

} // namespace fasti::cli
