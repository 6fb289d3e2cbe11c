// SPDX-License-Identifier: Apache-2.0
// Bytes that mean no good: every reader reads or refuses them, in time that grows with them.
#include "read/formats.hpp"
#include "tests/readings.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <chrono>
#include <optional>
#include <vector>

using namespace fasti;
using namespace fasti::test;

namespace {

constexpr std::array<std::string_view, 43> hostile_patterns = {
    "[",   "]",         "*",         "(",         "<",        "\\",      "`",       "_",   "~",
    "&",   "a",         ">",         "|",         "\f",       "\r",      "é",       "- ",  "[](",
    "](<", "](a \"",    "<!--",      "<!--\n",    "*a _b ",   "**a* ",   "` `` ",   "[^",  "<a ",
    "&a;", "12\n\n",    "1. \n",     "a-\n",      "a\n",      "A b\n\n", "***\n",   "#\n", "---\n",
    "|\n", " 1. a\n  ", "<script\n", "![a](b)\n", "[a]: b\n", "[a][a]",  "a,\n\nb "};

bool is_sound(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && sequence_at(text, at).sound)
        at += sequence_at(text, at).size;
    return at == text.size();
}

// What holds whatever was read.
void check_invariants(const Document& document) {
    CHECK(is_sound(document.original));
    CHECK(is_sound(document.text));
    std::size_t end = 0;
    for (const Block& block : document.blocks) {
        CHECK(block.span.begin >= end);
        CHECK_FALSE(block.span.empty());
        end = block.span.end + 1;
    }
    CHECK(end == document.text.size());
    CHECK(document.offsets.original(document.text.size()) <= document.original.size());
}

// A document of each reader of plain text, or nothing where it refuses the bytes. The others get
// the bytes too: whatever they make of them is sound.
std::vector<std::optional<Document>> read_by_all(const std::string& bytes) {
    std::vector<std::optional<Document>> documents;
    for (const Reader& reader : readers()) {
        std::optional<Document> document;
        try {
            document = reader.read(bytes, {});
            check_invariants(*document);
        } catch (const ReadError&) {
            document.reset();
        }
        const bool prose = reader.knows == nullptr && reader.name != "csv";
        if (prose) documents.push_back(std::move(document));
    }
    return documents;
}

constexpr std::size_t megabyte = 1'000'000;

} // namespace

TEST_CASE("broken and hostile bytes are read or refused") {
    enum class Outcome { refused, empty, text };

    struct Row {
        const char* what;
        std::string bytes;
        Outcome outcome;
    };

    const auto nul = std::string(1, '\0');
    for (const Row& row : {
             Row{"an empty file", "", Outcome::empty},
             Row{"only a byte order mark", "\xEF\xBB\xBF", Outcome::empty},
             Row{"only a mark of UTF-16", "\xFF\xFE", Outcome::empty},
             Row{"half a unit of UTF-16",
                 "\xFE\xFF"
                 "a",
                 Outcome::empty},
             Row{"half a pair of UTF-16", std::string("\xFE\xFF\xD8\x34", 4), Outcome::text},
             Row{"a NUL", nul, Outcome::refused},
             Row{"a NUL at the end", "In 1904." + nul, Outcome::refused},
             Row{"a NUL in UTF-16",
                 std::string("\xFF\xFE"
                             "a\0\0\0",
                             6),
                 Outcome::refused},
             Row{"a megabyte of NUL", std::string(megabyte, '\0'), Outcome::refused},
             Row{"a lone CR", "\r", Outcome::empty},
             Row{"lone CRs as line ends", "In 1904.\rIn 1905.\r", Outcome::text},
             Row{"a megabyte of CR", std::string(megabyte, '\r'), Outcome::empty},
             Row{"a megabyte of (", std::string(megabyte, '('), Outcome::text},
             Row{"a megabyte of {", std::string(megabyte, '{'), Outcome::text},
             Row{"a megabyte of [", std::string(megabyte, '['), Outcome::text},
             Row{"a megabyte of ]", std::string(megabyte, ']'), Outcome::text},
             Row{"a megabyte of <", std::string(megabyte, '<'), Outcome::text},
             Row{"a megabyte of >", std::string(megabyte, '>'), Outcome::empty},
             Row{"a megabyte of backticks", "a " + std::string(megabyte, '`'), Outcome::text},
             Row{"a megabyte of &", std::string(megabyte, '&'), Outcome::text},
             Row{"a megabyte of bytes that continue", std::string(megabyte, '\x80'),
                 Outcome::refused},
         }) {
        CAPTURE(row.what);
        for (const auto& document : read_by_all(row.bytes)) {
            REQUIRE(document.has_value() == (row.outcome != Outcome::refused));
            if (document) CHECK(document->blocks.empty() == (row.outcome == Outcome::empty));
        }
    }
}

TEST_CASE("a sequence of four bytes that breaks anywhere is U+FFFD, or refused") {
    const std::string clef = "𝄞";
    const std::string_view others("x\x80\xC3\xE2\xF0\xFF", 6);
    for (std::size_t at = 0; at < clef.size(); ++at)
        for (const char other : others) {
            std::string replaced = clef;
            replaced[at] = other;
            for (const std::string& broken : {clef.substr(0, at), clef.substr(at + 1), replaced}) {
                CAPTURE(at, broken);
                read_by_all(broken);
                const bool sound = is_sound(broken);
                // Words beyond ASCII say that the rest is UTF-8.
                const std::string bytes = "Übung — „Größe“ — 1904, " + broken + " in 1904";
                for (const auto& document : read_by_all(bytes)) {
                    REQUIRE(document);
                    CHECK(document->findings.empty() == sound);
                    CHECK((document->text.find("\uFFFD") == std::string::npos) == sound);
                    CHECK(document->text.find(" in 1904\n") != std::string::npos);
                }
            }
        }
}

TEST_CASE("hostile input costs linear time and keeps every invariant") {
    const auto start = std::chrono::steady_clock::now();
    for (const std::string_view pattern : hostile_patterns)
        for (const std::string_view format : {"txt", "md"}) {
            const std::size_t size = pattern.size() == 1 ? 1'000'000 : 200'000;
            std::string text = "[x](#) ";
            while (text.size() < size)
                text += pattern;
            CAPTURE(pattern, format);
            const Document document = from(std::move(text), format);
            CHECK(document.text.size() <= document.original.size() + 1);
            std::size_t last = 0;
            for (std::size_t at = 0; at < document.text.size(); at += 10'007) {
                CHECK(document.offsets.original(at) >= last);
                last = document.offsets.original(at);
            }
            CHECK(last <= document.original.size());
        }
    // Far above what linear time takes even under sanitizers, far below what square time takes.
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(120));
}
