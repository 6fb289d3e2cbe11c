// SPDX-License-Identifier: Apache-2.0
// The roles of blocks and stretches: the table beside the rules, and that stretches are in order.
#include "events/zones/entries.hpp"
#include "events/zones/zones.hpp"
#include "read/read.hpp"
#include "tests/tables.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace fasti;

namespace {

struct Row {
    std::string role, text, marked;
};

std::string with_breaks(std::string text) {
    for (std::size_t at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at))
        text.replace(at, 2, "\n");
    return text;
}

std::vector<Row> rows() {
    std::ifstream in(FASTI_ROOT "/events/zones/samples/zones.tsv");
    std::vector<Row> out;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        const std::size_t tab = line.find('\t');
        Row row{line.substr(0, tab), with_breaks(line.substr(tab + 1)), ""};
        const std::size_t open = row.text.find('{');
        const std::size_t close = row.text.find('}');
        if (open != std::string::npos) {
            row.marked = row.text.substr(open + 1, close - open - 1);
            row.text.erase(close, 1);
            row.text.erase(open, 1);
        }
        out.push_back(std::move(row));
    }
    return out;
}

zones::Role role_of(const Document& document, const std::string& marked) {
    const zones::Zones zones = zones::zones_of(document);
    const std::size_t at = marked.empty() ? 0 : document.text.find(marked);
    REQUIRE(at != std::string::npos);
    std::size_t block = 0;
    while (document.blocks[block].span.end <= at)
        ++block;
    return zones.at(at, block);
}

} // namespace

TEST_CASE("zones: each row of the table has its role") {
    const std::vector<Row> all = rows();
    REQUIRE(all.size() > 30);
    for (const Row& row : all) {
        CAPTURE(row.text, row.marked);
        const Document document = read_text(row.text + "\n", {}, "md");
        CHECK(zones::name(role_of(document, row.marked)) == row.role);
    }
}

TEST_CASE("zones: the table of roles stands in the order of the roles") {
    for (std::size_t i = 0; i < zones::all_roles.size(); ++i)
        CHECK(static_cast<std::size_t>(zones::all_roles[i].role) == i);
}

TEST_CASE("zones: stretches are sorted, disjoint and inside their block") {
    std::string text;
    for (const Row& row : rows())
        text += row.text + "\n\n";
    const Document document = read_text(text, {}, "md");
    const zones::Zones zones = zones::zones_of(document);
    CHECK(zones.blocks.size() == document.blocks.size());
    std::size_t end = 0;
    for (const zones::Stretch& stretch : zones.stretches) {
        CHECK(stretch.span.begin >= end);
        CHECK_FALSE(stretch.span.empty());
        end = stretch.span.end;
        CHECK(std::any_of(document.blocks.begin(), document.blocks.end(),
                          [&](const Block& block) { return block.span.contains(stretch.span); }));
    }
}

TEST_CASE("zones: what is told of one time is no habit") {
    CHECK(zones::tells_of_habit("Every Christmas the men got a coat."));
    CHECK(zones::tells_of_habit("The custom was that at Christmas each man got a coat."));
    CHECK(zones::tells_of_habit("At Christmas they usually got a coat."));
    CHECK_FALSE(zones::tells_of_habit("On Christmas every man got a coat."));
    CHECK_FALSE(zones::tells_of_habit("At Christmas the men got a coat."));
}
