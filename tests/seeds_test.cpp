// SPDX-License-Identifier: Apache-2.0
// The documents our first user cares about. They are not in the repository; without them these
// tests say so and pass.
#include "events/check/check.hpp"
#include "events/extract/extract.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace fasti;

namespace {

const std::filesystem::path seeds = std::filesystem::path(FASTI_SHARED) / "seeds";

bool absent() {
    if (std::filesystem::exists(seeds)) return false;
    WARN("skipped: the shared documents are not here");
    return true;
}

const Chronicle& chronicle() {
    static const Chronicle all = [] {
        std::vector<Document> documents;
        for (const auto& file : std::filesystem::directory_iterator(seeds))
            documents.push_back(read(file.path().string()));
        Chronicle made = extract(documents, *language("en"));
        for (Finding& finding : check(Analysis(made)))
            made.findings.push_back(std::move(finding));
        return made;
    }();
    return all;
}

/// The events dated `edtf` whose title or quotes hold `words`.
std::vector<const Event*> events(const std::string& edtf, const std::string& words) {
    std::vector<const Event*> found;
    for (const Event& event : chronicle().events) {
        const bool quoted = std::any_of(event.citations.begin(), event.citations.end(),
                                        [&](const Citation& citation) {
                                            return citation.quote.find(words) != std::string::npos;
                                        });
        if (to_string(event.when.edtf) == edtf &&
            (quoted || event.title.find(words) != std::string::npos))
            found.push_back(&event);
    }
    return found;
}

bool any_date(const std::string& edtf) {
    return std::any_of(chronicle().events.begin(), chronicle().events.end(),
                       [&](const Event& event) { return to_string(event.when.edtf) == edtf; });
}

} // namespace

TEST_CASE("a year stays a year") {
    if (absent()) return;
    CHECK(events("1904", "Japan went to war against Russia").size() == 1);
    CHECK_FALSE(any_date("1904-01-01"));
    CHECK(events("2013-03", "Xi Jinping's first overseas visit").size() == 1);
    CHECK_FALSE(any_date("2013-03-01"));
}

TEST_CASE("a treaty in three places is one event") {
    if (absent()) return;
    const auto treaty = events("1990-09-12", "2+4 Treaty");
    REQUIRE(treaty.size() == 1);
    CHECK(treaty.front()->citations.size() >= 3);
    const auto friendship = events("2001-07-16", "Treaty on Good-Neighborly Relations");
    REQUIRE(friendship.size() == 1);
    for (const char* party : {"Russia", "China"})
        CHECK(std::count(friendship.front()->participants.begin(),
                         friendship.front()->participants.end(), party) == 1);
    for (const Citation& citation : friendship.front()->citations)
        CHECK(citation.quote.find("Tashkent") == std::string::npos);
}

TEST_CASE("an exercise takes its year from its name") {
    if (absent()) return;
    CHECK(events("2019-09-16/2019-09-21", "Center-2019").size() == 1);
    CHECK_FALSE(any_date("2020-09-16/2020-09-21"));
    for (const Event* event : events("2019", "Tsentr-2019"))
        FAIL(event->title);
}

TEST_CASE("the joint statement is one event with many citations") {
    if (absent()) return;
    const auto statement = events("2020-09-11", "joint statement");
    REQUIRE(statement.size() == 1);
    CHECK(statement.front()->citations.size() >= 8);
    CHECK_FALSE(any_date("2020-11-09"));
}

TEST_CASE("days without a year find theirs in an essay that wanders through history") {
    if (absent()) return;
    CHECK(events("2020-09-10/2020-09-11", "September 10-11").size() == 1);
    CHECK(events("2020-09-13", "on September 13").size() == 1);
    CHECK(events("2020-09-17", "On September 17").size() == 1);
    CHECK(events("2020-10", "in Japan in October").size() == 1);
    CHECK(events("2019", "state visit Russia last year").size() == 1);
}

TEST_CASE("four years later does not fit and is reported with both quotes") {
    if (absent()) return;
    const auto& findings = chronicle().findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [](const Finding& f) {
        return f.code == "distance-does-not-fit";
    });
    REQUIRE(found != findings.end());
    CHECK(found->severity == Severity::error);
    const auto quotes = [&](const char* words) {
        return std::any_of(
            found->citations.begin(), found->citations.end(),
            [&](const Citation& c) { return c.quote.find(words) != std::string::npos; });
    };
    CHECK(quotes("In July 2014"));
    CHECK(quotes("Four years later"));
}

TEST_CASE("numbers, names and ages are no events") {
    if (absent()) return;
    for (const Event& event : chronicle().events) {
        const std::string date = to_string(event.when.edtf);
        CAPTURE(date, event.title);
        CHECK(date != "2030");
        CHECK(date != "20XX");
        CHECK(event.title.find("Agenda") == std::string::npos);
        CHECK(event.title.find("73/27") == std::string::npos);
        CHECK(date.find("0096") == std::string::npos);
    }
}

TEST_CASE("a memo without a date is dated by its own latest past date, and says so") {
    if (absent()) return;
    const auto five = events("1996", "five years ago");
    REQUIRE(five.size() == 1);
    CHECK(to_string(five.front()->when.basis).find("inferred") != std::string::npos);
    CHECK(events("2001-06", "Last June").size() == 1);
}
