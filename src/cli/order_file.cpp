// SPDX-License-Identifier: Apache-2.0
#include "cli/order_file.hpp"

#include "text/error.hpp"

#include <fstream>
#include <map>
#include <sstream>
#include <vector>

namespace fasti::cli {
namespace {

// Ids and one word hold neither commas nor quotes.
std::vector<std::string> fields(std::string line) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    std::vector<std::string> out;
    std::istringstream parts(line);
    for (std::string part; std::getline(parts, part, ',');)
        out.push_back(part);
    return out;
}

[[noreturn]] void fail(const std::string& path, std::size_t line, const std::string& reason) {
    throw ReadError(path, "line " + std::to_string(line) + ": " + reason);
}

} // namespace

void add_order_file(Chronicle& chronicle, const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw ReadError(path, "cannot be read; does it exist?");
    std::map<std::string, EventId> ids;
    for (std::size_t i = 0; i < chronicle.events.size(); ++i)
        ids.emplace(chronicle.events[i].id, static_cast<EventId>(i));
    const auto event = [&](const std::string& id, std::size_t line) {
        const auto found = ids.find(id);
        if (found == ids.end()) fail(path, line, "no event has the id \"" + id + "\"");
        return found->second;
    };
    std::string text;
    std::getline(in, text);
    const std::vector<std::string> header = fields(text);
    if (header.size() < 2 || header[0] != "before" || header[1] != "after")
        fail(path, 1, "a header with the columns before, after and perhaps basis is needed here");
    chronicle.sources.push_back(
        {path, path.substr(path.rfind('/') + 1), "text/csv", "", std::nullopt});
    const auto source = static_cast<SourceId>(chronicle.sources.size() - 1);
    for (std::size_t line = 2; std::getline(in, text); ++line) {
        const std::vector<std::string> row = fields(text);
        if (row.empty()) continue;
        if (row.size() < 2) fail(path, line, "two ids are needed here");
        Tlink link;
        link.from = event(row[0], line);
        link.to = event(row[1], line);
        link.relations = AllenSet{Allen::after} | Allen::met_by;
        link.why.source = source;
        link.why.line = static_cast<int>(line);
        link.why.quote = text;
        link.rule = row.size() > 2 ? row[2] : "stated";
        link.basis = link_basis_of(link.rule);
        chronicle.links.push_back(std::move(link));
    }
}

} // namespace fasti::cli
