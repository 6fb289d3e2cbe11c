// SPDX-License-Identifier: Apache-2.0
// Who a pronoun stands for: events/extract/who/pronouns.tsv, whose head explains the columns.
#include "events/extract/who/people.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace fasti;
using namespace fasti::who;

namespace {

/// Paragraphs from a row of the table.
std::string paragraphs(std::string row) {
    for (std::size_t at = row.find(" ¶ "); at != std::string::npos; at = row.find(" ¶ ", at))
        row.replace(at, std::string(" ¶ ").size(), "\n\n");
    return row + "\n";
}

Document document(const std::string& text) {
    Source source;
    source.path = "a.md";
    return read_text(text, source);
}

struct Pronoun {
    std::string word;
    std::size_t at = 0;
};

Pronoun last_pronoun(const std::string& text) {
    const std::size_t she = text.rfind(" she ");
    const std::size_t he = text.rfind(" he ");
    const bool female = he == std::string::npos || (she != std::string::npos && she > he);
    return female ? Pronoun{"she", she + 1} : Pronoun{"he", he + 1};
}

} // namespace

TEST_CASE("a pronoun stands for whoever the text speaks of, or for nobody") {
    std::ifstream table(FASTI_ROOT "/events/extract/who/pronouns.tsv");
    REQUIRE(table);
    int rows = 0;
    for (std::string line; std::getline(table, line);) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) continue;
        ++rows;
        const Document read = document(paragraphs(line.substr(0, tab)));
        const Pronoun pronoun = last_pronoun(read.text);
        CAPTURE(line);
        REQUIRE(pronoun.at < read.text.size());
        CHECK(People(read).meant(pronoun.word, pronoun.at).value_or("-") == line.substr(tab + 1));
    }
    CHECK(rows >= 20);
}

TEST_CASE("a name of the other gender, or of no person, is excluded") {
    const People people(
        document("Anna Weil led the team. Jonas Weld kept the books. Union Bank paid.\n"));
    CHECK(people.excludes("Anna Weil", "he"));
    CHECK_FALSE(people.excludes("Anna Weil", "she"));
    CHECK(people.excludes("Weld", "she"));
    CHECK(people.excludes("Union Bank", "he"));
    CHECK_FALSE(people.excludes("Weld", "it"));
    CHECK_FALSE(people.excludes("Somebody Else", "she"));
}

TEST_CASE("among a thousand men nobody is a woman") {
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "Karl Name" + std::string(1, char('a' + i % 26)) + std::to_string(i % 977) + " he ";
    const People people(document(text));
    CHECK_FALSE(people.meant("she", text.size()).has_value());
}
