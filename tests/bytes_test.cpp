// SPDX-License-Identifier: Apache-2.0
// Loops over eight bytes at once against the plain ones that they stand for.
#include "text/bytes.hpp"
#include "text/json.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>

namespace fasti::test {
namespace {

bool is_letter_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::size_t plain_end_of_letters(std::string_view text, std::size_t at) {
    while (at < text.size() && is_letter_byte(text[at]))
        ++at;
    return at;
}

std::size_t plain_count(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text)
        count += continues_code_point(c) ? 0U : 1U;
    return count;
}

std::string escaped(std::string_view text) {
    std::string out;
    append_json(out, text);
    return out;
}

} // namespace

TEST_CASE("every byte at every place of a word ends a run of letters or does not", "[bytes]") {
    for (unsigned byte = 0; byte < 256; ++byte)
        for (std::size_t place = 0; place < 20; ++place) {
            std::string text(20, 'q');
            text[place] = static_cast<char>(byte);
            CAPTURE(byte, place);
            CHECK(bytes::end_of_letters(text, 0, text.size()) == plain_end_of_letters(text, 0));
        }
}

TEST_CASE("ranges of bytes, with any neighbours", "[bytes]") {
    std::mt19937 random(1904);
    for (int round = 0; round < 2000; ++round) {
        std::string text(8, ' ');
        for (char& c : text)
            c = static_cast<char>(random() & 0xFFU);
        const std::uint64_t found = bytes::between(bytes::eight(text, 0), 0x20, 0x7E);
        for (std::size_t i = 0; i < 8; ++i) {
            CAPTURE(round, i);
            CHECK((found >> (8 * i + 7) & 1U) == (text[i] >= 0x20 && text[i] <= 0x7E ? 1U : 0U));
        }
    }
}

TEST_CASE("code points are counted the same eight bytes at once", "[bytes]") {
    const std::string text = "Ærøskøbing – 東京 𝄞 and 12 plain letters";
    for (std::size_t begin = 0; begin < text.size(); ++begin)
        for (std::size_t size = 0; begin + size <= text.size(); ++size) {
            CAPTURE(begin, size);
            CHECK(count_code_points(std::string_view(text).substr(begin, size)) ==
                  plain_count(std::string_view(text).substr(begin, size)));
        }
}

TEST_CASE("JSON strings", "[json]") {
    CHECK(escaped("") == R"("")");
    CHECK(escaped("plain “text” 1914–18") == R"("plain “text” 1914–18")");
    CHECK(escaped("a\"b\\c/d") == R"("a\"b\\c/d")");
    CHECK(escaped("\b\t\n\f\r") == R"("\b\t\n\f\r")");
    CHECK(escaped(std::string_view("\0\x1F\x7F", 3)) == "\"\\u0000\\u001f\x7F\"");
}

} // namespace fasti::test
