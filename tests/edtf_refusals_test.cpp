// SPDX-License-Identifier: Apache-2.0
// What is no EDTF: where it stops making sense, and why.
#include "edtf_rows.hpp"

using namespace fasti;
using namespace fasti::test;

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
