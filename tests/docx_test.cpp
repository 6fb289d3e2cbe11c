// SPDX-License-Identifier: Apache-2.0
// What Word's paragraphs, notes and tables become, and what broken and hostile containers are told.
#include "read/read.hpp"
#include "tests/containers.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace fasti;
using fasti::test::container;
using fasti::test::Files;

namespace {

std::string page(const std::string& body) {
    return "<w:document xmlns:w='w' xmlns:mc='mc' xmlns:v='v'><w:body>" + body +
           "</w:body></w:document>";
}

std::string run(const std::string& words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
}

std::string error_of(std::string bytes) {
    try {
        Source source;
        source.path = "x.docx";
        read_text(std::move(bytes), source, "docx");
    } catch (const ReadError& error) {
        return error.what();
    }
    return "no error";
}

Document document_of(const std::string& body, Files files = {}) {
    files["word/document.xml"] = page(body);
    return read_bytes(container(files), {});
}

/// A body and the canonical text that it gives.
struct Row {
    std::string body;
    std::string text;
};

} // namespace

TEST_CASE("paragraphs of Word keep what is read and lose what is not") {
    const Row rows[] = {
        {"<w:p>" + run("It burnt ") + "<w:ins>" + run("in 1904") + "</w:ins></w:p>",
         "It burnt in 1904\n"},
        {"<w:p><w:del><w:r><w:delText>1903</w:delText></w:r></w:del>" + run("1904") + "</w:p>",
         "1904\n"},
        {"<w:p><w:moveFrom>" + run("1903 ") + "</w:moveFrom>" + run("1904") + "</w:p>", "1904\n"},
        {"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" + run("open") + "</w:p>",
         "open\n"},
        {"<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>open</w:t></w:r></w:p>", "open\n"},
        {"<w:p><w:r><w:t>4</w:t><w:tab/><w:t>May</w:t><w:br/><w:t>1904</w:t></w:r></w:p>",
         "4 May 1904\n"},
        {"<w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t></w:r></w:p>", "cooperate\n"},
        {"<w:p><w:r><w:instrText>DATE 1999</w:instrText></w:r>" + run("2004") + "</w:p>", "2004\n"},
        {"<w:p>" + run("a") + "<w:r><w:lastRenderedPageBreak/></w:r>" + run("b") + "</w:p>",
         "ab\n"},
        {"<w:p>" + run("Out.") + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" +
             run("Box of 1911.") +
             "</w:p></w:txbxContent></mc:Choice><mc:Fallback><v:textbox><w:txbxContent><w:p>" +
             run("Box of 1911.") + "</w:p></w:txbxContent></v:textbox></mc:Fallback>" +
             "</mc:AlternateContent></w:r></w:p>",
         "Out.\n\nBox of 1911.\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.body);
        CHECK(document_of(row.body).original == row.text);
    }
}

TEST_CASE("styles of Word are followed to what they are based on") {
    const std::string styles =
        "<w:styles xmlns:w='w'>"
        "<w:style w:styleId='A'><w:name w:val='My Part'/><w:basedOn w:val='B'/></w:style>"
        "<w:style w:styleId='B'><w:name w:val='x'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr>"
        "</w:style><w:style w:styleId='L'><w:name w:val='y'/><w:basedOn w:val='L'/></w:style>"
        "<w:style w:styleId='T'><w:name w:val='toc 1'/></w:style></w:styles>";
    const auto styled = [](const std::string& id, const std::string& words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + id + "'/></w:pPr>" + run(words) + "</w:p>";
    };
    const Document document =
        document_of(styled("A", "Part") + styled("L", "Loop") + styled("T", "Part 3"),
                    {{"word/styles.xml", styles}});
    REQUIRE(document.blocks.size() == 2);
    CHECK(document.blocks[0].kind == BlockKind::heading);
    CHECK(document.blocks[0].level == 2);
    CHECK(document.blocks[1].kind == BlockKind::paragraph);
}

TEST_CASE("items of Word are items wherever the style is named") {
    const std::string item = "<w:numPr><w:ilvl w:val='1'/><w:numId w:val='3'/></w:numPr>";
    const std::string style = "<w:pStyle w:val='Compact'/>";
    for (const std::string& properties : {item + style, style + item}) {
        const Document document =
            document_of("<w:p><w:pPr>" + properties + "</w:pPr>" + run("Lit in 1920.") + "</w:p>");
        REQUIRE(document.blocks.size() == 1);
        CHECK(document.blocks[0].kind == BlockKind::list_item);
        CHECK(document.blocks[0].level == 2);
    }
}

TEST_CASE("tables of Word keep columns, spans and cells that reach down") {
    const auto cell = [](const std::string& properties, const std::string& words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(words) + "</w:p></w:tc>";
    };
    const Document document =
        document_of("<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", "Year") +
                    cell("<w:gridSpan w:val='2'/>", "Event") + "</w:tr><w:tr>" +
                    cell("<w:vMerge w:val='restart'/>", "1904") + cell("", "Fire") +
                    cell("", "Hall") + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") +
                    cell("", "Flood") + cell("", "Mill") + "</w:tr></w:tbl>");
    REQUIRE(document.tables.size() == 1);
    const auto& rows = document.tables[0].rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][1].columns == 2);
    CHECK(rows[0][0].heading);
    CHECK_FALSE(rows[1][0].heading);
    REQUIRE(rows[2].size() == 3);
    CHECK(document[rows[2][0].span] == "1904");
    CHECK(document[rows[2][1].span] == "Flood");
    CHECK(rows[2][2].column == 2);
}

