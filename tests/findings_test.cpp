// SPDX-License-Identifier: Apache-2.0
// What the tagger says about dates that are wrong or doubtful, and where it must be silent.
#include "events/lang/languages.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace fasti;

namespace {

Tagged tagged(const std::string& text) {
    Source source;
    source.path = "test";
    return tag(read_text(text + "\n", std::move(source)), *languages().front());
}

std::string codes(const Tagged& found) {
    std::string out;
    for (const Finding& finding : found.findings)
        out += (out.empty() ? "" : " ") + finding.code;
    return out;
}

std::string values(const Tagged& found) {
    std::string out;
    for (const Timex& timex : found.timexes)
        out += (out.empty() ? "" : " ") + timex.value;
    return out;
}

struct Row {
    const char* text;
    const char* codes;
    const char* values; ///< of what stays a date
};

void check(const std::vector<Row>& table) {
    for (const Row& row : table) {
        CAPTURE(row.text);
        const Tagged found = tagged(row.text);
        CHECK(codes(found) == row.codes);
        CHECK(values(found) == row.values);
        for (const Finding& finding : found.findings) {
            CHECK_FALSE(finding.message.empty());
            CHECK(finding.citations.size() == 1);
        }
    }
}

} // namespace

TEST_CASE("a date that no calendar has is a finding and no date") {
    check({
        {"It began on 30 February 2010.", "impossible-date", ""},
        {"It began on February 30, 2010.", "impossible-date", ""},
        {"It began on 29 February 2015.", "impossible-date", ""},
        {"It began on 29 February 1900.", "impossible-date", ""},
        {"It began on 29 February 2000.", "", "2000-02-29"},
        {"It began on 31 June.", "impossible-date", ""},
        {"It began on 31 April 1999.", "impossible-date", ""},
        {"It began on 2010-02-30.", "impossible-date", ""},
        {"It began on 2010-13-01.", "impossible-date", ""},
        {"It began on 2024/13/1.", "impossible-date", ""},
        {"It began on 31/13/2024.", "impossible-date", ""},
        {"It began on 31.02.2024.", "impossible-date", ""},
        {"It began on July 42nd.", "impossible-date", ""},
        {"It began with part 45/67/2020 of it.", "", ""},
    });
}

TEST_CASE("a weekday that is not the day's is a finding, and the date stands") {
    check({
        {"On Monday, 9 March 2011 they met.", "weekday-does-not-match", "2011-03-09"},
        {"On Monday, March 9, 2011 they met.", "weekday-does-not-match", "2011-03-09"},
        {"On 9 March 2011 (Monday) they met.", "weekday-does-not-match", "2011-03-09"},
        {"On 9 March 2011, Monday, they met.", "weekday-does-not-match", "2011-03-09"},
        {"On Mon 9 Mar 2011 they met.", "weekday-does-not-match", "2011-03-09"},
        {"On Monday 9.3.2011 they met.", "weekday-does-not-match", "2011-03-09"},
        {"On Monday 2011-03-09 they met.", "weekday-does-not-match", "2011-03-09"},
        {"On Wednesday, 9 March 2011 they met.", "", "2011-03-09"},
        {"On Wednesday 9.3.2011 they met.", "", "2011-03-09"},
    });
}

TEST_CASE(
    "numeric dates are read as the text writes the others, and reported where it does not say") {
    check({
        {"It came on 11-09-2010.", "ambiguous-date", "2010-11-09"},
        {"It came on 11-11-2010.", "", "2010-11-11"},
        {"It came on 11-09-2010 and left on 23-09-2010.", "", "2010-09-11 2010-09-23"},
        {"It came on 11/09/2010 and left on 11/23/2010.", "", "2010-11-09 2010-11-23"},
        {"It came on 11-09-2010. On 11 September 2010 they met.", "", "2010-09-11 2010-09-11"},
        {"It came on 11-09-2010. On November 9 2010 they met.", "", "2010-11-09 2010-11-09"},
        {"It came on Wednesday 12/05/2010.", "", "2010-05-12"}, // the day of the week decides
        {"It came on Sunday 12/05/2010.", "", "2010-12-05"},
        {"It came on 2010-09-11.", "", "2010-09-11"},
    });
}

TEST_CASE("each part of a file has its own order") {
    const Tagged found =
        tagged("The first letter\n\n12 March 2009\n\nIt came on 03-04-2009 and left "
               "on 23-04-2009. It was late.\n\nThe second letter\n\n14 May 2011\n\n"
               "It came on 03-04-2011 and left on 04-23-2011. It was late.");
    CHECK(found.parts.size() == 2);
    CHECK(codes(found).empty());
    CHECK(values(found) == "2009-03-12 2009-04-03 2009-04-23 2011-05-14 2011-03-04 2011-04-23");
}

TEST_CASE("a range that ends before it begins is a finding") {
    check({
        {"From 5 May 2010 to 3 April 2010 it was shut.", "range-reversed", "2010-05-05 2010-04-03"},
        {"It was shut between May 2010 and March 2010.", "range-reversed", "2010-05 2010-03"},
        {"From 3 April 2010 to 5 May 2010 it was shut.", "", "2010-04-03 2010-05-05"},
        {"From 28 December to 4 January 2010 it was shut.", "", "2009-12-28 2010-01-04"},
        {"The vote fell from 2000 to 1900 in all.", "", "2000 1900"},
    });
}

TEST_CASE("a year beyond any calendar is a finding") {
    check({
        {"The ice left in 12000 BC.", "year-out-of-range", ""},
        {"The ice left in 40000 BC.", "year-out-of-range", ""},
        {"The ice is back in AD 15000.", "year-out-of-range", ""},
        {"The ice left in 9000 BC.", "", "BC9000"},
    });
}
