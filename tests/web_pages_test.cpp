// SPDX-License-Identifier: Apache-2.0
// Pages and mails: what is text of them, what is not, and that broken and hostile ones are bounded.
#include "read/read.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <string>

using namespace fasti;

namespace {

Document from(std::string bytes, std::string_view format = "html") {
    Source source;
    source.path = "some/page.html";
    return read_text(std::move(bytes), source, format);
}

// Blocks in short: "kind level: words".
std::string blocks_of(const Document& document) {
    std::string out;
    for (const Block& block : document.blocks)
        out.append(name(block.kind))
            .append(block.level > 0 ? ' ' + std::to_string(block.level) : "")
            .append(": ")
            .append(document[block.span])
            .append("\n");
    return out;
}

std::string repeated(std::string_view words, std::size_t size) {
    std::string out;
    while (out.size() < size)
        out += words;
    return out;
}

struct Row {
    const char* what;
    std::string bytes;
    std::string blocks;
};

} // namespace

TEST_CASE("pages: words stay apart, and what is no text is left out") {
    const Row rows[] = {
        {"breaks", "<p>one<br>two<div>three</div>four",
         "paragraph: one two\nparagraph: three\n"
         "paragraph: four\n"},
        {"two breaks", "<p>one<br><br>two", "paragraph: one\nparagraph: two\n"},
        {"lines of years", "<p>1911 a<br>1912 b<br>1913 c",
         "paragraph: 1911 a\nparagraph: 1912 b\nparagraph: 1913 c\n"},
        {"raised numbers", "<p>in 1911<sup>2</sup> the 19<sup>th</sup> H<sub>2</sub>O",
         "paragraph: in 1911 2 the 19th H 2 O\n"},
        {"entities", "<p>Fish &amp; chips&nbsp;&mdash; caf&eacute &#x41;",
         "paragraph: Fish & chips — café A\n"},
        {"deleted and inserted", "<p>In <del>1910</del><ins>1911</ins> <s>1912</s>.",
         "paragraph: In 1911 .\n"},
        {"hidden", "<p hidden>1</p><p style='Display : none'>2</p><p>3 words that are seen",
         "paragraph: 3 words that are seen\n"},
        {"scripts", "<p>a<script>if (1 < 2) x = '<p>1812</p>'</script> b<style>c</style>",
         "paragraph: a b\n"},
        {"ruby", "<p><ruby>漢<rt>kan</rt></ruby> 1911", "paragraph: 漢 1911\n"},
        {"a drawing and a formula", "<p>a <svg><text>1812</text></svg><math><mn>7</mn></math> b",
         "paragraph: a b\n"},
        {"no script", "<noscript><p>1911 words</p></noscript>", "paragraph: 1911 words\n"},
        {"lists", "<ul><li>a<ol><li>b</ol><li><p>c<p>d</ul>",
         "list_item 1: a\nlist_item 2: b\nlist_item 1: c\nlist_item 1: d\n"},
        {"terms", "<dl><dt>1911<dd>a<dt>b:<dd>c<dd>d</dl>",
         "list_item 1: 1911: a\nlist_item 1: b: c\nlist_item 1: d\n"},
        {"a program", "<p>text that is longer than it<pre>a = 1\n  b</pre>",
         "paragraph: text that is longer than it\ncode: a = 1\ncode: b\n"},
        {"a page of fixed width", "<pre>One\ntext.\n\nAnother</pre>",
         "paragraph: One text.\nparagraph: Another\n"},
        {"a table that places", "<table role=presentation><tr><td><p>a</td><td>b</table>",
         "paragraph: a\nparagraph: b\n"},
        {"a form around all", "<form><p>The mill of 1911 stood here.<input value=3></form>",
         "paragraph: The mill of 1911 stood here.\n"},
        {"self-closing of XHTML",
         "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><head><title/></head>"
         "<body><p><a id='p1'/>a</p><script src='x'/><p>b</p></body></html>",
         "paragraph: a\nparagraph: b\n"},
        {"links that nobody closes", "<p><a name=1>a<p><a name=2>b",
         "paragraph: a\nparagraph: b\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(blocks_of(from(row.bytes)) == row.blocks);
    }
}

TEST_CASE("pages: menus and banners around an article, and a page of links that is one") {
    const std::string prose = repeated("The mill of the town was built by hand. ", 600);
    const Document page = from("<nav><a href=a>Home</a></nav><div class=sidebar><a href=b>1850</a>"
                               "</div><header>Site</header><main><h1>Mill</h1><p>" +
                               prose + "</main><footer>© 1999</footer>");
    REQUIRE(page.blocks.size() == 2);
    CHECK(page.source.title == "Mill");
    const Document links = from("<ul><li><a href=a>The mill</a><li><a href=b>The dam</a></ul>");
    CHECK(links.blocks.size() == 2);
    const Document plain = from("<body class=nav><div id=menu><p>" + prose + "</div>");
    CHECK(plain.blocks.size() == 1);
}

TEST_CASE("pages: notes have their marks") {
    for (const std::string link :
         {"<sup><a href=\"#n1\">1</a></sup>", "<a href=\"#n1\"><sup>1</sup></a>",
          "<a href='#n1' role=doc-noteref>1</a>", "<sup id=r1><a href='#n1'>[1]</a></sup>"}) {
        CAPTURE(link);
        const Document page = from("<p id=r1>It burned in 1911" + link +
                                   ".<ol><li id=n1><a href='#r1'>↩</a> Harris.");
        REQUIRE(page.notes.size() == 1);
        CHECK(page[page.notes[0].anchor] == "[1]");
        CHECK(blocks_of(page) == "paragraph: It burned in 1911[1].\nnote: Harris.\n");
    }
    const Document page =
        from("<p>In 1911<sup><a href='#x'>1</a></sup><p><a name=x href='#y'>1</a> Note");
    REQUIRE(page.notes.size() == 1);
    CHECK(page.blocks[1].kind == BlockKind::note);
}

TEST_CASE("pages: cells by column, and those that reach down") {
    const Document page = from("<table><tr><th>Year<th>Event<tr><td rowspan=2>1911<td>a<tr><td>b"
                               "<tr><td colspan=100000>c</table>");
    REQUIRE(page.tables.size() == 1);
    const auto& rows = page.tables[0].rows;
    REQUIRE(rows.size() == 4);
    CHECK(rows[0][0].heading);
    CHECK(page[rows[2][0].span] == "1911");
    CHECK(page[rows[2][1].span] == "b");
    CHECK(rows[2][1].column == 1);
    CHECK(rows[3][0].columns == 1000);
}

TEST_CASE("pages: the encoding is the mark's, then the page's own word, then what fits") {
    CHECK(from("<meta charset=iso-8859-1><p>Caf\xE9 \x96").text == "Café –\n");
    CHECK(from("<meta http-equiv=content-type content='text/html; charset=koi8-r'><p>\xC4\xC1")
              .text == "да\n");
    CHECK(from("<meta charset=utf-8><p>Café").text == "Café\n");
    CHECK(from("\xEF\xBB\xBF<meta charset=koi8-r><p>Café").text == "Café\n");
    CHECK(from("<meta charset=nonsense><p>Caf\xE9").text == "Café\n");
    CHECK(from("<meta charset=shift_jis><p>\x93\xFA").text == "日\n");
}

TEST_CASE("pages: what is said beside the text") {
    const Document page = from(
        "<html lang=de><title>Die Mühle | Talblatt</title><meta name=author content='Ann Weber'>"
        "<meta property=article:published_time content=2021-03-04><script "
        "type='application/ld+json'>"
        "{\"@graph\":[{\"headline\":\"x\",\"dateModified\":\"2022\",\"publisher\":{\"name\":"
        "\"Tal\"},"
        "\"author\":[{\"name\":\"Karl\"},\"Ann Weber\"]}]}</script><p>Text");
    CHECK(page.source.language == "de");
    CHECK(page.source.title == "x");
    CHECK(page.source.author == "Ann Weber; Karl");
    CHECK(page.source.publisher == "Tal");
    CHECK(page.source.published == "2021-03-04");
    REQUIRE(page.stated.size() == 2);
    CHECK(page.stated[0].where == "meta article:published_time");
    CHECK(page.stated[1].kind == StatedDate::Kind::modified);
    CHECK(from("<title>The mill – Valley</title><p>a").source.title == "The mill – Valley");
    CHECK(from("<meta property=og:site_name content=Valley><title>The mill – Valley</title><p>a")
              .source.title == "The mill");
}

TEST_CASE("pages that are broken are read as far as they go") {
    const Row rows[] = {
        {"nothing", "", ""},
        {"only a sign", "<", "paragraph: <\n"},
        {"a tag that ends in the text", "<p>a<p class=", "paragraph: a\n"},
        {"a quote that nobody closes", "<p>a</p><p class=\"b>c", "paragraph: a\n"},
        {"a comment that nobody closes", "<p>a<!-- b > c", "paragraph: a c\n"},
        {"a script that nobody closes", "<p>a<script>b", "paragraph: a\n"},
        {"a table in the middle", "<tr><td>a<p>b", "paragraph: a\nparagraph: b\n"},
        {"closings alone", "</p></div></b>a", "paragraph: a\n"},
        {"a title that nobody closes", "<title>a<p>b", ""},
        {"sign of less", "a < b <3 c", "paragraph: a < b <3 c\n"},
        {"character data", "<p>a<![CDATA[ <b> & c ]]>d", "paragraph: a <b> & c d\n"},
        {"crossing", "<b><p>a</b>b</p>", "paragraph: ab\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(blocks_of(from(row.bytes)) == row.blocks);
    }
    CHECK_THROWS_AS(from(std::string("a\0b", 3)), ReadError);
}

TEST_CASE("hostile pages and mails cost linear time") {
    const auto start = std::chrono::steady_clock::now();
    std::string attributes = "<p ";
    for (int i = 0; i < 200'000; ++i)
        attributes += 'a' + std::to_string(i) + "=1 ";
    for (const std::string& page : {repeated("<div>", 1'000'000) + "a",
                                    repeated("<b>", 300'000) + repeated("<p>a", 300'000),
                                    repeated("<b a=1><i b=2><p>a", 300'000),
                                    attributes + ">a",
                                    repeated("<table>a", 300'000),
                                    repeated("<table><tr><td>", 300'000) + "a",
                                    repeated("<td rowspan=9999 colspan=9999>a", 300'000),
                                    "<table>" + repeated("<tr><td rowspan=9999>a", 300'000),
                                    repeated("<a href='#a'>a", 300'000),
                                    repeated("<!--", 300'000),
                                    repeated("<script", 300'000),
                                    repeated("</p>", 300'000) + "a",
                                    repeated("<body a><html b>", 300'000) + "a",
                                    repeated("<ul><li>a", 300'000),
                                    repeated("<b><div></b>a", 300'000),
                                    repeated("<a><table><a>a", 300'000),
                                    repeated("<svg><g>a", 300'000) + "a",
                                    repeated("<select><option>a", 300'000),
                                    repeated("<sup><a href='#b'>1</a></sup>", 300'000),
                                    repeated("<title>", 300'000)}) {
        CAPTURE(page.substr(0, 40));
        const auto one = std::chrono::steady_clock::now();
        CHECK_NOTHROW(from(page));
        CHECK(std::chrono::steady_clock::now() - one < std::chrono::seconds(20));
    }
    for (const std::string& letter :
         {repeated("A: b\n", 500'000), "Subject: " + repeated("=?", 500'000),
          "Content-Type: multipart/mixed; boundary=a\n\n" + repeated("--a\n", 500'000),
          "Content-Type: multipart/mixed; boundary=a\n\n" +
              repeated("--a\nContent-Type: multipart/mixed; boundary=a\n\n", 500'000),
          "A: " + repeated(";", 500'000), repeated("Content-Type: message/rfc822\n\n", 500'000)})
        CHECK_NOTHROW(from(letter, "eml"));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(120));
}

TEST_CASE("mails: heads, parts and encodings") {
    const Document mail = from("Subject: =?utf-8?Q?M=C3=BChle?= =?utf-8?B?IDE5MTE=?=\nFrom: \"Ann\""
                               " <a@b>\nDate: Thu, 4 Mar\n 2021 10:00 +0100\n\nText.\n",
                               "eml");
    CHECK(mail.source.title == "Mühle 1911");
    CHECK(mail.source.author == "Ann");
    REQUIRE(mail.stated.size() == 1);
    CHECK(mail.stated[0].words == "Thu, 4 Mar 2021 10:00 +0100");
    CHECK(mail.stated[0].kind == StatedDate::Kind::sent);
    const Row rows[] = {
        {"no head", "\nText.", "paragraph: Text.\n"},
        {"no body", "Subject: a", "heading 1: a\n"},
        {"only HTML", "Content-Type: text/html\n\n<p>a<p>b", "paragraph: a\nparagraph: b\n"},
        {"Latin 1", "Content-Type: text/plain; charset=\"ISO-8859-1\"\n\nCaf\xE9.",
         "paragraph: Café.\n"},
        {"alternatives",
         "Content-Type: multipart/alternative; boundary=x\n\n--x\n\nplain\n--x\nContent-Type: "
         "text/html\n\n<p>page\n--x--\n",
         "paragraph: plain\n"},
        {"cut off", "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nplain",
         "paragraph: plain\n"},
        {"a boundary that never comes", "Content-Type: multipart/mixed; boundary=x\n\nplain", ""},
        {"a mail in a mail", "Content-Type: message/rfc822\n\nSubject: inner\n\nText.",
         "heading 2: inner\nparagraph: Text.\n"},
        {"broken encodings",
         "Content-Transfer-Encoding: quoted-printable\n\na=ZZ b=\nc=", "paragraph: a=ZZ bc=\n"},
        {"a reply",
         "Subject: a\n\nNo.\n\nOn 4 May 2020, Ann wrote:\n\n> Was it built\n> in 1911?\n",
         "heading 1: a\nparagraph: No.\nquotation: On 4 May 2020, Ann wrote:\nquotation: Was it "
         "built in 1911?\n"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(blocks_of(from(row.bytes, "eml")) == row.blocks);
    }
    const Document attached = from("Content-Type: image/png; name=mill.png\n\nabc", "eml");
    REQUIRE(attached.findings.size() == 1);
    CHECK(attached.findings[0].message == "attachment mill.png not read: it is image/png");
}
