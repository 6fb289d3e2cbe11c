// SPDX-License-Identifier: Apache-2.0
// Events as CSV, and tables that others wrote.
#include "tests/rows.hpp"

#include <catch2/catch.hpp>

#include <map>

using namespace fasti;
using namespace fasti::test;

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
