// SPDX-License-Identifier: Apache-2.0
// What paragraphs, notes, changes and tables of OpenDocument texts become, and what broken and
// hostile containers are told.
#include "read/read.hpp"
#include "tests/containers.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <utility>

using namespace fasti;
using fasti::test::container;
using fasti::test::Files;

namespace {

const std::string type = "application/vnd.oasis.opendocument.text";

std::string content(const std::string& body, const std::string& styles = "") {
    return "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:b='b' xmlns:d='d' xmlns:s='s' "
           "xmlns:f='f' xmlns:v='v'><o:automatic-styles>" +
           styles + "</o:automatic-styles><o:body><o:text>" + body +
           "</o:text></o:body></o:document-content>";
}

std::string p(const std::string& words, const std::string& style = "Standard") {
    return "<t:p t:style-name='" + style + "'>" + words + "</t:p>";
}

std::string style(const std::string& id,
                  const std::string& parent,
                  const std::string& text = "",
                  const std::string& family = "paragraph") {
    return "<s:style s:name='" + id + "' s:family='" + family + "' s:parent-style-name='" + parent +
           "'><s:text-properties " + text + "/></s:style>";
}

std::string cell(const std::string& words, const std::string& attributes = "") {
    return "<b:table-cell " + attributes + ">" + p(words) + "</b:table-cell>";
}

Document document_of(const std::string& body, const std::string& styles = "", Files files = {}) {
    files["mimetype"] = type;
    files["content.xml"] = content(body, styles);
    return read_bytes(container(files), {});
}

std::string error_of(std::string bytes) {
    try {
        Source source;
        source.path = "x.odt";
        read_bytes(std::move(bytes), source);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "no error";
}

/// A body and the canonical text that it gives.
struct Row {
    std::string body;
    std::string text;
};

} // namespace

TEST_CASE("paragraphs of OpenDocument keep what is read and lose what is not") {
    const Row rows[] = {
        {"<t:tracked-changes><t:changed-region><t:deletion>" + p("Cut in 1903.") +
             "</t:deletion></t:changed-region></t:tracked-changes>" +
             p("It burnt <t:change-start/>in 1904<t:change-end/>."),
         "It burnt in 1904.\n"},
        {p("4<t:s t:c='3'/>May<t:tab/>1904<t:line-break/>a"), "4 May 1904 a\n"},
        {p("It sank<o:annotation><d:date>1999-01-01</d:date>" + p("check 1999") +
           "</o:annotation> in 1904."),
         "It sank in 1904.\n"},
        {p("<t:span t:style-name='Hidden'>secret</t:span>open"), "open\n"},
        {p("<t:span t:style-name='Hidden'>a<t:span t:style-name='Shown'>open</t:span></t:span>"),
         "open\n"},
        {"<t:table-of-content><t:index-body>" + p("Part 3") +
             "</t:index-body></t:table-of-content>",
         ""},
        {p("Part 3", "Contents_20_1") + p("In 1904."), "In 1904.\n"},
        {p("Out.<d:frame><v:title>Alt of 1900</v:title><d:text-box>" + p("Box of 1911.") +
           "</d:text-box></d:frame> On.") +
             p("Next."),
         "Out. On.\n\nBox of 1911.\n\nNext.\n"},
        {"<d:frame><d:text-box>" + p("On the page.") + "</d:text-box></d:frame>" + p("Next."),
         "On the page.\n\nNext.\n"},
        {"<t:section t:display='none'>" + p("unseen") + "</t:section>" + p("seen"), "seen\n"},
        {p("<t:ruby><t:ruby-base>base</t:ruby-base><t:ruby-text>above</t:ruby-text></t:ruby>"),
         "base\n"},
    };
    const std::string styles = style("Hidden", "", "t:display='none'", "text") +
                               style("Shown", "", "t:display='true'", "text");
    for (const Row& row : rows) {
        CAPTURE(row.body);
        CHECK(document_of(row.body, styles).original == row.text);
    }
}

TEST_CASE("styles of OpenDocument are followed to their parents, headings have levels") {
    const std::string styles = style("P1", "Title") + style("P2", "Quotations") +
                               style("P3", "P4") + style("P4", "P3") + style("P5", "Drawing") +
                               style("Drawing", "Caption");
    const Document document =
        document_of(p("The harbour", "P1") + "<t:h t:outline-level='2'>Ships</t:h>" +
                        "<t:list><t:list-item><t:h t:outline-level='9'>Deep</t:h></t:list-item>" +
                        "<t:list-item>" + p("One of 1911.") + "<t:list><t:list-item>" +
                        p("Two of 1912.") + "</t:list-item></t:list></t:list-item></t:list>" +
                        p("As it was.", "P2") + p("Loop.", "P3") + p("The quay.", "P5"),
                    styles);
    const std::pair<BlockKind, int> wanted[] = {
        {BlockKind::heading, 1},   {BlockKind::heading, 2},   {BlockKind::heading, 6},
        {BlockKind::list_item, 1}, {BlockKind::list_item, 2}, {BlockKind::quotation, 0},
        {BlockKind::paragraph, 0}, {BlockKind::caption, 0}};
    REQUIRE(document.blocks.size() == std::size(wanted));
    for (std::size_t i = 0; i < std::size(wanted); ++i) {
        CAPTURE(i);
        CHECK(document.blocks[i].kind == wanted[i].first);
        CHECK(document.blocks[i].level == wanted[i].second);
    }
    CHECK(document.source.title == "The harbour");
}

TEST_CASE("tables of OpenDocument keep columns, spans and cells that reach down") {
    const Document document = document_of(
        "<b:table><b:table-header-rows><b:table-row>" + cell("Year") +
        cell("Event", "b:number-columns-spanned='2'") +
        "<b:covered-table-cell/></b:table-row></b:table-header-rows><b:table-row>" +
        cell("1904", "b:number-rows-spanned='2'") + cell("Fire") + cell("Hall") +
        "</b:table-row><b:table-row><b:covered-table-cell>" + p("unseen") +
        "</b:covered-table-cell>" + cell("Flood") + cell("Mill") + "</b:table-row></b:table>");
    CHECK(document.original == "Year | Event\n1904 | Fire | Hall\n | Flood | Mill\n");
    REQUIRE(document.tables.size() == 1);
    const auto& rows = document.tables[0].rows;
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[0].size() == 2);
    CHECK(rows[0][1].columns == 2);
    CHECK(rows[0][0].heading);
    CHECK_FALSE(rows[1][0].heading);
    REQUIRE(rows[2].size() == 3);
    CHECK(document[rows[2][0].span] == "1904");
    CHECK(document[rows[2][1].span] == "Flood");
    CHECK(rows[2][2].column == 2);
}

