// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/facts_of.hpp"
#include "events/rows/rows.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

using namespace fasti;
using namespace date::literals;

namespace {

Chronicle read_string(const std::string& text) {
    std::istringstream in(text);
    return read_events(in, "rows");
}

std::string jsonl(const Chronicle& chronicle) {
    std::ostringstream out;
    write_jsonl(chronicle, out);
    return out.str();
}

std::string csv(const Chronicle& chronicle) {
    std::ostringstream out;
    write_csv(chronicle, out);
    return out.str();
}

std::string problem(const std::string& text) {
    try {
        read_string(text);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "";
}

When stated(const std::string& edtf) {
    const Edtf value = *parse_edtf(edtf);
    return {.edtf = value,
            .bounds = bounds(value),
            .precision = granularity(value),
            .label = "",
            .basis = Basis::stated};
}

// One of everything, with texts that are hard to write down.
Chronicle rich() {
    Chronicle c;
    c.sources = {
        {"a \"b\".txt", "Título", "text/plain", "00ff", Dct{2020_y / 9 / 26, "--dct", true}},
        {"b.md", "B", "", "", std::nullopt, "de"}};
    const Citation first{SourceId{0}, {10, 80}, {30, 44},
                         3,           0,        "line one\r\n\tline \"two\", é \x01"};
    const Citation second{SourceId{1}, {0, 5}, {}, 0, 7, "short"};
    Event caesar;
    caesar.id = "e1";
    caesar.title = "Caesar, \"the dictator\"";
    caesar.when = stated("-0043-03-15");
    caesar.certainty = Certainty::reported;
    caesar.participants = {"Brutus", "Caesar"};
    caesar.places = {"Rome"};
    caesar.claims = {{caesar.when, {first}}, {stated("-0043~"), {second}}};
    caesar.citations = {first, second};
    caesar.lane = "Rome";
    caesar.merged = "same day and people";
    Event open;
    open.id = "e2";
    open.title = "Open";
    open.when = stated("1984/..");
    open.when.basis = {Basis::document_date, "2020-09-26"};
    open.when.label = "since 1984";
    open.claims = {{open.when, {second}}};
    open.citations = {second};
    Event undated;
    undated.id = "e0";
    undated.title = "When?";
    undated.when.basis = {Basis::other, "unresolved"};
    c.events = {undated, caesar, open};
    for (Event& event : c.events)
        event.facts = facts_of(event.title, event.participants,
                               event.citations.empty() ? "" : event.citations.front().quote);
    Tlink link;
    link.from = EventId{1};
    link.to = EventId{2};
    link.relations = AllenSet{Allen::after} | Allen::met_by;
    link.distance = Period{.years = 4, .months = 2};
    link.exact = false;
    link.why = second;
    link.rule = "<duration> later";
    c.links = {link};
    c.findings = {{"impossible-date", Severity::error, "30 February", {first, second}}};
    return c;
}

} // namespace

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

TEST_CASE("a table with a date column") {
    const Chronicle c = read_string("\xEF\xBB\xBFTitle; DATE ;id;source;lane;after\r\n"
                                    "\"Peace; at last\";1945-09-02;p;S2;War;w\r\n"
                                    "\r\n"
                                    "\"War \"\"two\"\"\";1939-09-01/1945-09-02;w;S1;War;\r\n"
                                    "Someday;;s\r\n");
    REQUIRE(c.events.size() == 3);
    CHECK(c.events[0].title == "Someday");
    CHECK(c.events[0].when == When{});
    CHECK(c.events[1].title == "War \"two\"");
    CHECK(c.events[1].when == stated("1939-09-01/1945-09-02"));
    CHECK(c.events[2].title == "Peace; at last");
    CHECK(c.sources.size() == 3); // S2, S1, and the table for the row that names none
    CHECK(c.events[2].citations.front().source == SourceId{0});
    CHECK(c.events[0].citations.front().line == 5);
    REQUIRE(c.links.size() == 1);
    CHECK(c.links[0].from == EventId{1});
    CHECK(c.links[0].to == EventId{2});
}

TEST_CASE("a table with start, end and precision never says more than it knows") {
    const Chronicle c = read_string("id,start,end,precision,approx,lane,title,source\n"
                                    "a,-0043-03-15,,day,0,,Ides,S\n"
                                    "b,1904-01-01,,year,0,,\"A year, not a day\",S\n"
                                    "c,1918-03,1920-04,month,1,,Influenza,S\n"
                                    "d,1998-05-01,,decade,,,Nineties,S\n"
                                    "e,1904,,day,0,,Said coarsely,S\n"
                                    "f,-0043-01-01,,century,0,,Old,S\n");
    std::map<std::string, std::string> dates;
    for (const Event& event : c.events)
        dates[event.id] = to_string(event.when.edtf);
    CHECK(dates["a"] == "-0043-03-15");
    CHECK(dates["b"] == "1904");
    CHECK(dates["c"] == "1918-03~/1920-04~");
    CHECK(dates["d"] == "199X");
    CHECK(dates["e"] == "1904");
    CHECK(c.events.front().id == "f");
}

TEST_CASE("what is wrong in a table is named with its line") {
    CHECK_THAT(problem("Just a letter.\nNo table."), Catch::StartsWith("rows: line 1: a header"));
    CHECK_THAT(problem("title,date\n\"A\nB\",1904\nC,8/2/1904\n"),
               Catch::StartsWith("rows: line 4: the date \"8/2/1904\" is not EDTF"));
    CHECK(problem("title,date\n\"A,1904\n") == "rows: line 2: a \" is opened and never closed");
    CHECK(problem("title,date\n\"A\"b,1904\n") == "rows: line 2: text follows a closing \"");
    CHECK_THAT(problem("title,date\nA,1904,more\n"),
               Catch::StartsWith("rows: line 2: has 3 fields"));
    CHECK(problem("title,date\n,1904\n") == "rows: line 2: the title is empty");
    CHECK(problem("title,date\nA\xC0\xAF,1904\n") == "rows: not UTF-8 text");
    CHECK_THAT(problem("title,date,line\nA,1904,x\n"), Catch::StartsWith("rows: line 2: the line"));
    CHECK_THAT(problem("title,date\n" + std::string(5000, ',')),
               Catch::StartsWith("rows: line 2: has more than 1000"));
}

TEST_CASE("what is written as CSV keeps dates, titles and the first citation") {
    const Chronicle before = rich();
    const std::string text = csv(before);
    CHECK_THAT(text,
               Catch::StartsWith(
                   "id,date,earliest,latest,precision,title,certainty,kind,source,line,quote\n"));
    CHECK(text.find("e2,1984/..,1984-01-01,,year,Open,asserted,event,b.md,,short\n") !=
          std::string::npos);
    const Chronicle after = read_string(text);
    REQUIRE(after.events.size() == before.events.size());
    for (std::size_t i = 0; i < after.events.size(); ++i) {
        CHECK(after.events[i].id == before.events[i].id);
        CHECK(after.events[i].title == before.events[i].title);
        CHECK(after.events[i].when.edtf == before.events[i].when.edtf);
        CHECK(after.events[i].when.bounds == before.events[i].when.bounds);
        CHECK(after.events[i].certainty == before.events[i].certainty);
    }
    CHECK(after.events[1].citations.front().quote == before.events[1].citations.front().quote);
    CHECK(csv(after).substr(0, text.find("e0")) == text.substr(0, text.find("e0")));
}

TEST_CASE("a cell that a spreadsheet would run has an apostrophe before it, which is taken off") {
    const auto cell = [](const std::string& title) {
        Chronicle c = rich();
        c.links.clear();
        c.events.resize(1);
        c.events.front().title = title;
        c.sources.front().path = title;
        c.events.front().citations = {{SourceId{0}, {}, {}, 0, 0, title}};
        return c;
    };
    for (const std::string sign : {"=", "+", "-", "@"})
        CHECK_THAT(csv(cell(sign + "1")), Catch::Contains(",'" + sign + "1,"));
    CHECK_THAT(csv(cell("'=1")), Catch::Contains(",''=1,"));
    CHECK_THAT(csv(cell("'Tis so")), Catch::Contains(",'Tis so,"));
    for (const std::string title : {"=1+1", "+1", "-1", "@a", "'=1", "'''-", "\t=x", "'\tx", "\rx",
                                    "'Tis", "''", "a=b", "–1", "=a,\"b\"\nc"}) {
        CAPTURE(title);
        const Chronicle after = read_string(csv(cell(title)));
        REQUIRE(after.events.size() == 1);
        CHECK(after.events.front().title == title);
        CHECK(after.events.front().citations.front().quote == title);
        CHECK(after.sources.front().path == title);
    }
    CHECK_THAT(csv(rich()), Catch::Contains("\ne1,'-0043-03-15,'-0043-03-15,'-0043-03-15,"));
}

TEST_CASE("what is written as CSV is read again, whatever names and texts hold") {
    Chronicle before = rich();
    before.links.clear();
    before.sources[0].path = "n\xFF\xC3.txt";
    before.events[1].citations.front().quote = std::string("a\0b", 3) + " \uFFFE";
    const std::string text = csv(before);
    CHECK(text.find('\0') == std::string::npos);
    const Chronicle after = read_string(text);
    CHECK(after.events[1].citations.front().quote == "a\uFFFDb \uFFFE");
    CHECK(after[after.events[1].citations.front().source].path == "n\uFFFD\uFFFD.txt");
}

TEST_CASE("a table is known by its file name, and so are the files that it names") {
    std::istringstream in("title,date,source\nA,1904,\nB,1905,../texts/b.txt\n"
                          "C,1906,Annals 1906/7\n");
    const Chronicle c = read_events(in, "/home/me/table.csv");
    REQUIRE(c.sources.size() == 3);
    CHECK(c.sources[0].path == "/home/me/table.csv");
    CHECK(c.sources[0].title == "table.csv");
    CHECK(c.sources[1].path == "../texts/b.txt");
    CHECK(c.sources[1].title == "b.txt");
    CHECK(c.sources[2].title == "Annals 1906/7");
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
