// SPDX-License-Identifier: Apache-2.0
// Runs every case in events/check/samples. A sample is named like its check; its cases look like
// this:
//
//     # what the case shows
//     war     [---)               days as columns; several intervals are claims of several sources
//     peace = 1945-09-02 | 1945   the same in EDTF
//     war < peace                 a text says that war came before peace
//     war -> peace P4Y            … or that it came so long after; "exactly" may follow,
//                                 or "within": at most so long before or after
//     siege during war            … or how else it lay to it
//     truce = ?                   nobody dates it
//     visit = 1950 kind:visit     what else is known: kind, who (often), certainty, and what the
//                                 document says:In_1950_… in place of the line; "_" is a space;
//                                 basis, of its date; by:other, it stands in a second document;
//                                 done:1950-03-10, a document of that day tells of it as done
//     ---
//     error contradiction: …        what all checks together find, with the lines that are cited
//         war < peace
//     ===
#include "events/check/check.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/chronicle/facts_of.hpp"
#include "tests/chronicles.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace fasti;

namespace {

struct Sample {
    std::string name;
    Chronicle chronicle;
    std::string wanted;
};

std::vector<std::string> words_of(const std::string& line) {
    std::istringstream in(line);
    std::vector<std::string> out;
    for (std::string word; in >> word;)
        out.push_back(word);
    return out;
}

When stated(const Edtf& edtf) {
    return {.edtf = edtf,
            .bounds = bounds(edtf),
            .precision = granularity(edtf),
            .label = "",
            .basis = Basis::stated};
}

// "1990/1980" too, which parse_edtf refuses.
Edtf date_of(const std::string& text) {
    if (const auto edtf = parse_edtf(text)) return *edtf;
    const std::size_t slash = text.find('/');
    return edtf_interval(parse_edtf(text.substr(0, slash)).value(),
                         parse_edtf(text.substr(slash + 1)).value());
}

std::optional<Allen> relation_called(const std::string& word) {
    for (int i = 0; i < allen_relations; ++i)
        if (word == name(static_cast<Allen>(i))) return static_cast<Allen>(i);
    return std::nullopt;
}

class SampleReader {
public:
    explicit SampleReader(const std::string& name) {
        sample_.name = name;
        sample_.chronicle.sources = {{"sample.txt", "sample", "", "", std::nullopt}};
        other_ = {"other.txt", "other", "", "", std::nullopt};
    }

    void add(const std::string& line) {
        const std::vector<std::string> words = words_of(line);
        REQUIRE(words.size() >= 2);
        why_ = {};
        why_.quote = line;
        why_.line = ++line_;
        const bool other = std::find(words.begin(), words.end(), "by:other") != words.end();
        if (other && sample_.chronicle.sources.size() == 1)
            sample_.chronicle.sources.push_back(other_);
        if (words[1] == "<" || words[1] == "->" || relation_called(words[1]))
            link(words);
        else
            event(line, words);
    }

    Sample take(std::string wanted) {
        sample_.wanted = std::move(wanted);
        return std::move(sample_);
    }

private:
    EventId find(const std::string& name) const {
        const auto& events = sample_.chronicle.events;
        const auto found = std::find_if(events.begin(), events.end(),
                                        [&](const Event& event) { return event.id == name; });
        REQUIRE(found != events.end());
        return EventId{static_cast<std::uint32_t>(found - events.begin())};
    }

    void event(const std::string& line, const std::vector<std::string>& words) {
        Event event;
        event.id = event.title = words[0];
        std::replace(event.title.begin(), event.title.end(), '_', ' ');
        event.citations = {why_};
        const auto claim = [&](const Edtf& edtf) {
            event.claims.push_back({stated(edtf), {why_}});
        };
        if (words[1] == "=" && words.at(2) == "?") {
            event.claims = {{When{}, {why_}}};
            for (std::size_t i = 3; i < words.size(); ++i)
                know(event, words[i]);
        } else if (words[1] == "=") {
            for (std::size_t i = 2; i < words.size(); ++i)
                if (words[i].find(':') != std::string::npos)
                    know(event, words[i]);
                else if (words[i] != "|")
                    claim(date_of(words[i]));
        } else {
            for (std::size_t at = line.find('['); at != std::string::npos;
                 at = line.find('[', at + 1))
                claim(edtf_interval(edtf_day(day(int(at))),
                                    edtf_day(day(int(line.find(')', at)) - 1))));
        }
        event.when = event.claims.at(0).when;
        event.facts = facts_of(event.title, event.participants, event.citations.front().quote);
        sample_.chronicle.events.push_back(std::move(event));
    }

    void know(Event& event, const std::string& word) {
        const std::size_t colon = word.find(':');
        std::string value = word.substr(colon + 1);
        std::replace(value.begin(), value.end(), '_', ' ');
        const std::string key = word.substr(0, colon);
        if (key == "kind") set_kind(event, value);
        if (key == "who") event.participants.push_back(value);
        if (key == "says") quote(event, value);
        if (key == "basis") event.claims.front().when.basis = parse_basis(value);
        if (key == "done") {
            sample_.chronicle.sources.front().dct =
                Dct{bounds(parse_edtf(value).value()).begin, "", false};
            event.done = why_;
        }
        if (key == "by") // the second document
            for (Citation& citation : event.citations)
                citation.source = SourceId{1};
        if (key == "certainty") event.certainty = parse_certainty(value).value();
    }

