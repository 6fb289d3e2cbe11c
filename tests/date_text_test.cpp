// SPDX-License-Identifier: Apache-2.0
// Dates in words, a table a language.
#include "render/timeline/date_text.hpp"
#include "render/timeline/span_text.hpp"
#include "render/timeline/wordings.hpp"

#include <catch2/catch.hpp>

using namespace fasti;
using namespace fasti::timeline;

namespace {

std::string
words(const std::string& edtf, Granularity precision, const std::string& language = "en") {
    const auto value = parse_edtf(edtf);
    REQUIRE(value.has_value());
    When when;
    when.edtf = *value;
    when.bounds = bounds(*value);
    when.precision = precision == Granularity::unknown ? granularity(*value) : precision;
    return date_text(when, wording_of(language));
}

struct Row {
    const char* edtf;
    const char* words;
    Granularity precision = Granularity::unknown; // unknown: the value's own
};

// clang-format off
const std::vector<Row> table = {
    {"1904-02-08", "8 Feb 1904"},               {"1904-02", "Feb 1904"},
    {"1904", "1904"},                           {"1928-09~", "c. Sep 1928"},
    {"1928?", "1928?"},                         {"1928%", "c. 1928?"},
    {"1962-10-16/1962-10-28", "16–28 Oct 1962"},
    {"1914-07-28/1918-11-11", "28 Jul 1914 – 11 Nov 1918"},
    {"2020-07-27/2020-12-14", "27 Jul – 14 Dec 2020"},
    {"2020-03/2020-05", "Mar – May 2020"},      {"1939/1945", "1939 – 1945"},
    {"1918-03~/1920-04~", "c. Mar 1918 – Apr 1920"},
    {"1918-03~/1920-04", "c. Mar 1918 – Apr 1920"},
    {"199X", "1990s"},                          {"18XX", "19th century"},
    {"10XX", "11th century"},                   {"20XX", "21st century"},
    {"1XXX", "2nd millennium"},
    {"1980/1983", "early 1980s", Granularity::decade},
    {"1987/1989", "late 1980s", Granularity::decade},
    {"1984/1986", "mid-1980s", Granularity::decade},
    {"1980/1983", "1980 – 1983"},
    {"1867/1900", "1867 – 1900", Granularity::century},
    {"1801/1833", "1801 – 1833", Granularity::century},
    {"2003-01/2003-04", "early 2003", Granularity::year},
    {"-0043", "44 BCE"},                        {"-0043-03-15", "15 Mar 44 BCE"},
    {"-0430/-0403", "431 – 404 BCE"},           {"0000", "1 BCE"},
    {"-0030/0014", "31 BCE – 14 CE"},           {"0476", "476 CE"},
    {"0079-10~", "c. Oct 79 CE"},               {"-04XX", "5th century BCE"},
    {"1941-21", "spring 1941"},                 {"1941-24", "winter 1941"},
    {"1990-33", "Q1 1990"},                     {"1990-40", "first half of 1990"},
    {"../1914", "by 1914"},                     {"2013/..", "from 2013"},
    {"2013-05-02/", "from 2 May 2013"},
    {"[2018,2019]", "2018 or 2019"},            {"[1667,1668,1670..1672]", "1667, 1668 or 1670 – 1672"},
    {"{1960,1961-12}", "1960 and Dec 1961"},
    {"1984-06-XX", "Jun 1984"},                 {"1984-XX", "1984"},
    {"156X-12-25", "156X-12-25"},               {"Y-17E7", "170,000,001 BCE"},
};

const std::vector<Row> german = {
    {"1904-02-08", "8. Feb. 1904"},             {"1849-05-03", "3. Mai 1849"},
    {"1848-03", "März 1848"},                   {"1904", "1904"},
    {"1450~", "um 1450"},                       {"1928-09~", "um Sept. 1928"},
    {"1849-05-03~", "um den 3. Mai 1849"},      {"1928?", "1928?"},
    {"1928%", "um 1928?"},                      {"1962-10-16/1962-10-28", "16.–28. Okt. 1962"},
    {"1914-07-28/1918-11-11", "28. Juli 1914 – 11. Nov. 1918"},
    {"2020-07-27/2020-12-14", "27. Juli – 14. Dez. 2020"},
    {"2020-03/2020-05", "März – Mai 2020"},     {"1939/1945", "1939 – 1945"},
    {"1918-03~/1920-04~", "um März 1918 – April 1920"},
    {"199X", "1990er Jahre"},                   {"18XX", "19. Jahrhundert"},
    {"1XXX", "2. Jahrtausend"},                 {"-04XX", "5. Jahrhundert v. Chr."},
    {"1980/1983", "Anfang der 1980er Jahre", Granularity::decade},
    {"1984/1986", "Mitte der 1980er Jahre", Granularity::decade},
    {"1987~/1989~", "um Ende der 1980er Jahre", Granularity::decade},
    {"1800/1832", "Anfang des 19. Jahrhunderts", Granularity::century},
    {"1867/1899", "Ende des 19. Jahrhunderts", Granularity::century},
    {"2003-01/2003-04", "Anfang 2003", Granularity::year},
    {"2003-09/2003-12", "Ende 2003", Granularity::year},
    {"-0043", "44 v. Chr."},                    {"-0043-03-15", "15. März 44 v. Chr."},
    {"-0430/-0403", "431 – 404 v. Chr."},       {"-0030/0014", "31 v. Chr. – 14 n. Chr."},
    {"0476", "476 n. Chr."},                    {"1941-21", "Frühjahr 1941"},
    {"1941-24", "Winter 1941"},                 {"1990-33", "1. Quartal 1990"},
    {"1990-40", "erste Hälfte 1990"},           {"../1914", "bis 1914"},
    {"2013-05-02/", "ab 2. Mai 2013"},          {"[2018,2019]", "2018 oder 2019"},
    {"[1667,1668,1670..1672]", "1667, 1668 oder 1670 – 1672"},
    {"{1960,1961-12}", "1960 und Dez. 1961"},   {"1984-06-XX", "Juni 1984"},
    {"156X-12-25", "156X-12-25"},               {"Y-17E7", "170.000.001 v. Chr."},
    {"1945-05-08T23:01:00", "8. Mai 1945, 23:01:00"},
};

// clang-format on

} // namespace

