// SPDX-License-Identifier: Apache-2.0
// Running text into words: a table, in which bars stand where words part, and what must hold for
// any text.
#include "events/parse/tokenise.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>

using namespace fasti;
using namespace fasti::parse;

namespace {

std::string barred(std::string_view text) {
    std::string out;
    for (const Span& word : tokenise(text)) {
        if (!out.empty()) out += '|';
        out += text.substr(word.begin, word.size());
    }
    return out;
}

struct Row {
    const char* text;
    const char* words;
};

} // namespace

TEST_CASE("words are cut as in the treebanks") {
    // clang-format off
    const Row rows[] = {
        {"The fleet left.", "The|fleet|left|."},
        {"  The\tfleet \n left ", "The|fleet|left"},
        {"", ""},
        // clitics
        {"didn't cannot I'm we've they'd", "did|n't|can|not|I|'m|we|'ve|they|'d"},
        {"wasn’t Russia’s", "was|n’t|Russia|’s"},
        {"the allies' fleet", "the|allies|'|fleet"},
        {"the 1960's, the '60s, 1904's end", "the|1960's|,|the|'60s|,|1904|'s|end"},
        {"gonna DON'T O'Higgins Sha'ab", "gon|na|DO|N'T|O'Higgins|Sha'ab"},
        // stops
        {"Mr. Sato met Gen. Li in the U.S. in Sept. 1951.", "Mr.|Sato|met|Gen.|Li|in|the|U.S.|in|Sept.|1951|."},
        {"They left the U.S.", "They|left|the|U.S."},
        {"It was an act of war, etc.", "It|was|an|act|of|war|,|etc."},
        {"He said no.", "He|said|no|."},
        {"George W. Bush, J. K. Polk", "George|W.|Bush|,|J.|K.|Polk"},
        {"Wait... what?! No!!!", "Wait|...|what|?!|No|!!!"},
        // hyphens and dashes
        {"a follow-up of the state-owned firm", "a|follow|-|up|of|the|state|-|owned|firm"},
        {"non-aggression pro-Moscow re-elected e-mail", "non-aggression|pro-Moscow|re-elected|e-mail"},
        {"the non-state-owned firm", "the|non-state|-|owned|firm"},
        {"1914-1918, 1914–18", "1914|-|1918|,|1914|–|18"},
        {"war--and peace—or truce", "war|--|and|peace|—|or|truce"},
        {"call 212-555-0143 or 555-0143", "call|212-555-0143|or|555-0143"},
        {"the U.S.-led force, Center-2019", "the|U.S.|-|led|force|,|Center|-|2019"},
        // brackets, quotes
        {"(the \"2+4 Treaty\"), “signed”", "(|the|\"|2|+|4|Treaty|\"|)|,|“|signed|”"},
        {"ship(s) 'wow!' [sic]", "ship|(|s|)|'|wow|!|'|[|sic|]"},
        // numbers
        {"$5bn, US$3.5m, 40%, 1,904.5", "$|5|bn|,|US$|3.5|m|,|40|%|,|1,904.5"},
        {"at 5:30pm on 11/09/2001 in 24°C", "at|5:30|pm|on|11/09/2001|in|24|°|C"},
        {"the 17th, 1990s, #4, No. 12", "the|17th|,|1990s|,|#|4|,|No.|12"},
        {"and/or c/o km/h", "and|/|or|c/o|km|/|h"},
        // addresses
        {"see http://example.org/a-b?c=(d), or me@example.org.", "see|http://example.org/a-b?c=(d|)|,|or|me@example.org|."},
        {"good :-) bad", "good|:-)|bad"},
    };
    // clang-format on
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(barred(row.text) == row.words);
    }
}

TEST_CASE("words are disjoint, in order, and leave out nothing but space") {
    const std::string signs[] = {"a",  "B",        "ß",  "é",   "7",   "'",     "’",   "-",
                                 "–",  "—",        ".",  "...", ",",   "/",     "(",   ")",
                                 "\"", "$",        "%",  "@",   "://", " ",     "n't", "'s",
                                 "#",  "\xC2\xAD", "中", "U.S", "Mr",  "cannot"};
    std::mt19937 random(11);
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t left = random() % 12; left > 0; --left)
            text += signs[random() % std::size(signs)];
        CAPTURE(text);
        std::size_t end = 0;
        std::string covered;
        for (const Span& word : tokenise(text)) {
            REQUIRE(word.begin >= end);
            REQUIRE(word.begin < word.end);
            REQUIRE(word.end <= text.size());
            REQUIRE(!continues_code_point(text[word.begin]));
            REQUIRE((word.end == text.size() || !continues_code_point(text[word.end])));
            covered += text.substr(word.begin, word.size());
            end = word.end;
        }
        const auto inked = [](std::string_view all) {
            std::string out;
            for (std::size_t at = 0; at < all.size(); at += code_point_at(all, at).size) {
                const CodePoint c = code_point_at(all, at);
                if (!is_space(c.value) && !is_invisible(c.value)) out += all.substr(at, c.size);
            }
            return out;
        };
        REQUIRE(inked(covered) == inked(text));
    }
}

TEST_CASE("a megabyte without a space is no harder than a page") {
    for (const char* unit : {"(", "a-", "'", "a/", "n't", "1.", "x@", "$", "é"}) {
        std::string text;
        while (text.size() < (std::size_t{1} << 20U))
            text += unit;
        CAPTURE(unit);
        CHECK(!tokenise(text).empty());
    }
}
