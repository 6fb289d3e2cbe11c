// SPDX-License-Identifier: Apache-2.0
// EDTF by tables: what is valid with its canonical text, bounds and granularity; what is not, with
// the byte where it stops making sense. The exhaustive tests are in edtf_world_test.cpp.
#include "events/time/edtf.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace fasti;
using namespace date::literals;

namespace {

/// "1984-06-01..1984-06-30": the first and the last day; nothing where there is no bound.
std::string days_text(const Interval& interval) {
    const auto text = [](sys_days day) { return to_string(edtf_day(day)); };
    return (interval.bounded_below() ? text(interval.begin) : "") + ".." +
           (interval.bounded_above() ? text(interval.last()) : "");
}

struct Row {
    const char* text;
    const char* bounds;
    Granularity granularity;
    const char* canonical = nullptr; ///< where it is not `text`
};

void check(const std::vector<Row>& table) {
    for (const Row& row : table) {
        CAPTURE(row.text);
        EdtfProblem problem;
        const auto edtf = parse_edtf(row.text, &problem);
        CAPTURE(problem.at, problem.reason);
        CHECK(edtf.has_value());
        if (!edtf) continue;
        CHECK(to_string(*edtf) == (row.canonical == nullptr ? row.text : row.canonical));
        CHECK(parse_edtf(to_string(*edtf)) == edtf);
        CHECK(days_text(bounds(*edtf)) == row.bounds);
        CHECK(name(granularity(*edtf)) == name(row.granularity));
    }
}

struct Refusal {
    const char* text;
    std::size_t at;
    const char* reason; ///< a part of it
};

void check(const std::vector<Refusal>& table) {
    for (const Refusal& row : table) {
        CAPTURE(row.text);
        EdtfProblem problem;
        CHECK_FALSE(parse_edtf(row.text, &problem));
        CHECK(problem.at == row.at);
        CHECK_THAT(problem.reason, Catch::Contains(row.reason));
        CHECK_FALSE(parse_edtf(row.text));
    }
}

EdtfDate date_of(const char* text) {
    const auto edtf = parse_edtf(text);
    REQUIRE(edtf);
    REQUIRE(edtf->kind == Edtf::Kind::date);
    return edtf->begin.date;
}

using enum Granularity;

} // namespace

TEST_CASE("level 0") {
    check(std::vector<Row>{
        {"1985-04-12", "1985-04-12..1985-04-12", day},
        {"1985-04", "1985-04-01..1985-04-30", month},
        {"1985", "1985-01-01..1985-12-31", year},
        {"0000", "0000-01-01..0000-12-31", year},
        {"2004-02-29", "2004-02-29..2004-02-29", day},
        {"0000-02-29", "0000-02-29..0000-02-29", day},
        {"9999-12-31", "9999-12-31..9999-12-31", day},
        {"1985-04-12T23:20:30", "1985-04-12..1985-04-12", second},
        {"2004-01-01T23:59:59Z", "2004-01-01..2004-01-01", second},
        {"1985-04-12T23:20:30-04", "1985-04-12..1985-04-12", second},
        {"1985-04-12T23:20:30+05:30", "1985-04-12..1985-04-12", second},
        {"1985-04-12T00:00:00+14:00", "1985-04-12..1985-04-12", second},
        {"1985-04-12T24:00:00", "1985-04-12..1985-04-12", second},
        {"2016-12-31T23:59:60Z", "2016-12-31..2016-12-31", second},
        {"1964/2008", "1964-01-01..2008-12-31", year},
        {"2004-06/2006-08", "2004-06-01..2006-08-31", month},
        {"2004-02-01/2005-02-08", "2004-02-01..2005-02-08", day},
        {"2004-02-01/2005-02", "2004-02-01..2005-02-28", month},
        {"2004-02-01/2005", "2004-02-01..2005-12-31", year},
        {"2005/2006-02", "2005-01-01..2006-02-28", year},
        {"2019-09-16/2019-09-21", "2019-09-16..2019-09-21", day},
        {"2004/2004-01", "2004-01-01..2004-01-31", year},
        {"2004-06-11/2004-06", "2004-06-11..2004-06-30", month},
    });
}

