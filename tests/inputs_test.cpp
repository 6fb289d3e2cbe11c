// SPDX-License-Identifier: Apache-2.0
// What the program takes: folders, rows that are no prose, models, tables of order, slips of the
// finger.
#include "chronicles.hpp"
#include "cli/document_reads.hpp"
#include "cli/folder.hpp"
#include "cli/grammar_model.hpp"
#include "cli/order_file.hpp"
#include "cli/spelling.hpp"
#include "cli/suffixes.hpp"
#include "cli/unread_files.hpp"
#include "events/rows/rows_shape.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

using namespace fasti;
using namespace fasti::cli;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that is gone afterwards.
class Scratch {
public:
    Scratch() : path_(fs::temp_directory_path() / ("fasti-inputs-" + std::to_string(::getpid()))) {
        fs::remove_all(path_);
        fs::create_directories(path_);
    }

    ~Scratch() { fs::remove_all(path_); }

    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    Scratch(Scratch&&) = delete;
    Scratch& operator=(Scratch&&) = delete;

    std::string write(const std::string& name, const std::string& text = "A text.\n") const {
        const fs::path file = path_ / name;
        fs::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
        return file.string();
    }

    const fs::path& path() const { return path_; }

    std::string operator/(const std::string& name) const { return (path_ / name).string(); }

private:
    fs::path path_;
};

std::string refusal(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

Chronicle a_b_c() {
    return chronicle_of({event_within("a", {day(1), day(9)}), event_within("b", {day(1), day(9)}),
                         event_within("c, the last", {day(1), day(9)})},
                        {});
}

/// "a before b (claimed)", a line each.
std::vector<std::string> order_of(const std::string& table) {
    const Scratch scratch;
    Chronicle chronicle = a_b_c();
    add_order_file(chronicle, scratch.write("order.csv", table));
    std::vector<std::string> out;
    for (const Tlink& link : chronicle.links)
        out.push_back(chronicle[link.from].id + " before " + chronicle[link.to].id + " (" +
                      link.rule + ") line " + std::to_string(link.why.line) + ": " +
                      link.why.quote);
    for (const Finding& finding : chronicle.findings)
        out.push_back(finding.code + " line " + std::to_string(finding.citations.at(0).line));
    return out;
}

} // namespace

TEST_CASE("slips are counted as people make them") {
    struct Row {
        std::string_view a, b;
        std::size_t distance;
    };

    constexpr auto rows = std::to_array<Row>({{"", "", 0},
                                              {"build", "build", 0},
                                              {"", "tag", 3},
                                              {"biuld", "build", 1},
                                              {"bild", "build", 1},
                                              {"builld", "build", 1},
                                              {"bulld", "build", 1},
                                              {"--hlep", "--help", 1},
                                              {"ca", "abc", 3},
                                              {"check", "graph", 5}});
    for (const Row& row : rows) {
        CAPTURE(row.a, row.b);
        CHECK(edit_distance(row.a, row.b) == row.distance);
        CHECK(edit_distance(row.b, row.a) == row.distance);
    }
}

TEST_CASE("only what is near is offered") {
    const std::vector<std::string> names = {"build", "extract", "tag", "check", "--help"};
    CHECK(nearest("biuld", names) == "build");
    CHECK(nearest("extarct", names) == "extract");
    CHECK(nearest("etxarct", names) == "extract");
    CHECK(nearest("tga", names) == "tag");
    CHECK(nearest("--hlep", names) == "--help");
    CHECK(nearest("to", names).empty());
    CHECK(nearest("essay.txt", names).empty());
    CHECK(nearest("--colour", names).empty());
    CHECK(nearest(std::string(1'000'000, 'a'), names).empty());
}