TEST_CASE("notes of Word are tied to their anchors") {
    const Document document =
        document_of("<w:p>" + run("It sank.") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
                    {{"word/footnotes.xml",
                      "<w:footnotes xmlns:w='w'><w:footnote w:id='0' w:type='separator'><w:p>" +
                          run("--") + "</w:p></w:footnote><w:footnote w:id='2'><w:p>" +
                          run("Raised in 1913.") + "</w:p></w:footnote></w:footnotes>"}});
    CHECK(document.original == "It sank.[1]\n\nRaised in 1913.\n");
    REQUIRE(document.notes.size() == 1);
    CHECK(document[document.notes[0].anchor] == "[1]");
    CHECK(document.notes[0].mark == "1");
    CHECK(document.blocks[document.notes[0].first_block].kind == BlockKind::note);
}

TEST_CASE("files of Word are found by their relations, whatever they are called") {
    const std::string open = "<Relationships><Relationship Type='http://x/relationships/";
    const Files files = {
        {"_rels/.rels", open + "officeDocument' Target='/word/document2.xml'/></Relationships>"},
        {"word/_rels/document2.xml.rels",
         open + "hyperlink' TargetMode='External' Target='https://example.org'/><Relationship "
                "Type='http://x/footnotes' Target='notes2.xml'/></Relationships>"},
        {"word/document2.xml",
         page("<w:p>" + run("It sank.") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")},
        {"word/notes2.xml", "<w:footnotes xmlns:w='w'><w:footnote w:id='2'><w:p>" + run("Raised.") +
                                "</w:p></w:footnote></w:footnotes>"}};
    CHECK(read_bytes(container(files), {}).original == "It sank.[1]\n\nRaised.\n");
}

TEST_CASE("a Word document without a title is called by its heading, not by a program") {
    const std::string styles =
        "<w:styles xmlns:w='w'><w:style w:styleId='H'><w:name w:val='heading 1'/><w:pPr>"
        "<w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>";
    const std::string heading =
        "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>" + run("The mill") + "</w:p>";
    for (const std::string title :
         {"", "Untitled", "Microsoft Word - a.doc", "mill_final.docx", "unknown "}) {
        CAPTURE(title);
        const Document document = document_of(
            heading,
            {{"word/styles.xml", styles},
             {"docProps/core.xml", "<c xmlns:dc='dc'><dc:title>" + title + "</dc:title></c>"}});
        CHECK(document.source.title == "The mill");
    }
    const Files named = {{"docProps/core.xml", "<c xmlns:dc='dc'><dc:title>Microsoft and "
                                               "its rivals</dc:title></c>"}};
    CHECK(document_of(heading, named).source.title == "Microsoft and its rivals");
}

TEST_CASE("broken and hostile DOCX files are refused in one line") {
    const std::string good = container({{"word/document.xml", page("<w:p/>")}});
    std::string nested;
    for (int i = 0; i < 300; ++i)
        nested += "<w:p>";
    const Files bomb = {{"word/document.xml", page(std::string(std::size_t{4} << 20U, ' '))}};
    const std::pair<std::string, std::string> rows[] = {
        {"", "x.docx: word/document.xml is missing in it"},
        {good.substr(0, good.size() / 2),
         "x.docx: the container is damaged or cut off; get the file anew"},
        {container({{"a.zip", good}}), "x.docx: word/document.xml is missing in it"},
        {container({{"word/document.xml", page("")}}, true),
         "x.docx: is locked by a password; remove it in the program that wrote the file"},
        {container({{"word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}}),
         "x.docx: word/document.xml in it defines entities of its own, which documents do not"},
        {container({{"word/document.xml", page(nested)}}),
         "x.docx: word/document.xml in it nests deeper than any document"},
        {container(bomb),
         "x.docx: word/document.xml in it unpacks to more than a document can hold"},
        {container({{"word/document.xml", "<a>"}}),
         "x.docx: word/document.xml in it is no XML: no element found"},
    };
    for (const auto& [bytes, message] : rows) {
        CAPTURE(message);
        CHECK(error_of(bytes) == message);
    }
}
