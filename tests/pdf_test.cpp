// SPDX-License-Identifier: Apache-2.0
// The reader of PDF: reading order, notes, and one clear line for each file that cannot be
// read.
#include "read/canonical/writer.hpp"
#include "read/formats.hpp"
#include "read/pdf/boxes.hpp"
#include "read/pdf/flow.hpp"
#include "read/pdf/process.hpp"
#include "read/pdf/reading_order.hpp"
#include "tests/pdf_lines.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace fasti;
using namespace fasti::test;

namespace {

std::string sample() {
    std::ifstream in(FASTI_ROOT "/src/read/samples/two_columns.pdf", std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::string complaint_about(const std::string& bytes) {
    try {
        read_pdf(bytes);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "";
}

/// A PDF of one page without a word.
std::string blank_page() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
           "trailer<</Root 1 0 R/Size 4>>\n%%EOF\n";
}

} // namespace

TEST_CASE("pdf: two columns are read one after the other, though their lines come in turns") {
    pdf::PageBoxes page{400, 600, {}};
    page.lines.push_back(
        line_at(20, 20, "A heading that stands right across the whole of the page here"));
    for (int i = 0; i < 8; ++i) {
        const float y = 60 + 14 * static_cast<float>(i);
        const std::string number = std::to_string(i);
        page.lines.push_back(line_at(20, y, "left words that fill " + number));
        page.lines.push_back(line_at(220, y, "right words that fill " + number));
    }
    const std::vector<std::string> read = texts(pdf::lines_in_order(page, 1));
    REQUIRE(read.size() == 17);
    CHECK(read[0].starts_with("A heading"));
    CHECK(read[1] == "left words that fill 0");
    CHECK(read[8] == "left words that fill 7");
    CHECK(read[9] == "right words that fill 0");
}

TEST_CASE("pdf: dates beside what happened are rows, not columns") {
    pdf::PageBoxes page{400, 600, {}};
    for (int i = 0; i < 8; ++i) {
        const float y = 60 + 14 * static_cast<float>(i);
        page.lines.push_back(line_at(20, y, "19" + std::to_string(10 + i)));
        page.lines.push_back(line_at(180, y, "the bridge is opened again"));
    }
    const std::vector<pdf::Line> read = pdf::lines_in_order(page, 1);
    REQUIRE(read.size() == 8);
    CHECK(read[0].text == "1910 the bridge is opened again");
    CHECK(read[0].parts.size() == 2);
}

TEST_CASE("pdf: cells that poppler parts are cells, a centred heading over them heads them") {
    pdf::PageBoxes page{400, 600, {}};
    page.lines.push_back(line_at(40, 40, "Year"));
    page.lines.push_back(line_at(180, 40, "Event"));
    const std::pair<const char*, const char*> rows[] = {
        {"1857", "a keeper came to the rock"},
        {"4 October 1874", "he drowned"}, // its cell ends 12 points before the next begins
        {"May 1891", "the house was bought"},
    };
    float y = 60;
    for (const auto& [date, event] : rows) {
        page.lines.push_back(line_at(20, y, date));
        page.lines.push_back(line_at(108, y, event));
        y += 16;
    }
    page.lines.push_back(line_at(20, y, "1. Ships . . . . . . . 12"));
    page.lines.push_back(line_at(20, y + 14, "2. Tolls . . . . . . . 14"));
    page.lines.push_back(line_at(20, y + 40, "\u2022"));
    page.lines.push_back(line_at(40, y + 40, "Pell, who died in 1855;"));
    page.lines.push_back(line_at(20, y + 54, "\u2022"));
    page.lines.push_back(line_at(40, y + 54, "Orde, who left;"));
    page.lines.push_back(line_at(20, y + 68, "\u2022"));
    page.lines.push_back(line_at(40, y + 68, "Rae, who stayed."));
    canonical::Writer writer({});
    pdf::write_flow({pdf::lines_in_order(page, 1)}, {""}, writer);
    CHECK(std::move(writer).finish().original ==
          "Year | Event\n1857 | a keeper came to the rock\n4 October 1874 | he drowned\n"
          "May 1891 | the house was bought\n\nShips . . . . . . . 12\nTolls . . . . . . . 14\n"
          "Pell, who died in 1855;\nOrde, who left;\nRae, who stayed.\n");
}

TEST_CASE("pdf: lines that run over a gap between short ones are no columns") {
    pdf::PageBoxes page{400, 600, {}};
    for (int i = 0; i < 8; ++i)
        page.lines.push_back(line_at(20, 40 + 14 * static_cast<float>(i),
                                     "words that fill a line of prose from its begin to the end"));
    for (int i = 0; i < 14; ++i) {
        page.lines.push_back(line_at(20, 200 + 14 * static_cast<float>(i), std::to_string(i)));
        page.lines.push_back(line_at(40, 200 + 14 * static_cast<float>(i), "an item of a list"));
    }
    const std::vector<pdf::Line> read = pdf::lines_in_order(page, 1);
    REQUIRE(read.size() == 22);
    CHECK(read[8].text == "0 an item of a list");
    CHECK(read[8].right == read[0].right); // one column
}

TEST_CASE("pdf: what ends a line stays where it stands, and notes stand on their pages") {
    std::vector<std::vector<pdf::Line>> pages;
    for (int p = 0; p < 2; ++p) {
        pdf::PageBoxes page{400, 600, {}};
        page.lines.push_back(line_at(20, 40, "The town had its years of war and want from 1914-"));
        page.lines.push_back(line_at(20, 54, "18 and they were called the far-from-"));
        page.lines.push_back(line_at(20, 68, "quiet ones by all who lived on in the port"));
        page.lines.push_back(line_at(20, 110, "A line that breaks off and is the last 1914-"));
        page.lines.push_back(line_at(20, 140, "The lamp was lit once more on that evening.1"));
        pdf::TextLine note = line_at(20, 560, "1 Voted by the council");
        for (pdf::Word& word : note.words)
            word.box.bottom -= 3;
        page.lines.push_back(note);
        pages.push_back(pdf::lines_in_order(page, p + 1));
    }
    canonical::Writer writer({});
    pdf::write_flow(pages, {"", ""}, writer);
    const Document document = std::move(writer).finish();
    CHECK(document.original.find("1914-18 and") != std::string::npos);
    CHECK(document.original.find("far-from-quiet") != std::string::npos);
    CHECK(document.original.find("last 1914-\n\nThe lamp") != std::string::npos);
    REQUIRE(document.notes.size() == 2);
    CHECK(document.original.ends_with("Voted by the council\n\nVoted by the council\n"));
    for (int p = 0; p < 2; ++p) {
        const Block& note =
            document.blocks.at(document.notes.at(static_cast<std::size_t>(p)).first_block);
        const Citation place = cite(document, SourceId{0}, note.span);
        CHECK(place.page == p + 1);
        CHECK(place.section == "note 1");
        const std::size_t mark = document.notes.at(static_cast<std::size_t>(p)).anchor.begin;
        CHECK(document.text.substr(mark - 8, 8) == "evening.");
        CHECK((mark > document.pages.at(1).begin) == (p == 1)); // numbers begin anew on each page
    }
}

/// A small raised number that stands at the left end of a line, or behind its last word.
pdf::Word raised(float x, float y, const std::string& number) {
    return {{x, y - 1, x + 4, y + 7.5F}, number};
}

TEST_CASE("pdf: notes as large as the text begin with a raised number that stands in it") {
    struct Row {
        std::string mark;   // in the text
        float y;            // of the note
        std::size_t blocks; // a paragraph, perhaps notes
        std::string last;   // the words of the last
    };

    const Row rows[] = {
        {"1", 300, 2, "Voted in 1905"},
        {"2", 300, 1, "1 Voted in 1905"}, // no mark leads to it
        {"1", 60, 1, "1 Voted in 1905"},  // addresses of authors stand in the upper half
    };
    for (const Row& row : rows) {
        CAPTURE(row.mark, row.y);
        pdf::PageBoxes page{400, 600, {}};
        page.lines.push_back(line_at(20, 40, "The quay was built in 1904 and the town was glad"));
        pdf::TextLine marked = line_at(20, 54, "of it until the year of the great flood");
        marked.words.push_back(raised(marked.box.right + 0.5F, 54, row.mark));
        page.lines.push_back(marked);
        pdf::TextLine note = line_at(26, row.y, "Voted in 1905");
        note.words.insert(note.words.begin(), raised(20, row.y, "1"));
        note.box.left = 20;
        page.lines.push_back(note);
        page.lines.push_back(line_at(20, 330, "Words that stand at the very foot of this page"));
        if (row.y < 300) page.lines.back() = line_at(20, 560, "Words that stand at the foot");
        canonical::Writer writer({});
        pdf::write_flow({pdf::lines_in_order(page, 1)}, {""}, writer);
        const Document document = std::move(writer).finish();
        CHECK(document.notes.size() == row.blocks - 1);
        CHECK(document.original.find(row.last) != std::string::npos);
        CHECK(document.original.find("flood" + row.mark) == std::string::npos);
    }
}

TEST_CASE("pdf: what stands under a figure is a caption, what speaks of it is none") {
    const std::vector<std::pair<std::string, BlockKind>> rows = {
        {"Figure 3: The mill in 1912", BlockKind::caption},
        {"Fig. 2. The mill in 1912", BlockKind::caption},
        {"Table 1: Ships of 1912", BlockKind::caption},
        {"Figure 3 shows the mill in 1912", BlockKind::paragraph},
        {"Figures of the year 1912: none", BlockKind::paragraph},
    };
    for (const auto& [words, kind] : rows) {
        CAPTURE(words);
        pdf::PageBoxes page{400, 600, {}};
        for (const float y : {12.0F, 26.0F, 40.0F})
            page.lines.push_back(line_at(20, y, "The quay was built and the town was glad of it."));
        page.lines.push_back(line_at(20, 200, words));
        page.lines.push_back(line_at(20, 240, "It was seen from the north by all who came."));
        canonical::Writer writer({});
        pdf::write_flow({pdf::lines_in_order(page, 1)}, {""}, writer);
        const Document document = std::move(writer).finish();
        REQUIRE(document.blocks.size() >= 3);
        CHECK(document.blocks.at(document.blocks.size() - 2).kind == kind);
    }
}

TEST_CASE("pdf: an accent without a letter is no word") {
    pdf::PageBoxes page{400, 600, {}};
    page.lines.push_back(line_at(20, 20, "the \u0300 stable release"));
    page.lines.push_back(line_at(20, 40, "\u0300"));
    CHECK(texts(pdf::lines_in_order(page, 1)) == std::vector<std::string>{"the stable release"});
}

TEST_CASE("pdf: a program that writes without an end is stopped, and it was not too slow") {
    std::size_t size = 0;
    const pdf::Ended ended =
        pdf::run({"yes"}, "", 200, [&](std::string_view part) { size += part.size(); });
    CHECK_FALSE(ended.in_bounds);
    CHECK(ended.in_time);
    CHECK(size > std::size_t{1} << 30U);
}

TEST_CASE("pdf: signs that no XML may hold are left out, wherever the pieces are cut") {
    const std::string xhtml = "<doc>\n<page width=\"100\" height=\"100\">\n<line>\n"
                              "<word xMin=\"1\" yMin=\"1\" xMax=\"9\" yMax=\"9\">18\x01"
                              "71\xEF\xBF\xBF\xED\xA0\x80</word>\n</line>\n</page>\n"
                              "<page width=\"100\" height=\"100\">\n</page>\n</doc>\n";
    for (std::size_t cut = 0; cut < xhtml.size(); ++cut) {
        std::vector<pdf::PageBoxes> pages;
        pdf::BoxReader boxes([&](pdf::PageBoxes&& page) { pages.push_back(std::move(page)); });
        REQUIRE(boxes.take(std::string_view(xhtml).substr(0, cut)));
        REQUIRE(boxes.take(std::string_view(xhtml).substr(cut)));
        REQUIRE(boxes.finish());
        REQUIRE(pages.size() == 2);
        REQUIRE(pages[0].lines.at(0).words.at(0).text.starts_with("1871\uFFFD"));
    }
}

TEST_CASE("pdf: what cannot be read is one line that says what to do") {
    CHECK(complaint_about("%PDF-1.7\nthis is none").find("damaged") != std::string::npos);
    CHECK(complaint_about(sample().substr(0, 9000)) != "");
    CHECK(complaint_about(blank_page()).find("ocrmypdf") != std::string::npos);
    for (const std::string& each : {complaint_about("%PDF-1.7\n"), complaint_about(blank_page())})
        CHECK(each.find('\n') == std::string::npos);
}

TEST_CASE("pdf: pages are counted") {
    const Document document = read_pdf(sample());
    CHECK(document.source.title == "The harbour of Marlow");
    REQUIRE(document.pages.size() == 1);
    CHECK(cite(document, SourceId{0}, document.blocks.back().span).page == 1);
}
