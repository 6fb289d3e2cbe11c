// SPDX-License-Identifier: Apache-2.0
// Dates in words, numbered notes, quotes as printed.
#include "render/timeline/certainty_text.hpp"
#include "render/timeline/date_text.hpp"
#include "render/timeline/make_timeline.hpp"
#include "render/timeline/quote.hpp"
#include "render/timeline/span_text.hpp"
#include "render/timeline/wordings.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <numeric>

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

Citation
citation(unsigned source, int line, const std::string& quote, const std::string& date = "") {
    Citation c;
    c.source = SourceId{source};
    c.line = line;
    c.quote = quote;
    c.span = {1000, 1000 + to_utf32(quote).size()};
    const std::size_t at = date.empty() ? std::string::npos : quote.find(date);
    if (at != std::string::npos) {
        const std::size_t points = to_utf32(quote.substr(0, at)).size();
        c.date = {1000 + points, 1000 + points + date.size()};
    }
    return c;
}

Event event(const std::string& title, const std::string& edtf, std::vector<Citation> citations) {
    Event e;
    e.id = title;
    e.title = title;
    e.when.edtf = *parse_edtf(edtf);
    e.when.bounds = bounds(e.when.edtf);
    e.when.precision = granularity(e.when.edtf);
    e.citations = std::move(citations);
    e.claims = {{e.when, e.citations}};
    return e;
}

Timeline timeline_of(const Chronicle& chronicle) {
    std::vector<EventId> order;
    for (std::uint32_t i = 0; i < chronicle.events.size(); ++i)
        order.push_back(EventId{i});
    return make_timeline(Analysis(chronicle), order);
}

Chronicle two_sources() {
    Chronicle c;
    c.sources.resize(2);
    c.sources[0].title = "First Essay";
    c.sources[1].path = "second.txt";
    return c;
}

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

TEST_CASE("a page is about a stretch of time") {
    const auto day = [](int year, unsigned month, unsigned of_month) {
        return sys_days{date::year(year) / date::month(month) / date::day(of_month)};
    };
    const auto text = [&](sys_days from, sys_days to, Granularity precision) {
        return span_text(from, to, precision, wording_of("en")) + " | " +
               span_text(from, to, precision, wording_of("de"));
    };
    CHECK(text(day(-43, 3, 15), day(14, 8, 19), Granularity::day) ==
          "44 BCE – 14 | 44 v. Chr. – 14");
    CHECK(text(day(2019, 3, 1), day(2019, 6, 1), Granularity::month) ==
          "Mar – Jun 2019 | März – Juni 2019");
    CHECK(text(day(2019, 3, 3), day(2019, 3, 9), Granularity::day) ==
          "3 – 9 Mar 2019 | 3. – 9. März 2019");
    CHECK(text(day(2019, 3, 3), day(2019, 3, 3), Granularity::day) == "3 Mar 2019 | 3. März 2019");
    CHECK(text(day(2019, 3, 3), day(2019, 6, 3), Granularity::year) == "2019 | 2019");
}

TEST_CASE("a page speaks the language of most events' sources") {
    Chronicle c = two_sources();
    c.sources[0].language = "de";
    c.sources[1].language = "en";
    c.events = {event("a", "1849-05-03", {citation(0, 1, "x")}),
                event("b", "1850", {citation(0, 2, "y")}),
                event("c", "1851", {citation(1, 3, "z")})};
    c.events[1].certainty = Certainty::planned;
    Timeline t = timeline_of(c);
    CHECK(t.language == "de");
    CHECK(t.entries[0].date == "3. Mai 1849");
    CHECK(t.subtitle == "3 Ereignisse aus 2 Dokumenten, 1849 – 1851");
    CHECK(t.title == "Zeitleiste: First Essay; second.txt");
    CHECK(certainty_text(t.entries[1], wording_of(t.language)) == "geplant");
    c.events[0].citations = {citation(1, 1, "x"),
                             citation(0, 1, "x")}; // what is cited first counts
    t = timeline_of(c);
    CHECK(t.language == "en");
    CHECK(t.entries[0].date == "3 May 1849");
    c.sources[1].language = "";
    CHECK(timeline_of(c).language == "en");
    c.sources[1].language = "fr"; // the page is French, though nobody taught us its dates
    CHECK(timeline_of(c).language == "fr");
    CHECK(timeline_of(c).entries[0].date == "3 May 1849");
    CHECK(timeline_of({}).language == "en");
}