TEST_CASE("level 1") {
    check(std::vector<Row>{
        {"Y170000002", "..", year},
        {"Y-170000002", "..", year},
        {"Y10000", "Y10000..Y10000", year},
        {"-1985", "-1985-01-01..-1985-12-31", year},
        {"-0043-03-15", "-0043-03-15..-0043-03-15", day},
        {"2001-21", "2001-03-01..2001-05-31", season},
        {"2003-22", "2003-06-01..2003-08-31", season},
        {"2000-23", "2000-09-01..2000-11-30", season},
        {"2010-24", "2010-12-01..2011-02-28", season},
        {"2011-24", "2011-12-01..2012-02-29", season},
        {"1984?", "1984-01-01..1984-12-31", year},
        {"1984~", "1983-01-01..1985-12-31", year},
        {"1984%", "1983-01-01..1985-12-31", year},
        {"2004-06?", "2004-06-01..2004-06-30", month},
        {"2004-06~", "2004-05-01..2004-07-30", month},
        {"2004-06-11%", "2004-06-10..2004-06-12", day},
        {"2001-21~", "2000-12-01..2001-08-31", season},
        {"201X", "2010-01-01..2019-12-31", decade},
        {"20XX", "2000-01-01..2099-12-31", century},
        {"2XXX", "2000-01-01..2999-12-31", millennium},
        {"XXXX", "0000-01-01..9999-12-31", unknown},
        {"201X~", "2000-01-01..2029-12-31", decade},
        {"18XX~", "1700-01-01..1999-12-31", century},
        {"2004-XX", "2004-01-01..2004-12-31", year},
        {"1985-04-XX", "1985-04-01..1985-04-30", month},
        {"1985-XX-XX", "1985-01-01..1985-12-31", year},
        {"1985-04-12/..", "1985-04-12..", day},
        {"1985-04/..", "1985-04-01..", month},
        {"1985/..", "1985-01-01..", year},
        {"../1985-04-12", "..1985-04-12", day},
        {"../1985", "..1985-12-31", year},
        {"1985-04-12/", "1985-04-12..", day},
        {"1985/", "1985-01-01..", year},
        {"/1985-04", "..1985-04-30", month},
        {"../..", "..", unknown},
        {"/..", "..", unknown},
        {"1984~/2004-06", "1983-01-01..2004-06-30", year},
        {"1984/2004-06~", "1984-01-01..2004-07-30", year},
        {"1984?/2004%", "1984-01-01..2005-12-31", year},
        {"1984-06?/2004-08~", "1984-06-01..2004-09-30", month},
        {"1984-06-02?/2004-08-08~", "1984-06-02..2004-08-09", day},
        {"-0500/-0400", "-0500-01-01..-0400-12-31", year},
    });
}

TEST_CASE("level 2 years") {
    check(std::vector<Row>{
        {"Y-17E7", "..", year},
        {"Y17E3", "Y17000..Y17000", year},
        {"Y2E3", "2000-01-01..2000-12-31", year},
        {"Y-2E3", "-2000-01-01..-2000-12-31", year},
        {"Y-17E7S3", "..", unknown},
        {"1950S2", "1900-01-01..1999-12-31", century},
        {"1950S3", "1950-01-01..1959-12-31", decade},
        {"1950S4", "1950-01-01..1950-12-31", year},
        {"1950S1", "1000-01-01..1999-12-31", millennium},
        {"-1950S2", "-1999-01-01..-1900-12-31", century},
        {"0050S1", "0050-01-01..0059-12-31", decade},
        {"0000S1", "0000-01-01..0000-12-31", year},
        {"Y17101S3", "Y17100..Y17199", century},
        {"Y3388E1S3", "..", century},
        {"Y171010000S3", "..", unknown},
        {"Y32700S3", "Y32700..", century},
        {"1950S2~", "1800-01-01..2099-12-31", century},
    });
}

