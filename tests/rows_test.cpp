// SPDX-License-Identifier: Apache-2.0
// Events as JSON Lines, and what both formats of rows promise.
#include "tests/rows.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>

using namespace fasti;
using namespace fasti::test;

TEST_CASE("a source says its language where it is not English") {
    Chronicle c = rich();
    c.sources[0].language = "en";
    const std::string text = jsonl(c);
    CHECK(text.find(R"("path":"b.md","title":"B","language":"de"})") != std::string::npos);
    CHECK(text.find("\"en\"") == std::string::npos);
    CHECK(read_string(text).sources[0].language.empty());
    CHECK(read_string(text).sources[1].language == "de");
    for (const char* tag : {"\"de AT\"", "\"d\\u0000\"", "\"über\"", "3"}) {
        CAPTURE(tag);
        const std::string row =
            std::string("{\"source\":{\"path\":\"a\",\"language\":") + tag + "}}";
        CHECK_THROWS_AS(read_string(row), ReadError);
    }
}

TEST_CASE("what is written as JSON Lines is read again as it was") {
    const Chronicle before = rich();
    const std::string text = jsonl(before);
    const Chronicle after = read_string(text);
    CHECK(after.sources == before.sources);
    CHECK(after.events == before.events);
    CHECK(after.links == before.links);
    CHECK(after.findings == before.findings);
    CHECK(jsonl(after) == text);
    CHECK(text.find("Título") != std::string::npos);
}

TEST_CASE(
    "what everything together leaves of an event is in its row, and who tells of it as done") {
    Chronicle before = rich();
    before.events.back().derived = Interval{1984_y / 1 / 1, 1999_y / 4 / 1};
    before.events.back().done = before.events.back().citations.front();
    const Chronicle after = read_string(jsonl(before));
    CHECK(after.events == before.events);
    CHECK(jsonl(after) == jsonl(before));
    CHECK(csv(before).find(",1984-01-01/1999-03-31\n") != std::string::npos);
}

TEST_CASE("a row has the keys that were promised, in order, and none that say nothing") {
    Chronicle c = rich();
    c.events = {c.events[2]};
    c.links.clear();
    const std::string text = jsonl(c);
    const std::string row =
        text.substr(text.find("{\"id\""), text.find("{\"finding\"") - text.find("{\"id\""));
    CHECK(
        row ==
        R"({"id":"e2","title":"Open","date":{"edtf":"1984/..","earliest":"1984-01-01","precision":"year",)"
        R"("label":"since 1984","basis":"document date 2020-09-26"},"certainty":"asserted","kind":"event","participants":[],)"
        R"("places":[],"claims":[{"date":{"edtf":"1984/..","earliest":"1984-01-01","precision":"year",)"
        R"("label":"since 1984","basis":"document date 2020-09-26"},"citations":[{"source":"b.md","title":"B","page":7,)"
        R"("begin":0,"end":5,"quote":"short"}]}],"citations":[{"source":"b.md","title":"B","page":7,)"
        R"("begin":0,"end":5,"quote":"short"}]})"
        "\n");
}

TEST_CASE("little is enough: a title and a date") {
    const Chronicle c = read_string(R"({"title":"Second","date":{"edtf":"1984"}}

        {"title":"First","date":{"edtf":"1904-02"},"unknown":{"key":[1]}}
        {"link":{"from":"x","to":"y","relations":"after"}}
        {"id":"x","title":"X"}
        {"id":"y","title":"Y"})");
    REQUIRE(c.events.size() == 4);
    CHECK(c.events[0].title == "X"); // no bound below
    CHECK(c.events[2].title == "First");
    CHECK(c.events[2].when == stated("1904-02"));
    CHECK(c.events[2].claims.size() == 1);
    CHECK(c.events[2].id.size() == 12);
    REQUIRE(c.links.size() == 1);
    CHECK(c.links[0].why.line == 4);
    CHECK(jsonl(read_string(jsonl(c))) == jsonl(c));
}

TEST_CASE("a citation by path alone means the document that was named before") {
    const Chronicle c = read_string("{\"source\":{\"path\":\"a.txt\",\"title\":\"Annals\"}}\n"
                                    "{\"source\":{\"path\":\"b.txt\",\"title\":\"Part 1\"}}\n"
                                    "{\"source\":{\"path\":\"b.txt\"}}\n"
                                    "{\"title\":\"x\",\"date\":{\"edtf\":\"1904\"},"
                                    "\"citations\":[{\"source\":\"a.txt\"},{\"source\":\"b.txt\"},"
                                    "{\"source\":\"b.txt\",\"title\":\"Part 1\"},"
                                    "{\"source\":\"c.txt\"},{\"source\":\"c.txt\"}]}\n");
    std::vector<std::size_t> sources;
    for (const Citation& citation : c.events.front().citations)
        sources.push_back(static_cast<std::size_t>(citation.source));
    CHECK(sources == std::vector<std::size_t>{0, 2, 1, 3, 3});
    CHECK(c.sources.size() == 4);
}

