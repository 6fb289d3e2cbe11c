// SPDX-License-Identifier: Apache-2.0
// Readers: the samples beside them and their dumps, the way back to the file, what is refused.
// FASTI_APPROVE=1 writes the dumps anew.
#include "read/formats.hpp"
#include "read/read.hpp"
#include "tests/readings.hpp"
#include "text/error.hpp"
#include "text/sentences/sentences.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace fasti;
using namespace fasti::test;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

bool has_suffix(const fs::path& path, const Reader& reader) {
    const std::string name = path.filename().string();
    return std::any_of(reader.suffixes.begin(), reader.suffixes.end(),
                       [&](std::string_view suffix) { return name.ends_with(suffix); });
}

bool is_sample(const fs::path& path) {
    return std::any_of(readers().begin(), readers().end(),
                       [&](const Reader& reader) { return has_suffix(path, reader); });
}

std::vector<fs::path> sample_files() {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(FASTI_ROOT "/src/read/samples"))
        if (entry.path().filename() != ".gitattributes") paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

// The files of every suffix that a reader takes.
std::vector<fs::path> samples() {
    std::vector<fs::path> paths = sample_files();
    std::erase_if(paths, [](const fs::path& path) { return !is_sample(path); });
    return paths;
}

// The dump, and what else reading found out.
std::string full_dump(const Document& document) {
    std::string out = dump(document);
    out += "title: " + document.source.title + '\n';
    if (document.source.dct) out += "dct: " + document.source.dct->basis + '\n';
    for (const Finding& finding : document.findings) {
        const Citation& place = finding.citations.at(0);
        out += "finding: " + finding.code + ": " + finding.message + " (line " +
               std::to_string(place.line) + ", " + std::to_string(place.span.begin) + ": " +
               place.quote + ")\n";
    }
    return out;
}

// Begins of the code points of `text`, and its end.
std::vector<std::size_t> edges(std::string_view text) {
    std::vector<std::size_t> out;
    for (std::size_t at = 0; at < text.size(); at += code_point_at(text, at).size)
        out.push_back(at);
    out.push_back(text.size());
    return out;
}

std::string error_of(std::string bytes, std::string_view format = "txt") {
    try {
        from(std::move(bytes), format);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "no error";
}

std::string error_of_file(const std::string& path) {
    try {
        read(path);
    } catch (const ReadError& error) {
        return std::string(error.what()).substr(path.size());
    }
    return "no error";
}

} // namespace

TEST_CASE("every format has a sample, and every sample a format and a dump") {
    const std::vector<fs::path> paths = sample_files();
    for (const Reader& reader : readers()) {
        CAPTURE(reader.name);
        CHECK(std::any_of(paths.begin(), paths.end(),
                          [&](const fs::path& path) { return has_suffix(path, reader); }));
    }
    for (const fs::path& path : paths) {
        CAPTURE(path.filename().string());
        const bool dump = path.extension() == ".dump";
        CHECK(is_sample(dump ? fs::path(path).replace_extension() : path));
        CHECK(fs::exists(dump ? fs::path(path).replace_extension() : fs::path(path) += ".dump"));
    }
}

TEST_CASE("samples read as their dumps say") {
    REQUIRE(samples().size() >= 12);
    for (const fs::path& path : samples()) {
        CAPTURE(path.filename().string());
        const std::string got = full_dump(read(path.string()));
        const std::string golden = path.string() + ".dump";
        if (std::getenv("FASTI_APPROVE") != nullptr) std::ofstream(golden, std::ios::binary) << got;
        CHECK(got == bytes_of(golden));
    }
}

TEST_CASE("blocks are sorted, disjoint, not empty and hold no line break") {
    for (const fs::path& path : samples()) {
        CAPTURE(path.filename().string());
        const Document document = read(path.string());
        std::size_t end = 0;
        for (const Block& block : document.blocks) {
            CHECK(block.span.begin >= end);
            REQUIRE_FALSE(block.span.empty());
            CHECK(document[block.span].find('\n') == std::string_view::npos);
            CHECK(document.text[block.span.end] == '\n');
            end = block.span.end + 1;
        }
        CHECK(end == document.text.size());
        for (const Span& span : document.emphasis)
            CHECK(span.end <= document.text.size());
    }
}