TEST_CASE("level 2 parts of a year") {
    check(std::vector<Row>{
        {"2001-25", "2001-03-01..2001-05-31", season},
        {"2001-26", "2001-06-01..2001-08-31", season},
        {"2001-27", "2001-09-01..2001-11-30", season},
        {"2001-28", "2001-12-01..2002-02-28", season},
        {"2001-29", "2001-09-01..2001-11-30", season},
        {"2001-30", "2001-12-01..2002-02-28", season},
        {"2001-31", "2001-03-01..2001-05-31", season},
        {"2001-32", "2001-06-01..2001-08-31", season},
        {"2001-33", "2001-01-01..2001-03-31", quarter},
        {"2001-34", "2001-04-01..2001-06-30", quarter},
        {"2001-35", "2001-07-01..2001-09-30", quarter},
        {"2001-36", "2001-10-01..2001-12-31", quarter},
        {"2001-37", "2001-01-01..2001-04-30", half},
        {"2001-38", "2001-05-01..2001-08-31", half},
        {"2001-39", "2001-09-01..2001-12-31", half},
        {"2001-40", "2001-01-01..2001-06-30", half},
        {"2001-41", "2001-07-01..2001-12-31", half},
        {"2001-34~", "2001-01-01..2001-09-30", quarter},
        {"2001-41~", "2001-01-01..2002-06-30", half},
        {"156X-24", "1560-12-01..1570-02-28", season},
        {"2001-21/2001-23", "2001-03-01..2001-11-30", season},
    });
}

TEST_CASE("level 2 qualification of components") {
    check(std::vector<Row>{
        {"2004-06-11?", "2004-06-11..2004-06-11", day},
        {"2004-06~-11", "2004-05-11..2004-07-11", day},
        {"2004~-06-11", "2003-06-11..2005-06-11", day},
        {"2004-?06-11", "2004-06-11..2004-06-11", day},
        {"?2004-06-11", "2004-06-11..2004-06-11", day, "2004?-06-11"},
        {"2004-%06", "2004-05-01..2004-07-30", month},
        {"2004-06-~11", "2004-06-10..2004-06-12", day},
        {"2004-06~-~11", "2004-06-10..2004-06-12", day, "2004-06-11~"},
        {"2004?-06-~11", "2004-06-10..2004-06-12", day},
        {"?2004-06-11~", "2004-06-10..2004-06-12", day, "2004%-~06-~11"},
        {"2004?-06~", "2004-05-01..2004-07-30", month, "2004%-~06"},
        {"%2004-~06-?11", "2004-05-11..2004-07-11", day, "2004%-~06-?11"},
        {"?1984~", "1983-01-01..1985-12-31", year, "1984%"},
        {"-0043~-03-15", "-0044-03-15..-0042-03-15", day},
        {"2004-06-~01/2004-06-~20", "2004-05-31..2004-06-21", day},
        {"2004-~01-31", "2003-12-31..2004-02-29", day},
        {"1985-XX-XX~", "1984-01-01..1986-12-31", year},
        {"Y-17E7?", "..", year},
    });
}

TEST_CASE("level 2 unspecified digits") {
    check(std::vector<Row>{
        {"156X-12-25", "1560-12-25..1569-12-25", day},
        {"15XX-12-25", "1500-12-25..1599-12-25", day},
        {"XXXX-12-XX", "0000-12-01..9999-12-31", month},
        {"1XXX-XX", "1000-01-01..1999-12-31", millennium},
        {"1XXX-12", "1000-12-01..1999-12-31", month},
        {"1984-1X", "1984-10-01..1984-12-31", year},
        {"1984-X1", "1984-01-01..1984-11-30", year},
        {"1984-0X-3X", "1984-01-30..1984-09-30", year},
        {"1984-X3", "1984-03-01..1984-03-31", year},
        {"2004-XX-31", "2004-01-31..2004-12-31", day},
        {"2004-02-XX", "2004-02-01..2004-02-29", month},
        {"2004-02-2X", "2004-02-20..2004-02-29", month},
        {"2003-02-X9", "2003-02-09..2003-02-19", month},
        {"2004-X2-30", "2004-12-30..2004-12-30", day},
        {"190X-02-29", "1904-02-29..1908-02-29", day},
        {"1X00-02-29", "1200-02-29..1600-02-29", day},
        {"XXXX-02-29", "0000-02-29..9996-02-29", day},
        {"-XXXX-02-29", "-9996-02-29..0000-02-29", day},
        {"1X04", "1004-01-01..1904-12-31", year},
        {"1X0X", "1000-01-01..1909-12-31", decade},
        {"-004X", "-0049-01-01..-0040-12-31", decade},
        {"-00XX", "-0099-01-01..0000-12-31", century},
        {"-04XX", "-0499-01-01..-0400-12-31", century},
        {"2004-06-XX/2004-07-03", "2004-06-01..2004-07-03", month},
        {"-00XX/00XX", "-0099-01-01..0099-12-31", century},
    });
}

