// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"

#include "cli/progress.hpp"
#include "events/rows/rows.hpp"
#include "read/file.hpp"
#include "read/read.hpp"
#include "text/error.hpp"
#include "text/parallel.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <sstream>

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

bool names_events(const std::string& path) {
    const std::string suffix = ascii_lower(std::filesystem::path(path).extension().string());
    return suffix == ".jsonl" || suffix == ".csv";
}

Chronicle parse_events(const std::string& bytes, const std::string& path) {
    std::istringstream in(bytes);
    return read_events(in, path == "-" ? "standard input" : path);
}

Evidence read_standard_input() {
    std::string bytes = load("-");
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first != std::string::npos && bytes[first] == '{') return {{}, parse_events(bytes, "-")};
    Source source;
    source.path = "-";
    Evidence out;
    out.documents.push_back(read_text(std::move(bytes), std::move(source)));
    return out;
}

} // namespace

std::vector<std::string> document_paths(const DocumentOptions& options) {
    return distinct(options.paths);
}

std::vector<Document> read_documents(const DocumentOptions& options) {
    const std::vector<std::string> paths = distinct(options.paths);
    std::vector<Document> out(paths.size());
    Progress progress("reading", paths.size(), options.quiet);
    parallel_for(paths.size(), threads(options), [&](std::size_t i) {
        out[i] = read(paths[i]);
        progress.step();
    });
    return out;
}

Chronicle read_events_file(const std::string& path) {
    return parse_events(load(path), path);
}

Evidence read_evidence(const DocumentOptions& options) {
    const std::vector<std::string> paths = distinct(options.paths);
    const auto events = std::find_if(paths.begin(), paths.end(), names_events);
    if (events != paths.end() && paths.size() > 1)
        throw UsageError(*events +
                         ": events among other files; give documents, or one file of events");
    if (events != paths.end()) return {{}, read_events_file(*events)};
    if (paths == std::vector<std::string>{"-"}) return read_standard_input();
    return {read_documents(options), {}};
}

} // namespace fasti::cli
