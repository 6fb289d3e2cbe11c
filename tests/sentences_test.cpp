// SPDX-License-Identifier: Apache-2.0
// Sentences: each row is a block of text with `|` where one sentence ends and the next begins.
#include "read/read.hpp"
#include "text/sentences/sentences.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <thread>

using namespace fasti;

namespace {

// clang-format off
constexpr std::array rows = {
    // plain
    "The treaty was signed.|It came into force in May.",
    "Who signed?|Nobody knew!|They left.",
    "One sentence without an end",
    "It ended in 1990.|25 million people saw it.",
    "The price was 1.38 marks a litre.|It rose.",
    "Version 2.0.1 is out.|Nobody cares.",
    "See example.org for more.|It is long.",
    "War came.|\xC3\x89mile left.",
    "He went home.|– Why?|– Because.",
    "Nothing was left...|The town was empty.",
    "The town was... empty.",
    "The town was…|Nobody came.",
    "The town was . . . empty, they say.",
    "So it goes . . .|The rest is known.",
    "He asked why. iron was dear.", // a small letter goes on
    // acronyms
    "The U.S. Army came.|It stayed.",
    "He lived in the U.S.|The house is gone.",
    "They left the U.S.|However, they came back.",
    "A treaty with the U.S. was signed in the U.K. last May.",
    "The U.S. National Archives hold it.",
    "It was made in the U.S.S.R. in 1961.",
    "The U.S. 7th Fleet sailed.",
    "Trade with the U.S.|20 ships a day made it.",
    "the non-U.S. Allies signed",
    "He moved to the U.S.|“We liked it,” he said.",
    "The U.S.' answer came.|It was no.",
    "The U.S.-led force left.|It had lost.",
    // initials
    "George W. Bush spoke.|He was brief.",
    "J. R. R. Tolkien was born in 1892.",
    "By M.K. Bhadra in Delhi",
    "A. Smith and B. Jones signed it.",
    "It began with World War I.|Germany lost.",
    "They chose plan B.|It failed.",
    "See Part B.|Germany lost." ,
    "This is what I.|You are right.",
    "Only he and I.|Nobody else.",
    "Louis XIV. was dead.",
    "Henry VIII.|Parliament met.",
    // titles
    "Mr. Smith met Dr. Jones.|They talked.",
    "Gen. Grant and Col. Lee met at St. Louis.",
    "Sen. McCain met Gov. Brown on Mt. Rainier.",
    "He lives on Wall St.|The bank is near.",
    "Martin Luther King Jr. Day is in January.",
    "Smith & Co. Ltd. was sold to Acme Inc. in 1999.",
    "He ran Acme Inc.|He sold it.",
    "Prof. Dr. Weber of St. Petersburg came.",
    "She has a Ph.D. from Lund.|She taught.",
    // numbers
    "See No. 5 and pp. 12–14 of vol. 2.",
    "Art. IX and Art. 12 apply.|They are short.",
    "No.|He would not.",
    "The church (built c. 1150) burnt.|It was rebuilt.",
    "Anna (b. 1879, d. 1955) wrote it.",
    "He was born c. March 1200.",
    "Fig. 3 shows the plan.|See p. 4.",
    // days, months, hours
    "On Jan. 5 he left.|On Feb. 6 he was back.",
    "They met in Dec.|Nobody came.",
    "It opened on Tue. Sept. 4 at noon.",
    "At 5 p.m. Monday it rained.|It stopped at 6 a.m.|Nobody slept.",
    "It began at 9 a.m. GMT on Friday.",
    "Caesar died in 44 B.C.|Rome wept.",
    "It stood from 30 B.C. to A.D. 410.",
    "Born on 12. September 1990 in Bonn.",
    // et cetera
    "Apples, pears, etc. were sold.|They were cheap.",
    "Georgia, Ukraine, etc.|Last week he left.",
    "Some, e.g. Paris and Rome, fell; i.e. Europe fell.",
    "The case Roe v. Wade was old.|It fell.",
    "Smith et al. (2015) say so.|Jones et al. 2016 do not.",
    "It was East vs. West.|West won.",
    // quotations and brackets
    "“It is useless.”|He said no more.",
    "“It is useless.” he said.|It was.",
    "He said: “It is useless.”|Then he left.",
    "\"We are an army,\" she said.|\"We fight.\"",
    "\"Not one.\"|\"Not two.\"",
    "(It was late.)|They went home.",
    "They left (it was late).|They slept.",
    "The programme “Moscow. Evening. News.” showed it.|It was short.",
    "A book (Life. A Manual.) was found.",
    "“Why?” Anna asked.|“Why not?” President John Miller said.",
    "“Why?”|The answer never came.",
    "“Go!” he cried.|They went.",
    "The treaty was kept.[3]|The war ended.[note 1]|Peace came.",
    "The war ended. [4] [15]|Peace came.",
    "Anna (m. 1949; div. 1964) left.|Call ext. 37.|They sailed from S. 10th Street.",
    "It begins at 10 a.m. (CDT) sharp.",
    "Yahoo! Inc. was sold.|Yahoo! said so.",
    "It was ‘over.’|They left.",
    // other scripts
    "他走了。|她留下了。",
    "وصل الوفد أمس.|هل وقع؟|نعم.",
};

// clang-format on

std::string without(std::string row) {
    std::replace(row.begin(), row.end(), '|', ' ');
    return row;
}

std::string marked(const Document& document) {
    std::string out;
    for (const Block& block : document.blocks)
        for (const Span sentence : sentences(document, block)) {
            if (!out.empty()) out += '|';
            out += document[sentence];
        }
    return out;
}

Document one_block(std::string_view text) {
    Document document;
    document.original = document.text = text;
    document.blocks.push_back({BlockKind::paragraph, 0, {0, text.size()}});
    return document;
}

} // namespace