TEST_CASE("citations are slices of the file in code points") {
    std::mt19937 random(1904);
    for (const fs::path& path : samples()) {
        const Document document = read(path.string());
        const std::u32string file = to_utf32(document.original);
        const std::vector<std::size_t> at = edges(document.text);
        for (int i = 0; i < 300 && at.size() > 1; ++i) {
            const std::size_t a = at[random() % (at.size() - 1)];
            const std::size_t b = at[random() % (at.size() - 1)];
            const Span span{std::min(a, b), std::max(a, b)};
            const Citation citation = cite(document, SourceId{0}, span, span);
            CAPTURE(path.filename().string(), span.begin, span.end, citation.quote);
            CHECK(to_utf32(citation.quote) ==
                  file.substr(citation.span.begin, citation.span.size()));
            CHECK(citation.line == 1 + std::count(document.original.begin(),
                                                  document.original.begin() +
                                                      static_cast<std::ptrdiff_t>(
                                                          document.offsets.original(span.begin)),
                                                  '\n'));
            if (!span.empty()) CHECK(citation.date == citation.span);
        }
    }
}

TEST_CASE("each character stands in the file where the map says") {
    for (const fs::path& path : samples()) {
        const Document document = read(path.string());
        const std::vector<std::size_t> at = edges(document.text);
        for (std::size_t i = 0; i + 1 < at.size(); ++i) {
            const CodePoint c = code_point_at(document.text, at[i]);
            const std::size_t place = document.offsets.original(at[i]);
            const CodePoint original = code_point_at(document.original, place);
            const bool bar = c.value == U'|'; // between cells it stands for any gap
            if (is_space(c.value) || original.value == U'&' || bar) continue;
            CAPTURE(path.filename().string(), at[i], document.text.substr(at[i], 20));
            CHECK(original.value == c.value);
        }
    }
}

TEST_CASE("quotes keep the file's own line breaks, markup and encoding") {
    const auto quote = [](std::string bytes, std::string_view words,
                          std::string_view format = "txt") {
        const Document document = from(std::move(bytes), format);
        const auto begin = document.text.find(words);
        REQUIRE(begin != std::string::npos);
        return cite(document, SourceId{0}, {begin, begin + words.size()});
    };
    CHECK(quote("It was sent\r\nin May.", "sent in").quote == "sent\r\nin");
    CHECK(quote("\xEF\xBB\xBFIn 1904.", "1904").span == Span{4, 8});
    CHECK(quote("𝄞𝄞 in 1904.", "1904").span == Span{6, 10});
    CHECK(quote("na\xEFve in 1904.", "naïve in").quote == "naïve in");
    CHECK(quote("na\xEFve in 1904.", "1904").span == Span{9, 13});
    CHECK(quote("co-\noperation", "cooperation").quote == "co-\noperation");
    CHECK(quote("the [joint *text*](#) of May", "joint text of", "md").quote ==
          "joint *text*](#) of");
    CHECK(quote("A &amp; B", "&", "md").quote == "&amp;");
    CHECK(quote("x **1904** y", "1904", "md").quote == "1904");
}

TEST_CASE("what is no text is refused with advice") {
    CHECK(error_of(std::string("ab\0c", 4)) ==
          "some/notes.txt: binary, not text: a NUL at byte 2; export it as UTF-8 text");
    CHECK(error_of("%PDF-1.4 …").find("pdftotext") != std::string::npos);
    CHECK(error_of("PK\x03\x04zip").find("ZIP archive") != std::string::npos);
    CHECK(error_of("ab\x81 \xFF") ==
          "some/notes.txt: binary, not text at byte 2; export it as UTF-8 text");
    CHECK(error_of("a\x01\xFF").find("at byte 1;") != std::string::npos);
    CHECK(error_of("\xC4\xC5\xC6\xC7").find("convert it to UTF-8") != std::string::npos);
    CHECK(error_of("text", "runes").find("no such format: runes") != std::string::npos);
    CHECK(error_of("plain") == "no error");
}

TEST_CASE("files that cannot be read are told apart") {
    CHECK(error_of_file("/no/such/report.txt") == ": no such file; check the spelling");
    CHECK(error_of_file(FASTI_ROOT) == ": a directory; name the files in it");
    const fs::path locked = fs::temp_directory_path() / "fasti_read_test_locked.txt";
    std::ofstream(locked) << "text";
    fs::permissions(locked, fs::perms::none);
    if (!std::ifstream(locked))
        CHECK(error_of_file(locked.string()) ==
              ": cannot be opened (Permission denied); check its permissions");
    fs::remove(locked);
}

