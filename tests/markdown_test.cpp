// SPDX-License-Identifier: Apache-2.0
// Markdown: which signs are words, and which only look like signs.
#include "read/markdown/entities.hpp"
#include "read/markdown/named_characters.hpp"
#include "tests/readings.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace fasti;
using namespace fasti::markdown;
using namespace fasti::test;

TEST_CASE("Markdown's signs are no words, and what only looks like them is") {
    CHECK(text_of("*a* **b** ***c*** _d_ __e__ ~~f~~ `g`") == "a b c d e f g\n");
    CHECK(text_of("2*3*4 a_b_c * ** 5 * 6 *x _y ~7") == "2*3*4 a_b_c * ** 5 * 6 *x _y ~7\n");
    CHECK(text_of("*(a)* “*b*”, *c*—d un*believ*able") == "(a) “b”, c—d unbelievable\n");
    CHECK(text_of("[a](b) [c](<d e> 'f') [g]( h ) [i] (j) [k](l m)") == "a c g [i] (j) [k](l m)\n");
    CHECK(text_of("[a [b](c) d](e) ![f](g) [![h](i)](j)") == "a b d f h\n");
    CHECK(text_of("a\\*b\\_c \\d \\\\ \\[e](f)") == "a*b_c \\d \\ [e](f)\n");
    CHECK(text_of("&lt;&#65;&#x42;&bogus; AT&T &#0; &") == "<AB&bogus; AT&T \uFFFD &\n");
    CHECK(text_of("a<br/>b<sup>2</sup> <i>c</i> <zz> 1 <2 3> <me@example.org>") ==
          "a b2 c <zz> 1 <2 3> me@example.org\n");
    CHECK(text_of("``a ` b`` `c") == "a ` b `c\n");
    CHECK(text_of("x[^1] y[^note]") == "x y\n");
}

TEST_CASE("attributes of pandoc are no part of what they belong to") {
    const std::pair<std::string, std::string> rows[] = {
        {"# The mill {#mill .unnumbered number=\"1\"}", "The mill\n"},
        {"## Later {-}", "Later\n"},
        {"## Later {: .wide }", "Later\n"},
        {"Later {.wide}\n-----", "Later\n"},
        {"[Small caps]{.smallcaps} in 1906", "Small caps in 1906\n"},
        {"see [plan](a.html){target=\"_blank\" .link}.", "see plan.\n"},
        {"![The mill](a.png){width=50% #fig:mill}", "The mill\n"},
        {"Use `f(x)`{.python} here", "Use f(x) here\n"},
        {"::: {.note}\nIn 1905.\n:::\n", "In 1905.\n"},
        {"### Set {a, b} of 1911", "Set {a, b} of 1911\n"},
        {"The set (a){b} and {#c} here", "The set (a){b} and {#c} here\n"},
        {"# The set {}", "The set {}\n"},
        {"# The set {a=\"b}", "The set {a=\"b}\n"},
    };
    for (const auto& [text, words] : rows)
        CHECK(text_of(text) == words);
}

TEST_CASE("named characters are those of HTML, with their semicolon") {
    struct Row {
        std::string_view written, read;
    };

    for (const Row& row : {
             Row{"&Sigma;", "Σ"},
             Row{"&frac34;", "¾"},
             Row{"&AElig;on", "Æon"},
             Row{"A&zwnj;B", "AB"},
             Row{"&CounterClockwiseContourIntegral;", "∳"},
             Row{"&Afr;", "𝔄"},
             Row{"&fjlig;ord", "fjord"},
             Row{"a &bne; b", "a =\u20E5 b"},
             Row{"a &nGg; b", "a ⋙\u0338 b"},
             Row{"a&ThickSpace;b&Tab;c&NewLine;d", "a b c d"},
             Row{"&sigma;&Sigma;&SIGMA;", "σΣ&SIGMA;"},
             Row{"&copy 1904", "&copy 1904"},
             Row{"&Sigma &;", "&Sigma &;"},
             Row{"&CounterClockwiseContourIntegrals;", "&CounterClockwiseContourIntegrals;"},
             Row{"1904&#150;1914, &#133;", "1904–1914, …"},
             Row{"&#129;&#127;&#13;", "\uFFFD\uFFFD\uFFFD"},
             Row{"&#x1D11E; &#X1d11e;", "𝄞 𝄞"},
             Row{"&#0000065;&#00000065;", "A&#00000065;"},
             Row{"&#x00041;&#x0000041;", "A&#x0000041;"},
             Row{"&#x110000;&#xD800;", "\uFFFD\uFFFD"},
             Row{"&#;&#x;&#6a;&#xg;&# 5;", "&#;&#x;&#6a;&#xg;&# 5;"},
         }) {
        CAPTURE(row.written);
        CHECK(text_of(row.written) == std::string(row.read) + '\n');
    }
    CHECK(named_characters.size() == 2125);
    for (const NamedCharacter& each : named_characters) {
        CAPTURE(each.name);
        std::string words;
        append_utf8(words, each.first);
        if (each.second != 0) append_utf8(words, each.second);
        const std::string written = '&' + std::string(each.name) + ';';
        CHECK(entity_at(written, 0).words == words);
        CHECK(entity_at(written, 0).size == written.size());
    }
}

TEST_CASE("each half of a named character of two is cited as the whole") {
    const Document document = from("a &nGg; b", "md");
    CHECK(document.offsets.original(Span{2, 5}) == Span{2, 7});
    CHECK(document.offsets.original(Span{5, 7}) == Span{2, 7});
}

TEST_CASE("emphasis is remembered") {
    const Document document = from("The *Die Zeit* of **3 May** and *one **two***.", "md");
    std::vector<std::string> spans;
    for (const Span& span : document.emphasis)
        spans.emplace_back(document[span]);
    CHECK(spans == std::vector<std::string>{"Die Zeit", "3 May", "two", "one two"});
}

TEST_CASE("plain text is only taken for Markdown on evidence") {
    CHECK(text_of("A [link](#) and *words*.", "txt") == "A link and words.\n");
    CHECK(text_of("Prices*: 5 *net, C:\\_x", "txt") == "Prices*: 5 *net, C:\\_x\n");
    CHECK(text_of("An *odd* one.", "txt") == "An *odd* one.\n");
    CHECK(text_of("Fish &amp; <b>chips</b>", "txt") == "Fish &amp; <b>chips</b>\n");
}
