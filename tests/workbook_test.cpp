// SPDX-License-Identifier: Apache-2.0
// What spreadsheets hold, as tables and as documents, and what broken and hostile ones are told.
#include "read/read.hpp"
#include "read/sheets/number_format.hpp"
#include "read/workbook.hpp"
#include "tests/containers.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <string>
#include <vector>

using namespace fasti;
using fasti::sheet::DayCount;
using fasti::sheet::Shown;
using fasti::test::container;
using fasti::test::Files;

namespace {

/// What a workbook of one sheet needs beside its cells.
Files excel(const std::string& sheet, const std::string& book = "") {
    return {
        {"xl/workbook.xml", "<workbook xmlns:r='r'>" + book +
                                "<sheets><sheet name='Events' sheetId='1' r:id='rId1'/></sheets>"
                                "</workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='rId1' Type='x/worksheet' "
         "Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='x/styles' "
         "Target='styles.xml'/></Relationships>"},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy'/><numFmt numFmtId='165' "
         "formatCode='dd/mm/yyyy hh:mm'/></numFmts><cellStyleXfs><xf numFmtId='14'/>"
         "</cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
         "<xf numFmtId='165'/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst><si><t>Date</t></si><si><t>Ti</t><r><t>tle</t></r><rPh>"
                                 "<t>x</t></rPh></si></sst>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet + "</worksheet>"},
    };
}

Files open_document(const std::string& tables) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<office:document-content xmlns:office='o' xmlns:table='t' "
                            "xmlns:text='x'><office:body><office:spreadsheet>" +
                                tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

std::string ods_row(const std::string& cells) {
    return "<table:table table:name='T'><table:table-row>" + cells +
           "</table:table-row></table:table>";
}

/// "2: A=Date B=Title", a line a row.
std::string rows_of(const Sheet& sheet) {
    std::string out;
    for (const SheetRow& row : sheet.rows) {
        out += std::to_string(row.number) + ":";
        for (const SheetCell& cell : row.cells)
            out += " " + column_letters(cell.column) + "=" + cell.words;
        out += "\n";
    }
    return out;
}

std::string rows_of(const Files& files) {
    const Workbook book = read_workbook(container(files), "x");
    std::string out;
    for (const Sheet& sheet : book.sheets)
        out += rows_of(sheet);
    return out;
}

std::string cells(const std::string& row) {
    return rows_of(excel("<row>" + row + "</row></sheetData>"));
}

std::string ods_cells(const std::string& row) {
    return rows_of(open_document(ods_row(row)));
}

std::string error_of(const std::string& bytes, const std::string& path = "x.xlsx") {
    try {
        read_workbook(bytes, path);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "no error";
}

std::string text_of(const std::string& bytes) {
    return read_bytes(bytes, {}).text;
}

} // namespace

TEST_CASE("cells of Excel are what a reader sees in them") {
    struct Row {
        const char* cell;
        const char* words;
    };

    for (const Row& row : {
             Row{"<c t='s'><v>0</v></c><c t='s'><v>1</v></c>", "1: A=Date B=Title\n"},
             Row{"<c r='C1' t='inlineStr'><is><t>a</t><r><t>b</t></r></is></c>", "1: C=ab\n"},
             Row{"<c t='str'><f>A1</f><v>made</v></c>", "1: A=made\n"},
             Row{"<c><f>1+1</f><v>2</v></c>", "1: A=2\n"},
             Row{"<c t='b'><v>1</v></c>", "1: A=TRUE\n"},
             Row{"<c t='e'><v>#REF!</v></c>", "1: A=#REF!\n"},
             Row{"<c t='d'><v>2019-05-14</v></c>", "1: A=2019-05-14\n"},
             Row{"<c><v>1066</v></c>", "1: A=1066\n"},
             Row{"<c><v>0.10000000000000001</v></c>", "1: A=0.1\n"},
             Row{"<c s='1'><v>43599</v></c>", "1: A=2019-05-14\n"},
             Row{"<c s='2'><v>43599</v></c>", "1: A=2019\n"},
             Row{"<c s='3'><v>43599.395833333336</v></c>", "1: A=2019-05-14 09:30\n"},
             Row{"<c s='3'><v>43599</v></c>", "1: A=2019-05-14\n"},
             Row{"<c s='99'><v>43599</v></c>", "1: A=43599\n"},
             Row{"<c s='1' t='s'><v>0</v></c>", "1: A=Date\n"},
             Row{"<c t='s'><v>7</v></c><c t='s'><v>x</v></c><c><v> </v></c><c/>", ""},
             Row{"<c r='B1'><v>2</v></c><c r='A1'><v>1</v></c>", "1: A=1 B=2\n"},
             Row{"<c r='ZZZZZ1'><v>1</v></c><c r='1'><v>2</v></c>", "1: A=1 B=2\n"},
             Row{"<c r='ALM1'><v>1</v></c>", ""}, // column 1001
         }) {
        CAPTURE(row.cell);
        CHECK(cells(row.cell) == row.words);
    }
    CHECK(rows_of(excel("<row r='9'><c><v>1</v></c></row><row><c><v>2</v></c></row>"
                        "<row r='3'><c><v>0</v></c></row></sheetData>")) ==
          "3: A=0\n9: A=1\n10: A=2\n");
}

TEST_CASE("formats say how much of a date is told") {
    struct Row {
        const char* format;
        Shown shown;
    };

    for (const Row& row : {
             Row{"General", Shown::number},
             Row{"0.00", Shown::number},
             Row{"#,##0.00\\ [$€-407]", Shown::number},
             Row{"0.00E+00", Shown::number},
             Row{"\"day \"0", Shown::number},
             Row{"[Red]0", Shown::number},
             Row{"yyyy", Shown::year},
             Row{"mmm yyyy", Shown::month},
             Row{"mmmm", Shown::month},
             Row{"dd/mm/yyyy", Shown::day},
             Row{"[$-407]d. mmmm yyyy;@", Shown::day},
             Row{"[$-F800]dddd, mmmm dd, yyyy", Shown::day},
             Row{"d mmm", Shown::day},
             Row{"yyyy-mm-dd hh:mm:ss", Shown::day_and_time},
             Row{"h:mm AM/PM", Shown::time},
             Row{"[h]:mm", Shown::time},
             Row{"mm:ss", Shown::time},
             Row{"\"", Shown::number},
             Row{"[", Shown::number},
             Row{"", Shown::number},
         }) {
        CAPTURE(row.format);
        CHECK(sheet::shown_by(row.format) == row.shown);
    }
    CHECK(sheet::shown_by(14) == Shown::day);
    CHECK(sheet::shown_by(17) == Shown::month);
    CHECK(sheet::shown_by(20) == Shown::time);
    CHECK(sheet::shown_by(22) == Shown::day_and_time);
    CHECK(sheet::shown_by(2) == Shown::number);
}

TEST_CASE("days are counted from 1900, with a day that never was, or from 1904") {
    struct Row {
        const char* number;
        const char* from_1900;
        const char* from_1904;
    };

    for (const Row& row : {
             Row{"1", "1900-01-01", "1904-01-02"},
             Row{"0", "1899-12-31", "1904-01-01"},
             Row{"59", "1900-02-28", "1904-02-29"},
             Row{"60", "60", "1904-03-01"},
             Row{"61", "1900-03-01", "1904-03-02"},
             Row{"43599", "2019-05-14", "2023-05-15"},
             Row{"42137", "2015-05-13", "2019-05-14"},
             Row{"2958465", "9999-12-31", "10004-01-01"},
             Row{"2958466", "2958466", "2958466"},
             Row{"-1", "-1", "-1"},
             Row{"1e300", "1e+300", "1e+300"},
             Row{"nan", "nan", "nan"},
             Row{"x", "x", "x"},
         }) {
        CAPTURE(row.number);
        CHECK(sheet::words_of(row.number, Shown::day, DayCount::from_1900) == row.from_1900);
        if (std::string(row.from_1904) != "10004-01-01")
            CHECK(sheet::words_of(row.number, Shown::day, DayCount::from_1904) == row.from_1904);
    }
    CHECK(sheet::words_of("0.5", Shown::time, DayCount::from_1900) == "12:00");
    CHECK(sheet::words_of("0.39600694", Shown::time, DayCount::from_1900) == "09:30:15");
    CHECK(sheet::words_of("1.999999999", Shown::day_and_time, DayCount::from_1900) == "1900-01-02");
    CHECK(sheet::words_of("43599", Shown::month, DayCount::from_1900) == "May 2019");
    CHECK(rows_of(excel("<row><c s='1'><v>42137</v></c></row></sheetData>",
                        "<workbookPr date1904='1'/>")) == "1: A=2019-05-14\n");
}

TEST_CASE("cells of OpenDocument are what a reader sees in them") {
    struct Row {
        const char* cells;
        const char* words;
    };

    for (const Row& row : {
             Row{"<table:table-cell><text:p>a</text:p><text:p>b<text:s/>c</text:p>"
                 "</table:table-cell>",
                 "1: A=a b c\n"},
             Row{"<table:table-cell office:value-type='date' office:date-value='2019-05-14'>"
                 "<text:p>14.05.19</text:p></table:table-cell>",
                 "1: A=2019-05-14\n"},
             Row{"<table:table-cell office:value-type='date' "
                 "office:date-value='2019-05-14T09:30:00.5'><text:p>14.05.2019 09:30</text:p>"
                 "</table:table-cell>",
                 "1: A=2019-05-14 09:30\n"},
             Row{"<table:table-cell office:value-type='date' office:date-value='2019-05-01'>"
                 "<text:p>Mai 2019</text:p></table:table-cell>",
                 "1: A=May 2019\n"},
             Row{"<table:table-cell office:value-type='date' office:date-value='1904-01-01'>"
                 "<text:p>1904</text:p></table:table-cell>",
                 "1: A=1904\n"},
             Row{"<table:table-cell office:value-type='date' office:date-value='2019-99-01'>"
                 "<text:p>x 2019</text:p></table:table-cell>",
                 "1: A=2019-99-01\n"},
             Row{"<table:table-cell office:value-type='float' office:value='1066'>"
                 "<text:p>1.066</text:p></table:table-cell>",
                 "1: A=1066\n"},
             Row{"<table:table-cell office:value-type='float' office:value='0.5'>"
                 "<text:p>50 %</text:p></table:table-cell>",
                 "1: A=50 %\n"},
             Row{"<table:table-cell><office:annotation><text:p>said</text:p></office:annotation>"
                 "<text:p>a</text:p></table:table-cell>",
                 "1: A=a\n"},
             Row{"<table:table-cell table:number-columns-repeated='3'/><table:table-cell>"
                 "<text:p>d</text:p></table:table-cell>",
                 "1: D=d\n"},
             Row{"<table:table-cell table:number-columns-repeated='2'><text:p>a</text:p>"
                 "</table:table-cell>",
                 "1: A=a B=a\n"},
             Row{"<table:covered-table-cell/><table:table-cell><text:p>b</text:p>"
                 "</table:table-cell>",
                 "1: B=b\n"},
             Row{"<table:table-cell table:number-columns-repeated='x'><text:p>a</text:p>"
                 "</table:table-cell>",
                 "1: A=a\n"},
         }) {
        CAPTURE(row.cells);
        CHECK(ods_cells(row.cells) == row.words);
    }
    CHECK(rows_of(open_document(
              "<table:table><table:table-row table:number-rows-repeated='4'/>"
              "<table:table-row table:number-rows-repeated='2'><table:table-cell><text:p>a"
              "</text:p></table:table-cell></table:table-row></table:table>")) ==
          "5: A=a\n6: A=a\n");
}

TEST_CASE("what is repeated without end is bounded") {
    const std::string cell = "<table:table-cell table:number-columns-repeated='1048576'><text:p>a"
                             "</text:p></table:table-cell>";
    const Workbook wide = read_workbook(container(open_document(ods_row(cell))), "x");
    CHECK(wide.sheets.at(0).rows.at(0).cells.size() == 1000);
    const std::string square =
        "<table:table><table:table-row table:number-rows-repeated='1048576'>" + cell +
        "</table:table-row></table:table>";
    CHECK(error_of(container(open_document(square))) ==
          "x.xlsx: more cells than a table of events can hold; split it");
    const std::string deep =
        "<table:table><table:table-row table:number-rows-repeated='1048570'/>" +
        ods_row("<table:table-cell><text:p>a</text:p></table:table-cell>") + "</table:table>";
    CHECK(rows_of(open_document(deep)) == "1: A=a\n");
    Files shared = excel("");
    shared["xl/sharedStrings.xml"] =
        "<sst><si><t>" + std::string(1'000'000, 'a') + "</t></si></sst>";
    std::string many = "<row>";
    for (int i = 0; i < 300; ++i)
        many += "<c t='s'><v>0</v></c>";
    shared["xl/worksheets/sheet1.xml"] =
        "<worksheet><sheetData>" + many + "</row></sheetData></worksheet>";
    CHECK(error_of(container(shared)) ==
          "x.xlsx: more cells than a table of events can hold; split it");
}

TEST_CASE("broken, locked and foreign workbooks are named in a line") {
    const std::string good = container(excel("<row><c><v>1</v></c></row></sheetData>"));
    CHECK(error_of(good) == "no error");
    CHECK_THAT(error_of(good.substr(0, good.size() - 30)), Catch::Contains("damaged or cut off"));
    CHECK_THAT(error_of(container(excel("<row>"))), Catch::Contains("is no XML"));
    Files none = excel("");
    none.erase("xl/worksheets/sheet1.xml");
    CHECK_THAT(error_of(container(none)), Catch::Contains("sheet1.xml is missing"));
    CHECK_THAT(error_of(container(excel("</sheetData>"), true)), Catch::Contains("password"));
    const std::string cfb =
        std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + std::string(500, '\0');
    std::string encrypted = cfb;
    for (const char c : std::string("EncryptedPackage"))
        encrypted += std::string(1, c) + '\0';
    CHECK(error_of(encrypted) ==
          "x.xlsx: is locked by a password; remove it in the program that wrote the file");
    CHECK(error_of(cfb, "x.xls") ==
          "x.xls: a workbook of an old Excel; open it and save it as .xlsx");
    CHECK_THAT(error_of(container({{"xl/workbook.bin", "x"}}), "x.xlsb"),
               Catch::Contains("save it as .xlsx"));
    Files locked = open_document(ods_row(""));
    locked["META-INF/manifest.xml"] = "<manifest><encryption-data/></manifest>";
    CHECK_THAT(error_of(container(locked), "x.ods"), Catch::Contains("password"));
    Files entities = excel("</sheetData>");
    entities["xl/sharedStrings.xml"] = "<!DOCTYPE x [<!ENTITY a 'b'>]><sst/>";
    CHECK_THAT(error_of(container(entities)), Catch::Contains("entities of its own"));
    Files loop = excel("</sheetData>");
    loop["xl/_rels/workbook.xml.rels"] =
        "<r><Relationship Id='rId1' Type='x/worksheet' Target='workbook.xml'/></r>";
    CHECK(rows_of(loop).empty());
    CHECK_THAT(error_of(container({{"a.txt", "x"}})), Catch::Contains("an archive"));
}

TEST_CASE("spreadsheets are documents: a heading a sheet, a block a row") {
    const std::string one = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                            "<row><c s='1'><v>43599</v></c><c t='str'><v>A</v></c></row>"
                            "<row><c r='B3' t='str'><v>B</v></c></row></sheetData>"
                            "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>";
    const Document document = read_bytes(container(excel(one)), {});
    CHECK(document.text == "Events\nDate | Title\n2019-05-14 | A\n | B\n");
    REQUIRE(document.tables.size() == 1);
    REQUIRE(document.tables[0].rows.size() == 3);
    CHECK(document[document.tables[0].rows[2][0].span] == "2019-05-14");
    CHECK(document.source.media_type ==
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    Files unnamed = excel(one);
    std::string& book = unnamed["xl/workbook.xml"];
    book.replace(book.find("Events"), 6, "Sheet1");
    CHECK(text_of(container(unnamed)).starts_with("Date | Title\n"));
    book.replace(book.find("sheetId"), 7, "state='veryHidden' sheetId");
    CHECK(text_of(container(unnamed)).empty());
    CHECK(text_of(container(open_document(
              ods_row("<table:table-cell><text:p>What happened</text:p></table:table-cell>") +
              ods_row("<table:table-cell><text:p>a</text:p></table:table-cell>"
                      "<table:table-cell><text:p>b</text:p></table:table-cell>")))) ==
          "T\nWhat happened\nT\na | b\n");
}

TEST_CASE("time grows with the size of a workbook and no faster") {
    const auto took = [](int rows) {
        std::string sheet;
        for (int i = 1; i <= rows; ++i)
            sheet +=
                "<row><c s='1'><v>" + std::to_string(i) + "</v></c><c t='s'><v>1</v></c></row>";
        sheet += "</sheetData><mergeCells>";
        for (int i = 1; i <= rows / 2; ++i)
            sheet += "<mergeCell ref='A" + std::to_string(i) + ":A9999'/>";
        const std::string bytes = container(excel(sheet + "</mergeCells>"));
        const auto begin = std::chrono::steady_clock::now();
        CHECK_FALSE(text_of(bytes).empty());
        return std::chrono::steady_clock::now() - begin;
    };
    took(100);
    const auto once = took(2000);
    CHECK(took(20'000) < 40 * once + std::chrono::milliseconds(200));
}