TEST_CASE("level 2 sets") {
    check(std::vector<Row>{
        {"[1667,1668,1670..1672]", "1667-01-01..1672-12-31", year},
        {"[..1760-12-03]", "..1760-12-03", day},
        {"[1760-12..]", "1760-12-01..", month},
        {"[1760-01,1760-02,1760-12..]", "1760-01-01..", month},
        {"[1667,1760-12]", "1667-01-01..1760-12-31", year},
        {"[..1984]", "..1984-12-31", year},
        {"{1667,1668,1670..1672}", "1667-01-01..1672-12-31", year},
        {"{1960,1961-12}", "1960-01-01..1961-12-31", year},
        {"{..1984}", "..1984-12-31", year},
        {"[1984~,2004-06~-11]", "1983-01-01..2004-07-11", year},
        {"[199X,2001-21]", "1990-01-01..2001-05-31", decade},
        {"[2001]", "2001-01-01..2001-12-31", year},
        {"[2002,2001]", "2001-01-01..2002-12-31", year},
        {"{-0043-03-15..-0031}", "-0043-03-15..-0031-12-31", year},
        {"[Y17E7,1984]", "..", year},
    });
}

TEST_CASE("what is no date") {
    check(std::vector<Refusal>{
        {"", 0, "the end of the text where a digit of a four-digit year"},
        {" 1985", 0, "a byte of no use"},
        {"1985 ", 4, "the end is expected"},
        {"198", 3, "year"},
        {"19855", 0, "with Y"},
        {"-19855-01", 0, "with Y"},
        {"+1985", 0, "'+' where"},
        {"-0000", 0, "0000 is 1 BCE"},
        {"1985-", 5, "month"},
        {"1985-4", 6, "month"},
        {"1985-4-1", 6, "month"},
        {"19850412", 0, "with Y"},
        {"1985-13", 5, "month 13 does not exist"},
        {"1985-00", 5, "month 00 does not exist"},
        {"1985-20", 5, "month 20 does not exist"},
        {"1985-42", 5, "month 42 does not exist"},
        {"1985-2X", 5, "month 2X does not exist"},
        {"1985-3X-01", 5, "month 3X does not exist"},
        {"1985-21-05", 7, "season 21 has no days"},
        {"1985-04-00", 8, "day 00 does not exist"},
        {"1985-04-31", 8, "day 31 does not exist"},
        {"1985-02-29", 8, "day 29 does not exist"},
        {"1900-02-29", 8, "day 29 does not exist"},
        {"1985-04-32", 8, "day 32"},
        {"1985-04-4X", 8, "day 4X"},
        {"1985-02-3X", 8, "day 3X"},
        {"XXXX-02-30", 8, "day 30"},
        {"XX01-02-29", 8, "day 29"},
        {"1985-04-1", 9, "day"},
        {"1985-04-123", 10, "'3' where the end"},
        {"1985-04-12-", 10, "'-' where the end"},
        {"1985-w12", 5, "month"},
        {"1985-102", 7, "'2' where the end"},
        {"199x", 3, "'x' where"},
        {"199u", 3, "'u' where"},
        {"open", 0, "'o' where"},
        {"1984??", 5, "'?' where the end"},
        {"1984?~", 5, "'~' where the end"},
        {"??1984", 1, "'?' where"},
        {"2004-(06)", 5, "'(' where"},
        {"1985\xE2\x80\x93"
         "86",
         4, "a byte of no use"},
        {"12th century", 2, "'t' where"},
    });
}