TEST_CASE("ids made of content do not depend on the place") {
    const std::string a = R"({"title":"A","date":{"edtf":"1984"}})";
    const std::string b = R"({"title":"B","date":{"edtf":"1984"}})";
    const Chronicle one = read_string(a + "\n" + b);
    const Chronicle two = read_string(b + "\n" + a);
    CHECK(one.events == two.events);
    CHECK(one.events[0].id != one.events[1].id);
}

TEST_CASE("a deleted row takes its links along, with a note") {
    const Chronicle c =
        read_string("{\"id\":\"a\",\"title\":\"A\",\"date\":{\"edtf\":\"1904\"}}\n"
                    "{\"id\":\"b\",\"title\":\"B\",\"date\":{\"edtf\":\"1905\"}}\n"
                    "{\"link\":{\"from\":\"a\",\"to\":\"b\",\"relations\":\"after\"}}\n"
                    "{\"link\":{\"from\":\"gone\",\"to\":\"b\",\"relations\":\"after\"}}\n"
                    "{\"link\":{\"from\":\"a\",\"to\":\"lost\",\"relations\":\"after\"}}\n");
    CHECK(c.links.size() == 1);
    REQUIRE(c.findings.size() == 1);
    CHECK(c.findings[0].code == "link-to-nothing");
    CHECK(c.findings[0].severity == Severity::note);
    CHECK(c.findings[0].message == "2 links are left out: no event has the id \"gone\", \"lost\"");
    REQUIRE(c.findings[0].citations.size() == 2);
    CHECK(c.findings[0].citations[0].line == 4);
    CHECK(c.findings[0].citations[1].line == 5);
    const Chronicle table = read_string("title,date,after\nA,1904,b\n");
    REQUIRE(table.findings.size() == 1);
    CHECK(table.findings[0].message == "a link is left out: no event has the id \"b\"");
}

TEST_CASE("the same row twice is two events, in both formats") {
    const std::string row = "{\"title\":\"A\",\"date\":{\"edtf\":\"1904\"}}\n";
    for (const std::string& text :
         {row + row + row, std::string("title,date\nA,1904\nA,1904\nA,1904\n")}) {
        const Chronicle c = read_string(text);
        REQUIRE(c.events.size() == 3);
        CHECK(c.events[1].id == c.events[0].id + "-2");
        CHECK(c.events[2].id == c.events[0].id + "-3");
    }
}

TEST_CASE("a row that nothing can be is a finding that names it") {
    const auto event = [](const std::string& rest) {
        return "{\"id\":\"a\",\"title\":\"Bridge opened\"" + rest +
               "}\n{\"id\":\"b\",\"title\":\"B\",\"date\":{\"edtf\":\"1905\"}}\n";
    };

    struct Row {
        std::string text;
        std::string wanted; ///< "" nothing
        int line = 1;
    };

    for (const auto& [text, wanted, line] : std::vector<Row>{
             {event(R"(,"date":{"edtf":"1955","earliest":"1960-01-01","latest":"1950-12-31"})"),
              "the latest day of “Bridge opened” is before its earliest"},
             {event(R"(,"date":{"edtf":"1990","earliest":"1850-01-01","latest":"1860-12-31"})"),
              "the earliest and latest day of “Bridge opened” lie outside its date, 1990"},
             {event(R"(,"date":{"edtf":"1904","earliest":"1903-06-01","latest":"1905-03-01"})"),
              ""},
             {event(R"(,"date":{"edtf":"1904"})"), ""},
             {event(R"(,"date":{"edtf":"1984/..","earliest":"1984-01-01"})"), ""},
             {event(R"(,"date":{"earliest":"1904-01-01"})"), ""},
             {event("") + R"({"link":{"from":"a","to":"a","relations":"after"}})",
              "a link leads from “Bridge opened” to itself", 3},
             {event("") + R"({"link":{"from":"a","to":"b","relations":"none"}})",
              "a link from “Bridge opened” to “B” allows no relation", 3},
             {event("") + R"({"link":{"from":"a","to":"b","distance":"P4Y"}})", ""},
             {"{\"id\":\"a\",\"title\":\"\",\"date\":{\"edtf\":\"1904\"}}",
              "the event “a” has no title"}}) {
        CAPTURE(text);
        const Chronicle c = read_string(text);
        REQUIRE(c.findings.size() == (wanted.empty() ? 0 : 1));
        if (wanted.empty()) continue;
        CHECK(c.findings[0].code == "row-makes-no-sense");
        CHECK(c.findings[0].message == wanted);
        REQUIRE(c.findings[0].citations.size() == 1);
        CHECK(c.findings[0].citations[0].line == line);
    }
}

