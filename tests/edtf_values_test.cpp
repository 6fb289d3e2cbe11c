// SPDX-License-Identifier: Apache-2.0
// EDTF values: their parts, those made of plain parts, and the ends of the calendar.
#include "edtf_rows.hpp"
#include "events/timex/value/value.hpp"

using namespace fasti;
using namespace fasti::test;
using namespace date::literals;

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
        {edtf_approximate(*parse_edtf("1984-06~-06")), "1984-06~-06"},
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

TEST_CASE("year 0 of EDTF is 1 BC of TIMEX3, and so on both ways") {
    struct Year {
        int astronomical;
        const char* edtf;
        const char* timex3;
    };

    for (const Year& year : std::vector<Year>{{2, "0002", "0002"},
                                              {1, "0001", "0001"},
                                              {0, "0000", "BC0001"},
                                              {-1, "-0001", "BC0002"},
                                              {-43, "-0043", "BC0044"},
                                              {-9999, "-9999", "BC10000"}}) {
        const Fields fields = fields_of_year(year.astronomical);
        CHECK(to_string(*edtf(fields)) == year.edtf);
        CHECK(timex3(fields) == year.timex3);
        CHECK(parse_edtf(year.edtf)->begin.date.year == year.astronomical);
    }
    for (int year = -3000; year <= 3000; ++year) {
        const std::string written = timex3(fields_of_year(year));
        const bool bc = written.starts_with("BC");
        const int number = std::stoi(written.substr(bc ? 2 : 0));
        if ((bc ? 1 - number : number) != year) FAIL(written);
    }
}