    static void quote(Event& event, const std::string& words) {
        event.citations.front().quote = words;
        for (Claim& claim : event.claims)
            claim.citations.front().quote = words;
    }

    void link(const std::vector<std::string>& words) {
        Tlink link;
        link.from = find(words.at(0));
        link.to = find(words.at(2));
        if (const auto relation = relation_called(words[1])) {
            link.relations = *relation;
            std::swap(link.from, link.to);
        }
        link.why = why_;
        link.exact = words.back() == "exactly";
        link.within = words.back() == "within";
        if (words[1] == "<") link.relations = AllenSet{Allen::after} | Allen::met_by;
        if (words[1] == "->") link.distance = parse_period(words.at(3)).value();
        sample_.chronicle.links.push_back(std::move(link));
    }

    Sample sample_;
    Source other_;
    Citation why_;
    int line_ = 0;
};

std::vector<Sample> read_samples(const std::filesystem::path& path) {
    std::ifstream in(path);
    std::vector<Sample> out;
    std::string name;
    std::string wanted;
    SampleReader reader("");
    bool input = true;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("# ", 0) == 0) {
            name = line.substr(2);
            reader = SampleReader(name);
        } else if (line == "---") {
            input = false;
        } else if (line == "===") {
            out.push_back(reader.take(std::exchange(wanted, "")));
            input = true;
        } else if (!input) {
            wanted += line + "\n";
        } else {
            reader.add(line);
        }
    }
    return out;
}

std::string found(const Chronicle& chronicle) {
    std::string out;
    for (const Finding& finding : check(Analysis(chronicle))) {
        out += std::string(name(finding.severity)) + " " + finding.code + ": " + finding.message +
               "\n";
        for (const Citation& citation : finding.citations)
            out += "    " + citation.quote + "\n";
        for (const std::string& help : finding.help)
            out += "    help: " + help + "\n";
    }
    return out;
}

} // namespace

TEST_CASE("every check has samples, and finds in them what it should and no more") {
    const std::filesystem::path folder = FASTI_ROOT "/events/check/samples";
    for (const Check& check : checks()) {
        if (!check.run) continue; // found by reading: rows of the tagger's tests
        const auto samples = read_samples(folder / (std::string(check.name) + ".txt"));
        CAPTURE(check.name);
        CHECK(samples.size() >= 3);
        for (const Sample& sample : samples) {
            CAPTURE(sample.name);
            CHECK(found(sample.chronicle) == sample.wanted);
        }
    }
}

TEST_CASE("dates in words") {
    for (const auto& [edtf, wanted] : std::vector<std::pair<std::string, std::string>>{
             {"2020-09-11", "11 September 2020"},
             {"2014-07", "July 2014"},
             {"1904", "1904"},
             {"199X", "the 1990s"},
             {"18XX", "the 19th century"},
             {"20XX", "the 21st century"},
             {"10XX", "the 11th century"},
             {"-0043", "44 BCE"},
             {"0000", "1 BCE"},
             {"-0043-03-15", "15 March 44 BCE"},
             {"2001-21", "spring 2001"},
             {"2001-36", "the last quarter of 2001"},
             {"2001-40", "the first half of 2001"},
             {"1928-09~", "about September 1928"},
             {"1928?", "1928 (uncertain)"},
             {"2004-06-XX", "June 2004"},
             {"2004-XX-XX", "2004"},
             {"156X-12-25", "156X-12-25"},
             {"1918-03~/1920", "about March 1918 to 1920"},
             {"1984/..", "1984 or later"},
             {"../1984", "1984 or earlier"},
             {"[1667,1668]", "[1667,1668]"},
             {"2020-09-11T10:00:00", "11 September 2020"}}) {
        CAPTURE(edtf);
        const auto value = parse_edtf(edtf);
        REQUIRE(value);
        CHECK(words(*value) == wanted);
    }
    CHECK(words(When{}) == "no date");
    When when;
    when.bounds = on(day(1));
    CHECK(words(when) == "2 January 1970");
}

TEST_CASE("durations in words") {
    CHECK(words(Period{}) == "0 days");
    CHECK(words(Period{.days = 1}) == "1 day");
    CHECK(words(Period{.years = -4, .months = -6}) == "4 years and 6 months");
    CHECK(words(Period{.years = 1, .weeks = 2, .days = 3}) == "1 year, 2 weeks and 3 days");
}

TEST_CASE("findings do not depend on the order of links") {
    Chronicle c = chronicle_of({event_within("a", on(day(1))), event_within("b", on(day(2))),
                                event_within("c", on(day(3)))},
                               {{1, 0}, {2, 1}, {2, 0}});
    const std::string before = found(c);
    std::reverse(c.links.begin(), c.links.end());
    CHECK(found(c) == before);
}
