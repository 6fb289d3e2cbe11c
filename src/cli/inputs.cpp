// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"

#include "cli/document_reads.hpp"
#include "cli/progress.hpp"
#include "cli/table_events.hpp"
#include "events/rows/rows.hpp"
#include "events/rows/rows_shape.hpp"
#include "read/file.hpp"
#include "text/error.hpp"
#include "text/parallel.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <set>
#include <sstream>
#include <utility>

namespace fasti::cli {
namespace {

// Each file once, under its first name.
std::vector<std::string> distinct(const std::vector<std::string>& paths) {
    std::vector<std::string> out;
    std::set<std::filesystem::path> seen;
    for (const std::string& path : paths) {
        std::error_code failure;
        const auto file = path == "-" ? std::filesystem::path(path)
                                      : std::filesystem::weakly_canonical(path, failure);
        if (seen.insert(failure ? std::filesystem::path(path) : file).second) out.push_back(path);
    }
    return out;
}

std::string suffix_of(const std::string& path) {
    return ascii_lower(std::filesystem::path(path).extension().string());
}

bool names_events(const std::string& path) {
    return suffix_of(path) == ".jsonl";
}

bool begins_an_object(std::string_view bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
    return ascii::trimmed_front(bytes, " \t\r\n").starts_with('{');
}

/// `table`: what the bytes are, where that is known.
Chronicle parse_events(std::string bytes,
                       const std::string& path,
                       const TableOptions& tables,
                       const std::optional<Workbook>& table = {}) {
    const std::string named = name_of_input(path);
    if (row_shape(bytes) == RowShape::expressions)
        throw ReadError(named,
                        "what fasti tag found, not events; give the document itself, or what "
                        "fasti extract finds in it");
    const bool blank = ascii::trimmed(bytes, " \t\r\n").empty();
    const bool rows = blank || begins_an_object(bytes) || names_events(path) || are_rows(bytes);
    if (!rows && table) return table_events(*table, named, tables);
    if (!rows) return table_events(std::move(bytes), named, tables);
    std::istringstream in(std::move(bytes));
    return read_events(in, named);
}

// Nothing that is sent to standard input has a suffix; a table whose columns are named holds
// events.
bool holds_events(const std::string& bytes, const std::string& path, const TableOptions& tables) {
    const bool sent = path == "-" && begins_an_object(bytes);
    return sent || are_rows(bytes) || names_events(path) || !tables.columns.empty();
}

Evidence read_either(const std::string& path, const DocumentOptions& options, TableOptions tables) {
    std::string bytes = load(path);
    tables.quiet = options.quiet;
    if (options.from.empty()) {
        if (holds_events(bytes, path, tables))
            return {{}, parse_events(std::move(bytes), path, tables)};
        if (const std::optional<Workbook> table = table_of_events(bytes, path))
            return {{}, parse_events(std::move(bytes), path, tables, table)};
    }
    Evidence out;
    out.documents.push_back(document_of(std::move(bytes), path, options.from));
    return out;
}

} // namespace

std::vector<std::string> document_paths(const DocumentOptions& options) {
    return distinct(options.paths);
}

std::vector<Document> read_documents(const DocumentOptions& options) {
    DocumentReads reads(document_paths(options), options.from);
    std::vector<Document> out(reads.size());
    Progress progress("reading", reads.size(), options.quiet);
    parallel_for(reads.size(), threads(options), [&](std::size_t i) {
        out[i] = reads.read(i);
        progress.step();
    });
    reads.check();
    return out;
}

Chronicle read_events_file(const std::string& path, const TableOptions& tables) {
    return parse_events(load(path), path, tables);
}

Evidence read_evidence(const DocumentOptions& options, const TableOptions& tables) {
    const std::vector<std::string> paths = distinct(options.paths);
    const auto events = std::find_if(paths.begin(), paths.end(), names_events);
    if (options.from.empty() && events != paths.end() && paths.size() > 1)
        throw UsageError(*events +
                         ": events among other files; give documents, or one file of events");
    if (paths.size() == 1) return read_either(paths.front(), options, tables);
    return {read_documents(options), {}};
}

} // namespace fasti::cli
