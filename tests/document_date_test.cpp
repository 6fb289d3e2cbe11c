// SPDX-License-Identifier: Apache-2.0
// The day that a document was written on, a row a format and what it rests on there; and the days
// that are weighed and lose.
#include "events/lang/languages.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"
#include "tests/containers.hpp"
#include "text/stated_day.hpp"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace fasti;

namespace {

std::string html(const std::string& head, const std::string& body = "") {
    return "<!DOCTYPE html><html><head><title>The mill</title>" + head + "</head><body>" + body +
           "<p>The mill at Arden burnt down yesterday. On 2 May 2021 it was still at work.</p>"
           "</body></html>";
}

std::string mail(const std::string& date) {
    return "From: Ann <ann@example.org>\nTo: Karl <karl@example.org>\nMIME-Version: 1.0\n"
           "Subject: The mill\nDate: " +
           date + "\n\nThe mill burnt down yesterday.\n";
}

std::string docx(const std::string& created, const std::string& told = "2 May 2021") {
    return test::container(
        {{"word/document.xml",
          "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>The mill burnt down yesterday. On " +
              told + " it was still at work.</w:t></w:r></w:p></w:body></w:document>"},
         {"docProps/core.xml", "<c:coreProperties xmlns:c='c' xmlns:d='d'><d:created>" + created +
                                   "</d:created></c:coreProperties>"}});
}

std::string pdf(const std::string& created) {
    const std::string drawing =
        "BT /F1 12 Tf 20 150 Td (The mill burnt down yesterday.) Tj 0 -14 Td "
        "(On 2 May 2021 it was still at work.) Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
           "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R"
           "/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
           std::to_string(drawing.size()) + ">>stream\n" + drawing +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "6 0 obj<</CreationDate (" +
           created + ")>>endobj\ntrailer<</Root 1 0 R/Info 6 0 R/Size 7>>\n%%EOF\n";
}

std::string front_matter(const std::string& date, const std::string& told = "") {
    return "---\ntitle: The mill\ndate: " + date + "\n---\n\nThe mill burnt down yesterday." +
           told + "\n";
}

/// What the days of one document are weighed to.
Part weighed(const std::string& bytes, const std::string& format) {
    Source source;
    source.path = "mill." + format;
    const Document document = read_text(bytes, source, format);
    TagOptions how;
    how.derivations = true;
    return tag(document, *language("en"), how).parts.front();
}

std::string shown(const std::optional<Dct>& dct) {
    if (!dct) return "none";
    return to_string(edtf_day(dct->day)) + " " + dct->basis + (dct->inferred ? " (inferred)" : "");
}

struct Row {
    std::string format;
    std::string bytes;
    std::string taken; ///< its day and what that rests on
};

} // namespace

TEST_CASE("each format says in its way when a document was written") {
    const std::string published = "2021-05-04 ";
    const Row rows[] = {
        {"eml", mail("Tue, 4 May 2021 10:12:00 +0200"), published + "header Date"},
        {"eml", mail("4 May 21 10:12 GMT"), published + "header Date"},
        {"html", html("<meta property='article:published_time' content='2021-05-04T08:00Z'>"),
         published + "meta article:published_time"},
        {"html", html("<meta name='citation_publication_date' content='2021/5/4'>"),
         published + "meta citation_publication_date"},
        {"html",
         html("<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
              "\"datePublished\":\"2021-05-04\"}</script>"),
         published + "JSON-LD datePublished"},
        {"html", html("", "<header><time datetime='2021-05-04'>this week</time></header>"),
         published + "time element"},
        {"docx", docx("2021-05-04T10:12:00Z"), published + "property created (inferred)"},
        {"pdf", pdf("D:20210504101200+02'00'"), published + "property CreationDate (inferred)"},
        {"md", front_matter("2021-05-04"), published + "front matter, line 3"},
        {"md", front_matter("4 May 2021"), published + "front matter, line 3"},
        {"md", "# The mill\n\n4 May 2021\n\nIt burnt down yesterday.\n",
         published + "dateline, line 3"},
        {"txt", "The mill\n\nPosted on May 4, 2021\n\nIt burnt down yesterday.\n",
         published + "dateline, line 3"},
        {"txt", "It burnt down yesterday. On 4 May 2021 it was still at work.\n",
         published + "inferred from “4 May 2021”, its latest past date (inferred)"},
    };
    for (const Row& row : rows) {
        INFO(row.format << ": " << row.bytes);
        CHECK(shown(weighed(row.bytes, row.format).dct) == row.taken);
    }
}

