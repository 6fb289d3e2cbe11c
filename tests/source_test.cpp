// SPDX-License-Identifier: Apache-2.0
// What readers learn of a document beside its text: title, kind, bytes, authors.
#include "read/read.hpp"
#include "tests/readings.hpp"

#include <catch2/catch.hpp>

using namespace fasti;
using namespace fasti::test;

TEST_CASE("a source knows its kind, its title and its bytes") {
    const Document a = from("# Title\n\nText.", "md");
    CHECK(a.source.title == "Title");
    CHECK(a.source.media_type == "text/markdown");
    CHECK(a.source.digest.size() == 16);
    CHECK(a.source.digest == from("# Title\n\nText.", "txt").source.digest);
    CHECK(a.source.digest != from("# Title\n\ntext.", "md").source.digest);
    CHECK(from("").source.digest == "cbf29ce484222325");
    const Document b = from("---\ntitle: 'Kept: so'\ndate: 2020-02-30\n---\nText", "md");
    CHECK(b.source.title == "Kept: so");
    CHECK_FALSE(b.source.dct);
    const Document c = from("---\ndate: 2020-09-11T10:00\n---\nText", "md");
    REQUIRE(c.source.dct);
    CHECK(c.source.dct->day == date::sys_days{date::year{2020} / 9 / 11});
    CHECK(c.source.dct->basis == "front matter, line 2");
    CHECK_FALSE(c.source.dct->inferred);
}

TEST_CASE("front matter names authors in several ways") {
    struct Row {
        std::string lines, authors;
    };

    const Row rows[] = {
        {"author: Ann Miller", "Ann Miller"},
        {"author: \"Ann Miller\"\ndate: 2011", "Ann Miller"},
        {"author: [Ann Miller, 'Karl Roth']", "Ann Miller; Karl Roth"},
        {"author:\n  - Ann Miller\n  - Karl Roth", "Ann Miller; Karl Roth"},
        {"authors:\n- name: Ann Miller\n  email: ann@example.org\n- name: Karl Roth",
         "Ann Miller; Karl Roth"},
        {"tags:\n- Ann Miller", ""},
        {"author:", ""},
        {"author: [", ""},
    };
    for (const Row& row : rows) {
        INFO(row.lines);
        const Document document =
            from("---\npublisher: Ox\n" + row.lines + "\n---\n\nText.\n", "md");
        CHECK(document.source.author == row.authors);
        CHECK(document.source.publisher == "Ox");
    }
    const Document dated = from("---\ndate: 2011\n---\n\nText.\n", "md");
    CHECK(dated.source.published == "2011");
    CHECK_FALSE(dated.source.dct);
}

TEST_CASE("a name that a program gave a file is no title") {
    struct Row {
        std::string path, text, title;
    };

    const Row rows[] = {
        {"notes/002_87887a306f6a6943.txt", "The mill at Arden burnt in 1904. Nobody saw it.\n",
         "The mill at Arden burnt in 1904"},
        {"scan0004.txt", "The mill at Arden burnt in 1904, on a night.\n",
         "The mill at Arden burnt in 1904, on a night"},
        {"d41d8cd98f00b204e9800998ecf8427e.txt", "it burnt.\n", "it burnt"},
        {"20210504_101200.txt", "it burnt.\n", "it burnt"},
        {"550e8400-e29b-41d4-a716-446655440000.txt", "it burnt.\n", "it burnt"},
        {"Untitled 2.txt", "it burnt.\n", "it burnt"},
        {"87887a306f6a6943.md", "Some words.\n\n# The mill\n\nIt burnt.\n", "The mill"},
        {"87887a306f6a6943.md", "", "87887a306f6a6943"},
        {"mueller-ocr.txt", "it burnt.\n", "mueller-ocr"},
        {"pm2021-011.txt", "it burnt.\n", "it burnt"}, // two letters tell nobody anything
        {"gibbon4.txt", "it burnt.\n", "gibbon4"},
        {"Bericht 2021-05-04.txt", "it burnt.\n", "Bericht 2021-05-04"},
        {"Übersicht.txt", "it burnt.\n", "Übersicht"},
        {"letter_to_ann_1911.txt", "it burnt.\n", "letter_to_ann_1911"},
    };
    for (const Row& row : rows) {
        INFO(row.path);
        Source source;
        source.path = row.path;
        const std::string format = row.path.substr(row.path.rfind('.') + 1);
        CHECK(read_text(row.text, source, format).source.title == row.title);
    }
}
