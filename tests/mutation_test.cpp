// SPDX-License-Identifier: Apache-2.0
// Rows of the corpora, spoiled in thousands of ways that are the same in every run: whatever comes
// out of them, tag() keeps its promises. Meant for the sanitizers too (preset dev).
#include "corpus.hpp"
#include "events/lang/languages.hpp"
#include "events/timex/tag.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace fasti::test {
namespace {

constexpr std::size_t rounds = 8000;

/// Signs that tokens, windows and rules treat in some way of their own.
constexpr std::array<std::string_view, 28> spices = {
    "–", "—", "’", "“", "é", "Ä", "𝄞", "\u00A0", "\u00AD", "\u200B", "-",    "/",      ".",    ":",
    ",", "'", "[", "(", "@", "0", "9", "1904",   "May ",   " of ",   "the ", "first ", "\n\n", " ",
};

class Spoiler {
public:
    explicit Spoiler(std::vector<std::string> rows) : rows_(std::move(rows)) {}

    std::string next() {
        std::string text = any_row();
        for (std::size_t n = 1 + below(5); n > 0; --n)
            spoil(text);
        return text;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : random_() % end; }

    const std::string& any_row() { return rows_[below(rows_.size())]; }

    /// A place between two characters; now and then within one, as a damaged file has it.
    std::size_t place(const std::string& text) {
        std::size_t at = below(text.size() + 1);
        if (below(16) == 0) return at;
        while (at < text.size() && continues_code_point(text[at]))
            ++at;
        return at;
    }

    void spoil(std::string& text) {
        const std::size_t at = place(text);
        const std::size_t end = std::max(at, place(text));
        switch (below(7)) {
        case 0:
            text.erase(at, std::min<std::size_t>(end - at, 8));
            break;
        case 1:
            text.insert(at, spices.at(below(spices.size())));
            break;
        case 2:
            text.insert(at, text.substr(at, std::min<std::size_t>(end - at, 40)));
            break;
        case 3:
            text.replace(at, std::string::npos, any_row(), 0, std::string::npos);
            break;
        case 4:
            text = text.substr(at) + " " + text.substr(0, at);
            break;
        case 5:
            if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(7)));
            break;
        default:
            text.insert(at, std::to_string(below(3000)));
        }
    }

    std::vector<std::string> rows_;
    std::mt19937 random_{1904}; // NOLINT(cert-msc51-cpp): the same in every run
};

std::optional<Document> document_of(const std::string& text) {
    Source source;
    source.path = "spoiled";
    try {
        return read_text(text, std::move(source));
    } catch (const ReadError&) {
        return std::nullopt; // a control character made it binary
    }
}

bool on_border(std::string_view text, std::size_t at) {
    return at == text.size() || (at < text.size() && !continues_code_point(text[at]));
}

void check_place(const Document& document, const Timex& timex) {
    REQUIRE(timex.span.begin < timex.span.end);
    REQUIRE(timex.block < document.blocks.size());
    CHECK(document.blocks[timex.block].span.contains(timex.span));
    CHECK(on_border(document.text, timex.span.begin));
    CHECK(on_border(document.text, timex.span.end));
    const Citation place = cite(document, SourceId{0}, timex.span);
    CHECK(place.span.begin < place.span.end);
    CHECK(on_border(place.quote, 0));
}

void check_promises(const Document& document, const Tagged& tagged) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < tagged.timexes.size(); ++i) {
        const Timex& timex = tagged.timexes[i];
        check_place(document, timex);
        CHECK(timex.span.begin >= at);
        at = timex.span.end;
        CHECK(!timex.value.empty());
        CHECK(!timex.rule.empty());
        if (timex.counted_from) CHECK(*timex.counted_from < i);
        if (timex.edtf) CHECK(timex.bounds.begin < timex.bounds.end);
    }
    REQUIRE(!tagged.parts.empty());
    CHECK(tagged.parts.back().last_block == document.blocks.size());
}

Tagged without_derivations(Tagged tagged) {
    for (Timex& timex : tagged.timexes)
        timex.derivation = {};
    for (Part& part : tagged.parts)
        part.weighed.clear();
    return tagged;
}

} // namespace

TEST_CASE("spoiled rows of every corpus keep tag()'s promises", "[mutation]") {
    for (const Language* each : languages()) {
        std::vector<std::string> rows;
        for (const std::string& file : corpus_paths(*each))
            for (const CorpusRow& row : corpus_rows(file))
                rows.push_back(without_brackets(row.text));
        Spoiler spoiler(std::move(rows));
        for (std::size_t round = 0; round < rounds; ++round) {
            const std::string text = spoiler.next();
            CAPTURE(each->tag, round, text);
            const std::optional<Document> document = document_of(text);
            if (!document) continue;
            const Tagged tagged = tag(*document, *each);
            check_promises(*document, tagged);
            TagOptions explained;
            explained.derivations = true;
            const Tagged again = without_derivations(tag(*document, *each, explained));
            CHECK(again.timexes == tagged.timexes);
            CHECK(again.parts == tagged.parts);
        }
    }
}

TEST_CASE("several threads find what one finds", "[mutation]") {
    for (const Language* each : languages()) {
        CAPTURE(each->tag);
        std::string text;
        while (text.size() < 500'000)
            for (const std::string& file : corpus_paths(*each))
                for (const CorpusRow& row : corpus_rows(file))
                    text += without_brackets(row.text) + "\n\n";
        const std::optional<Document> document = document_of(text);
        REQUIRE(document);
        TagOptions together;
        together.jobs = 3;
        const Tagged alone = tag(*document, *each);
        const Tagged shared = tag(*document, *each, together);
        CHECK(shared.timexes == alone.timexes);
        CHECK(shared.parts == alone.parts);
        CHECK(shared.findings == alone.findings);
    }
}

} // namespace fasti::test