TEST_CASE("a date beside the text that is of something else loses, and it is said why") {
    const std::string old = " In 1811 the mill was built. In 1844 it was sold. It closed in 1871.";
    const std::string later = " In 2030 it opens. In 2031 it grinds. In 2032 it is sold.";
    const Row rows[] = {
        {"md", front_matter("2021-05-04", old),
         "is so much later than what is told that an edition is meant"},
        {"md", front_matter("2021-05-04", later), "is earlier than most of what the text tells"},
        {"html", html("<meta name='date' content='last week'>"), "names no day"},
        {"html", html("<meta name='last-modified' content='2021-05-04'>"),
         "says when the file was changed, not the text written"},
        // years later the same text was put into another file
        {"docx", docx("2026-05-04T10:12:00Z"),
         "says when the file was made, and the text tells of no day shortly before"},
        {"docx", docx("2021-05-04T10:12:00Z", "9 May 2021"),
         "says when the file was made, and the text tells of no day shortly before"},
    };
    for (const Row& row : rows) {
        INFO(row.format << ": " << row.bytes);
        const Part part = weighed(row.bytes, row.format);
        REQUIRE_FALSE(part.weighed.empty());
        CHECK(part.weighed.front().against == row.taken);
        CHECK(part.dct != part.weighed.front().dct);
    }
}

TEST_CASE("where only an edition is dated, nothing is guessed from the text") {
    const Part part = weighed(front_matter("2021-05-04", " On 3 May 1811 the mill was built. On "
                                                         "2 June 1844 it was sold, in 1871 again."),
                              "md");
    CHECK(shown(part.dct) == "none");
    CHECK(part.weighed.at(1).against ==
          "is a guess about a text of which only an edition is dated");
}

TEST_CASE("a part has the title of the document where nobody gave it another") {
    struct Row {
        std::string text, title, dct;
    };

    const Row rows[] = {
        {"# The mill\n\nAnn Miller\n\n4 May 2021\n\nIt burnt down yesterday.\n", "The mill",
         "2021-05-04 dateline, line 5"},
        {"Ann Miller\n\n4 May 2021\n\nIt burnt down yesterday.\n", "Ann Miller",
         "2021-05-04 dateline, line 3"},
        // a title page that tells of no time is the head of what follows
        {"# The mill\n\none.\n\ntwo.\n\nthree.\n\nfour.\n\nfive.\n\nsix.\n\nName Date\n\n"
         "Written by May 4, 2021\n\nIt burnt down yesterday.\n",
         "The mill", "2021-05-04 dateline, line 17"},
        // figures before it make no line of a day
        {"# The mill\n\none.\n\ntwo.\n\nIn 1950 it stood.\n\nfour.\n\nfive.\n\nIt prints:\n\n"
         "18:15:04.253 16-Apr-2011\n\nIt burnt down yesterday.\n",
         "The mill", "2011-04-16 inferred from “16-Apr-2011”, its latest past date (inferred)"},
    };
    for (const Row& row : rows) {
        INFO(row.text);
        const Part part = weighed(row.text, "md");
        CHECK(part.title == row.title);
        CHECK(shown(part.dct) == row.dct);
    }
}

TEST_CASE("the first of many dated entries dates no other") {
    std::string text = "# News\n\nIn 1911 it began.\n\nIn 1912 it went on.\n\n"
                       "It was small.\n\nIt grew.\n\nIt is large.\n\n";
    for (int i = 0; i < 50; ++i)
        text += "## " + std::to_string(i % 28 + 1) + " May " + std::to_string(1960 + i) +
                "\n\nThe mill was sold a month ago.\n\n";
    const Part part = weighed(text, "md");
    REQUIRE(part.dct);
    CHECK(part.dct->inferred);
}

TEST_CASE("a mail has the day it was sent on, whatever it tells") {
    const Part ahead = weighed(mail("Tue, 4 May 2021 10:12:00 +0200") +
                                   "We meet on 1 June 2022, 2 June 2022 and 3 June 2022.\n",
                               "eml");
    CHECK(shown(ahead.dct) == "2021-05-04 header Date");
}

TEST_CASE("only who asks for derivations is told what was weighed") {
    Source source;
    const Document document = read_text("4 May 2021\n\nIt burnt down yesterday.\n", source, "txt");
    CHECK(tag(document, *language("en")).parts.front().weighed.empty());
}

TEST_CASE("days are stated in many ways, and what states none is none") {
    const std::vector<std::string> same = {
        "2021-05-04",        "2021-05-04T10:12:00Z",           "20210504",           "2021/5/4",
        "D:20210504101200Z", "Tue, 4 May 2021 10:12:00 +0200", "4 May 21 10:12 EST", "04-May-2021",
        "May 4, 2021",       "Tue May  4 10:12:00 2021"};
    for (const std::string& words : same) {
        INFO(words);
        const auto day = stated_day(words);
        REQUIRE(day);
        CHECK(to_string(edtf_day(*day)) == "2021-05-04");
    }
    for (const char* words : {"", "2021", "2021-05", "2021-02-30", "D:2021", "yesterday",
                              "31 Feb 2021", "May 2021", "2021-5-123", "12:30", "4 May"}) {
        INFO(words);
        CHECK_FALSE(stated_day(words));
    }
}
