// SPDX-License-Identifier: Apache-2.0
// Tables of events as people keep them: what their columns are, what their cells mean, and what is
// said of cells that mean nothing.
#include "events/lang/languages.hpp"
#include "events/rows/rows_parts.hpp"
#include "events/sheets/cell_date.hpp"
#include "events/sheets/sheet_events.hpp"
#include "read/workbook.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <vector>

using namespace fasti;
using namespace fasti::sheets;

namespace {

SheetEvents events_of(const std::string& csv, const SheetOptions& options = {}) {
    return sheet_events(read_workbook(csv, "t.csv").sheets, "t.csv", options);
}

std::string date_of(const std::string& cell, DayOrder order = DayOrder::unknown) {
    CellDates dates(*language("en"), order);
    try {
        return to_string(dates(cell).edtf);
    } catch (const detail::RowError& error) {
        return error.what();
    }
}

/// "1066 Hastings", an event a row, by date.
std::vector<std::string> told(const SheetEvents& table) {
    std::vector<std::string> out;
    for (const Event& event : table.chronicle.events)
        out.push_back((event.when == When{} ? "-" : to_string(event.when.edtf)) + " " +
                      event.title);
    return out;
}

std::string refusal(const std::string& csv, const SheetOptions& options = {}) {
    try {
        events_of(csv, options);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "none";
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("cells of dates mean what people mean by them") {
    struct Row {
        const char* cell;
        const char* edtf;
    };

    for (const Row& row : {
             Row{"14/07/1789", "1789-07-14"},
             Row{"7/14/1789", "1789-07-14"},
             Row{"4/4/2019", "2019-04-04"},
             Row{"14.7.1789", "1789-07-14"},
             Row{"3.4.2019", "2019-04-03"},
             Row{"14-07-1789", "1789-07-14"},
             Row{"14-Jul-1789", "1789-07-14"},
             Row{"14/05/19", "2019-05-14"},
             Row{"14.05.30", "1930-05-14"},
             Row{"05/2019", "2019-05"},
             Row{"7.1789", "1789-07"},
             Row{"July 1789?", "1789-07?"},
             Row{"1066?", "1066?"},
             Row{"2019-05-14T09:30Z", "2019-05-14T09:30:00Z"},
             Row{"14.07.1789-16.07.1789", "1789-07-14/1789-07-16"},
             Row{"1066", "1066"},
             Row{"476", "0476"},
             Row{"7", "0007"},
             Row{"1904~", "1904~"},
             Row{"1939-09-01/1945-09-02", "1939-09-01/1945-09-02"},
             Row{"-0043-03-15", "-0043-03-15"},
             Row{"c. 1450", "1450~"},
             Row{"um 1450", "1450~"},
             Row{"44 BC", "-0043"},
             Row{"44 v. Chr.", "-0043"},
             Row{"spring 1848", "1848-21"},
             Row{"Frühjahr 1848", "1848-21"},
             Row{"14 May 2019", "2019-05-14"},
             Row{"May 14, 2019", "2019-05-14"},
             Row{"1945, 8 May", "1945-05-08"},
             Row{"14 May 2019 09:30", "2019-05-14T09:30:00"},
             Row{"2019-05-14T09:30", "2019-05-14T09:30:00"},
             Row{"14/05/2019 09:30", "2019-05-14T09:30:00"},
             Row{"1914–1918", "1914/1918"},
             Row{"1914-18", "1914/1918"},
             Row{"753 BC – 476 AD", "-0752/0476"},
             Row{"14/05/2019 - 16/05/2019", "2019-05-14/2019-05-16"},
             Row{"8–9 May 1945", "1945-05-08/1945-05-09"},
             Row{"after 1992", "1992/.."},
             Row{"16th century", "15XX"},
             Row{"1960s", "196X"},
             Row{"early 1960s", "1960/1963"},
         }) {
        CAPTURE(row.cell);
        CHECK(date_of(row.cell) == row.edtf);
    }
    CHECK(date_of("3/4/2019", DayOrder::day_first) == "2019-04-03");
    CHECK(date_of("3/4/2019", DayOrder::month_first) == "2019-03-04");
    CHECK(date_of("31/12/1999", DayOrder::month_first) == "1999-12-31"); // only one of the two is
}

TEST_CASE("a cell without a meaning says what to write") {
    struct Row {
        const char* cell;
        const char* words;
    };

    for (const Row& row : {
             Row{"3/4/2019", "may be two days"},
             Row{"31/4/2019", "is no day"},
             Row{"13/13/2019", "is no day: month 13"},
             Row{"0", "there is no year 0"},
             Row{"-44", "write 44 BC"},
             Row{"43599", "number of days"},
             Row{"43599.5", "number of days"},
             Row{"12 May", "is no date that stands for itself"},
             Row{"Monday", "is no date that stands for itself"},
             Row{"today", "is no date that stands for itself"},
             Row{"soon", "write it as 1789-07-14"},
             Row{"1066 or 1067 or so", "is no date"},
             Row{"when 1066 came to its end", "is no date"},
             Row{"1066 Hastings", "is no date"},
         }) {
        CAPTURE(row.cell);
        CHECK_THAT(date_of(row.cell), Catch::Contains(row.words));
    }
    CHECK_THAT(date_of(std::string(1'000'000, '1')), Catch::Contains("too long"));
}

TEST_CASE("columns are known by their names in any order and language") {
    for (const char* csv : {
             "date,title,place\n1066,Hastings,Sussex\n",
             "Datum;Ereignis;Ort\n1066;Hastings;Sussex\n",
             "Place\tEvent\tYear\nSussex\tHastings\t1066\n",
             "sep=;\r\nJahr;Titel;Ort\r\n1066;Hastings;Sussex\r\n",
             "\xEF\xBB\xBFWhat happened,Start date,Location\nHastings,1066,Sussex\n",
             "Battles of England\n\nWhen,Headline,City\n1066,Hastings,Sussex\n",
         }) {
        CAPTURE(csv);
        const SheetEvents table = events_of(csv);
        CHECK(told(table) == Lines{"1066 Hastings"});
        REQUIRE(table.chronicle.events.size() == 1);
        CHECK(table.chronicle.events.front().places == Lines{"Sussex"});
        CHECK(table.bad.empty());
        CHECK(table.notes.empty());
    }
}

TEST_CASE("separators are looked for outside quotation marks") {
    CHECK(told(events_of("\"Title; or name\",Date\n\nHastings;,\n")) == Lines{"- Hastings;"});
}

TEST_CASE("cells of several lines and with hard blanks are words") {
    CHECK(told(events_of("date,title\n\"14\u00A0May\u202F2019 \",\"The  ferry\nis\r\nlate\"\n")) ==
          Lines{"2019-05-14 The ferry is late"});
}

TEST_CASE("a row that is left out leaves no order behind") {
    const SheetEvents table = events_of("id,date,title,after\na,1904,A,\nb,1905,B,\nb,1906,C,a\n");
    CHECK(told(table) == Lines{"1904 A", "1905 B"});
    CHECK(table.chronicle.links.empty());
    CHECK(table.bad.size() == 1);
}

TEST_CASE("what stands beside an event is kept where an event has a place for it") {
    const SheetEvents table = events_of(
        "Date,Event,Description,Location,Source,Link,Category,Image,Type\n"
        "1066,Hastings,A battle.,Sussex; England,Chronicle,https://x.example/a,War,a.png,battle\n"
        "1067,Exeter,,,,https://x.example/b,War,,\n");
    REQUIRE(table.chronicle.events.size() == 2);
    const Event& event = table.chronicle.events.front();
    CHECK(event.places == Lines{"England", "Sussex"});
    CHECK(event.lane == "War");
    CHECK(kind_text(event) == "battle");
    const Citation& first = event.citations.front();
    CHECK(first.quote == "A battle.");
    CHECK(table.chronicle[first.source].path == "https://x.example/a");
    CHECK(table.chronicle[first.source].title == "Chronicle");
    CHECK(table.chronicle[table.chronicle.events[1].citations.front().source].path ==
          "https://x.example/b");
    CHECK(table.notes == Lines{"nothing is taken from the column Image"});
}

TEST_CASE("a date may stand in several cells") {
    CHECK(told(events_of("Von;Bis;Was\n1914;1918;War\n1920;;Peace\n")) ==
          Lines{"1914/1918 War", "1920 Peace"});
    CHECK(told(events_of("date,end,title\n14/07/1914,c. 1918,War\nearly 1960s,,Song\n")) ==
          Lines{"1914-07-14/1918~ War", "1960/1963 Song"});
    CHECK(told(events_of("Day,Month,Year,Headline\n8,2,1904,War\n,May,1905,Tsushima\n,,1906,End\n"
                         "14,June,1907,A\n")) ==
          Lines{"1904-02-08 War", "1905-05 Tsushima", "1906 End", "1907-06-14 A"});
    CHECK(told(events_of("Date,Time,Event\n14/05/2019,09:30,A\n15/05/2019,T10:00,B\n1066,,C\n")) ==
          Lines{"1066 C", "2019-05-14T09:30:00 A", "2019-05-15T10:00:00 B"});
}

TEST_CASE("the order of days is found in the whole column and said") {
    const std::string head = "Date,Event\n3/4/2019,A\n";
    const SheetEvents european = events_of(head + "31/12/2019,B\n");
    CHECK(told(european) == Lines{"2019-04-03 A", "2019-12-31 B"});
    CHECK(european.notes ==
          Lines{"3/4/2019 and dates like it are read with the day first: 31/12/2019 in line 3"});
    const SheetEvents american = events_of(head + "12/31/2019,B\n");
    CHECK(told(american) == Lines{"2019-03-04 A", "2019-12-31 B"});
    CHECK_THAT(american.notes.at(0), Catch::Contains("the month first: 12/31/2019 in line 3"));
    const SheetEvents both = events_of(head + "12/31/2019,B\n31/12/2019,C\n");
    CHECK(told(both) == Lines{"2019-12-31 B", "2019-12-31 C"});
    CHECK(both.bad.size() == 1);
    CHECK_THAT(both.notes.at(0), Catch::Contains("in both orders: 31/12/2019 in line 4"));
    const SheetEvents rising = events_of("Date,Event\n2/1/2019,A\n9/1/2019,B\n1/2/2019,C\n"
                                         "4/2/2019,D\n1/3/2019,E\n");
    CHECK_THAT(rising.notes.at(0), Catch::Contains("day first: only so the rows are in order"));
    CHECK(told(rising).at(0) == "2019-01-02 A");
    const SheetEvents neither = events_of(head);
    CHECK(neither.bad == Lines{"line 2, column Date: “3/4/2019” may be two days, and the column "
                               "does not tell which number is the day; write 1789-07-14, or say "
                               "--day-order"});
    SheetOptions chosen;
    chosen.order = DayOrder::month_first;
    CHECK(told(events_of(head, chosen)) == Lines{"2019-03-04 A"});
    CHECK(events_of("Date,Event\n4/4/2019,A\n", {}).notes.empty());
    CHECK_THAT(events_of("Date,Event\n14/5/19,A\n").notes.at(0), Catch::Contains("1930 to 2029"));
}

TEST_CASE("every bad cell is named, and the other rows are read") {
    const SheetEvents table = events_of("Datum,Bis,Titel,Sicherheit\n"
                                        "1066,,Hastings,\n"
                                        "soon,later,Nothing,\n"
                                        "1067,,,\n"
                                        "?,,Someday,\n"
                                        ",,,x\n"
                                        "1068,,A,b,c\n");
    CHECK(told(table) == Lines{"- Someday", "1066 Hastings"});
    CHECK(table.rows == 5);
    CHECK(table.bad_rows == 3);
    REQUIRE(table.bad.size() == 4);
    CHECK_THAT(table.bad[0], Catch::StartsWith("line 3, column Datum: “soon” is no date"));
    CHECK_THAT(table.bad[1], Catch::StartsWith("line 3, column Bis: “later” is no date"));
    CHECK(table.bad[2] == "line 4, column Titel: is empty; say what happened");
    CHECK(table.bad[3] == "line 7: has more cells than the header has names; put \" around texts");
    CHECK(table.notes == Lines{"a row without a date and a title left out: line 6",
                               "nothing is taken from the column Sicherheit"});
}

TEST_CASE("columns without a name that is known are found by what they hold, and that is said") {
    const SheetEvents french = events_of("No,Quand,Quoi\n1,14/07/1789,La Bastille\n2,1804,Sacre\n");
    CHECK(told(french) == Lines{"1789-07-14 La Bastille", "1804 Sacre"});
    CHECK(french.notes == Lines{"dates are taken from column Quand, titles from Quoi: --columns "
                                "can say otherwise"});
    const SheetEvents bare = events_of("1066,Hastings,x\n1067,Exeter\n");
    CHECK(told(bare) == Lines{"1066 Hastings", "1067 Exeter"});
    CHECK_THAT(bare.notes.at(0), Catch::StartsWith("dates are taken from column A, titles from B"));
    CHECK_THAT(refusal("Ship,Boats\nAda,12\nIda,13\n"),
               Catch::Contains("a header with the columns"));
    CHECK_THAT(refusal("Just a letter.\nNo table.\n"),
               Catch::Contains("a header with the columns"));
}

TEST_CASE("columns that are not known are asked for, and can be named") {
    CHECK(refusal("Quand,Quoi\nbientôt,Hastings\n") ==
          "t.csv: a header with the columns title and date (or start) is needed here; there are "
          "Quand, Quoi; say which is what: --columns date=…,title=…");
    SheetOptions chosen;
    chosen.columns = {{"date", "quand"}, {"title", "B"}};
    CHECK(told(events_of("Quand,Quoi\n1066,Hastings\n", chosen)) == Lines{"1066 Hastings"});
    chosen.columns["title"] = "Quoi donc";
    CHECK(refusal("Quand,Quoi\n1066,Hastings\n", chosen) ==
          "t.csv: no column is called Quoi donc; there are Quand, Quoi");
    CHECK(refusal("\n\n") == "t.csv: an empty table");
    CHECK(refusal("a,\"b\n") == "t.csv: line 1: a \" is opened and never closed");
}

TEST_CASE("the first sheet with dates is drawn, and the others are named") {
    const Sheet list = {"List", {{1, {{0, "Keeper"}, {1, "Boats"}}}, {2, {{0, "Odo"}, {1, "3"}}}}};
    const auto dated = [](const std::string& name, const std::string& what) {
        return Sheet{
            name,
            {{1, {{0, "Date"}, {1, "Event"}}}, {3, {{0, "1904"}, {1, what}}}, {4, {{1, ""}}}}};
    };
    const std::vector<Sheet> sheets = {list, dated("One", "A"), dated("Two", "B"),
                                       dated("Three", "C")};
    const SheetEvents table = sheet_events(sheets, "t.xlsx");
    CHECK(told(table) == Lines{"1904 A"});
    CHECK(table.notes == Lines{"sheet One is read; Two, Three have dates too",
                               "a row without a date and a title left out: sheet One, row 4"});
    const Citation& row = table.chronicle.events.front().citations.front();
    CHECK(row.line == 3);
    CHECK(row.section == "One");
}

TEST_CASE("cells that reach down give every row their date") {
    const Sheet sheet = {"S",
                         {{1, {{0, "Date"}, {1, "Event"}}},
                          {2, {{0, "1904"}, {1, "A"}}},
                          {4, {{1, "B"}}},
                          {5, {{1, "C"}, {7, "written beside the table"}}}},
                         {{2, 0, 3, 1}}};
    CHECK(told(sheet_events({&sheet, 1}, "t.xlsx")) == Lines{"- C", "1904 B", "1904 A"});
}

TEST_CASE("the encoding of old spreadsheets is read") {
    const Workbook book = read_workbook("Datum;Ereignis\nFr\xFChjahr 1848;Gr\xFC\xDF\n", "t.csv");
    CHECK_THAT(book.note, Catch::Contains("Windows-1252"));
    CHECK(told(sheet_events(book.sheets, "t.csv")) == Lines{"1848-21 Grüß"});
    const std::string utf16("\xFF\xFE"
                            "d\0a\0t\0e\0\t\0t\0i\0t\0l\0e\0\n\0"
                            "9\0"
                            "9\0\t\0a\0",
                            32);
    CHECK(told(sheet_events(read_workbook(utf16, "t.txt").sheets, "t.txt")) == Lines{"0099 a"});
}
