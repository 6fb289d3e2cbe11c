// SPDX-License-Identifier: Apache-2.0
// Hostile texts and rows: four times the text may take four times the time, three times over for
// what a shared machine does to clocks, and no more. Processor time, the best of several attempts.
#include "events/check/check.hpp"
#include "events/extract/extract.hpp"
#include "events/extract/reading.hpp"
#include "events/lang/languages.hpp"
#include "events/parse/built_in.hpp"
#include "events/rows/rows.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <sstream>
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

/// What one sentence, or the mentions of one text, could be looked at once for each other.
constexpr std::array hostile_events = {
    Hostile{"sentences", "The treaty was signed on 3 May {y}. "},
    Hostile{"pronouns", "On 3 May 1904 she met him and they signed it. "},
    Hostile{"a sentence without end", "and on 3 May {y} the king met the queen "},
    Hostile{"dates alone", "3 May {y}, "},
    Hostile{"quotes that stay open", "“On 3 May 1904 the king said “"},
    Hostile{"brackets that stay open", "the king (3 May 1904 ("},
    Hostile{"names with years", "Ada Orlan{i} ({y}) "},
    Hostile{"labels", "1904: the war: 1905: "},
    Hostile{"dashes", "1904 — the war — 1905 — "},
    Hostile{"counting on", "Four years later the war ended. "},
    Hostile{"on the eve", "on the eve of the war of 1904 "},
    Hostile{"acronyms", "the Union of Mills (UOM{i}) of {y} "},
    Hostile{"one name, many dates", "The Pact of Aldern was signed on 3 May {y}.\n\n"},
    Hostile{"one date, many names", "Ada Orlan{i} signed the pact on 3 May 1904.\n\n"},
    Hostile{"a list", "- {y}: the mill is built\n"},
    Hostile{"taken up again", "The joint statement of 3 May {y} pledges peace. The joint statement "
                              "pledges peace. "},
    Hostile{"commas", "signed, sealed, met, on 3 May 1904, "},
    Hostile{"of the war of the war", "the war of the war of 1904 of "},
    Hostile{"lives", "Ada Orlan{i} (born 3 May 1904, died 5 May 1980) "},
    Hostile{"said that he said", "The king said on 3 May 1904 that the queen said that "},
    Hostile{"capitals", "ON 3 MAY 1904 THE KING MET THE QUEEN "},
};

/// Rows that a check could hold against all others.
constexpr std::array hostile_rows = {
    Hostile{"a chain", R"({"id":"{i}","title":"T","date":{"edtf":"1900/1999"}}
{"link":{"from":"{i}","to":"{j}","relations":"after"}}
)"},
    Hostile{"a star", R"({"id":"{i}","title":"T","date":{"edtf":"1900/1999"}}
{"link":{"from":"0","to":"{j}","relations":"after"}}
)"},
    Hostile{"circles of two", R"({"id":"{i}","title":"T","date":{"edtf":"1900/1999"}}
{"id":"{i}b","title":"T","date":{"edtf":"1900/1999"}}
{"link":{"from":"{i}","to":"{i}b","relations":"after"}}
{"link":{"from":"{i}b","to":"{i}","relations":"after"}}
)"},
    Hostile{"undated", R"({"id":"{i}","title":"T"}
)"},
    Hostile{"one life", R"({"title":"Ada Orlan visits town {i}","date":{"edtf":"{y}"},)"
                        R"("participants":["Ada Orlan"]}
)"},
    Hostile{"many lives", R"({"title":"Ada {i} born","kind":"birth","date":{"edtf":"1900"},)"
                          R"("participants":["Ada {i}"]}
{"title":"Ada {i} marries","date":{"edtf":"1905"},"participants":["Ada {i}"]}
)"},
    Hostile{"born again", R"({"title":"Ada Orlan born","kind":"birth","date":{"edtf":"{y}"},)"
                          R"("participants":["Ada Orlan"]}
)"},
    Hostile{"one day", R"({"title":"Pact {i} signed","date":{"edtf":"1921-05-04"},)"
                       R"("participants":["Norway","Sweden"]}
)"},
    Hostile{"one name", R"({"title":"Pact of Aldern signed","kind":"treaty","date":{"edtf":"{y}"}}
)"},
    Hostile{"numbered", R"({"title":"Second lake treaty signed","kind":"treaty",)"
                        R"("date":{"edtf":"{y}"}}
)"},
    Hostile{"anniversaries", R"({"title":"50th anniversary of Pact {i}","date":{"edtf":"{y}"}}
)"},
    Hostile{"founded late", R"({"title":"Ministry {i} founded","date":{"edtf":"1950"}}
{"title":"Ministry {i} writes to the town","date":{"edtf":"1940"},"participants":["Ministry {i}"]}
)"},
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

/// `unit` over and over with numbers in it: {i} and {j}, the next one, and {y}, a year.
std::string numbered(std::string_view unit, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t at = 0; at < unit.size(); ++at) {
            const std::string_view key = unit.substr(at, 3);
            const bool number = key == "{i}" || key == "{j}" || key == "{y}";
            if (number)
                text += std::to_string(key == "{y}" ? 1800 + i % 200 : key == "{j}" ? i + 1 : i);
            else
                text += unit[at];
            at += number ? 2 : 0;
        }
    return text;
}

double seconds_to_extract(const std::string& text, const Model& model) {
    const std::vector<Document> documents = {read_text(text, Source{})};
    ExtractOptions options;
    options.model = &model;
    const std::clock_t begin = std::clock();
    extract(documents, *language("en"), options);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double seconds_to_check(const std::string& rows) {
    std::istringstream in(rows);
    const Chronicle chronicle = read_events(in, "hostile");
    CHECK(chronicle.events.size() > 100);
    const std::clock_t begin = std::clock();
    check(Analysis(chronicle));
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Whether, at some attempt, twice as much takes less than three times as long, and four times as
/// much less than three times as long again: n log n passes, a square takes four times as long.
template <class Seconds>
bool grows_slowly(std::size_t size, const Seconds& seconds) {
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const double once = seconds(size);
        const double twice = seconds(2 * size);
        const double four_times = seconds(4 * size);
        CHECK(four_times < bearable);
        const bool fine = twice < short_enough || twice < 3 * once;
        if (fine && (four_times < short_enough || four_times < 3 * twice)) return true;
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

TEST_CASE("extracting takes time in proportion to the text, however hostile", "[linear]") {
    const Model model = *open_model(built_in_model());
    for (const Hostile& hostile : hostile_events) {
        CAPTURE(hostile.name);
        CHECK(grows_slowly(small / 16 / hostile.unit.size(), [&](std::size_t count) {
            return seconds_to_extract(numbered(hostile.unit, count), model);
        }));
    }
}

TEST_CASE("checking takes time in proportion to the rows, however hostile", "[linear]") {
    for (const Hostile& hostile : hostile_rows) {
        CAPTURE(hostile.name);
        CHECK(grows_slowly(small / 64, [&](std::size_t count) {
            return seconds_to_check(numbered(hostile.unit, count));
        }));
    }
}

} // namespace fasti::test
