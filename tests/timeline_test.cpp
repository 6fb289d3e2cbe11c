// SPDX-License-Identifier: Apache-2.0
// Numbered notes, remarks, quotes as printed.
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

TEST_CASE("a document is known by its author and year where they are known") {
    struct Row {
        std::string author, published, name;
    };

    const Row rows[] = {
        {"Ann Miller", "2011", "Miller 2011"},
        {"Miller, Ann", "2011-05-04", "Miller 2011"},
        {"Ann Miller; Karl Roth", "4 May 2011", "Miller and Roth 2011"},
        {"Ann Miller, Karl Roth", "20110504", "Miller and Roth 2011"},
        {"Ann Miller and Karl Roth", "", "Miller and Roth"},
        {"Miller, Ann; Roth, Karl; Weber, Eva", "2011", "Miller et al. 2011"},
        {"Jan van der Berg", "1998", "van der Berg 1998"},
        {"John Winter Jr.", "1998", "Winter 1998"},
        {"Hesiod", "", "Hesiod"},
        {"Board of Trade", "1912", "Board of Trade 1912"},
        {"The Debian Project", "2023", "The Debian Project 2023"},
        {"Harbour Commission", "1912", "Harbour Commission 1912"},
        {"Ministry of Trade and Industry", "1950", "Ministry of Trade and Industry 1950"},
        {"", "2011", "First Essay 2011"},
        {" ; ", "", "First Essay"},
    };
    for (const Row& row : rows) {
        INFO(row.author << ' ' << row.published);
        Chronicle c = two_sources();
        c.sources[0].author = row.author;
        c.sources[0].published = row.published;
        c.events = {event("a", "1904", {citation(0, 5, "q")})};
        CHECK(timeline_of(c).notes.at(0).author == row.name);
    }
}

TEST_CASE("a note of a PDF leads to its page and names it as it is printed") {
    struct Row {
        std::string path, type, label, place, link;
    };

    const std::string pdf = "application/pdf";
    const Row rows[] = {
        {"docs/report.pdf", pdf, "", "p.\u00A014", "docs/report.pdf#page=14"},
        {"report.pdf", pdf, "xiv", "p.\u00A0xiv", "report.pdf#page=14"},
        {"/home/a b/c#1.pdf", pdf, "", "p.\u00A014", "file:///home/a%20b/c%231.pdf#page=14"},
        {"javascript:alert(1).pdf", pdf, "", "p.\u00A014", "javascript%3Aalert%281%29.pdf#page=14"},
        {"\">.pdf", pdf, "", "p.\u00A014", "%22%3E.pdf#page=14"},
        {"Annals.PDF", "", "", "p.\u00A014", "Annals.PDF#page=14"}, // rows that people wrote
        {"https://example.org/a.pdf", "", "", "p.\u00A014", ""},
        {"-", pdf, "", "p.\u00A014", ""},
        {"essay.docx", "application/x", "", "p.\u00A014", ""},
    };
    for (const Row& row : rows) {
        INFO(row.path);
        Chronicle c = two_sources();
        c.sources[0].path = row.path;
        c.sources[0].media_type = row.type;
        Citation page = citation(0, 0, "q");
        page.page = 14;
        page.label = row.label;
        c.events = {event("a", "1904", {page})};
        const Note note = timeline_of(c).notes.at(0);
        CHECK(note.place == row.place);
        CHECK(note.link == row.link);
    }
}
