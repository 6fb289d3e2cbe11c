// SPDX-License-Identifier: Apache-2.0
// Text on its way out: to people, to readers of XML, and what a source is called there.
#include "text/file_name.hpp"
#include "text/shown.hpp"
#include "text/utf8.hpp"
#include "text/valid_utf8.hpp"
#include "text/xml.hpp"

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

using namespace fasti;

namespace {

std::string utf8(char32_t c) {
    std::string out;
    append_utf8(out, c);
    return out;
}

using Rows = std::vector<std::pair<std::string, std::string>>;

// [XML 1.0, section 2.2, Char]
bool is_xml(char32_t c) {
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) ||
           (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
}

} // namespace

TEST_CASE("what would command a terminal is shown in letters") {
    for (const auto& [text, seen] :
         Rows{{"", ""},
              {"plain é 日 🙂\n\ttext", "plain é 日 🙂\n\ttext"},
              {"\x1B]0;title\x07", "\\x1b]0;title\\x07"},
              {std::string(1, '\0') + "\r\x7F", "\\x00\\x0d\\x7f"},
              {"\u0080\u009B\u009F\u00A0", "\\u0080\\u009b\\u009f\u00A0"},
              {"\u202A\u202E\u202F", "\\u202a\\u202e\u202F"},
              {"\u2065\u2066\u2069\u206A", "\u2065\\u2066\\u2069\u206A"},
              {"\x9B\xC3(\xED\xA0\x80", "\\x9b\\xc3(\\xed\\xa0\\x80"}})
        CHECK(shown(text) == seen);
    CHECK(shown("a\nb\tc", "") == "a\\x0ab\\x09c");
}

TEST_CASE("no byte and no code point is sent that commands") {
    for (char32_t c = 0; c < 0x3000; ++c) {
        const bool commands = c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
                              (c >= 0x2066 && c <= 0x2069);
        CAPTURE(static_cast<unsigned>(c));
        CHECK((shown(utf8(c), "") == utf8(c)) != commands);
    }
    for (int byte = 0x80; byte < 0x100; ++byte)
        CHECK(shown(std::string(1, static_cast<char>(byte))).starts_with("\\x"));
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD, one each") {
    for (const auto& [text, valid] : Rows{{"é\xFFz", "é\uFFFDz"},
                                          {"\xC3", "\uFFFD"},
                                          {"\xE2\x82", "\uFFFD\uFFFD"},
                                          {"\xC0\xAF", "\uFFFD\uFFFD"},
                                          {"\xF0\x9F\x99\x82", "🙂"}})
        CHECK(valid_utf8(text) == valid);
}

TEST_CASE("whatever text holds, XML can hold what is made of it") {
    for (char32_t c = 0; c < 0x11000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        const std::string escaped = escape_xml(utf8(c));
        CAPTURE(static_cast<unsigned>(c), escaped);
        const bool entity = escaped.front() == '&';
        CHECK((entity || is_xml(code_point_at(escaped, 0).value)));
        if (is_xml(c) && c != '\r' && !entity) CHECK(escaped == utf8(c));
    }
    CHECK(escape_xml("a\x01\uFFFE\uFFFF\xFF<") == "a \uFFFD\uFFFD\uFFFD&lt;");
}

TEST_CASE("a source is known by its file name, and by all of what is no path") {
    for (const auto& [path, name] :
         Rows{{"essay.txt", "essay.txt"},
              {"../texts/my essay.txt", "my essay.txt"},
              {"/home/me/essay", "essay"},
              {"./essay", "essay"},
              {"texts/essay.md", "essay.md"},
              {"Annals 1904/05", "Annals 1904/05"},
              {"Annals, vol. 1/p.25", "Annals, vol. 1/p.25"},
              {"https://example.org/essay.txt", "https://example.org/essay.txt"},
              {"/", "/"},
              {"", ""}})
        CHECK(known_as({path, "", "", "", std::nullopt}) == name);
    CHECK(known_as({"texts/essay", "", "text/plain", "", std::nullopt}) == "essay");
}