TEST_CASE("nothing in, nothing out") {
    for (const std::string_view nothing :
         {"", "\n\n", " \t\r\n", "\xEF\xBB\xBF", "\f", "<!-- -->"}) {
        const Document document = from(std::string(nothing), "md");
        CHECK(document.blocks.empty());
        CHECK(document.text.empty());
        CHECK(document.source.title == "notes");
    }
}

TEST_CASE("readers take bytes without a file") {
    CHECK(read_txt("In 1904.").text == "In 1904.\n");
    CHECK(read_md("In *1904*.").text == "In 1904.\n");
}

TEST_CASE("the hard-wrapped seed is whole again") {
    const std::string path = FASTI_SHARED "/seeds/002_87887a306f6a6943.txt";
    if (!fs::exists(path)) {
        WARN("skipped: no " << path);
        return;
    }
    const Document document = read(path);
    CHECK(document.blocks.size() == 28);
    for (const Block& block : document.blocks)
        for (const Span& sentence : sentences(document, block)) {
            CAPTURE(std::string(document[sentence]));
            CHECK_FALSE(is_lower(code_point_at(document.text, sentence.begin).value));
        }
    CHECK(document.text.find("post-Soviet States") == std::string::npos);
    CHECK(document.text.find("several post-Soviet states, including") != std::string::npos);
    CHECK(document.text.find("includes post-1992 debt") != std::string::npos);
    CHECK(document.text.find("fundamentalism from Afghanistan.") != std::string::npos);
}

TEST_CASE("the seed with page breaks is whole again") {
    const std::string path = FASTI_SHARED "/seeds/000_6600c0006b1ccdf0.txt";
    if (!fs::exists(path)) {
        WARN("skipped: no " << path);
        return;
    }
    const Document document = read(path);
    for (const std::string_view words :
         {"are deeply indebted to those", "all provisions of these treaties",
          "comprehensive impact on the socioeconomic", "subtle encouragement of the US.",
          "German Bundestag (federal parliament) on", "A little-noticed fact remains to be",
          "The Russian MOD stated that", "safeguard \"global strategic stability”", "about \\$",
          "*", "](#)"}) {
        CAPTURE(words);
        const bool markup = words.find_first_of("\\*]") != std::string_view::npos;
        CHECK((document.text.find(words) == std::string::npos) == markup);
    }
    std::vector<std::string> headings;
    std::size_t captions = 0;
    for (const Block& block : document.blocks) {
        if (block.kind == BlockKind::heading) headings.emplace_back(document[block.span]);
        captions += block.kind == BlockKind::caption ? 1U : 0U;
        if (block.kind != BlockKind::paragraph) continue;
        CAPTURE(std::string(document[block.span]));
        CHECK_FALSE(is_lower(code_point_at(document.text, block.span.begin).value));
    }
    CHECK(captions == 3);
    CHECK(headings.size() == 14);
    CHECK(document.source.title.starts_with("Joint statement by the foreign ministers"));
}

TEST_CASE("footnotes of Markdown are tied to their marks, paragraph by paragraph") {
    const Document document =
        from("# The mill\n\nIt burnt.[^1] It stood again[^new], **once**[^1].\n\n"
             "## Later\n\nIt closed.[^3]\n\n"
             "[^1]: In May,\n  or in June.\n\n    Miller says so.\n\n"
             "[^new]: By Roth.\n[^3]: In 1950.\n[^lost]: Nobody asks.\n\n"
             "Not of a note.\n\n    some_code()\n",
             "md");

    struct Row {
        std::string words, section;
    };

    const Row rows[] = {
        {"or in June", "note 1"},     {"Miller says", "note 1"}, {"By Roth", "note new"},
        {"In 1950", "Later, note 3"}, {"Nobody asks", "Later"},  {"Not of a note", "Later"},
    };
    for (const Row& row : rows) {
        INFO(row.words);
        const std::size_t at = document.text.find(row.words);
        REQUIRE(at != std::string::npos);
        CHECK(cite(document, SourceId{0}, {at, at + row.words.size()}).section == row.section);
    }
    REQUIRE(document.notes.size() == 4);
    CHECK(document.notes[0].last_block - document.notes[0].first_block == 2);
    CHECK(document.text.substr(0, document.notes[0].anchor.begin).ends_with("It burnt."));
    CHECK(document.text.substr(0, document.notes[1].anchor.begin).ends_with("stood again"));
    CHECK(document.notes[3].mark.empty());
    CHECK(document.blocks.back().kind == BlockKind::code);
}
