// SPDX-License-Identifier: Apache-2.0
// From documents to events: the table of statements, what is told once, what is linked, and the
// laws that every extraction keeps.
#include "events/check/check.hpp"
#include "events/extract/extract.hpp"
#include "events/network/chronicle_network.hpp"
#include "read/read.hpp"
#include "tests/tables.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace fasti;
using namespace fasti::test;

namespace {

/// "1904⇥Harbour was opened | …", in the order of the table: sorted.
std::vector<std::string> told(const Chronicle& chronicle) {
    std::vector<std::string> lines;
    for (const Event& event : chronicle.events)
        lines.push_back(to_string(event.when.edtf) + "\t" + event.title);
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::string slice(const Document& document, Span code_points) {
    std::size_t begin = 0;
    std::string out;
    for (std::size_t at = 0, count = 0; at < document.original.size(); ++at) {
        if ((static_cast<unsigned char>(document.original[at]) & 0xC0U) != 0x80U) begin = count++;
        if (code_points.contains(begin)) out += document.original[at];
    }
    return out;
}

std::vector<Document> examples() {
    std::vector<Document> documents;
    const auto root = std::filesystem::path(FASTI_ROOT) / "tests" / "cases";
    std::vector<std::string> paths;
    for (const auto& file : std::filesystem::recursive_directory_iterator(root)) {
        const std::string name = file.path().filename().string();
        const bool document = file.path().extension() == ".md" || file.path().extension() == ".txt";
        if (document && name != "README.md" && name != "binary.txt" && name != "CMakeLists.txt")
            paths.push_back(file.path().string());
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths)
        documents.push_back(read(path));
    return documents;
}

} // namespace

TEST_CASE("statements become events with a date and a title") {
    std::ifstream table(std::string(FASTI_ROOT) + "/events/extract/samples/statements.tsv");
    REQUIRE(table);
    std::string line;
    int row = 0;
    int rows = 0;
    while (std::getline(table, line)) {
        ++row;
        if (line.empty() || line.front() == '#') continue;
        ++rows;
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        const std::string dct =
            line.substr(first + 1, second == std::string::npos ? second : second - first - 1);
        std::vector<std::string> wanted;
        if (second != std::string::npos) wanted = split(line.substr(second + 1), " | ");
        std::sort(wanted.begin(), wanted.end());
        CAPTURE(row, line);
        CHECK(told(chronicle_of({text(line.substr(0, first) + "\n")}, dct)) == wanted);
    }
    CHECK(rows > 25);
}

TEST_CASE("the same event in several places is told once, with all its citations") {
    const Chronicle chronicle = chronicle_of({
        text("The Pact of Aldern was signed on 4 May 1921 by Norway and Sweden.\n", "a.txt"),
        text("On 4 May 1921 Norwegian and Swedish ministers signed the Pact of Aldern.\n", "b.txt"),
        text("The Pact of Aldern of 1921 held for ten years.\n", "c.txt"),
    });
    REQUIRE(chronicle.events.size() == 1);
    const Event& event = chronicle.events.front();
    CHECK(to_string(event.when.edtf) == "1921-05-04");
    CHECK(event.citations.size() == 3);
    CHECK(event.merged.find("same name") != std::string::npos);
    CHECK(event.participants == std::vector<std::string>{"Aldern", "Norway", "Sweden"});
}

TEST_CASE("different dates, different names and different kinds stay apart") {
    const Chronicle chronicle = chronicle_of({
        text("Norway signed the Pact of Aldern on 4 May 1921.\n", "a.txt"),
        text("Norway signed the Pact of Bergholm on 5 May 1921.\n", "b.txt"),
        text("On 4 May 1921 the prime minister visited Sweden.\n", "c.txt"),
        text("On 4 May 1921 a fire destroyed the mill at Holm.\n", "d.txt"),
    });
    CHECK(chronicle.events.size() == 4);
    CHECK(chronicle.findings.empty());
}

TEST_CASE("a visit of another year is not the one that a sentence takes up") {
    const Chronicle chronicle =
        chronicle_of({text("Haakon's first visit abroad was to Norway in March 1913. The pact was "
                           "signed on 5 June 1919 during Haakon's visit to Norway.\n")});
    CHECK(chronicle.events.size() == 2);
    CHECK(chronicle.links.empty());
}

TEST_CASE("one name with two dates in two documents is one event with both dates and both quotes") {
    const Chronicle chronicle = chronicle_of({
        text("The Treaty of Aldern was signed on 4 May 1921.\n", "a.txt"),
        text("The Treaty of Aldern was signed on 14 May 1921.\n", "b.txt"),
    });
    REQUIRE(chronicle.events.size() == 1);
    CHECK(chronicle.events.front().claims.size() == 2);
    const std::vector<Finding> findings = check(Analysis(chronicle));
    REQUIRE_FALSE(findings.empty());
    CHECK(findings.front().code == "sources-differ");
    CHECK(findings.front().citations.size() == 2);
}

TEST_CASE("what a text says of order becomes links") {
    const Chronicle chronicle =
        chronicle_of({text("In July 2014 the two offices opened a direct line. Four years later, "
                           "in September 2019, the chairman visited the "
                           "capital.\n\nThe joint statement was issued by Norway and Sweden on 11 "
                           "May 1921. Two days after the joint statement was "
                           "issued, on 13 May, the envoy left Oslo.\n")});
    REQUIRE(chronicle.links.size() == 2);
    CHECK(chronicle.links[0].distance == Period{4, 0, 0, 0});
    CHECK(to_string(chronicle[chronicle.links[0].from].when.edtf) == "2014-07");
    CHECK(to_string(chronicle[chronicle.links[0].to].when.edtf) == "2019-09");
    CHECK(chronicle.links[1].distance == Period{0, 0, 0, 2});
    CHECK(to_string(chronicle[chronicle.links[1].from].when.edtf) == "1921-05-11");
    CHECK(to_string(chronicle[chronicle.links[1].to].when.edtf) == "1921-05-13");
}

TEST_CASE("distances to the day, and distances that are the most there may be") {
    const Document document = text(
        "On 19 May 1991 the minister visited Riga.\n\nExactly three months after the visit, on 19 "
        "August 1991, the parliament voted.\n\nIn October 1991, hardly five months after the "
        "visit, the fleet left.\n\nWithin a year of the visit, in March 1992, the port was "
        "closed.\n");
    const Chronicle chronicle = chronicle_of({document});
    REQUIRE(chronicle.links.size() == 3);
    CHECK(chronicle.links[0].exact);
    CHECK(chronicle.links[0].distance == Period{0, 3, 0, 0});
    CHECK(to_string(chronicle[chronicle.links[0].to].when.edtf) == "1991-08-19");
    CHECK(chronicle.links[1].within);
    CHECK(chronicle.links[1].relations == Allen::after);
    CHECK(to_string(chronicle[chronicle.links[1].to].when.edtf) == "1991-10");
    CHECK(chronicle.links[2].within);
    CHECK(chronicle.links[2].relations == AllenSet::all());
    CHECK(to_string(chronicle[chronicle.links[2].to].when.edtf) == "1992-03");
}

TEST_CASE("an open date keeps its words only where they mean it anywhere") {
    const std::vector<std::tuple<const char*, const char*, const char*>> rows = {
        {"The bridge is closed until tomorrow.", "../2019-05-15", ""},
        {"The park has been protected by a law since March 1984.", "1984-03/..",
         "since March 1984"},
        {"The town will build a bridge by 2030.", "../2030", "by 2030"},
    };
    for (const auto& [words, edtf, label] : rows) {
        const Chronicle chronicle = chronicle_of({text(words)}, "2019-05-14");
        CAPTURE(words);
        REQUIRE(chronicle.events.size() == 1);
        CHECK(to_string(chronicle.events[0].when.edtf) == edtf);
        CHECK(chronicle.events[0].when.label == label);
    }
}

TEST_CASE("a distance from an event that is named with its date") {
    const auto found = [](const std::string& words) {
        const Chronicle chronicle = chronicle_of({text(words + "\n")});
        std::string out;
        for (const Finding& finding : check(Analysis(chronicle)))
            out += finding.code + " ";
        return std::to_string(chronicle.links.size()) + " " + out;
    };
    CHECK(found("The pact was signed exactly three months after the visit of 19 May 1991, on 19 "
                "December 1991.") == "1 distance-does-not-fit ");
    CHECK(found("The pact was signed exactly three months after the visit of 19 May 1991, on 19 "
                "August 1991.") == "1 ");
    CHECK(found("Two days after the visit of 19 May 1991 the bank failed, and on 7 June 1991 it "
                "reopened.") == "0 ");
}

TEST_CASE("what a sentence says of the order of its events becomes links") {
    const Chronicle chronicle = chronicle_of({text(
        "The council dissolved the guild on 4 May 1945 after the king died on 2 May 1945.\n")});
    REQUIRE(chronicle.links.size() == 1);
    CHECK(chronicle.links[0].rule == "clauses-apart");
    CHECK(to_string(chronicle[chronicle.links[0].from].when.edtf) == "1945-05-04");
    CHECK(to_string(chronicle[chronicle.links[0].to].when.edtf) == "1945-05-02");
    CHECK(chronicle.links[0].relations == (AllenSet{Allen::before} | Allen::meets));
}

TEST_CASE("a report cannot know what came after it, nor announce what is over") {
    const auto codes = [](const std::string& words, const std::string& dct) {
        std::string out;
        for (const Finding& finding : chronicle_of({text(words + "\n")}, dct).findings)
            out += finding.code + " ";
        return out;
    };
    CHECK(codes("The talks ended on 12 March 1958.", "1958-03-10") == "report-before-event ");
    CHECK(codes("The talks ended on 9 March 1958.", "1958-03-10").empty());
    CHECK(codes("The talks will end on 12 March 1958.", "1958-03-10").empty());
    CHECK(codes("The vote will be held on 1 April 1994.", "1994-04-05") == "announced-too-late ");
    CHECK(codes("The vote will be held on 1 April 1974.", "1994-04-05").empty());
    CHECK(
        codes("The clerk wrote: \"The vote will be held on 1 April 1994.\"", "1994-04-05").empty());
    CHECK(codes("The talks ended on 12 March.", "1958-03-10").empty());
    CHECK(codes("The pact establishes that the troops will leave by 1 April 1994.", "1994-04-05")
              .empty());
}

TEST_CASE("what is told as done was over when the document was written") {
    const auto bounds_of = [](const std::string& words, const std::string& dct) {
        Chronicle chronicle = chronicle_of({text(words + "\n")}, dct);
        derive_bounds(chronicle, ChronicleNetwork(chronicle));
        REQUIRE(chronicle.events.size() == 1);
        const auto& derived = chronicle.events.front().derived;
        return derived ? to_string(edtf_day(derived->last())) : std::string();
    };
    CHECK(bounds_of("The bank failed in 1958.", "1958-03-10") == "1958-03-10");
    CHECK(bounds_of("The bank has failed this year.", "1958-03-10") == "1958-03-10");
    CHECK(bounds_of("The bank failed in 1957.", "1958-03-10").empty());
    CHECK(bounds_of("The bank will fail in 1958.", "1958-03-10").empty());
    CHECK(bounds_of("The bank may have failed in 1958.", "1958-03-10").empty());
    CHECK(bounds_of("The bank did not fail in 1958.", "1958-03-10").empty());
    CHECK(bounds_of("The bank was building a mill in 1958.", "1958-03-10").empty());
    CHECK(bounds_of("The bank lent money from 1957 to 1960.", "1958-03-10").empty());
    CHECK(bounds_of("The bank failed in 1958.", "-").empty());
}

TEST_CASE("what is told as done bounds what came before it") {
    Chronicle chronicle = chronicle_of(
        {text("The council dissolved the guild in 1958 after the king died in 1958.\n")},
        "1958-03-10");
    derive_bounds(chronicle, ChronicleNetwork(chronicle));
    REQUIRE(chronicle.events.size() == 2);
    for (const Event& event : chronicle.events) {
        REQUIRE(event.derived);
        CHECK(to_string(edtf_day(event.derived->last())) == "1958-03-10");
    }
    const ChronicleNetwork network(chronicle);
    const auto done =
        std::count_if(network.statements().begin(), network.statements().end(),
                      [](const Statement& each) { return each.kind == Statement::Kind::done; });
    CHECK(done == 2);
}

TEST_CASE("a day that is counted from the document, and beside it another day") {
    const auto codes = [](const std::string& words, const std::string& dct) {
        std::string out;
        for (const Finding& finding : chronicle_of({text(words + "\n")}, dct).findings)
            out += finding.code + " ";
        return out;
    };
    const std::string day = "1964-10-02"; // a Friday
    CHECK(codes("The pact was signed yesterday, 20 September 1964.", day) == "wrong-anchor ");
    CHECK(codes("They met last Tuesday (15 September 1964).", day) == "wrong-anchor ");
    CHECK(codes("They met last Tuesday (29 September 1964).", day).empty());
    CHECK(codes("The pact was signed yesterday (30 September 1964).", day).empty()); // a day late
    CHECK(codes("The king said yesterday that 20 September 1964 would be a feast.", day).empty());
    CHECK(codes("Yesterday, 20 September 1964 was called a feast.", day).empty());
    CHECK(codes("The pact was signed yesterday, 20 September 1964.", "-").empty());
}

TEST_CASE("a text is dated by its dateline, by the user, by itself, or not at all") {
    const std::string words =
        "The bridge was closed in August 2001. Last June the mill burned down.\n";
    const auto year_of_fire = [](const Chronicle& chronicle) {
        for (const Event& event : chronicle.events)
            if (event.title.find("Mill") != std::string::npos)
                return to_string(event.when.edtf) + " " + to_string(event.when.basis).substr(0, 23);
        return std::string("none");
    };
    CHECK(year_of_fire(chronicle_of({text("A title\n\n26.9.2020\n\n" + words)})) ==
          "2020-06 document date 2020-09-2");
    CHECK(year_of_fire(chronicle_of({text(words)}, "2010-02-01")) ==
          "2009-06 document date 2010-02-0");
    const Chronicle inferred = chronicle_of({text(words)});
    CHECK(year_of_fire(inferred) == "2001-06 document date 2001-08-3");
    REQUIRE(inferred.sources.front().dct);
    CHECK(inferred.sources.front().dct->inferred);
    ExtractOptions strict;
    strict.tag.infer_dct = false;
    const std::vector<Document> one = {text(words)};
    const Chronicle open = extract(one, *language("en"), strict);
    CHECK(year_of_fire(open) == "none");
    CHECK(std::any_of(open.findings.begin(), open.findings.end(),
                      [](const Finding& f) { return f.code == "unresolved-date"; }));
}

TEST_CASE("every citation quotes its document byte for byte") {
    for (const Document& document : examples()) {
        const Chronicle chronicle = chronicle_of({document});
        for (const Event& event : chronicle.events) {
            REQUIRE_FALSE(event.citations.empty());
            for (const Citation& citation : event.citations) {
                CAPTURE(document.source.path, citation.line, event.title);
                CHECK(slice(document, citation.span) == citation.quote);
                CHECK(document.original.find(citation.quote) != std::string::npos);
                CHECK((citation.date.empty() || citation.span.contains(citation.date)));
            }
        }
    }
}

TEST_CASE("neither the order of documents nor the number of threads matters") {
    std::vector<Document> documents = examples();
    REQUIRE(documents.size() >= 6);
    const Chronicle forward = chronicle_of(documents);
    CHECK(chronicle_of(documents, "-", 4) == forward);
    std::reverse(documents.begin(), documents.end());
    CHECK(chronicle_of(documents, "-", 3) == forward);
    std::rotate(documents.begin(), documents.begin() + 2, documents.end());
    CHECK(chronicle_of(documents) == forward);
}