TEST_CASE("notes of OpenDocument are told at the end and tied to their anchors") {
    const auto note = [](const std::string& kind, const std::string& words) {
        return "<t:note t:note-class='" + kind + "'><t:note-citation>9</t:note-citation>" +
               "<t:note-body>" + p(words) + "</t:note-body></t:note>";
    };
    const Document document =
        document_of(p("It sank." + note("endnote", "Raised in 1913.") + " It was old.") +
                    p("Lit." + note("footnote", "By gas.")));
    CHECK(document.original ==
          "It sank.[1] It was old.\n\nLit.[2]\n\nBy gas.\n\nRaised in 1913.\n");
    REQUIRE(document.notes.size() == 2);
    CHECK(document[document.notes[0].anchor] == "[2]");
    CHECK(document[document.notes[1].anchor] == "[1]");
    CHECK(document.blocks[document.notes[0].first_block].kind == BlockKind::note);
}

TEST_CASE("an OpenDocument text says who wrote it, when and in which language") {
    const Files files = {
        {"meta.xml",
         "<o:document-meta xmlns:o='o' xmlns:m='m' xmlns:dc='dc'><o:meta><dc:title>A "
         "Mill</dc:title>"
         "<m:initial-creator>Ann Miller</m:initial-creator><dc:creator>Karl Roth</dc:creator>"
         "<m:creation-date>2011-03-04T10:00:00</m:creation-date><dc:date>2012-05-06T11:00:00"
         "</dc:date></o:meta></o:document-meta>"},
        {"styles.xml", "<o:document-styles xmlns:o='o' xmlns:s='s' xmlns:f='f'><s:default-style "
                       "s:family='paragraph'><s:text-properties f:language='de' f:country='AT'/>"
                       "</s:default-style></o:document-styles>"}};
    const Document document = document_of(p("Erbaut 1904."), "", files);
    CHECK(document.source.title == "A Mill");
    CHECK(document.source.author == "Ann Miller");
    CHECK(document.source.language == "de-AT");
    CHECK(document.source.media_type == type);
    REQUIRE(document.stated.size() == 2);
    CHECK(document.stated[0].kind == StatedDate::Kind::created);
    CHECK(document.stated[1].words == "2012-05-06T11:00:00");
}