TEST_CASE("a folder is its documents by path, and says what it leaves out") {
    const Scratch scratch;
    for (const char* name : {"b.md", "a/z.TXT", "a/b/c.text", "c.markdown", "a.txt", "n.dwg",
                             "o.csv", "p.key", "q.png", ".git/x.txt", ".y.txt", "a/.z.txt"})
        scratch.write(name);
    fs::create_directory_symlink(scratch.path(), scratch.path() / "a" / "loop");
    fs::create_symlink(scratch.path() / "nowhere.txt", scratch.path() / "dangling.txt");
    fs::create_symlink(scratch.path() / "a.txt", scratch.path() / "link.txt");
    const FolderContents got = look_into(scratch.path().string());
    CHECK(got.documents == std::vector<std::string>{scratch / "a/b/c.text", scratch / "a/z.TXT",
                                                    scratch / "a.txt", scratch / "b.md",
                                                    scratch / "c.markdown", scratch / "link.txt"});
    CHECK(got.skipped == "skipped n.dwg, o.csv, p.key and 1 more (not " +
                             listed(document_suffixes()) +
                             "); .git, .y.txt, a/.z.txt (hidden); a/loop (a link to a folder); "
                             "dangling.txt (no file)");
}

TEST_CASE("a folder without documents, or too deep, is no endless search") {
    const Scratch scratch;
    CHECK(refusal([&] { look_into(scratch.path().string()); }) ==
          scratch.path().string() + ": a folder without documents (" + listed(document_suffixes()) +
              ")");
    std::string deep;
    for (int i = 0; i < 40; ++i)
        deep += "d/";
    scratch.write(deep + "deep.txt");
    scratch.write("near.txt");
    const FolderContents got = look_into(scratch.path().string());
    CHECK(got.documents == std::vector<std::string>{scratch / "near.txt"});
    CHECK(got.skipped.ends_with("(more than 32 folders deep)"));
}

TEST_CASE("names in a folder command no terminal") {
    const Scratch scratch;
    scratch.write("a.txt");
    scratch.write("red\x1B[31m.doc");
    CHECK(look_into(scratch.path().string()).skipped ==
          "skipped red?[31m.doc (not " + listed(document_suffixes()) + ")");
}

TEST_CASE("rows are told from prose by their first row") {
    struct Row {
        std::string_view text;
        RowShape shape;
    };

    constexpr auto rows = std::to_array<Row>({
        {"", RowShape::none},
        {"In 1904 the war began.\n", RowShape::none},
        {"{ braces } may begin a text in 1904.\n", RowShape::none},
        {R"({"source":{"path":"a.txt"}})"
         "\n",
         RowShape::events},
        {"\xEF\xBB\xBF\n\n{\"id\":\"x\",\"title\":\"War\"}\n", RowShape::events},
        {R"({"title":"War","date":{"edtf":"1904"}})", RowShape::events},
        {R"({"link":{"from":"a","to":"b"}})", RowShape::events},
        {R"({"finding":{"code":"x"}})", RowShape::events},
        {R"({"source":"a.txt","begin":1,"end":5,"text":"1904","type":"DATE","value":"1904"})",
         RowShape::expressions},
        {R"({"text":"In 1904 the war began.","user":"x"})", RowShape::none},
        {R"({"nested":{"title":"War","date":"1904"}})", RowShape::none},
        {R"({"title":"War","date":)", RowShape::none},
        {R"(["title","date"])", RowShape::none},
        {"id,date,earliest,latest,precision,title,certainty,kind,source,line,quote\n",
         RowShape::events},
        {"Title;Start;End\nWar;1904;1905\n", RowShape::events},
        {"\xEF\xBB\xBF\"title\"\t\"date\"\r\n", RowShape::events},
        {"year,lamp oil\n1848,12\n", RowShape::none},
        {"title\n", RowShape::none},
        {"The title, the date and all that.\n", RowShape::none},
    });
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(row_shape(row.text) == row.shape);
    }
}

TEST_CASE("a deep first row is read in its stride") {
    std::string deep = R"({"title":)";
    for (int i = 0; i < 1'000'000; ++i)
        deep += '[';
    CHECK(row_shape(deep) == RowShape::none);
}

