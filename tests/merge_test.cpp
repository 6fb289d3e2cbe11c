// SPDX-License-Identifier: Apache-2.0
// One event, many mentions: the table of pairs, what merging must never do, and what it says of
// itself.
#include "events/chronicle/importance.hpp"
#include "events/extract/extract.hpp"
#include "events/extract/merge/merge.hpp"
#include "read/read.hpp"
#include "tests/tables.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>

using namespace fasti;
using namespace fasti::merge;
using namespace fasti::test;

namespace {

struct Pair {
    int row = 0;
    std::string verdict;
    bool one_document = false;
    std::string a;
    std::string b;
};

std::vector<Pair> pairs() {
    std::ifstream table(std::string(FASTI_ROOT) + "/events/extract/merge/pairs.tsv");
    std::vector<Pair> all;
    std::string line;
    for (int row = 1; std::getline(table, line); ++row) {
        if (line.empty() || line.front() == '#') continue;
        const std::vector<std::string> cells = split(line, "\t");
        REQUIRE(cells.size() == 4);
        all.push_back({row, cells[0], cells[1] == "one", cells[2], cells[3]});
    }
    return all;
}

std::vector<Document> documents_of(const Pair& pair, const std::string& name = "") {
    if (pair.one_document) return {text(pair.a + "\n\n" + pair.b + "\n", name + "a.txt")};
    return {text(pair.a + "\n", name + "a.txt"), text(pair.b + "\n", name + "b.txt")};
}

bool quotes(const std::vector<Citation>& citations, const std::string& sentence) {
    return std::any_of(citations.begin(), citations.end(), [&](const Citation& citation) {
        return sentence.find(citation.quote) != std::string::npos;
    });
}

bool rival_claims(const Event& event) {
    for (const Claim& a : event.claims)
        for (const Claim& b : event.claims)
            if (!a.when.bounds.overlaps(b.when.bounds)) return true;
    return false;
}

/// What became of a pair: "same", "rival", "apart", or "lost" when one of both told nothing.
std::string verdict(const Chronicle& chronicle, const Pair& pair) {
    bool first = false;
    bool second = false;
    for (const Event& event : chronicle.events) {
        const bool a = quotes(event.citations, pair.a);
        const bool b = quotes(event.citations, pair.b);
        if (a && b) return rival_claims(event) ? "rival" : "same";
        first = first || a;
        second = second || b;
    }
    return first && second ? "apart" : "lost";
}

/// Right, wrongly joined, wrongly left apart.
struct Score {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    void add(const std::string& wanted, const std::string& got) {
        const bool joined = got == "same" || got == "rival";
        if (wanted == "apart")
            wrong += joined ? 1 : 0;
        else if (got == wanted)
            ++right;
        else
            ++missed;
    }

    double precision() const { return double(right) / std::max(1, right + wrong); }

    double recall() const { return double(right) / std::max(1, right + missed); }
};

} // namespace

TEST_CASE("of the pairs of the table none is joined that must not be, and most that should") {
    const bool show = std::getenv("FASTI_SHOW") != nullptr;
    Score score;
    for (const Pair& pair : pairs()) {
        const std::string got = verdict(chronicle_of(documents_of(pair)), pair);
        score.add(pair.verdict, got);
        CAPTURE(pair.row, pair.a, pair.b);
        if (pair.verdict == "apart") CHECK(got != "same");
        if (pair.verdict == "apart") CHECK(got != "rival");
        if (show && got != pair.verdict)
            std::cout << pair.row << ": " << pair.verdict << ", but " << got << ": " << pair.a
                      << " | " << pair.b << '\n';
    }
    if (show)
        std::cout << "merging: precision " << score.precision() << ", recall " << score.recall()
                  << '\n';
    CHECK(score.right + score.missed >= 40);
    CHECK(score.precision() == 1.0);
    CHECK(score.recall() >= 0.9);
}

TEST_CASE("all pairs in one run are joined as each pair alone") {
    Score score;
    std::vector<Document> documents;
    for (const Pair& pair : pairs())
        for (Document& document : documents_of(pair, std::to_string(pair.row)))
            documents.push_back(std::move(document));
    const Chronicle chronicle = chronicle_of(documents);
    for (const Pair& pair : pairs())
        score.add(pair.verdict, verdict(chronicle, pair));
    CAPTURE(score.right, score.wrong, score.missed);
    CHECK(score.recall() >= 0.7); // other rows tell of some of the same treaties
}