TEST_CASE("sentences end where a reader would end them") {
    for (const std::string row : rows) {
        CAPTURE(row);
        CHECK(marked(one_block(without(row))) == row);
    }
}

TEST_CASE("what the markup sets apart is one name") {
    Document shown = read_text(
        "The show *Moscow. Kremlin. Putin*. ran for years. It was free of the U.S. *Die Zeit* "
        "liked it.",
        {}, "md");
    CHECK(marked(shown) == "The show Moscow. Kremlin. Putin. ran for years.|It was free of the "
                           "U.S.|Die Zeit liked it.");
}

TEST_CASE("sentences are trimmed, ascending and disjoint") {
    const Document document = one_block("  One.   Two!  ");
    const std::vector<Span> spans = sentences(document, document.blocks[0]);
    REQUIRE(spans.size() == 2);
    CHECK(document[spans[0]] == "One.");
    CHECK(document[spans[1]] == "Two!");
    CHECK(spans[0].end <= spans[1].begin);
}

TEST_CASE("hostile blocks cost linear time") {
    constexpr std::size_t size = 300'000;
    const auto start = std::chrono::steady_clock::now();
    for (const std::string_view pattern :
         {".", ". ", "? \"", "(a. ", "“A. ", "\" A. ", "A.", "U.S. ", ".[", "— ", "。"}) {
        CAPTURE(pattern);
        std::string text;
        while (text.size() < size)
            text += pattern;
        const Document document = one_block(text);
        const std::vector<Span> spans = sentences(document, document.blocks[0]);
        REQUIRE_FALSE(spans.empty());
        CHECK(spans.back().end <= text.size());
    }
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(60));
}

TEST_CASE("threads do not disturb each other") {
    const Document document = one_block("他走了。她留下了。");
    std::array<std::size_t, 4> counts{};
    std::vector<std::thread> threads;
    for (std::size_t& count : counts)
        threads.emplace_back([&document, &count] {
            for (int i = 0; i < 50; ++i)
                count += sentences(document, document.blocks[0]).size();
        });
    for (std::thread& thread : threads)
        thread.join();
    for (const std::size_t count : counts)
        CHECK(count == 100);
}
