// SPDX-License-Identifier: Apache-2.0
// The writer of canonical text: blocks, cells, notes, pages, and that the map leads back to the
// same words.
#include "read/canonical/writer.hpp"

#include <catch2/catch.hpp>

using namespace fasti;
using canonical::Writer;

namespace {

std::vector<std::string> words_of(const Document& document, const std::vector<Cell>& row) {
    std::vector<std::string> words;
    for (const Cell& cell : row)
        words.emplace_back(document[cell.span]);
    return words;
}

} // namespace

TEST_CASE("canonical text: blocks are lines of what is printed, and lead back to it") {
    Writer writer({});
    writer.begin(BlockKind::heading, 2);
    writer.add("  The\n mill ");
    writer.begin(BlockKind::paragraph);
    writer.begin(BlockKind::paragraph);
    writer.add("It was ");
    writer.begin_emphasis();
    writer.add(" bought\xC2\xA0 back");
    writer.end_emphasis();
    writer.add(" in 19\xC2\xAD"
               "11.\x07");
    const Document document = std::move(writer).finish();
    CHECK(document.original == "The mill\n\nIt was bought back in 1911.\n");
    REQUIRE(document.blocks.size() == 2);
    CHECK(document.blocks[0].level == 2);
    REQUIRE(document.emphasis.size() == 1);
    CHECK(document[document.emphasis[0]] == "bought back");
    for (const Block& block : document.blocks) {
        const Span there = document.offsets.original(block.span);
        CHECK(document.original.substr(there.begin, there.size()) == document[block.span]);
    }
}

TEST_CASE("canonical text: a table is a line a row, and a cell may reach down") {
    Writer writer({});
    writer.begin_table();
    writer.caption("Floods");
    writer.begin_row();
    writer.begin_cell(0, 1, true);
    writer.add("Year");
    writer.begin_cell(1, 1, true);
    writer.begin_row();
    writer.begin_cell(0);
    writer.begin_row();
    writer.begin_cell(0);
    writer.add("1911");
    writer.begin_cell(1);
    writer.add(" the  mill ");
    writer.begin_row();
    writer.reach_down(0);
    writer.begin_cell(1);
    writer.add("the bridge");
    writer.end_table();
    const Document document = std::move(writer).finish();
    CHECK(document.original == "Floods\n\nYear | \n1911 | the mill\n | the bridge\n");
    REQUIRE(document.tables.size() == 1);
    const Table& table = document.tables[0];
    CHECK(document[table.caption] == "Floods");
    CHECK(table.first_block == 1);
    CHECK(table.last_block == 4);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0][0].heading);
    CHECK(words_of(document, table.rows[1]) == std::vector<std::string>{"1911", "the mill"});
    CHECK(words_of(document, table.rows[2]) == std::vector<std::string>{"1911", "the bridge"});
}

TEST_CASE("canonical text: notes know their anchor, pages their first word") {
    Writer writer({});
    writer.page(1, "xi");
    writer.begin(BlockKind::paragraph);
    writer.add("The tower fell.");
    const std::size_t before = writer.position();
    writer.add("7");
    writer.anchor("n7", before);
    writer.page(2);
    writer.add(" Nobody saw it.");
    writer.begin_note("n7");
    writer.begin(BlockKind::note);
    writer.add("Annals, book two.");
    writer.end_note();
    writer.begin_note("lost");
    writer.end_note();
    const Document document = std::move(writer).finish();
    REQUIRE(document.notes.size() == 1);
    CHECK(document[document.notes[0].anchor] == "7");
    CHECK(document.notes[0].mark == "7");
    CHECK(document.notes[0].first_block == 1);
    CHECK(document.notes[0].last_block == 2);
    REQUIRE(document.pages.size() == 2);
    CHECK(document.pages[0].begin == 0);
    CHECK(document.pages[0].label == "xi");
    CHECK(document.text.substr(document.pages[1].begin, 6) == "Nobody");
}