TEST_CASE("an event has a note for each document, with all places in it") {
    Chronicle c = two_sources();
    c.events = {event("a", "1904",
                      {citation(0, 143, "first"), citation(0, 150, "in 1904 it", "1904"),
                       citation(0, 201, "x"), citation(0, 210, "x"), citation(0, 220, "x"),
                       citation(0, 230, "x"), citation(1, 7, "other")})};
    const Timeline t = timeline_of(c);
    REQUIRE(t.notes.size() == 2);
    CHECK(t.notes[0] == Note{1,
                             "First Essay",
                             "First Essay",
                             "l.\u00A0150, 143, 201, 210 and 2 more",
                             "in 1904 it",
                             {0},
                             "l.\u00A0150"});
    CHECK(t.notes[1] ==
          Note{2, "second.txt", "second.txt", "l.\u00A07", "other", {0}, "l.\u00A07"});
    CHECK(t.entries[0].notes == std::vector<int>{1, 2});
    CHECK(t.entries[0].date == "1904");
    CHECK(t.subtitle == "1 event from 2 documents, 1904");
    CHECK(t.title == "Timeline: First Essay; second.txt");
}

TEST_CASE("what reads the same gets the same number") {
    Chronicle c = two_sources();
    c.events = {event("a", "1904", {citation(0, 5, "both in 1904 and 1905")}),
                event("b", "1905", {citation(0, 5, "both in 1904 and 1905")}),
                event("c", "1906", {citation(0, 6, "another")})};
    const Timeline t = timeline_of(c);
    REQUIRE(t.notes.size() == 2);
    CHECK(t.notes[0].entries == std::vector<std::size_t>{0, 1});
    CHECK(t.entries[1].notes == std::vector<int>{1});
    CHECK(t.entries[2].notes == std::vector<int>{2});
}

TEST_CASE("long titles that begin alike are told apart when they are cut") {
    Chronicle c;
    for (const char* title : {"The long siege of the upper town and its end: Part 1",
                              "The Long Siege of the upper town and its end — Part 2",
                              "A harvest that nobody in the valley had expected to see", "Short"}) {
        c.sources.emplace_back();
        c.sources.back().title = title;
    }
    for (unsigned i = 0; i < 8; ++i)
        c.events.push_back(event(std::to_string(i), std::to_string(1900 + i),
                                 {citation(i % 4, int(i) + 1, std::to_string(i))}));
    const Timeline t = timeline_of(c);
    REQUIRE(t.notes.size() == 8);
    CHECK(t.notes[0].source == c.sources[0].title);
    CHECK(t.notes[4].source == "The long siege of the … Part 1");
    CHECK(t.notes[5].source == "The Long Siege of the … Part 2");
    CHECK(t.notes[6].source == "A harvest that nobody in the valley…");
    CHECK(t.notes[7].source == "Short");
    CHECK(t.notes[4].author == "The long siege of the a");
    CHECK(t.notes[5].author == "The Long Siege of the b");
    CHECK(t.notes[7].author == "Short");
    CHECK(t.title == "Timeline: 1900 – 1907");
    CHECK(t.subtitle == "8 events from 4 documents");
}

TEST_CASE("how sure an entry is stands beside its date once") {
    const std::vector<std::tuple<Certainty, const char*, const char*>> rows = {
        {Certainty::asserted, "Harbour opened", ""},
        {Certainty::planned, "No strike", "planned"},
        {Certainty::negated, "Conference planned", "did not happen"},
        {Certainty::negated, "Notable conference", "did not happen"},
        {Certainty::negated, "No ship leaves the harbour", ""},
        {Certainty::negated, "The fleets do not meet", ""},
        {Certainty::negated, "Der Vertrag wird nicht erneuert", ""},
    };
    for (const auto& [certainty, title, words] : rows) {
        Entry entry;
        entry.certainty = certainty;
        entry.title = title;
        CHECK(certainty_text(entry) == words);
    }
}