TEST_CASE("what is no document says what it is") {
    const Scratch scratch;
    const auto why = [&](const std::string& name, const std::string& text) {
        const std::string path = scratch.write(name, text);
        return refusal([&] { read_document(path, ""); })
            .substr(std::min(path.size(), std::size_t{200}));
    };
    CHECK(why("a.csv", "id,date,earliest,latest,precision,title,certainty\n")
              .starts_with(": events, not a document; give them alone to fasti check"));
    CHECK(read_document(scratch.write("o.csv", "title,date\nWar,1904\n"), "").text ==
          "title | date\nWar | 1904\n");
    CHECK(
        why("a.txt", "{\"title\":\"War\",\"id\":\"w\"}\n").starts_with(": events, not a document"));
    CHECK(why("b.jsonl", "{\"a\":1}\n")
              .starts_with(": rows without the title and date of an event, not a document"));
    CHECK(read_document(scratch.write("b.tsv", "a\tb\n1\t2\n"), "").source.media_type ==
          "text/csv");
    CHECK(read_document(scratch.write("b.txt", "a\tb\n1\t2\n"), "").source.media_type ==
          "text/plain");
    CHECK(read_document(scratch.write("c.md", "# A\n"), "").source.media_type == "text/markdown");
}

TEST_CASE("all that cannot be read is named, by its number") {
    const Scratch scratch;
    const std::string good = scratch.write("good.txt");
    DocumentReads none({good}, "");
    CHECK(none.read(0).text == "A text.\n");
    CHECK_NOTHROW(none.check());
    DocumentReads one({scratch / "x.txt", good}, "");
    CHECK(one.read(0).text.empty());
    CHECK(one.read(1).text.empty()); // nothing will be written of it
    CHECK(refusal([&] { one.check(); }) == (scratch / "x.txt: no such file; check the spelling"));
    DocumentReads two({scratch / "x.txt", good, scratch / "y.txt"}, "");
    for (const std::size_t i : {2U, 1U, 0U})
        two.read(i);
    try {
        two.check();
        FAIL("two files are missing");
    } catch (const UnreadFiles& error) {
        CHECK(error.each ==
              std::vector<std::string>{scratch / "x.txt: no such file; check the spelling",
                                       scratch / "y.txt: no such file; check the spelling"});
    }
}

TEST_CASE("a program without a model asks for one") {
    CHECK(refusal([] { const GrammarModel model("", ""); }) ==
          "this fasti was built without a model of English; name one with --model");
    CHECK(refusal([] { const GrammarModel model("", "fasti model 0"); }) ==
          "the model in this fasti is of another version; name one with --model");
    CHECK(refusal([] { const GrammarModel model("no-such.model"); }) ==
          "no-such.model: no such file; check the spelling");
    const GrammarModel named(FASTI_ROOT "/events/parse/model/english.model", "");
    CHECK_FALSE((*named).tags.empty());
}

TEST_CASE("a table of order, however it is written") {
    CHECK(order_of("before,after,basis\na,b,claimed\nb,\"c, the last\",\n") ==
          std::vector<std::string>{"a before b (claimed) line 2: a,b,claimed",
                                   "b before c, the last (stated) line 3: b,\"c, the last\","});
    CHECK(order_of("\xEF\xBB\xBF"
                   "Basis;AFTER; before\r\n\"claimed\";b;a\r\n") ==
          std::vector<std::string>{"a before b (claimed) line 2: \"claimed\";b;a"});
    CHECK(order_of("before,after\n\na,b\na,a\n") ==
          std::vector<std::string>{"a before b (stated) line 3: a,b", "before-itself line 4"});
}

TEST_CASE("what is wrong in a table of order is named with its line") {
    const auto why = [](const std::string& table) {
        const std::string message = refusal([&] { order_of(table); });
        return message.substr(message.find("order.csv: ") + 11);
    };
    CHECK(why("") ==
          "line 1: a header with the columns before, after and perhaps basis is needed here");
    CHECK(why("a,b\n") ==
          "line 1: a header with the columns before, after and perhaps basis is needed here");
    CHECK(why("before,after\na\n") == "line 2: two ids are needed here");
    CHECK(why("before,after\na,x\n") == "line 2: no event has the id \"x\"");
    CHECK(why("before,after\na,\"b\n") == "line 2: a \" is opened and never closed");
    CHECK(why("before,after\na,\xFF\n") == "not UTF-8 text");
}