TEST_CASE("dates in words") {
    for (const Row& row : table) {
        CAPTURE(row.edtf);
        CHECK(words(row.edtf, row.precision) == row.words);
    }
    CHECK(date_text(When{}) == "undated");
}

TEST_CASE("dates in German words") {
    for (const Row& row : german) {
        CAPTURE(row.edtf);
        CHECK(words(row.edtf, row.precision, "de") == row.words);
    }
    CHECK(date_text(When{}, wording_of("de-AT")) == "undatiert");
    CHECK(words("1904-02-08", Granularity::unknown, "fr") == "8 Feb 1904"); // there is no table yet
}

TEST_CASE("what goes from one date to another is a range, in every language") {
    const std::vector<std::tuple<const char*, Granularity, bool>> rows = {
        {"1939/1945", Granularity::year, true},
        {"1980/1983", Granularity::decade, false},
        {"1980/1983", Granularity::year, true},
        {"1801/1833", Granularity::century, true},
        {"1867/1899", Granularity::century, false},
        {"2003-01/2003-04", Granularity::year, false},
        {"2003-01/2003-04", Granularity::month, true},
        {"../1914", Granularity::year, false},
        {"199X", Granularity::decade, false},
        {"156X-12-25/1570", Granularity::day, false},
    };
    for (const auto& [edtf, precision, range] : rows) {
        CAPTURE(edtf);
        When when;
        when.edtf = *parse_edtf(edtf);
        when.precision = precision;
        CHECK(is_range(when) == range);
        const bool dash = date_text(when).find("–") != std::string::npos;
        CHECK(dash == range);
        when.label = "the crisis of 1939–1945"; // words that a text has for a stretch of time
        CHECK_FALSE(is_range(when));
    }
}
