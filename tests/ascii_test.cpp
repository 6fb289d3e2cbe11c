// SPDX-License-Identifier: Apache-2.0
// Bytes of ASCII, UTF-8 that is broken, and text and numbers as they are drawn.
#include "text/ascii.hpp"
#include "text/numbers.hpp"
#include "text/printable.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fasti;

TEST_CASE("each byte is of the kind that the alphabet says") {
    const std::string_view capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const std::string_view small = "abcdefghijklmnopqrstuvwxyz";
    const std::string_view digits = "0123456789";
    for (int i = 0; i < 256; ++i) {
        CAPTURE(i);
        const char c = static_cast<char>(i);
        const bool upper = capitals.find(c) != std::string_view::npos;
        const bool lower = small.find(c) != std::string_view::npos;
        CHECK(ascii::is_upper(c) == upper);
        CHECK(ascii::is_lower(c) == lower);
        CHECK(ascii::is_letter(c) == (upper || lower));
        CHECK(ascii::in_letter(c) == (upper || lower || i >= 0x80));
        CHECK(ascii::is_digit(c) == (digits.find(c) != std::string_view::npos));
        CHECK(ascii::lower(c) == (upper ? small[capitals.find(c)] : c));
        CHECK(ascii::upper(c) == (lower ? capitals[small.find(c)] : c));
    }
}

TEST_CASE("texts lose signs at their ends, and change case") {
    CHECK(ascii::trimmed(" \ta b\t ") == "a b");
    CHECK(ascii::trimmed(", a. b.,", " .,") == "a. b");
    CHECK(ascii::trimmed(" \t").empty());
    CHECK(ascii::trimmed("").empty());
    CHECK(ascii::trimmed_front("..a..", ".") == "a..");
    CHECK(ascii::trimmed_back("..a..", ".") == "..a");
    CHECK(ascii::capitalised("ada") == "Ada");
    CHECK(ascii::capitalised("ärger") == "ärger");
    CHECK(ascii::capitalised("").empty());
    CHECK(ascii_lower("ÜBER ABC [Z]") == "Über abc [z]");
}

TEST_CASE("broken UTF-8 is one U+FFFD for each beginning that cannot go on") {
    struct Row {
        std::string_view bytes;
        std::u32string_view read;
    };

    for (const Row& row : {
             Row{"aé€𝄞", U"aé€𝄞"},
             Row{"\x80", U"\uFFFD"},
             Row{"a\xC3", U"a\uFFFD"},
             Row{"\xC0\xAF", U"\uFFFD\uFFFD"},                     // "/", longer than it may be
             Row{"\xE2\x82z", U"\uFFFDz"},                         // two thirds of €
             Row{"\xE0\x80\x80", U"\uFFFD\uFFFD\uFFFD"},           // NUL, longer than it may be
             Row{"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},           // a surrogate
             Row{"\xF0\x9D\x84", U"\uFFFD"},                       // three quarters of 𝄞
             Row{"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"}, // U+110000
             Row{"\xF5z\xFF", U"\uFFFDz\uFFFD"},
         }) {
        CAPTURE(std::string(row.bytes));
        CHECK((to_utf32(row.bytes) == row.read));
        CHECK(to_utf32(to_utf8(row.read)) == row.read);
    }
}

TEST_CASE("numbers are grouped from five digits on") {
    CHECK(grouped(0) == "0");
    CHECK(grouped(9999) == "9999");
    CHECK(grouped(10000) == "10,000");
    CHECK(grouped(1234567) == "1,234,567");
    CHECK(ordinal(1) == "1st");
    CHECK(ordinal(12) == "12th");
    CHECK(ordinal(22) == "22nd");
    CHECK(ordinal(103) == "103rd");
}

TEST_CASE("what is drawn is one line") {
    CHECK(printable(" a \n\t b\u2003c\u00A0d ") == "a b c\u00A0d");
    CHECK(printable("a\x1B\u202Eb\uFEFF\uFFFEc") == "abc");
    CHECK(shorten("The Treaty of Versailles", 18) == "The Treaty of…");
    CHECK(shorten("äöü", 3) == "äöü");
}