TEST_CASE("what is no year") {
    check(std::vector<Refusal>{
        {"Y", 1, "the end of the text where a digit of a year"},
        {"Y1985", 0, "without Y"},
        {"Y-1985", 0, "without Y"},
        {"Y017000", 1, "'0' where"},
        {"y17000", 0, "'y' where"},
        {"17E7", 2, "'E' where"},
        {"Y17E", 4, "exponent"},
        {"Y17E0", 4, "exponent"},
        {"Y17E17", 4, "more than 18 digits"},
        {"Y17E999999999999999999", 4, "more than 18 digits"},
        {"Y1234567890123456789", 1, "more than 18 digits"},
        {"Y17000-05", 6, "no months"},
        {"1950S2-05", 6, "no months"},
        {"1950S", 5, "significant"},
        {"1950S0", 5, "significant"},
        {"1950S5", 5, "only 4 digits"},
        {"0050S3", 5, "only 2 digits"},
        {"195XS2", 4, "X"},
        {"Y17E7S4X", 7, "'X' where the end"},
    });
}

TEST_CASE("what is no time of day") {
    check(std::vector<Refusal>{
        {"1985-04-12T", 11, "an hour"},
        {"1985-04-12T25:00:00", 11, "'25' is not an hour"},
        {"1985-04-12T24:00:01", 11, "24:00:00"},
        {"1985-04-12T23:60:00", 14, "'60' is not a minute"},
        {"1985-04-12T23:20:60", 17, "'60' is not a second"},
        {"1985-04-12T23:59:61", 17, "'61' is not a second"},
        {"1985-04-12T23:20", 16, "':'"},
        {"1985-04-12T2320", 13, "':'"},
        {"1985-04-12T23:20:30.5", 19, "'.'"},
        {"1985-04-12T23:20:30z", 19, "'z'"},
        {"1985-04-12T23:20:30+15", 20, "zone"},
        {"1985-04-12T23:20:30+14:30", 23, "minute"},
        {"1985-04-12T23:20:30-00:00", 19, "zone of zero"},
        {"1985-04-12T23:20:30+5", 21, "zone"},
        {"1985-04-12t23:20:30", 10, "'t'"},
        {"1985-04-12T2X:20:30", 11, "'2X' is not an hour"},
        {"1985-04T23:20:30", 7, "a plain day"},
        {"1985-04-1XT23:20:30", 10, "a plain day"},
        {"1985-04-12~T23:20:30", 11, "a plain day"},
        {"1985-04-12T23:20:30?", 19, "'?'"},
        {"1985-04-12T23:20:30/1986", 10, "no interval"},
        {"[1985-04-12T23:20:30]", 11, "no set"},
    });
}

TEST_CASE("what is no interval and no set") {
    check(std::vector<Refusal>{
        {"2005/2004", 5, "ends before it begins"},
        {"2004-06-11/2004-06-10", 11, "ends before it begins"},
        {"2005?/2004", 6, "ends before it begins"},
        {"Y170000002/Y170000001", 11, "ends before it begins"},
        {"1800~/1700", 6, "ends before it begins"},
        {"-0044/-0045", 6, "ends before it begins"},
        {"2004/2005/2006", 9, "'/' where the end"},
        {"2004/P1Y", 5, "'P' where"},
        {"..2004/2005", 2, "'/' is expected"},
        {"2004/2005..", 9, "the end is expected"},
        {"2004-/2005", 5, "month"},
        {"..", 0, "'.' where"},
        {"...", 0, "'.' where"},
        {"[", 1, "the end of the text"},
        {"[]", 1, "']' where"},
        {"[1984", 5, "the end of the set"},
        {"[1984}", 5, "the end of the set"},
        {"{1984]", 5, "the end of the set"},
        {"[1984]]", 6, "the end is expected"},
        {"[1984,]", 6, "']' where"},
        {"[,1984]", 1, "',' where"},
        {"[1984, 1985]", 6, "a byte of no use"},
        {"[..]", 3, "']' where"},
        {"[1984..1983]", 7, "ends before it begins"},
        {"[1984...1985]", 7, "'.' where"},
        {"[1984/1985]", 5, "the end of the set"},
        {"[[1984]]", 1, "'[' where"},
        {"1984..1985", 4, "the end is expected"},
    });
    CHECK(parse_edtf("2005~/2004"));
    CHECK(parse_edtf("2004-06-11/2004-06-11"));
}