TEST_CASE("the order of documents changes nothing, not even a reason") {
    std::vector<Document> documents;
    for (const Pair& pair : pairs())
        for (Document& document : documents_of(pair, std::to_string(pair.row)))
            documents.push_back(std::move(document));
    const Chronicle forward = chronicle_of(documents);
    std::mt19937 random(7);
    for (int turn = 0; turn < 3; ++turn) {
        std::shuffle(documents.begin(), documents.end(), random);
        CHECK(chronicle_of(documents) == forward);
    }
}

TEST_CASE("dates that cannot both be true never meet through a third") {
    const Chronicle chronicle = chronicle_of({
        text("The ministers of Norway and Sweden met in Oslo on 4 May 1921.\n", "a.txt"),
        text("The ministers of Norway and Sweden met in Oslo on 9 May 1921.\n", "b.txt"),
        text("In May 1921 the ministers of Norway and Sweden met in Oslo.\n", "c.txt"),
    });
    for (const Event& event : chronicle.events)
        CHECK_FALSE(rival_claims(event));
    CHECK(chronicle.events.size() >= 2);
}

TEST_CASE("rival dates stand side by side, with the chosen one first and why") {
    const Chronicle chronicle = chronicle_of({
        text("The Treaty of Aldern was signed on 14 May 1921.\n", "a.txt"),
        text("The Treaty of Aldern was signed on 4 May 1921.\n", "b.txt"),
        text("On 14 May 1921 two kings signed the Treaty of Aldern.\n", "c.txt"),
    });
    REQUIRE(chronicle.events.size() == 1);
    const Event& event = chronicle.events.front();
    REQUIRE(event.claims.size() == 2);
    CHECK(to_string(event.when.edtf) == "1921-05-14");
    CHECK(event.claims[0].when == event.when);
    CHECK(event.claims[0].why == "told by 2 texts, 4 May 1921 by 1");
    CHECK(event.claims[0].citations.size() == 2);
    CHECK(event.claims[1].citations.size() == 1);
    CHECK(event.citations.size() == 3);
}

TEST_CASE("a finer date is chosen, and the coarser one kept as a claim") {
    const Chronicle chronicle = chronicle_of({
        text("The Pact of Aldern of 1921 held for ten years.\n", "a.txt"),
        text("The Pact of Aldern was signed on 4 May 1921.\n", "b.txt"),
    });
    REQUIRE(chronicle.events.size() == 1);
    const Event& event = chronicle.events.front();
    CHECK(to_string(event.when.edtf) == "1921-05-04");
    REQUIRE(event.claims.size() == 2);
    CHECK(to_string(event.claims[1].when.edtf) == "1921");
    CHECK(event.claims[0].why == "the most precise");
}

TEST_CASE("every merge gives its reason for every citation but one") {
    std::vector<Document> documents;
    for (const Pair& pair : pairs())
        for (Document& document : documents_of(pair, std::to_string(pair.row)))
            documents.push_back(std::move(document));
    int merged = 0;
    for (const Event& event : chronicle_of(documents).events) {
        CAPTURE(event.id, event.merged);
        CHECK(event.joins.size() + 1 == event.citations.size());
        CHECK(event.merged.empty() == (event.citations.size() == 1));
        for (const Join& join : event.joins) {
            CHECK(join.citation != join.with);
            CHECK_FALSE(join.why.empty());
        }
        merged += event.joins.empty() ? 0 : 1;
    }
    CHECK(merged >= 30);
}

TEST_CASE("importance counts what it says it counts") {
    Event event;
    event.kind = EventKind::event;
    event.certainty = Certainty::possible;
    event.when.precision = Granularity::decade;
    event.citations = {Citation{}};
    CHECK(importance_of(event) == 13);
    event.kind = EventKind::treaty;
    CHECK(importance_of(event) == 17);
    event.certainty = Certainty::asserted;
    CHECK(importance_of(event) == 25);
    event.when.precision = Granularity::day;
    CHECK(importance_of(event) == 31);
    CHECK(importance_of(event, true, true) == 49);
    event.citations.resize(9);
    CHECK(importance_of(event) == 52);
    for (std::uint32_t i = 0; i < 9; ++i)
        event.citations[i].source = SourceId{i};
    CHECK(importance_of(event, true, true) == 100);
}
