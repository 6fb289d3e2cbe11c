// SPDX-License-Identifier: Apache-2.0
// What stands on the pages of a PDF and is none of its text: running heads, numbers of pages, what
// a browser prints around them.
#include "read/pdf/furniture.hpp"
#include "tests/pdf_lines.hpp"

#include <catch2/catch.hpp>

using namespace fasti;
using namespace fasti::test;

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

TEST_CASE("pdf: a date at the top of a page stays, a number that counts with the pages goes") {
    struct Row {
        std::vector<std::string> tops;
        bool stays;
    };

    const std::vector<Row> rows = {
        {{"1911", "1925", "1931"}, true}, // years of annals
        {{"1911", "1912"}, true},
        {{"3 May 1916", "9 May 1916", "2 June 1916"}, true},
        {{"Chapter 1", "Chapter 4", "Chapter 9"}, true},
        {{"Page 7 of 9", "Page 8 of 9", "Page 9 of 9"}, false},
        {{"Annals of 1911", "Annals of 1911", "Annals of 1911"}, false},
        {{"Harbours 12", "Harbours 13", "Harbours 14"}, false},
        {{"1201", "1202", "1203", "1204"}, false}, // of a long book
        {{"xiv", "xv"}, false},
        {{"Chapter 2: Ports 7", "8 Harbours", "Chapter 3: Piers 9"}, false},
        {{"Chapter 2: Ports 7", "Harbours 9", "Chapter 3: Piers 4"}, true},
    };
    for (const Row& row : rows) {
        std::vector<std::vector<pdf::Line>> pages;
        for (std::size_t p = 0; p < row.tops.size(); ++p) {
            pdf::PageBoxes page{400, 600, {}};
            page.lines.push_back(line_at(20, 20, row.tops[p]));
            page.lines.push_back(
                line_at(20, 100, "Words of page " + std::string(1, char('a' + p))));
            pages.push_back(pdf::lines_in_order(page, static_cast<int>(p) + 1));
        }
        CAPTURE(row.tops);
        const std::vector<std::string> labels = pdf::take_furniture(pages);
        CHECK((pages.at(0).size() == 2) == row.stays);
        if (row.stays) CHECK(labels.at(0).empty());
    }
}

TEST_CASE("pdf: heads that repeat the titles of chapters go, and few preliminary pages do") {
    struct Row {
        std::string head;
        bool stays;
    };

    const Row rows[] = {
        {"CHAPTER 1. HARBOURS OF THE NORTH", false},
        {"1.2. HARBOURS OF THE …", false},
        {"Harbours of the north and what became of them", false}, // the heading wraps
        {"Piers of the north", true},
        {"Harbours", true}, // may be any word
        {"3 May 1916", true},
    };
    for (const Row& row : rows) {
        CAPTURE(row.head);
        std::vector<std::vector<pdf::Line>> pages;
        for (int p = 0; p < 2; ++p) {
            pdf::PageBoxes page{400, 600, {}};
            pdf::TextLine top = line_at(20, 20, p == 0 ? "Harbours of the north" : row.head);
            if (p == 0)
                for (pdf::Word& word : top.words)
                    word.box.bottom += 6;
            page.lines.push_back(top);
            for (const float y : {60.0F, 74.0F, 88.0F})
                page.lines.push_back(line_at(20, y,
                                             p == 0 ? "The quay was built and the town was glad."
                                                    : "Later a mole was made of stone and wood."));
            pages.push_back(pdf::lines_in_order(page, p + 1));
        }
        pdf::take_furniture(pages);
        REQUIRE(!pages[0].empty());
        REQUIRE(!pages[1].empty());
        CHECK((pages[1].front().text == row.head) == row.stays);
        CHECK(pages[0].front().text == "Harbours of the north");
    }
    std::vector<std::vector<pdf::Line>> pages;
    for (int p = 0; p < 20; ++p) {
        pdf::PageBoxes page{400, 600, {}};
        const std::string number = p == 2 ? "iii" : p == 3 ? "iv" : "";
        page.lines.push_back(line_at(20, 20, "Annals of the port " + number));
        page.lines.push_back(line_at(20, 100, "Words of page " + std::string(1, char('a' + p))));
        if (number.empty()) page.lines.erase(page.lines.begin());
        pages.push_back(pdf::lines_in_order(page, p + 1));
    }
    const std::vector<std::string> labels = pdf::take_furniture(pages);
    CHECK(pages[3].size() == 1);
    CHECK(labels[3] == "iv");
}

TEST_CASE("pdf: what a browser prints around a page goes, also from the only one") {
    struct Row {
        std::string head, foot;
        std::size_t left; // lines
    };

    const Row rows[] = {
        {"12/1/26, 5:24 AM The harbour", "file:///home/ann/a.html 1/1", 1},
        {"01.12.2026, 17:24 Der Hafen", "https://example.org/a?b=c 1/3", 1},
        {"1911: the mill burns", "file:///home/ann/a.html 1/1", 2}, // only the foot is print
        {"12/1/26, 5:24 AM The harbour", "See https://example.org/a", 3},
    };
    for (const Row& row : rows) {
        CAPTURE(row.head, row.foot);
        pdf::PageBoxes page{400, 600, {}};
        page.lines.push_back(line_at(20, 10, row.head));
        page.lines.push_back(line_at(20, 40, "The quay was built and the town was glad of it."));
        page.lines.push_back(line_at(20, 580, row.foot));
        std::vector<std::vector<pdf::Line>> pages = {pdf::lines_in_order(page, 1)};
        pdf::take_furniture(pages);
        CHECK(pages[0].size() == row.left);
    }
}
