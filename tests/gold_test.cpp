// SPDX-License-Identifier: Apache-2.0
// How good the entries are: events/extract/samples/gold.tsv, whose head explains the format. The
// shares are what the program has reached; they may only grow. FASTI_SHOW=1 prints every row that
// is not good.
#include "events/extract/extract.hpp"
#include "read/read.hpp"
#include "tests/tables.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <set>

using namespace fasti;
using namespace fasti::test;

namespace {

struct Entry {
    std::string date, kind, certainty;
    std::vector<std::string> titles;
};

struct Row {
    std::string text, dct;
    std::vector<Entry> entries;
};

std::vector<Row> gold() {
    std::vector<Row> rows;
    for (const std::string& line : rows_of("events/extract/samples/gold.tsv")) {
        const std::vector<std::string> columns = split(line, "\t");
        if (columns[0] != "\"") rows.push_back({columns[0], columns[1], {}});
        if (columns[2] == "none") continue;
        REQUIRE(columns.size() == 6);
        rows.back().entries.push_back(
            {columns[2], columns[3], columns[4], split(columns[5], " / ")});
    }
    return rows;
}

std::set<std::string> content_words(const std::string& title) {
    static const std::set<std::string> small = {"the", "a",   "an",  "of", "in", "to",
                                                "and", "on",  "at",  "by", "is", "are",
                                                "for", "its", "his", "her"};
    std::set<std::string> words;
    std::string word;
    for (const char c : title + " ") {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0 || c < 0) {
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            continue;
        }
        if (!word.empty() && !small.contains(word)) words.insert(word);
        word.clear();
    }
    return words;
}

/// The share of content words that two titles have in common.
bool alike(const std::string& a, const std::string& b) {
    const std::set<std::string> left = content_words(a);
    const std::set<std::string> right = content_words(b);
    std::size_t common = 0;
    for (const std::string& word : left)
        common += right.count(word);
    return 10 * common >= 6 * (left.size() + right.size() - common);
}

struct Score {
    int entries = 0, found = 0, good = 0, nearly = 0, kind = 0, certainty = 0, extra = 0;
};

class Judge {
public:
    void row(const Row& row) {
        std::vector<Event> events = told(row);
        for (const Entry& entry : row.entries) {
            ++score_.entries;
            const auto best = nearest(events, entry);
            if (best == events.end()) {
                show(row, entry, "nothing");
                continue;
            }
            judge(row, entry, *best);
            events.erase(best);
        }
        score_.extra += static_cast<int>(events.size());
        for (const Event& event : events)
            show(row, {to_string(event.when.edtf), "", "", {"(no event)"}}, event.title);
    }

    const Score& score() const { return score_; }

private:
    static std::vector<Event> told(const Row& row) {
        ExtractOptions options;
        options.tag.infer_dct = false;
        if (row.dct != "-")
            options.tag.dct = Dct{bounds(*parse_edtf(row.dct)).begin, "--dct", false};
        Source source;
        source.path = "gold";
        const std::vector<Document> documents = {read_text(row.text, source)};
        return extract(documents, *language("en"), options).events;
    }

    /// The event of the entry's date whose title is most like it.
    static std::vector<Event>::iterator nearest(std::vector<Event>& events, const Entry& entry) {
        const auto dated = [&](const Event& event) {
            return to_string(event.when.edtf) == entry.date;
        };
        const auto fits = [&](const Event& event) {
            return dated(event) &&
                   std::any_of(entry.titles.begin(), entry.titles.end(),
                               [&](const auto& t) { return alike(t, event.title); });
        };
        const auto best = std::find_if(events.begin(), events.end(), fits);
        return best != events.end() ? best : std::find_if(events.begin(), events.end(), dated);
    }

    void judge(const Row& row, const Entry& entry, const Event& event) {
        ++score_.found;
        score_.kind += entry.kind == kind_text(event);
        score_.certainty += entry.certainty == name(event.certainty);
        const auto& titles = entry.titles;
        const bool good = std::find(titles.begin(), titles.end(), event.title) != titles.end();
        const bool nearly = std::any_of(titles.begin(), titles.end(), [&](const auto& title) {
            return alike(title, event.title);
        });
        score_.good += good;
        score_.nearly += !good && nearly;
        if (!good) show(row, entry, (nearly ? "~ " : "  ") + event.title);
        if (entry.kind != kind_text(event))
            show(row, entry, "  kind " + std::string(kind_text(event)));
        if (entry.certainty != name(event.certainty))
            show(row, entry, "  certainty " + std::string(name(event.certainty)));
    }

    static void show(const Row& row, const Entry& entry, const std::string& what) {
        if (std::getenv("FASTI_SHOW") == nullptr) return;
        std::cout << row.text << "\n    want  " << entry.date << " " << entry.kind << " "
                  << entry.certainty << " " << entry.titles.front() << "\n    found " << what
                  << "\n";
    }

    Score score_;
};

} // namespace

TEST_CASE("entries read as if an editor had written them") {
    Judge judge;
    for (const Row& row : gold())
        judge.row(row);
    const Score& score = judge.score();
    const int bad = score.entries - score.good - score.nearly;
    std::cout << "entries " << score.entries << "  good " << score.good << "  nearly "
              << score.nearly << "  bad " << bad << "  not found " << score.entries - score.found
              << "  kind " << score.kind << "  certainty " << score.certainty << "  no events told "
              << score.extra << "\n";
    CHECK(100 * score.good >= 92 * score.entries);
    CHECK(100 * bad <= 4 * score.entries);
    CHECK(100 * score.kind >= 72 * score.entries);
    CHECK(100 * score.certainty >= 94 * score.entries);
    CHECK(score.extra <= 2);
}
