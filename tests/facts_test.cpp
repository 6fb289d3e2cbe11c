// SPDX-License-Identifier: Apache-2.0
// Facts as values: every enumerator and its text, what a title says, and what a sentence says that
// its title does not.
#include "events/check/check.hpp"
#include "events/chronicle/facts_of.hpp"
#include "events/extract/extract.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fasti;

namespace {

Chronicle told(const std::string& text) {
    Source source;
    source.path = "a.txt";
    const std::vector<Document> documents = {read_text(text, source)};
    return extract(documents, *language("en"));
}

// Codes of what the checks find, open orders aside.
std::vector<std::string> faults(const std::string& text) {
    const Chronicle chronicle = told(text);
    std::vector<std::string> out;
    for (const Finding& finding : check(Analysis(chronicle)))
        if (finding.severity != Severity::note) out.push_back(finding.code);
    return out;
}

} // namespace

TEST_CASE("every kind has a word, and no two the same") {
    std::vector<std::string_view> words;
    for (int i = 0; i < int(EventKind::other); ++i) {
        const auto kind = static_cast<EventKind>(i);
        CAPTURE(i, name(kind));
        CHECK(parse_kind(name(kind)) == kind);
        CHECK(std::count(words.begin(), words.end(), name(kind)) == 0);
        words.push_back(name(kind));
    }
    CHECK(words.back() == "event");
    CHECK(name(EventKind::other).empty());
    CHECK_FALSE(parse_kind("marriage"));
    CHECK_FALSE(parse_kind(""));
}

TEST_CASE("a kind of a row's own stays as it is written") {
    Event event;
    for (const char* word : {"treaty", "first flights", "", "Treaty", "event"}) {
        CAPTURE(word);
        set_kind(event, word);
        CHECK(kind_text(event) == word);
        CHECK((event.kind == EventKind::other) == !parse_kind(word).has_value());
    }
}

TEST_CASE("a basis is read as it is written, and what is none of ours stays as it is") {
    DateBasis anniversary(Basis::years_before);
    anniversary.count = 75;
    anniversary.year = 1995;
    const std::vector<std::pair<std::string, DateBasis>> rows = {
        {"", {}},
        {"stated", Basis::stated},
        {"document date 2013-02-12 (dateline, line 3)",
         {Basis::document_date, "2013-02-12 (dateline, line 3)"}},
        {"counted from “1904”", {Basis::counted, "1904"}},
        {"year of “1904”", {Basis::year_of, "1904"}},
        {"as “6 June 1944” before", {Basis::same_as, "6 June 1944"}},
        {"75 years before 1995", anniversary},
        {"unresolved: no earlier date in the text", Basis::no_earlier_date},
        {"unresolved: no document date", Basis::no_document_date},
        {"unresolved: begin of the reign not known", Basis::unknown_reign},
        {"unresolved", {Basis::other, "unresolved"}},
        {"stated twice", {Basis::other, "stated twice"}},
        {"counted from “1904", {Basis::other, "counted from “1904"}},
        {"075 years before 1995", {Basis::other, "075 years before 1995"}},
        {"many years before 1995", {Basis::other, "many years before 1995"}}};
    for (const auto& [written, basis] : rows) {
        CAPTURE(written);
        CHECK(parse_basis(written) == basis);
        CHECK(to_string(basis) == written);
        CHECK(is_unresolved(basis) == (written.rfind("unresolved:", 0) == 0));
    }
}

TEST_CASE("every stage has its words") {
    for (int i = 1; i <= int(Stage::ended); ++i)
        CHECK(parse_stage(name(static_cast<Stage>(i))) == static_cast<Stage>(i));
    CHECK(parse_stage("repealed") == Stage::ended);
    CHECK_FALSE(parse_stage("visits"));
    CHECK(name(Stage::none).empty());
}

TEST_CASE("what a link rests on is told by its rule") {
    CHECK(link_basis_of("<duration> later") == LinkBasis::stated);
    CHECK(link_basis_of("stated") == LinkBasis::stated);
    CHECK(link_basis_of("claimed by the crew") == LinkBasis::claimed);
    CHECK(link_basis_of("inferred") == LinkBasis::inferred);
    CHECK(Tlink{}.basis == link_basis_of(""));
}

TEST_CASE("who did it stands at the head of a title") {
    using Names = std::vector<std::string>;

    struct Row {
        std::string title;
        Names participants, agents, whose;
        bool clear = false;
    };

    const std::vector<Row> rows = {
        {"Ada Orlan visits Leeds", {"Ada Orlan", "Leeds"}, {"Ada Orlan"}, {}, true},
        {"Minister Orlan visits Leeds", {"Ada Orlan", "Leeds"}, {"Ada Orlan"}, {}, true},
        {"Orlan and Veit visit Leeds", {"Leeds", "Orlan", "Veit"}, {"Orlan", "Veit"}, {}, true},
        {"Orlan, Veit and Kern meet",
         {"Kern", "Orlan", "Veit"},
         {"Kern", "Orlan", "Veit"},
         {},
         true},
        {"Orlan family visits Leeds", {"Leeds", "Orlan"}, {"Orlan"}, {}, false},
        {"Orlan's widow marries", {"Orlan"}, {}, {}, false},
        {"Widow of Orlan marries", {"Orlan"}, {}, {"Orlan"}, false},
        {"Death of General Ada Orlan", {"Ada Orlan"}, {}, {"Ada Orlan"}, false},
        {"Orlan", {"Orlan"}, {"Orlan"}, {}, false},
        {"", {"Orlan", ""}, {}, {}, false}};
    for (const Row& row : rows) {
        CAPTURE(row.title);
        const Facts facts = facts_of(row.title, row.participants);
        CHECK(facts.agents == row.agents);
        CHECK(facts.whose == row.whose);
        CHECK(facts.clear == row.clear);
    }
    CHECK(facts_of("Orlan leaves", Names{"Orlan"}, "The Orlan left.").agents == Names{"the Orlan"});
    CHECK(facts_of("Orlan leaves", Names{"Orlan"}, "They say Orlan left.").agents ==
          Names{"Orlan"});
}

