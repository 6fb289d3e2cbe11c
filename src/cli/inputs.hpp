// SPDX-License-Identifier: Apache-2.0
// What the command line names: documents, or events that were extracted before.
#pragma once

#include "cli/options.hpp"
#include "events/chronicle/event.hpp"
#include "text/document.hpp"

#include <string>
#include <vector>

namespace fasti::cli {

/// The documents that are named, each file once under its first name.
std::vector<std::string> document_paths(const DocumentOptions& options);

/// Reads documents by several threads, in the order in which they are named. A file that is named
/// twice, by whatever path, counts once. Throws Error about one that cannot be read, and
/// UnreadFiles about several.
std::vector<Document> read_documents(const DocumentOptions& options);

/// Reads rows of events, or a table that a person keeps; "-" is standard input. Says what was
/// decided for the user. Throws ReadError, and UnreadFiles when there are cells without a meaning.
Chronicle read_events_file(const std::string& path, const TableOptions& tables = {});

/// What `check` is given.
struct Evidence {
    std::vector<Document> documents; ///< empty when `chronicle` was read
    Chronicle chronicle;
};

/// Documents, or one file of events, told apart by its suffix (.jsonl), by its first row, or by
/// columns of dates and titles in a table.
/// Throws what read_documents() does, and UsageError when both are named.
Evidence read_evidence(const DocumentOptions& options, const TableOptions& tables = {});

} // namespace fasti::cli