TEST_CASE("what is wrong is named with its line") {
    CHECK(problem("{\"title\":\"A\"}\n{") == "rows: line 2: not JSON at byte 2 of the line");
    CHECK(problem("{\"id\":\"x\"}") == "rows: line 1: \"title\" is missing");
    CHECK(problem("{\"title\":7}") == "rows: line 1: \"title\" is not a text");
    CHECK(problem("{\"title\":\"A\",\"id\":\"x\"}\n{\"title\":\"B\",\"id\":\"x\"}") ==
          "rows: line 2: the id \"x\" is taken by line 1; give each event its own");
    CHECK(problem("{\"title\":\"\xFF\"}") == "rows: line 1: not JSON at byte 11 of the line");
    CHECK(problem("{\"title\":\"A\",\"date\":{\"edtf\":\"1904-13\"}}").find("1904-13") !=
          std::string::npos);
    CHECK(problem("{\"title\":\"A\",\"date\":{\"earliest\":\"1990-02-30\"}}") ==
          "rows: line 1: the day 1990-02-30 does not exist");
    CHECK(problem("{\"title\":\"A\",\"citations\":[{\"source\":\"s\",\"begin\":-1}]}") ==
          "rows: line 1: \"begin\" is not a whole number in range");
    CHECK(problem("{\"title\":\"A\",\"citations\":[{\"source\":\"s\",\"begin\":5,\"end\":2}]}") ==
          "rows: line 1: \"end\" is before \"begin\"");
    CHECK(problem("{\"title\":\"A\",\"x\":1e999}") ==
          "rows: line 1: holds a number that is out of range");
    const std::string deep(100000, '[');
    CHECK(problem("{\"title\":" + deep) == "rows: line 1: is nested deeper than any event");
    for (const char* bad :
         {"{\"title\":\"A\",\"certainty\":\"sure\"}",
          "{\"title\":\"A\",\"date\":{\"precision\":\"fine\"}}", "{\"title\":\"A\",\"date\":[]}",
          "{\"title\":\"A\",\"claims\":[1]}", "{\"title\":\"A\",\"places\":[1]}",
          "{\"link\":{\"from\":\"a\",\"to\":\"a\",\"relations\":\"near\"}}",
          "{\"link\":{\"from\":\"a\",\"to\":\"a\",\"distance\":\"4 years\"}}",
          "{\"finding\":{\"code\":\"c\",\"severity\":\"fatal\"}}",
          "{\"source\":{\"path\":\"a\",\"dct\":{\"day\":\"today\"}}}"}) {
        CAPTURE(bad);
        CHECK_THAT(problem(bad), Catch::StartsWith("rows: line 1: "));
    }
}

TEST_CASE("a range that ends before it begins is read, for a check to find") {
    const std::string text = jsonl(read_string("title,start,end\nA,1990,1980\n"));
    const Chronicle c = read_string(text);
    CHECK(to_string(c.events.at(0).when.edtf) == "1990/1980");
    CHECK(jsonl(c) == text);
    CHECK(problem("title,date\nA,1990/when\n") != "");
}

TEST_CASE("nothing gives nothing") {
    CHECK(read_string("").events.empty());
    CHECK(read_string("\xEF\xBB\xBF \r\n").events.empty());
}

TEST_CASE("rows keep the calendar of the text") {
    Chronicle before = rich();
    before.events.front().when = stated("1917-11-07");
    before.events.front().when.as_written = {Calendar::julian, 1917, 10, 25};
    before.events.front().claims.clear();
    before.events.resize(1);
    before.links.clear();
    CHECK_THAT(jsonl(before), Catch::Contains(R"("calendar":"julian","as_written":"1917-10-25")"));
    CHECK(read_string(jsonl(before)) == before);
    CHECK_THAT(csv(before), Catch::Contains(",quote,calendar\n"));
    CHECK_THAT(csv(before), Catch::Contains(",julian 1917-10-25\n"));
    const Chronicle after = read_string(csv(before));
    CHECK(after.events.front().when.as_written == before.events.front().when.as_written);
    CHECK_THAT(problem("title,date,calendar\nA,1917,mayan 12\n"), Catch::Contains("mayan"));
    CHECK_THAT(problem("title,date,calendar\nA,1917,julian\n"), Catch::Contains("julian"));
    CHECK_THAT(problem(R"({"title":"A","date":{"edtf":"1917","calendar":"julian"}})"),
               Catch::Contains("julian"));
}

TEST_CASE("every prefix of good rows is read or refused, never more") {
    for (const std::string& text : {jsonl(rich()), csv(rich())})
        for (std::size_t size = 0; size <= text.size(); ++size) {
            try {
                const Chronicle part = read_string(text.substr(0, size));
                CHECK(part.events.size() <= 3);
            } catch (const ReadError& error) {
                CHECK_THAT(error.what(), Catch::StartsWith("rows: "));
            }
        }
}

TEST_CASE("the tables of events for drawing are read whole") {
    const std::filesystem::path folder = FASTI_SHARED "/data/render";
    if (!std::filesystem::exists(folder)) {
        std::cout << "skipped: no " << folder << "\n";
        return;
    }
    for (const auto& [file, size] :
         {std::pair{"events-40.csv", 40}, {"events-bce.csv", 8}, {"synth-1000.csv", 1000}}) {
        CAPTURE(file);
        std::ifstream in(folder / file);
        const Chronicle c = read_events(in, file);
        CHECK(c.events.size() == static_cast<std::size_t>(size));
        for (const Event& event : c.events)
            CHECK(event.when.bounds.ok());
        CHECK(jsonl(read_string(jsonl(c))) == jsonl(c));
    }
}