TEST_CASE("ranges, approximate dates and pages") {
    Chronicle c = two_sources();
    Citation page = citation(0, 9, "q");
    page.page = 3;
    c.events = {event("a", "1914/1918", {page}), event("b", "1928-09~", {}),
                event("c", "199X", {})};
    const Timeline t = timeline_of(c);
    CHECK(t.notes[0].place == "p.\u00A03");
    CHECK(t.entries[0].range);
    CHECK_FALSE(t.entries[0].approximate);
    CHECK(t.entries[1].approximate);
    CHECK_FALSE(t.entries[2].range);
}

TEST_CASE("remarks tell warnings and errors, with the numbers of the notes that show them") {
    Chronicle c = two_sources();
    const Citation shown = citation(0, 5, "shown");
    const Citation unused = citation(1, 8, "unused");
    c.events = {event("a", "1904", {shown})};
    c.findings = {{"note-only", Severity::note, "Not this.", {shown}},
                  {"differs", Severity::error, "These differ.", {shown, unused, shown}},
                  {"cycle", Severity::error, "they cannot both be", {shown}}};
    CHECK(timeline_of(c).remarks ==
          std::vector<Remark>{{"These differ. [1] (second.txt, l.\u00A08)", {}},
                              {"They cannot both be.", {1}}});
}

TEST_CASE("quotes are cleaned of markup and line breaks") {
    const std::vector<std::pair<const char*, const char*>> rows = {
        {"a\n  b\r\nc", "a b c"},
        {"the **treaty** of _1904_ was `signed`", "the treaty of 1904 was signed"},
        {"see [the text](https://example.org/x_y) there", "see the text there"},
        {"![map](m.png) of 1904", "map of 1904"},
        {"a footnote [3] stays, f(x)[i] too", "a footnote [3] stays, f(x)[i] too"},
        {"snake_case and 2 * 3 stay", "snake_case and 2 * 3 stay"},
        {"> quoted\n> twice", "> quoted twice"},
        {"mass-\nenergy", "mass-energy"},
        {"bad \xFF byte", "bad \uFFFD byte"},
    };
    for (const auto& [raw, clean] : rows) {
        CAPTURE(raw);
        CHECK(printed_quote(citation(0, 1, raw)) == clean);
    }
}

TEST_CASE("long quotes are cut at words around the date") {
    std::string quote;
    for (int i = 0; i < 60; ++i)
        quote += "word" + std::to_string(i) + " ";
    quote += "on 12 September 1990 it was signed ";
    for (int i = 60; i < 120; ++i)
        quote += "word" + std::to_string(i) + " ";
    const std::string cut = printed_quote(citation(0, 1, quote, "12 September 1990"));
    CAPTURE(cut);
    CHECK(to_utf32(cut).size() <= 116);
    CHECK(cut.find("on 12 September 1990 it was signed") != std::string::npos);
    CHECK(cut.starts_with("…\u00A0word"));
    CHECK(cut.ends_with("\u00A0…"));
    CHECK(printed_quote(citation(0, 1, "short enough")) == "short enough");
    CHECK(to_utf32(printed_quote(citation(0, 1, std::string(5000, '[')))).size() <= 120);
}

TEST_CASE("dates that cannot both be true are kept beside each other") {
    Chronicle c = two_sources();
    c.events = {event("a", "1904", {citation(0, 5, "in 1904", "1904"), citation(1, 7, "1905")})};
    const auto claim = [&](const std::string& edtf, const Citation& from) {
        When when;
        when.edtf = *parse_edtf(edtf);
        when.bounds = bounds(when.edtf);
        when.precision = granularity(when.edtf);
        return Claim{when, {from}};
    };
    c.events[0].claims = {claim("1904", c.events[0].citations[0]),
                          claim("1905", c.events[0].citations[1]),
                          claim("1904-02", c.events[0].citations[0])}; // the same, more precise
    const Timeline t = timeline_of(c);
    REQUIRE(t.entries[0].rivals.size() == 1);
    CHECK(t.entries[0].rivals[0].date == "1905");
    CHECK(t.entries[0].rivals[0].notes == std::vector<int>{2});
}

TEST_CASE("times of day are minutes") {
    Chronicle c = two_sources();
    c.events = {event("a", "1969-07-20T20:17:40Z", {}), event("b", "1969-07-20", {})};
    const Timeline t = timeline_of(c);
    CHECK(t.entries[0].minute == 20 * 60 + 17);
    CHECK(!t.entries[1].minute);
}