TEST_CASE("acts, stages and numbers of a title") {
    const auto facts = [](const char* title) { return facts_of(title, {}); };
    CHECK(facts_of("Orlan marries Veit", std::vector<std::string>{"Orlan"}).act == Act::marriage);
    CHECK(facts("Ada II becomes queen").act == Act::accession);
    CHECK(facts("Accession of Ada II").act == Act::accession);
    CHECK(facts("Ada II becomes famous").act == Act::other);
    CHECK(facts("Ministry of Aviation created").act == Act::founding);
    CHECK(facts("Ministry of Aviation created").object == "Ministry of Aviation");
    CHECK(facts("Ministry founds a school").act == Act::other);
    CHECK(facts("Lake treaty signed").stage == Stage::signed_);
    CHECK(facts("Lake treaty signed").series == facts("lake treaty repealed").series);
    CHECK(facts("Lake treaty signed").series != facts("Lake pact signed").series);
    CHECK(facts("Draft signed and ratified").stage == Stage::none); // which of them?
    CHECK(facts("Second round of talks").number == 2);
    CHECK(facts("Second round of talks").series == facts("Twelfth round of talks").series);
    CHECK(facts("Thirteenth round of talks").number == 0);
    CHECK(facts("3rd round of talks").number == 0);
    CHECK(facts("First of the second round").number == 0);
    CHECK(facts("A visit").series.empty());
}

TEST_CASE("a sentence tells who did it and to whom it was done") {
    using Names = std::vector<std::string>;

    struct Row {
        std::string text;
        Names agents, patients;
        std::string word, object;
    };

    const std::vector<Row> rows = {
        {"Ada Orlan visited Leeds on 5 July 1973.", {"Ada Orlan"}, {}, "visit", "Leeds"},
        {"Ada Orlan was elected president on 5 July 1973.",
         {},
         {"Ada Orlan"},
         "elect",
         "Ada Orlan"},
        {"The Orlan visited Leeds on 5 July 1973.", {"the Orlan"}, {}, "visit", "Leeds"},
        {"The treaty was signed on 5 July 1973.", {}, {}, "sign", "treaty"},
        {"Ada Orlan's widow visited Leeds on 5 July 1973.", {}, {}, "visit", "Leeds"}};
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Chronicle chronicle = told(row.text);
        REQUIRE(chronicle.events.size() == 1);
        const Facts& facts = chronicle.events[0].facts;
        CHECK(facts.agents == row.agents);
        CHECK(facts.patients == row.patients);
        CHECK(facts.word == row.word);
        CHECK(facts.object == row.object);
        CHECK(facts.clear);
    }
}

TEST_CASE("nobody marries or visits a town after their death") {
    const std::string death = "Ada Orlan died on 3 May 1971.\n\n";
    const std::vector<std::string> wrong = {"acts-out-of-life"};
    CHECK(faults(death + "Ada Orlan married on 4 June 1972.") == wrong);
    CHECK(faults(death + "Ada Orlan married Jan Veit on 4 June 1972.") == wrong);
    CHECK(faults(death + "Ada Orlan visited Leeds on 5 July 1973.") == wrong);
    CHECK(faults(death + "Ada Orlan met Jan Veit in Leeds on 5 July 1973.") == wrong);
    CHECK(faults("Orlan died on 3 May 1971.\n\nOrlan visited Leeds on 5 July 1973.") == wrong);
    CHECK(faults("Ada Orlan was born on 3 May 1971.\n\n"
                 "Ada Orlan visited Leeds on 5 July 1969.") == wrong);
}

TEST_CASE("what others do, and what is done for the dead, is no act out of life") {
    for (const std::string& text : std::vector<std::string>{
             "Ada Orlan was awarded the Lake Prize posthumously on 8 July 1976.",
             "Ada Orlan was buried on 9 July 1977.",
             "A biography of Ada Orlan was published on 10 July 1978.",
             "Ada Orlan was praised by the press on 11 July 1979.",
             "Ada Orlan's widow married Jan Veit on 11 July 1979.",
             "Ada Orlan's son visited Leeds on 11 July 1979.",
             "The Orlan visited Leeds on 12 July 1980.",
             "The Ada Orlan visited Leeds on 12 July 1980.",
             "Boris Orlan visited Leeds on 13 July 1981.",
             "Ada Orlan and Jan Veit met in Leeds on 14 July 1982.",
             "Ada Orlan was to visit Leeds on 15 July 1983."}) {
        CAPTURE(text);
        CHECK(faults("Ada Orlan died on 3 May 1971.\n\n" + text).empty());
    }
    CHECK(faults("Orlan died on 3 May 1971.\n\nThe Orlan visited Leeds on 5 July 1973.").empty());
    CHECK(faults("Ada Orlan died in the 1970s.\n\nAda Orlan married on 4 June 1972.").empty());
    CHECK(faults("Ada Orlan killed a bear on 3 May 1971.\n\n"
                 "Ada Orlan visited Leeds on 5 July 1973.")
              .empty());
}