TEST_CASE("too long a text is refused without being read") {
    std::string text = "[1984";
    while (text.size() < 990)
        text += ",1984";
    text += "]";
    CHECK(parse_edtf(text));
    EdtfProblem problem;
    CHECK_FALSE(parse_edtf(std::string(1'000'000, '['), &problem));
    CHECK(problem.at == 1000);
    CHECK_FALSE(parse_edtf(std::string(1001, '1')));
    std::string hard = "[";
    while (hard.size() < 980)
        hard += "XXX1-02-29,"; // each has no reading in 1,000 years
    CHECK_FALSE(parse_edtf(hard + "1984]"));
    CHECK_FALSE(parse_edtf(std::string_view("1984\0", 5)));
}

TEST_CASE("a valid value leaves the problem alone") {
    EdtfProblem problem = {7, "mine"};
    CHECK(parse_edtf("1984", &problem));
    CHECK(problem.at == 7);
    CHECK(problem.reason == "mine");
}

TEST_CASE("the parts of what was read") {
    CHECK(date_of("-0043-03-15").year == -43); // 44 BCE
    CHECK(date_of("0000").year == 0);          // 1 BCE
    CHECK(date_of("199X").year == 1990);
    CHECK(date_of("199X").year_x == 1);
    CHECK(date_of("19XX").year_x == 3);
    CHECK(date_of("1X04").year_x == 4);
    CHECK(date_of("-00XX").minus_zero);
    CHECK(date_of("-00XX") != date_of("00XX"));
    CHECK(date_of("Y-17E7").year == -170'000'000);
    CHECK(date_of("Y-17E7").exponent == 7);
    CHECK(date_of("1950S2").significant == 2);
    CHECK(date_of("2001-21").month == 21);
    CHECK(date_of("2004-XX-3X").month_x == 3);
    CHECK(date_of("2004-XX-3X").day == 30);
    CHECK(date_of("2004-XX-3X").has_month());
    CHECK_FALSE(date_of("2004-XX-3X").is_day());
    CHECK(date_of("2004-06-11~").is_day());
    CHECK(date_of("2004-06~-11").year_q == Qualifier::approximate);
    CHECK(date_of("2004-06~-11").day_q == Qualifier::none);
    CHECK(date_of("2004-01-01T23:59:59+05:30").time == "23:59:59+05:30");
    CHECK(parse_edtf("1985/")->end.kind == EdtfEnd::Kind::unknown);
    CHECK(parse_edtf("1985/..")->end.kind == EdtfEnd::Kind::open);
    CHECK(parse_edtf("[1,2]") == std::nullopt);
    CHECK(parse_edtf("[1670..1672,1674]")->members.at(0).range);
    CHECK_FALSE(parse_edtf("[1670..1672,1674]")->members.at(1).range);
}

TEST_CASE("approximate and uncertain see every component of every date") {
    struct Trust {
        const char* text;
        bool approximate;
        bool uncertain;
    };

    for (const auto& [text, is_approximate, is_uncertain] : std::vector<Trust>{
             {"1984", false, false},
             {"1984~", true, false},
             {"1984?", false, true},
             {"1984%", true, true},
             {"2004-~06-11", true, false},
             {"2004-06-?11", false, true},
             {"1984/2004~", true, false},
             {"1984?/..", false, true},
             {"[1984,2004~]", true, false},
             {"{1984..2004?}", false, true},
             {"../..", false, false},
         }) {
        CAPTURE(text);
        CHECK(approximate(*parse_edtf(text)) == is_approximate);
        CHECK(uncertain(*parse_edtf(text)) == is_uncertain);
    }
}

