// SPDX-License-Identifier: Apache-2.0
// Which language a text is written in, and what becomes of events in one whose words for events are
// not known.
#include "events/extract/extract.hpp"
#include "events/extract/mention/dated_clause.hpp"
#include "events/lang/detect.hpp"
#include "events/lang/languages.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <fstream>

namespace fasti::test {
namespace {

Document document(const std::string& text) {
    Source source;
    source.path = "text";
    return read_text(text + "\n", std::move(source));
}

TEST_CASE("the language of a text", "[language]") {
    struct Row {
        const char *text, *tag;
    };

    for (const Row& row : {
             Row{"The harbour was closed in May, and the ships lay idle.", "en"},
             Row{"Der Hafen wurde im Mai geschlossen, und die Schiffe lagen still.", "de"},
             Row{"In May 1904 he was in the house of an old friend.", "en"},
             Row{"Das ist nicht der Hafen, in dem sie lagen.", "de"},
             Row{"The Zeitung says that “der Hafen ist zu” was the headline.", "en"},
             Row{"Sie las in der Times, dass the harbour gesperrt ist.", "de"},
             Row{"last Friday", "en"}, // no frequent word: by words about time
             Row{"letzten Freitag", "de"},
             Row{"", "en"},
             Row{"1904 – 1905", "en"},
             Row{"\xC3\xA4\xC3", "en"},
         }) {
        CAPTURE(row.text);
        CHECK(language_of(row.text).tag == row.tag);
    }
    CHECK(language("de") != nullptr);
    CHECK(language("auto") == nullptr);
}

TEST_CASE("documents of several languages in one chronicle", "[language]") {
    const std::vector<Document> documents = {
        document("The harbour was closed on 4 May 1904 by the council."),
        document("Am 3. Mai 1904 beschloss der Rat, den Hafen zu schließen.")};
    const Chronicle chronicle = extract(documents);
    REQUIRE(chronicle.events.size() == 2);
    CHECK(to_string(chronicle.events[0].when.edtf) == "1904-05-03");
    CHECK(to_string(chronicle.events[1].when.edtf) == "1904-05-04");
}

TEST_CASE("a dated clause is the title", "[language]") {
    struct Row {
        const char *text, *titles;
        Certainty certainty = Certainty::asserted;
    };

    for (const Row& row : {
             Row{"Der Bürgermeister starb am 12. Oktober 1853.", "Der Bürgermeister starb"},
             Row{"Am 3. Mai 1849 begann der Bau.", "Der Bau begann"},
             Row{"Erst 1904 kehrte der Handel zurück.", "Der Handel kehrte zurück"},
             Row{"Der Maler Georg Brandt (1471–1528) reiste viel.",
                 "Georg Brandt geboren|Georg Brandt stirbt"},
             Row{"Der Hafen gehört seit 1990 dem Land, aber das Land sucht bis 2001 Käufer.",
                 "Der Hafen gehört dem Land|Das Land sucht Käufer"},
             Row{"Der Rat tagte am 5. und 7. Mai 1904 im Saal.",
                 "Der Rat tagte am 5. und 7. Mai 1904 im Saal|"
                 "Der Rat tagte am 5. und 7. Mai 1904 im Saal"},
             Row{"Der Turm wurde 1904 nicht gebaut.", "Der Turm wurde nicht gebaut",
                 Certainty::negated},
             Row{"Die Mole soll am 5. Juni 2030 fertig sein.", "Die Mole soll fertig sein",
                 Certainty::planned},
         }) {
        CAPTURE(row.text);
        ExtractOptions options;
        options.tag.dct = Dct{bounds(parse_edtf("2013-02-12").value()).begin, "test", false};
        const Chronicle chronicle =
            extract(std::vector{document(row.text)}, *language("de"), options);
        std::string titles;
        for (const Event& event : chronicle.events) {
            titles += (titles.empty() ? "" : "|") + event.title;
            CHECK(event.certainty == row.certainty);
            CHECK(std::string(row.text).find(event.citations.front().quote) != std::string::npos);
        }
        CHECK(titles == row.titles);
    }
}

TEST_CASE("verb and subject change places where a date stood in front", "[language]") {
    std::ifstream table(FASTI_ROOT "/events/lang/de/clauses.tsv");
    REQUIRE(table);
    int rows = 0;
    for (std::string line; std::getline(table, line);) {
        const std::size_t tab = line.find('\t');
        if (line.starts_with('#') || tab == std::string::npos) continue;
        ++rows;
        CAPTURE(line);
        CHECK(language("de")->plain_order(line.substr(0, tab)) == line.substr(tab + 1));
    }
    CHECK(rows >= 15);
}

TEST_CASE("a clause without end is cut", "[language]") {
    std::string text = "Am 3. Mai 1849 begann";
    for (int i = 0; i < 1000; ++i)
        text += " der große Bau";
    const Chronicle chronicle = extract(std::vector{document(text + ".")}, *language("de"));
    REQUIRE(chronicle.events.size() == 1);
    CHECK(chronicle.events[0].title.size() < 120);
    CHECK(chronicle.events[0].title.ends_with("…"));
}

} // namespace
} // namespace fasti::test
