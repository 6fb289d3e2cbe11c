// SPDX-License-Identifier: Apache-2.0
// Who and where: the table of names, countries in all their forms, and names that a document
// shortens.
#include "events/extract/extract.hpp"
#include "events/extract/mention/aliases.hpp"
#include "events/lexicon/en/countries.hpp"
#include "tests/tables.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fasti;
using namespace fasti::mention;
using namespace fasti::test;

namespace {

std::string joined(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    std::string out;
    for (const std::string& name : names)
        out.append(out.empty() ? "" : " | ").append(name);
    return out.empty() ? "-" : out;
}

} // namespace

TEST_CASE("who takes part and where it happens, by the table") {
    const std::vector<std::string> rows = rows_of("events/extract/who/names.tsv");
    CHECK(rows.size() >= 15);
    for (const std::string& line : rows) {
        const std::size_t first = line.find('\t');
        const std::size_t second = line.find('\t', first + 1);
        const Chronicle chronicle = chronicle_of({text(line.substr(0, first) + "\n")});
        std::vector<std::string> people;
        std::vector<std::string> places;
        for (const Event& event : chronicle.events) {
            people.insert(people.end(), event.participants.begin(), event.participants.end());
            places.insert(places.end(), event.places.begin(), event.places.end());
        }
        CAPTURE(line);
        CHECK(joined(people) == line.substr(first + 1, second - first - 1));
        CHECK(joined(places) == line.substr(second + 1));
    }
}

TEST_CASE("a country has one spelling, whatever stands for it") {
    for (const char* form : {"burma", "burmese", "myanmar", "myanmar (burma)"})
        CHECK(country_named(form) == "Myanmar");
    for (const char* form : {"côte d’ivoire", "ivory coast", "ivorian"})
        CHECK(country_named(form) == "Ivory Coast");
    CHECK(country_named("faroe islands") == "Faroe Islands"); // of no list but CLDR's
    CHECK(country_named("ussr") == "Soviet Union");
    CHECK(country_named("moscow").empty());
    CHECK(country_governed_from("moscow") == "Russia");
    CHECK(country_of("kremlin") == "Russia");
    CHECK(country_of("harbour").empty());
    CHECK(is_country("Ivory Coast"));
    CHECK_FALSE(is_country("ivory coast"));
}

TEST_CASE("acronyms stand for the words before them, letter for letter") {
    const auto found = acronyms_in(
        "The League of Baltic Ports (LBP) met. The ship (HMS) sank, and so did 40 others (NONE). "
        "The Treaty on Open-Sea Fishing (TOSF) followed. the small (TS) fry.");
    CHECK(found.size() == 2);
    CHECK(found.at("LBP") == "League of Baltic Ports");
    CHECK(found.at("TOSF") == "Treaty on Open-Sea Fishing");
}

TEST_CASE("a document's short names are those of the long ones") {
    const Chronicle chronicle = chronicle_of(
        {text("The League of Baltic Ports (LBP) was founded on 4 May 1921. On 6 June 1923 "
              "the LBP elected Marta Lindqvist. Lindqvist resigned on 2 March 1925.\n")});
    REQUIRE(chronicle.events.size() == 3);
    CHECK(chronicle.events[1].participants ==
          std::vector<std::string>{"League of Baltic Ports", "Marta Lindqvist"});
    CHECK(chronicle.events[2].participants == std::vector<std::string>{"Marta Lindqvist"});
}

TEST_CASE("two that share a short name keep it") {
    std::vector<Mention> mentions(2);
    mentions[0].names = {"Anna Berg", "Berg"};
    mentions[1].names = {"Karin Berg"};
    spell_out({}, mentions);
    CHECK(mentions[0].names == std::vector<std::string>{"Anna Berg", "Berg"});
}
