// SPDX-License-Identifier: Apache-2.0
// Events of tables that people keep, and what is to be said of those tables.
#pragma once

#include "cli/options.hpp"
#include "events/chronicle/event.hpp"

#include <string>

namespace fasti::cli {

/// Whether the bytes are a table, by content or by the path's ending, with columns of dates and
/// titles, or has to have them since the options name some.
bool is_table_of_events(const std::string& bytes,
                        const std::string& path,
                        const TableOptions& options);

/// The events of a table. Throws ReadError, UsageError when an option makes no sense, and
/// UnreadFiles with every cell that has no meaning, unless these are to be skipped.
Chronicle table_events(std::string bytes, const std::string& path, const TableOptions& options);

} // namespace fasti::cli
