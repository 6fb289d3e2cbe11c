// SPDX-License-Identifier: Apache-2.0
// Books: the order of their chapters, notes across files, what they say of themselves, and what
// broken, locked and hostile ones are told.
#include "read/read.hpp"
#include "tests/containers.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>

using namespace fasti;
using fasti::test::container;
using fasti::test::Files;

namespace {

const std::string type = "application/epub+zip";

std::string chapter(const std::string& body) {
    return "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml' "
           "xmlns:epub='http://www.idpf.org/2007/ops'><head><title>x</title></head><body>" +
           body + "</body></html>";
}

std::string item(const std::string& id, const std::string& href, const std::string& more = "") {
    return "<item id='" + id + "' href='" + href + "' media-type='application/xhtml+xml' " + more +
           "/>";
}

std::string package(const std::string& items,
                    const std::string& order,
                    const std::string& metadata = "",
                    const std::string& guide = "") {
    return "<package xmlns:dc='dc' xmlns:opf='opf'><metadata>" + metadata +
           "</metadata><manifest>" + items + "</manifest><spine>" + order + "</spine><guide>" +
           guide + "</guide></package>";
}

std::string itemref(const std::string& id) {
    return "<itemref idref='" + id + "'/>";
}

/// A book of two chapters, which `files` change.
Files book(const Files& files = {}) {
    Files out = {{"mimetype", type},
                 {"META-INF/container.xml",
                  "<container><rootfiles><rootfile full-path='OPS/book.opf' "
                  "media-type='application/oebps-package+xml'/></rootfiles></container>"},
                 {"OPS/book.opf", package(item("a", "a.xhtml") + item("b", "text/b.xhtml"),
                                          itemref("b") + itemref("a"))},
                 {"OPS/a.xhtml", chapter("<h1>Two</h1><p>It sank in 1912.</p>")},
                 {"OPS/text/b.xhtml", chapter("<h1>One</h1><p>It was built in 1904.</p>")}};
    for (const auto& [name, words] : files)
        out[name] = words;
    return out;
}

Document document_of(const Files& files) {
    return read_bytes(container(files), {});
}

std::string error_of(std::string bytes) {
    try {
        Source source;
        source.path = "x.epub";
        read_bytes(std::move(bytes), source);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "no error";
}

} // namespace

TEST_CASE("chapters are read in the order of the spine, each once") {
    const std::string two = "One\n\nIt was built in 1904.\n\nTwo\n\nIt sank in 1912.\n";
    CHECK(document_of(book()).original == two);
    const std::string items = item("a", "a.xhtml") + item("b", "./text/../text/b.xhtml#top") +
                              item("nav", "nav.xhtml", "properties='scripted nav'") +
                              item("out", "https://example.org/c.xhtml") +
                              "<item id='pic' href='p.svg' media-type='image/svg+xml'/>";
    const std::string order = itemref("nav") + itemref("b") + itemref("pic") + itemref("b") +
                              itemref("out") + itemref("none") + itemref("a");
    const Files files = {{"OPS/book.opf", package(items, order)},
                         {"OPS/nav.xhtml", chapter("<h1>Contents</h1><p>One 1904</p>")},
                         {"OPS/p.svg", "<svg/>"}};
    CHECK(document_of(book(files)).original == two);
}

TEST_CASE("a page that only lists the chapters is not read, unless there is nothing else") {
    const Files old = {{"OPS/book.opf", package(item("a", "a.xhtml") + item("b", "text/b.xhtml"),
                                                itemref("a") + itemref("b"), "",
                                                "<reference type='toc' href='a.xhtml#x'/>")}};
    CHECK(document_of(book(old)).original == "One\n\nIt was built in 1904.\n");
    const Files only = {
        {"OPS/book.opf", package(item("a", "a.xhtml", "properties='nav'"), itemref("a"))}};
    CHECK(document_of(book(only)).original == "Two\n\nIt sank in 1912.\n");
}

TEST_CASE("notes of a book may stand in another file") {
    const Files files = {
        {"OPS/text/b.xhtml",
         chapter("<p>It sank.<a epub:type='noteref' href='../a.xhtml#n1'>1</a></p>")},
        {"OPS/a.xhtml", chapter("<p id='n1'>Raised in 1913.</p>")}};
    const Document document = document_of(book(files));
    CHECK(document.original == "It sank.[1]\n\nRaised in 1913.\n");
    REQUIRE(document.notes.size() == 1);
    CHECK(document[document.notes[0].anchor] == "[1]");
}

TEST_CASE("a title that is set like a paragraph is a heading where the contents name it") {
    const std::string ncx = "<ncx xmlns='n'><navMap><navPoint><navLabel><text>Chapter I. The rock"
                            "</text></navLabel><content src='text/b.xhtml'/></navPoint><navPoint>"
                            "<navLabel><text>Lit</text></navLabel><content src='a.xhtml#lit'/>"
                            "</navPoint></navMap></ncx>";
    const std::string nav = chapter(
        "<nav epub:type='toc'><ol><li><a href='text/b.xhtml'>Chapter I. <i>The</i> rock</a></li>"
        "</ol></nav><nav epub:type='landmarks'><a href='a.xhtml'>Two</a></nav>");
    const std::string list = "<item id='n' href='toc.ncx' media-type='application/x-dtbncx+xml'/>";
    const std::string items = item("a", "a.xhtml") + item("b", "text/b.xhtml");
    for (const std::string& one : {list, item("n", "nav.xhtml", "properties='nav'")}) {
        CAPTURE(one);
        const Files files = {
            {"OPS/book.opf", package(items + one, itemref("b") + itemref("a"))},
            {"OPS/toc.ncx", ncx},
            {"OPS/nav.xhtml", nav},
            {"OPS/text/b.xhtml",
             chapter("<div><p class='c'>CHAPTER I</p><p><b>The Rock</b></p></div><p>It sank.</p>")},
            {"OPS/a.xhtml", chapter("<p>The light</p><p>Lit.</p>")}};
        const Document document = document_of(book(files));
        REQUIRE(document.blocks.size() == 5);
        CHECK(document.blocks[0].kind == BlockKind::heading);
        CHECK(document.blocks[1].kind == BlockKind::heading);
        for (std::size_t i = 2; i < 5; ++i)
            CHECK(document.blocks[i].kind == BlockKind::paragraph);
    }
    const Files broken = {{"OPS/book.opf", package(items + list, itemref("b"))},
                          {"OPS/toc.ncx", "<ncx>"}};
    CHECK(document_of(book(broken)).blocks.size() == 2);
}

TEST_CASE("pages of the printed book are kept, and their numbers are no words") {
    const Files files = {
        {"OPS/text/b.xhtml",
         chapter("<div epub:type='pagebreak' title='xi' id='p1'/><p>It was <span "
                 "epub:type='pagebreak' id='p12'>12</span>built in 1904.</p>")},
        {"OPS/a.xhtml", chapter("<p><span role='doc-pagebreak' aria-label='page 13'/>Lit.</p>")}};
    const Document document = document_of(book(files));
    CHECK(document.original == "It was built in 1904.\n\nLit.\n");
    REQUIRE(document.pages.size() == 3);
    CHECK(document.pages[0].label == "xi");
    CHECK(document.pages[1].label == "12");
    CHECK(document.pages[2].label == "13");
    CHECK(document.pages[2].number == 3);
    CHECK(cite(document, SourceId{0}, document.blocks[1].span).label == "13");
}

TEST_CASE("a book says who wrote it and when it came out") {
    const std::string metadata =
        "<dc:title>The Mill</dc:title><dc:title>A history</dc:title>"
        "<dc:creator opf:role='aut'>Ann Miller</dc:creator><dc:creator>Karl Roth</dc:creator>"
        "<dc:creator opf:role='ill'>Eva Braun</dc:creator><dc:publisher>Valley</dc:publisher>"
        "<dc:date opf:event='modification'>2012-01-01</dc:date><dc:date>2011-03-04</dc:date>"
        "<dc:language>en-GB</dc:language>";
    const Files files = {{"OPS/book.opf", package(item("a", "a.xhtml"), itemref("a"), metadata)}};
    const Document document = document_of(book(files));
    CHECK(document.source.title == "The Mill");
    CHECK(document.source.author == "Ann Miller; Karl Roth");
    CHECK(document.source.publisher == "Valley");
    CHECK(document.source.published == "2011-03-04");
    CHECK(document.source.language == "en-GB");
    CHECK(document.source.media_type == type);
    REQUIRE(document.stated.size() == 2);
    CHECK(document.stated[0].kind == StatedDate::Kind::modified);
    CHECK(document.stated[1].kind == StatedDate::Kind::published);
}

TEST_CASE("the moment of making a book is not the day on which it came out") {
    const std::string made = "2026-12-01T04:39:22Z";
    for (const std::string& metadata :
         {"<dc:date>" + made + "</dc:date><meta property='dcterms:modified'>" + made + "</meta>",
          std::string("<dc:date>0101-01-01T00:00:00+00:00</dc:date>"),
          std::string("<dc:date opf:event='creation'>2011-03-04</dc:date>")}) {
        CAPTURE(metadata);
        const Files files = {
            {"OPS/book.opf", package(item("a", "a.xhtml"), itemref("a"), metadata)}};
        const Document document = document_of(book(files));
        CHECK(document.source.published.empty());
        for (const StatedDate& date : document.stated)
            CHECK(date.kind != StatedDate::Kind::published);
    }
}

TEST_CASE("a chapter that is no XML is read as browsers read it, and gives the same") {
    const std::string bodies[] = {
        "<h1>Mill</h1><p>Built in <i>1904</i> and <b>burnt</b>.<br/>Rebuilt.</p>",
        "<ul><li>One<ul><li>Two of 1911</li></ul></li></ul><blockquote><p>So.</p></blockquote>",
        "<table><tr><th>Year</th><th>Event</th></tr><tr><td rowspan='2'>1904</td><td>Fire</td></tr>"
        "<tr><td>Flood</td></tr></table>",
        "<p>a<script>x &lt; 1999</script><style>p {}</style><span hidden='hidden'>b</span>c</p>",
        "<p>4&#160;May&#xA0;1904</p><svg "
        "xmlns='http://www.w3.org/2000/svg'><text>1999</text></svg>",
        "<p>It sank.<a id='r'/><sup><a href='#n'>1</a></sup></p><p id='n'>Raised.</p>",
        "<p>5 &lt; 6 &amp; <![CDATA[7 < 8]]></p><pre>one\n two</pre>",
        "<div>loose<p>para</p>tail</div><p/><dl><dt>1911</dt><dd>Opened.</dd></dl>",
    };
    for (const std::string& body : bodies) {
        CAPTURE(body);
        const Files xml = {{"OPS/a.xhtml", chapter(body)}, {"OPS/text/b.xhtml", chapter("")}};
        const Files html = {{"OPS/a.xhtml", chapter(body + "<p>&nbsp;</p>")},
                            {"OPS/text/b.xhtml", chapter("<p>")}};
        CHECK(document_of(book(xml)).original == document_of(book(html)).original);
        CHECK_FALSE(document_of(book(xml)).original.empty());
    }
    const std::string dtd =
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' 'xhtml11.dtd'>"
        "<html xmlns='http://www.w3.org/1999/xhtml'><body><p>caf&eacute; 1904</p></body></html>";
    const Files named = {{"OPS/a.xhtml", dtd}, {"OPS/text/b.xhtml", chapter("")}};
    CHECK(document_of(book(named)).original == "café 1904\n");
}

TEST_CASE("a chapter that is missing is named, and the others are read") {
    Files files = book();
    files.erase("OPS/a.xhtml");
    const Document document = document_of(files);
    CHECK(document.original == "One\n\nIt was built in 1904.\n");
    REQUIRE(document.findings.size() == 1);
    CHECK(document.findings[0].code == "chapter-not-read");
    CHECK(document.findings[0].message == "chapter OPS/a.xhtml is missing in the book");
}

TEST_CASE("books whose fonts are locked are read, those whose chapters are not") {
    const auto locked = [](const std::string& path) {
        return "<encryption xmlns:e='e'><e:EncryptedData><e:CipherData><e:CipherReference URI='" +
               path + "'/></e:CipherData></e:EncryptedData></encryption>";
    };
    CHECK(document_of(book({{"META-INF/encryption.xml", locked("OPS/font.otf")}})).blocks.size() ==
          4);
    CHECK(error_of(container(book({{"META-INF/encryption.xml", locked("OPS/text/b.xhtml")}}))) ==
          "x.epub: is locked against copying (DRM); get the book without it");
}

TEST_CASE("paths of a book lead nowhere outside it") {
    const std::string items =
        item("a", "../../../../OPS/a.xhtml") + item("b", "/../etc/passwd.xhtml");
    const Files files = {{"OPS/book.opf", package(items, itemref("a") + itemref("b"))}};
    const Document document = document_of(book(files));
    CHECK(document.original == "Two\n\nIt sank in 1912.\n");
    REQUIRE(document.findings.size() == 1);
    CHECK(document.findings[0].message == "chapter etc/passwd.xhtml is missing in the book");
}

TEST_CASE("broken and hostile EPUB files are refused in one line") {
    const auto without = [](const std::string& name) {
        Files files = book();
        files.erase(name);
        return container(files);
    };
    const std::string good = container(book());
    const std::string blank(std::size_t{4} << 20U, ' ');
    const std::pair<std::string, std::string> rows[] = {
        {good.substr(0, good.size() / 2),
         "x.epub: the container is damaged or cut off; get the file anew"},
        {without("META-INF/container.xml"), "x.epub: META-INF/container.xml is missing in it"},
        {without("OPS/book.opf"), "x.epub: OPS/book.opf is missing in it"},
        {container(book({{"META-INF/container.xml", "<container/>"}})),
         "x.epub: META-INF/container.xml in it names no book"},
        {container(book({{"OPS/book.opf", package("", "")}})),
         "x.epub: a book without chapters; get it anew"},
        {container(book({{"OPS/book.opf", "<package>"}})),
         "x.epub: OPS/book.opf in it is no XML: no element found"},
        {container(book(), true),
         "x.epub: is locked by a password; remove it in the program that wrote the file"},
        {container(book({{"OPS/text/b.xhtml", chapter(blank)}})),
         "x.epub: OPS/text/b.xhtml in it unpacks to more than a document can hold"},
    };
    for (const auto& [bytes, message] : rows) {
        CAPTURE(message);
        CHECK(error_of(bytes) == message);
    }
}