TEST_CASE("values from parts") {
    const std::vector<std::pair<Edtf, std::string>> table = {
        {edtf_year(1904), "1904"},
        {edtf_year(0), "0000"},
        {edtf_year(-43), "-0043"},
        {edtf_year(12'000), "Y12000"},
        {edtf_year(-170'000'000), "Y-170000000"},
        {edtf_month(1990, 9), "1990-09"},
        {edtf_month(2001, 41), "2001-41"},
        {edtf_month(12'000, 9), "Y12000"},
        {edtf_day(1990_y / sep / 12), "1990-09-12"},
        {edtf_day(date::year{-43} / mar / 15), "-0043-03-15"},
        {edtf_day(date::year{12'000} / mar / 15), "Y12000"},
        {edtf_decade(1990), "199X"},
        {edtf_decade(1994), "199X"},
        {edtf_decade(0), "000X"},
        {edtf_decade(-1), "-000X"},
        {edtf_decade(-49), "-004X"},
        {edtf_decade(12'000), "Y12000S4"},
        {edtf_century(1800), "18XX"},
        {edtf_century(1), "00XX"},
        {edtf_century(-99), "-00XX"},
        {edtf_century(-499), "-04XX"},
        {edtf_century(-12'000), "Y-12000S3"},
        {edtf_interval(edtf_year(1861), edtf_year(1865)), "1861/1865"},
        {edtf_interval(*parse_edtf("1861/1862"), *parse_edtf("1864/..")), "1861/.."},
        {edtf_interval(*parse_edtf("../1862"), edtf_century(1800)), "../18XX"},
        {edtf_interval(*parse_edtf("[1861,1862]"), *parse_edtf("{1863,1864..1865}")), "1861/1865"},
        {edtf_interval(*parse_edtf("1985-04-12T23:20:30"), edtf_year(1986)), "1985-04-12/1986"},
        {edtf_approximate(edtf_year(1450)), "1450~"},
        {edtf_approximate(edtf_day(1990_y / sep / 12)), "1990-09-12~"},
        {edtf_approximate(*parse_edtf("2004?-06")), "2004%-~06"},
        {edtf_approximate(*parse_edtf("1861/..")), "1861~/.."},
        {edtf_approximate(*parse_edtf("[1861,1863..1865]")), "[1861~,1863~..1865~]"},
        {edtf_approximate(*parse_edtf("1985-04-12T23:20:30Z")), "1985-04-12~"},
        {edtf_approximate(edtf_century(1800)), "18XX~"},
    };
    for (const auto& [edtf, text] : table) {
        CHECK(to_string(edtf) == text);
        CHECK(parse_edtf(text) == edtf);
    }
    CHECK(days_text(bounds(edtf_century(1800))) == "1800-01-01..1899-12-31");
    CHECK(days_text(bounds(edtf_decade(1990))) == "1990-01-01..1999-12-31");
    CHECK(days_text(bounds(edtf_century(-12'000))) == "Y-12099..Y-12000");
}

TEST_CASE("values that no reading exists for have bounds that are not ok") {
    CHECK_FALSE(bounds(edtf_interval(edtf_year(1865), edtf_year(1861))).ok());
    Edtf february_30 = edtf_month(2004, 2);
    february_30.begin.date.day = 30;
    CHECK_FALSE(bounds(february_30).ok());
}

TEST_CASE("the seam between the eras") {
    CHECK(days_text(bounds(*parse_edtf("-0001/0001"))) == "-0001-01-01..0001-12-31");
    CHECK(bounds(edtf_year(-1)).end == bounds(edtf_year(0)).begin);
    CHECK(bounds(edtf_year(0)).end == bounds(edtf_year(1)).begin);
    CHECK(bounds(edtf_century(-99)).end ==
          bounds(edtf_year(1)).begin); // the 1st century BCE ends with 1 BCE
    CHECK(
        bounds(edtf_year(-43)).contains(date::year{-43} / mar / 15)); // the Ides of March of 44 BCE
}

TEST_CASE("the ends of date::year's range") {
    CHECK(days_text(bounds(edtf_year(32'767))) == "Y32767..Y32767");
    CHECK(bounds(edtf_year(32'768)) == Interval{});
    CHECK(days_text(bounds(edtf_year(-32'767))) == "Y-32767..Y-32767");
    CHECK(bounds(edtf_year(-32'768)) == Interval{});
    CHECK(days_text(bounds(*parse_edtf("Y32767~"))) == "Y32766..");
    CHECK(days_text(bounds(*parse_edtf("Y-32767~"))) == "..Y-32766");
    CHECK(days_text(bounds(*parse_edtf("1984/Y99999"))) == "1984-01-01..");
}
