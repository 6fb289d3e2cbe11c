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

/// Reads rows of events; "-" is standard input. Throws ReadError.
Chronicle read_events_file(const std::string& path);

/// What `check` is given.
struct Evidence {
    std::vector<Document> documents; ///< empty when `chronicle` was read
    Chronicle chronicle;
};

/// Documents, or one file of events, told apart by its suffix (.jsonl, .csv) or by its first row.
/// Throws what read_documents() does, and UsageError when both are named.
Evidence read_evidence(const DocumentOptions& options);

} // namespace fasti::cli
