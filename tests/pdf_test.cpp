// SPDX-License-Identifier: Apache-2.0
// The reader of PDF: reading order, furniture, and one clear line for each file that cannot be
// read.
#include "read/formats.hpp"
#include "read/pdf/furniture.hpp"
#include "read/pdf/reading_order.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace fasti;

namespace {

/// A line of words of 10 points, each with 5 points a letter, that begins at x and y.
pdf::TextLine line_at(float x, float y, const std::string& text) {
    pdf::TextLine line;
    std::istringstream words(text);
    for (std::string word; words >> word;) {
        const float right = x + 5 * static_cast<float>(word.size());
        line.words.push_back({{x, y, right, y + 10}, word});
        x = right + 3;
    }
    line.box = {line.words.front().box.left, y, line.words.back().box.right, y + 10};
    return line;
}

std::vector<std::string> texts(const std::vector<pdf::Line>& lines) {
    std::vector<std::string> out;
    for (const pdf::Line& line : lines)
        out.push_back(line.text);
    return out;
}

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

TEST_CASE("pdf: running heads and page numbers go, and the number is kept") {
    std::vector<std::vector<pdf::Line>> pages;
    for (int p = 0; p < 4; ++p) {
        pdf::PageBoxes page{400, 600, {}};
        page.lines.push_back(line_at(20, 20, "Annals of the port"));
        page.lines.push_back(line_at(20, 100, "Words of page " + std::string(1, char('a' + p))));
        page.lines.push_back(line_at(200, 580, std::to_string(12 + p)));
        pages.push_back(pdf::lines_in_order(page, p + 1));
    }
    CHECK(pdf::take_furniture(pages) == std::vector<std::string>{"12", "13", "14", "15"});
    for (const auto& page : pages)
        CHECK(page.size() == 1);
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
