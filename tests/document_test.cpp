// SPDX-License-Identifier: Apache-2.0
// The way from a Document's text back to the file.
#include "text/document.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

using namespace fasti;

TEST_CASE("an offset map leads back through copies, replacements and gaps") {
    // original: "[A &amp; B](x)\nC"    text: "A & B C"
    OffsetMap map;
    map.copied(0, 1, 2);
    map.replaced(2, 1, 3, 5);
    map.copied(3, 8, 2);
    map.replaced(5, 1, 14, 1);
    map.copied(6, 15, 1);
    CHECK(map.original(0) == 1);
    CHECK(map.original(2) == 3);
    CHECK(map.original(3) == 8);
    CHECK(map.original(6) == 15);
    CHECK(map.original(Span{0, 3}) == Span{1, 8});
    CHECK(map.original(Span{2, 3}) == Span{3, 8});
    CHECK(map.original(Span{4, 7}) == Span{9, 16});
    CHECK(map.original(Span{6, 6}) == Span{15, 15});
    CHECK(map.original(7) == 16);
}

TEST_CASE("what stands for something else is no copy, even of the same size") {
    OffsetMap
        map; // original: "a&nGg;b"    text: "a⋙̸b", whose signs take one, three, two, one bytes
    map.copied(0, 0, 1);
    map.replaced(1, 5, 1, 5);
    map.copied(6, 6, 1);
    CHECK(map.original(4) == 1);
    CHECK(map.original(Span{1, 4}) == Span{1, 6});
    CHECK(map.original(Span{4, 6}) == Span{1, 6});
    CHECK(map.original(Span{6, 7}) == Span{6, 7});
}

TEST_CASE("an empty map is the identity") {
    const OffsetMap map;
    CHECK(map.original(7) == 7);
    CHECK(map.original(Span{3, 9}) == Span{3, 9});
}

TEST_CASE("lines end at LF, CR and CRLF") {
    const LineIndex index("a\nb\r\nc\rd");
    CHECK(index.line(0) == 1);
    CHECK(index.line(2) == 2);
    CHECK(index.line(4) == 2);
    CHECK(index.line(5) == 3);
    CHECK(index.line(7) == 4);
    CHECK(LineIndex("").line(0) == 1);
}

TEST_CASE("code points are counted across the steps of the index") {
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += i % 3 == 0 ? "é" : i % 3 == 1 ? "x" : "𝄞";
    const LineIndex index(text);
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size) {
        CHECK(index.code_points(text, at) == count);
        ++count;
    }
    CHECK(index.code_points(text, text.size()) == count);
    CHECK(index.code_points(text, text.size() + 9) == count);
}

TEST_CASE("a citation counts code points and quotes the file") {
    Document document;
    document.original = "\uFEFFÄra 𝄞\r\nin 1904.";
    document.index = LineIndex(document.original);
    document.text = "Ära 𝄞 in 1904.\n";
    document.offsets.copied(0, 3, 9);
    document.offsets.replaced(9, 1, 12, 2);
    document.offsets.copied(10, 14, 8);
    const Citation citation = cite(document, SourceId{3}, {5, 18}, {13, 17});
    CHECK(citation.source == SourceId{3});
    CHECK(citation.quote == "𝄞\r\nin 1904.");
    CHECK(citation.span == Span{5, 16});
    CHECK(citation.date == Span{11, 15});
    CHECK(citation.line == 1);
}

TEST_CASE("code points are read in both directions") {
    const std::string_view text = "aé€𝄞";
    std::u32string forward;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size)
        forward += code_point_at(text, at).value;
    CHECK(forward == U"aé€𝄞");
    std::u32string backward;
    for (std::size_t at = text.size(); at > 0; at -= code_point_before(text, at).size)
        backward.insert(0, 1, code_point_before(text, at).value);
    CHECK(backward == forward);
    std::string again;
    for (const char32_t c : forward)
        append_utf8(again, c);
    CHECK(again == text);
    CHECK(count_code_points(text) == 4);
}
