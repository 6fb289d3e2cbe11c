// SPDX-License-Identifier: Apache-2.0
// The engine in events/timex knows no language: a language that nobody speaks works as well as any,
// and no word of a language stands in the engine's source.
#include "events/lang/languages.hpp"
#include "events/timex/compose/compose.hpp"
#include "events/timex/language/language.hpp"
#include "events/timex/language/words.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace fasti::test {
namespace {

namespace c = compose;
using namespace words;

constexpr Word vocabulary[] = {
    {"zor", Class::month | Class::point, month(1), true},
    {"plim", Class::month | Class::point, month(12), true},
    {"ühn", Class::weekday | Class::point, weekday(1)},
    {"lun", Class::unit, units(Unit::year)},
    {"tri", Class::number | Class::small, number(3)},
    {"mek", Class::later, number(1)},
    {"hin", Class::ago, number(-1)},
    {"prosh", Class::deictic, number(-1)},
    {"okol", Class::stage, mod(TimexMod::end)},
    {"od", Class::preposition, mod(TimexMod::on_or_after)},
};

constexpr Rule shapes[] = {
    {"<number> <unit>", Class::duration, c::duration},
    {"<month>-<day> <year>", Class::date | Class::point, c::calendar_date},
    {"<month>-<day>", Class::date | Class::point, c::calendar_date},
};

constexpr Rule phrases[] = {
    {"<later> <duration>", Class::date | Class::point, c::later},
    {"<duration> <ago>", Class::date | Class::point, c::ago},
    {"<weekday> <deictic>", Class::date | Class::point, c::directed},
    {"<point> <stage>", Class::date | Class::point, c::stage},
    {"<year>", Class::date | Class::point, c::bare_year},
    {"<month>", Class::date | Class::point, c::bare_calendar_word},
};

constexpr Level table[] = {{"shapes", shapes}, {"phrases", phrases}};
constexpr std::string_view future_cues[] = {"vil"};
constexpr std::string_view past_endings[] = {"ax"};
constexpr std::string_view plural_endings[] = {"im"};

std::string label(const Fields& fields, TimexMod) {
    return "okol:" + std::to_string(*fields.year);
}

Language toy() {
    Language language{};
    language.tag = "x-toy";
    language.words = vocabulary;
    language.levels = table;
    language.future_cues = future_cues;
    language.past_endings = past_endings;
    language.plural_endings = plural_endings;
    language.label = label;
    return language;
}

/// "1904-01-03 1907": the values of what is found.
std::string values(const std::string& text, const Language& language, Domain domain) {
    TagOptions options;
    options.dct = Dct{bounds(parse_edtf("2013-06-12").value()).begin, "", false};
    options.domain = domain;
    std::string out;
    for (const Timex& timex : tag(read_text(text + "\n", Source{}), language, options).timexes)
        out += (out.empty() ? "" : " ") + timex.value;
    return out;
}

/// The string literals of C++ source, without comments and includes.
std::vector<std::string> literals(const std::string& path) {
    std::vector<std::string> found;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("#include")) continue;
        bool inside = false;
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (!inside && line.compare(at, 2, "//") == 0) break;
            const bool character = !inside && line[at] == '\'' && at + 2 < line.size();
            if (character && line[at + 2] == '\'') at += 2;
            if (line[at] == '"') {
                if (!inside) found.emplace_back();
                inside = !inside;
            } else if (inside) {
                if (line[at] == '\\') ++at;
                found.back() += line[at];
            }
        }
    }
    return found;
}

/// Runs of small letters, those beyond ASCII too; dashes and quotes are none.
std::set<std::string> words_of(std::string_view text) {
    std::set<std::string> words;
    std::string word;
    const auto plain = [](char each) { return each >= 'a' && each <= 'z'; };
    for (const char each : std::string(text) + " ") {
        if (plain(each) || static_cast<unsigned char>(each) > 0x7F) {
            word += each;
            continue;
        }
        if (std::any_of(word.begin(), word.end(), plain)) words.insert(word);
        word.clear();
    }
    return words;
}

/// Every word that a language names in its tables and shapes.
std::set<std::string> lexicon() {
    std::set<std::string> words;
    const auto add = [&](std::string_view text) { words.merge(words_of(text)); };
    for (const Language* each : languages()) {
        for (const Word& word : each->words)
            add(word.text);
        for (const auto& list : {each->future_cues, each->past_cues, each->not_plurals,
                                 each->not_plural_endings, each->past_endings})
            for (const std::string_view word : list)
                add(word);
        for (const Level& level : each->levels)
            for (const Rule& rule : level.rules)
                for (const std::string& word : words_of(rule.shape))
                    if (!class_of(word)) words.insert(word);
    }
    return words;
}

TEST_CASE("a language that nobody speaks", "[engine]") {
    const Language language = toy();
    const auto said = [&](const std::string& text) {
        return values(text, language, Domain::narrative);
    };
    CHECK(said("Ba rok Zor-3 1904 du. Mek tri lun ba rok.") == "1904-01-03 1907");
    CHECK(said("Ba rok tri lun hin du.") == "2010");
    CHECK(said("Ba rok Ühn prosh du.") == "2013-06-10");
    CHECK(said("Ba rok od 1904 du.") == "1904");
    CHECK(said("Three years later, on 3 January, last Monday, früher, im Mai.") == "");
}

TEST_CASE("tense, plurals and labels are the language's", "[engine]") {
    const Language language = toy();
    const auto said = [&](const std::string& text) { return values(text, language, Domain::news); };
    CHECK(said("Ba rokax Plim-3 du.") == "2012-12-03");
    CHECK(said("Ba vil rok Plim-3 du.") == "2013-12-03");
    CHECK(said("Ba will have said Plim-3 du.") == "2012-12-03");
    CHECK(said("Ba rok 1904 golim du.") == ""); // many of something
    CHECK(said("Ba rok 1904 goals du.") == "1904");
    const Tagged tagged = tag(read_text("Ba rok 1904 okol.\n", Source{}), language);
    REQUIRE(tagged.timexes.size() == 1);
    CHECK(tagged.timexes[0].label == "okol:1904");
}

TEST_CASE("where nouns are capital, a stop makes ordinals", "[engine]") {
    Language language = toy();
    const std::string text = "Ba rok 1904 Golim du.";
    CHECK(values(text, language, Domain::news) == "1904"); // the name of somebody
    const std::string sentence = "Ba rok 2012 du 3. Zor rok.";
    CHECK(values(sentence, language, Domain::news) == "2012 2013-01"); // two sentences
    language.nouns_are_capital = language.ordinal_stop = true;
    CHECK(values(text, language, Domain::news) == "");
    CHECK(values(sentence, language, Domain::news) == "2012 2012-01");
}

TEST_CASE("no word of a language stands in the engine", "[engine]") {
    const std::set<std::string> known = lexicon();
    std::set<std::string> names(class_names.begin(), class_names.end());
    std::size_t files = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(FASTI_ROOT "/events/timex")) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
        // what people are told, and the dump, are in English whatever the text is in
        if (entry.path().stem() == "messages" || entry.path().stem() == "timex") continue;
        ++files;
        for (const std::string& literal : literals(entry.path())) {
            if (names.contains(literal)) continue;
            for (const std::string& word : words_of(literal)) {
                CAPTURE(entry.path().filename(), literal, word);
                CHECK(!known.contains(word));
            }
        }
    }
    CHECK(files > 60);
}

} // namespace
} // namespace fasti::test
