// SPDX-License-Identifier: Apache-2.0
// Dates of other calendars, from what was recognised to the Timex that remembers them.
#include "events/lang/languages.hpp"
#include "events/timex/settle/resolve.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace fasti;
using namespace fasti::match;
using namespace fasti::settle;

namespace {

/// What becomes of one expression that fills a document.
Tagged resolved(const std::string& words, const Fields& fields) {
    Source source;
    source.path = "test";
    const Document document = read_text(words + "\n", std::move(source));
    Expression expression;
    expression.span = {0, words.size()};
    expression.meaning.kind = Meaning::Kind::point;
    expression.meaning.fields = fields;
    const std::vector<Expression> all = {expression};
    const Part part = {0, document.blocks.size(), "", std::nullopt};
    Tagged tagged;
    TimexSink sink([&](Timex&& timex) { tagged.timexes.push_back(std::move(timex)); });
    resolve(document, part, all, {}, *languages().front(), sink, tagged);
    sink.flush();
    return tagged;
}

Fields fields_in(Calendar calendar, int year, int month = 0, int day = 0) {
    Fields fields;
    fields.calendar = calendar;
    fields.year = year;
    fields.month = static_cast<std::int8_t>(month);
    fields.day = static_cast<std::int8_t>(day);
    return fields;
}

struct Row {
    const char* words;
    Fields fields;
    const char* value;
    const char* edtf;
    const char* written;
    const char* label;
};

} // namespace

TEST_CASE("a date of another calendar is its Gregorian days, and remembers what was written") {
    Fields quarter = fields_in(Calendar::fiscal, 2019);
    quarter.quarter = 2;
    for (const Row& row : std::vector<Row>{
             {"25 October 1917 (O.S.)", fields_in(Calendar::julian, 1917, 10, 25), "1917-11-07",
              "1917-11-07", "1917-10-25", ""},
             {"29 February 1900 (O.S.)", fields_in(Calendar::julian, 1900, 2, 29), "1900-03-13",
              "1900-03-13", "1900-02-29", ""},
             {"15 March 44 BC, Julian", fields_in(Calendar::julian, -43, 3, 15), "BC0044-03-13",
              "-0043-03-13", "-0043-03-15", ""},
             {"1399 AH", fields_in(Calendar::islamic, 1399), "1978-12-02/1979-11-20",
              "1978-12-02~/1979-11-20~", "1399", "1399 AH"},
             {"1 Muharram 1400", fields_in(Calendar::islamic, 1400, 1, 1), "1979-11-21",
              "1979-11-21~", "1400-01-01", ""},
             {"Bahman 1357", fields_in(Calendar::solar_hijri, 1357, 11), "1979-01-21/1979-02-19",
              "1979-01-21/1979-02-19", "1357-11", "Bahman 1357"},
             {"FY 2019", fields_in(Calendar::fiscal, 2019), "2019", "2018-02-01/2020-11-30",
              "FY2019", "FY 2019"},
             {"Q2 of FY 2019", quarter, "2019-Q2", "2018-05-01/2020-05-31", "FY2019-Q2",
              "Q2 of FY 2019"},
         }) {
        CAPTURE(row.words);
        const Tagged tagged = resolved(row.words, row.fields);
        REQUIRE(tagged.timexes.size() == 1);
        const Timex& timex = tagged.timexes.front();
        CHECK(timex.value == row.value);
        CHECK(to_string(*timex.edtf) == row.edtf);
        CHECK(timex.bounds == bounds(*timex.edtf));
        REQUIRE(timex.as_written.has_value());
        CHECK(timex.as_written->calendar == row.fields.calendar);
        CHECK(to_string(*timex.as_written) == row.written);
        CHECK(timex.label == row.label);
        CHECK(tagged.findings.empty());
    }
}

TEST_CASE("a weekday is held against the day itself, not against its number") {
    Fields fields = fields_in(Calendar::julian, 1917, 10, 25);
    fields.weekday = 3; // 7 November 1917 was a Wednesday
    CHECK(resolved("Wednesday, 25 October 1917 (O.S.)", fields).findings.empty());
    fields.weekday = 4;
    CHECK(resolved("Thursday, 25 October 1917 (O.S.)", fields).findings.size() == 1);
}

TEST_CASE("what another calendar has not is a finding and no date") {
    for (const auto& [words, fields] : std::vector<std::pair<const char*, Fields>>{
             {"29 February 1901 (O.S.)", fields_in(Calendar::julian, 1901, 2, 29)},
             {"31 Muharram 1400", fields_in(Calendar::islamic, 1400, 1, 31)},
             {"AH 0", fields_in(Calendar::islamic, 0)},
             {"AH 33000", fields_in(Calendar::islamic, 33'000)},
         }) {
        CAPTURE(words);
        const Tagged tagged = resolved(words, fields);
        CHECK(tagged.timexes.empty());
        REQUIRE(tagged.findings.size() == 1);
        CHECK(tagged.findings.front().code == "impossible-date");
        CHECK_THAT(tagged.findings.front().message, Catch::Contains("calendar has no"));
    }
}