TEST_CASE("OpenDocument is known by what it says, else by its ending") {
    const std::string packed_by_hand =
        container({{"a.xml", "<a/>"}, {"content.xml", content(p("In 1904."))}});
    Source source;
    source.path = "x.odt";
    CHECK(read_bytes(packed_by_hand, source).text == "In 1904.\n");
    const std::string named_wrongly =
        container({{"mimetype", type}, {"content.xml", content(p("In 1904."))}});
    source.path = "x.docx";
    CHECK(read_bytes(named_wrongly, source).text == "In 1904.\n");
    CHECK(error_of(container({{"mimetype", "application/vnd.oasis.opendocument.presentation"}}))
              .find("content.xml is missing") != std::string::npos);
}

TEST_CASE("broken and hostile ODT files are refused in one line") {
    const auto packed = [](const std::string& body) {
        return container({{"mimetype", type}, {"content.xml", content(body)}});
    };
    const std::string good = packed(p("In 1904."));
    std::string nested;
    for (int i = 0; i < 300; ++i)
        nested += "<t:span>";
    const std::pair<std::string, std::string> rows[] = {
        {good.substr(0, good.size() / 2),
         "x.odt: the container is damaged or cut off; get the file anew"},
        {container({{"mimetype", type}}), "x.odt: content.xml is missing in it"},
        {container({{"mimetype", type},
                    {"META-INF/manifest.xml", "<m><encryption-data/></m>"},
                    {"content.xml", "\x01\x02"}}),
         "x.odt: is locked by a password; remove it in the program that wrote the file"},
        {container(
             {{"mimetype", type}, {"content.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}}),
         "x.odt: content.xml in it defines entities of its own, which documents do not"},
        {packed(nested), "x.odt: content.xml in it nests deeper than any document"},
        {packed(p(std::string(std::size_t{4} << 20U, ' '))),
         "x.odt: content.xml in it unpacks to more than a document can hold"},
        {container({{"mimetype", type}, {"content.xml", "<a>"}}),
         "x.odt: content.xml in it is no XML: no element found"},
    };
    for (const auto& [bytes, message] : rows) {
        CAPTURE(message);
        CHECK(error_of(bytes) == message);
    }
}

TEST_CASE("cells that are covered take no more room than people need") {
    std::string rows;
    for (int i = 0; i < 2000; ++i)
        rows += "<b:table-row><b:covered-table-cell b:number-columns-repeated='1000'/>" +
                cell("x") + "</b:table-row>";
    std::string wide;
    for (int i = 0; i < 500; ++i)
        wide += cell("1904", "b:number-rows-spanned='30000'");
    const Document document =
        document_of("<b:table><b:table-row>" + wide + "</b:table-row>" + rows + "</b:table>");
    REQUIRE(document.tables.size() == 1);
    REQUIRE(document.tables[0].rows.size() == 2001);
    CHECK(document.tables[0].rows[0].size() == 500);
    CHECK(document.tables[0].rows[1].size() == 33);
}

TEST_CASE("what no program writes is read without harm") {
    const std::string cells = "<b:table-cell b:number-columns-spanned='999999999'/>";
    const std::string bodies[] = {
        "<b:table>" + cells + "</b:table>",
        "<b:table-row>" + cells + "</b:table-row>",
        "<b:table><b:table-row><b:covered-table-cell b:number-columns-repeated='1000'/>"
        "</b:table-row></b:table>",
        p(p("inner") + "outer"),
        "<t:note-body>" + p("a") + "</t:note-body>",
        "<t:span>words of no paragraph</t:span>",
        "<d:frame>" + p("a<d:frame/>b") + "</d:frame>",
        p("<t:note><t:note-body>" + p("x<d:frame>" + p("y") + "</d:frame>z") +
          "</t:note-body></t:note>"),
        "<b:table>" + p("no cell") + "</b:table>",
    };
    for (const std::string& body : bodies) {
        CAPTURE(body);
        const Document document = document_of(body);
        std::size_t end = 0;
        for (const Block& block : document.blocks) {
            CHECK(block.span.begin >= end);
            CHECK_FALSE(block.span.empty());
            end = block.span.end + 1;
        }
        CHECK(end == document.text.size());
    }
}
