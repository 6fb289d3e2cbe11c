// SPDX-License-Identifier: Apache-2.0
// Hostile texts: four times the text may take four times the time, three times over for what a
// shared machine does to clocks, and no more. Processor time, the best of several attempts.
#include "events/extract/reading.hpp"
#include "events/lang/languages.hpp"
#include "events/parse/built_in.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <string>
#include <string_view>

namespace fasti::test {
using namespace fasti::mention;
using namespace fasti::parse;

namespace {

// Builds that check everything are some twenty times slower.
#ifdef NDEBUG
constexpr std::size_t large = 1'000'000;
#else
constexpr std::size_t large = 128'000;
#endif
constexpr std::size_t small = large / 4;
constexpr double short_enough = 0.01; // seconds that tell nothing
constexpr double bearable = 10;       // seconds, for anything
constexpr int attempts = 4;

struct Hostile {
    std::string_view name;
    std::string_view unit; ///< which is said over and over
};

constexpr std::array all_hostile = {
    Hostile{"digits", "7"},
    Hostile{"digits in words", "7 7 7 "},
    Hostile{"a word", "x"},
    Hostile{"letters", "a b c d "},
    Hostile{"dots", "."},
    Hostile{"brackets", "(((("},
    Hostile{"square brackets", "[["},
    Hostile{"apostrophes", "’"},
    Hostile{"two-byte letters", "é"},
    Hostile{"no-break spaces", "\u00A0\u2009"},
    Hostile{"from", "from "},
    Hostile{"and", "and and "},
    Hostile{"May", "May "},
    Hostile{"May, a line each", "May\n"},
    Hostile{"years", "1904 "},
    Hostile{"years to or from", "1904 or 1905 to "},
    Hostile{"split years", "1914–18 "},
    Hostile{"number tables", "12 34 56 78 1904 3.5 1,234 17\n"},
    Hostile{"ranges", "from 3 to 5 May to 7 June to 1904 "},
    Hostile{"nested ranges", "between 1904 and between 1905 and "},
    Hostile{"months and ordinals", "May third June fifth "},
    Hostile{"ordinals", "first second third "},
    Hostile{"of the first", "of the first "},
    Hostile{"day of the month of the year", "the day of the month of the year "},
    Hostile{"nineteen", "nineteen "},
    Hostile{"19-19", "19-19-19-"},
    Hostile{"1/2/", "1/2/"},
    Hostile{"10:20:", "10:20:"},
    Hostile{"A.B.", "A.B."},
    Hostile{"p.m.", "p.m. "},
    Hostile{"weekdays", "Monday, Tuesday, Wednesday, "},
    Hostile{"units", "years months days "},
    Hostile{"large numbers", "two hundred and five thousand "},
    Hostile{"lists of numbers", "1, 2, 3, 4, 5, "},
    Hostile{"counting on", "three years later "},
    Hostile{"last year", "last year "},
    Hostile{"every other day", "every other day "},
    Hostile{"decades", "the early 1990s and late '80s "},
    Hostile{"addresses", "a@"},
    Hostile{"links", "http://"},
    Hostile{"datelines", "London, 3 May 1904\n\nWords follow it.\n\n"},
    Hostile{"numeric dates", "03/04/1990, 25/12/1990 "},
    Hostile{"holes", "May                                        "},
};

std::string grown(std::string_view unit, std::size_t size) {
    std::string text;
    while (text.size() + unit.size() <= size)
        text += unit;
    return text;
}

double seconds(const std::string& text) {
    const std::clock_t begin = std::clock();
    Source source;
    source.path = "hostile";
    const Document document = read_text(text, std::move(source));
    const Tagged tagged = tag(document, *languages().front());
    CHECK(!tagged.parts.empty());
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Whether the time a byte stays within three times, at some attempt.
bool is_linear(std::string_view unit) {
    const std::string quarter = grown(unit, small);
    const std::string whole = grown(unit, large);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const double of_quarter = seconds(quarter);
        const double of_whole = seconds(whole);
        CHECK(of_whole < bearable);
        if (of_whole < short_enough || of_whole < 3 * 4 * of_quarter) return true;
    }
    return false;
}

/// One sentence that never ends, with another date every few words.
std::string sentence_of_dates(std::string_view words, std::size_t size) {
    constexpr std::array months = {"January", "May", "July", "October"};
    std::string text = "Ada Orlan";
    for (std::size_t i = 0; text.size() < size; ++i)
        text.append(words)
            .append(std::to_string(1 + i % 28) + " ")
            .append(months.at(i % months.size()))
            .append(" " + std::to_string(1850 + i % 100));
    return text + ".\n";
}

/// How many bytes are looked at for the dates of a text, counted again for each stretch.
std::size_t bytes_looked_at(const std::string& text) {
    const Document document = read_text(text, Source{});
    const Model model = *open_model(built_in_model());
    const DocumentReading found = read_events(document, *language("en"), {}, model);
    CHECK(found.mentions.size() > 10);
    std::size_t bytes = 0;
    Span last;
    for (const Mention& mention : found.mentions) {
        if (mention.sentence != last) bytes += mention.sentence.size();
        last = mention.sentence;
    }
    return bytes;
}

} // namespace

TEST_CASE("the words of an endless sentence are read a few times, not once for each of its dates") {
    for (const std::string_view words :
         {" opened the fair of ", " opened it on ", ", who had opened the mill, came on "}) {
        CAPTURE(words);
        const std::string text = sentence_of_dates(words, 16'000);
        CHECK(bytes_looked_at(text) < 5 * text.size());
    }
}

TEST_CASE("tagging takes time in proportion to the text, however hostile", "[linear]") {
    for (const Hostile& hostile : all_hostile) {
        CAPTURE(hostile.name);
        CHECK(is_linear(hostile.unit));
    }
}

} // namespace fasti::test
