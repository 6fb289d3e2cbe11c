// SPDX-License-Identifier: Apache-2.0
// What tests on tables of texts share: a document from a cell, what it tells, and the cells of a
// line.
#pragma once

#include "events/extract/extract.hpp"
#include "read/read.hpp"

#include <fstream>
#include <string>
#include <vector>

namespace fasti::test {

/// A plain text of its own.
inline Document text(const std::string& words, const std::string& path = "a.txt") {
    Source source;
    source.path = path;
    source.title = path;
    return read_text(words, source);
}

/// What English documents tell; `dct` is a date in EDTF, "-" none.
inline Chronicle chronicle_of(const std::vector<Document>& documents,
                              const std::string& dct = "-",
                              unsigned jobs = 1) {
    ExtractOptions options;
    options.jobs = jobs;
    if (dct != "-") options.tag.dct = Dct{bounds(*parse_edtf(dct)).begin, "--dct", false};
    return extract(documents, *language("en"), options);
}

/// The rows of a table in the tree, without what begins with "#".
inline std::vector<std::string> rows_of(const std::string& path) {
    std::ifstream table(std::string(FASTI_ROOT) + "/" + path);
    std::vector<std::string> rows;
    for (std::string line; std::getline(table, line);)
        if (!line.empty() && line.front() != '#') rows.push_back(line);
    return rows;
}

/// The parts of a line between separators.
inline std::vector<std::string> split(const std::string& line, const std::string& separator) {
    std::vector<std::string> parts;
    for (std::size_t at = 0;;) {
        const std::size_t end = line.find(separator, at);
        parts.push_back(line.substr(at, end - at));
        if (end == std::string::npos) return parts;
        at = end + separator.size();
    }
}

} // namespace fasti::test
