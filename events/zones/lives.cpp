// SPDX-License-Identifier: Apache-2.0
#include "events/zones/lives.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/zones/words.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace fasti::zones {
namespace {

constexpr std::size_t most_words_of_name = 6; // words of a person's name
constexpr int shortest_life = 8;              // years
constexpr int longest_life = 115;

bool is_name_word(const Word& word) {
    return word.capital || lexicon::is(word.lower, lexicon::name_particle);
}

/// The words of a name that ends where `before` does, first to last, and whether a comma turns
/// them: "Crane, Amos".
struct Name {
    std::vector<Word> words;
    std::size_t comma = 0; ///< how many words stand before it; 0: there is none
};

Name name_words(std::string_view text, Span before) {
    Name name;
    std::size_t at = before.end;
    while (name.words.size() < most_words_of_name) {
        const Word word = word_before(text, at, before);
        if (!word || word.number || !is_name_word(word)) break;
        const std::string_view gap = text.substr(word.span.end, at - word.span.end);
        const bool comma = gap == ", " && name.comma == 0 && !name.words.empty();
        if (gap != " " && gap != ". " && gap != " (" && !gap.empty() && !comma) break;
        if (comma) name.comma = name.words.size();
        name.words.insert(name.words.begin(), word);
        at = word.span.begin;
    }
    // "Der Maler Georg Brandt": where a given name is known the name begins there
    const auto given = std::find_if(name.words.begin(), name.words.end(), [](const Word& word) {
        return lexicon::is(word.lower, lexicon::woman_name, lexicon::man_name,
                           lexicon::either_name) ||
               lexicon::is(word.lower, lexicon::sovereign, lexicon::address_of_either);
    });
    if (name.comma == 0 && given != name.words.end()) name.words.erase(name.words.begin(), given);
    while (!name.words.empty() && !name.words.front().capital)
        name.words.erase(name.words.begin());
    if (name.comma > 0) name.comma = name.words.size() - name.comma;
    // "In 1872, Jacob Frost": what stands before the comma is no family name
    const bool family = name.comma == 1 && name.words.front().span.begin == before.begin;
    if (name.comma > 0 && !family) {
        name.words.erase(name.words.begin(), name.words.begin() + long(name.comma));
        name.comma = 0;
    }
    return name;
}

/// Words of somebody: none of them names an act, a body or a place.
bool is_person(const Name& name, bool told_of) {
    if (name.words.empty()) return false;
    bool given = false;
    for (const Word& word : name.words) {
        const lexicon::Classes classes = lexicon::classes_of(word.lower);
        const auto event = lexicon::event_form(word.lower);
        if (classes.has(lexicon::body) || classes.has(lexicon::form_of_state) ||
            classes.has(lexicon::place_or_work) || classes.has(lexicon::war) ||
            (event && event->noun && event->strong))
            return false;
        given = given || classes.has(lexicon::woman_name) || classes.has(lexicon::man_name) ||
                classes.has(lexicon::either_name) || classes.has(lexicon::address_of_man) ||
                classes.has(lexicon::address_of_woman) || classes.has(lexicon::sovereign);
    }
    if (lexicon::is(name.words.front().lower, lexicon::function)) return false;
    return told_of || (given && name.words.size() > 1);
}

/// The years of "1797–1877", "c. 910 – c. 980", "1630-1685".
std::optional<int> years_between(std::string_view text, Span inner) {
    std::vector<int> years;
    bool dash = false;
    for (std::size_t at = inner.begin; at < inner.end; ++at) {
        if (ascii::is_digit(text[at])) {
            int value = 0;
            std::size_t end = at;
            for (; end < inner.end && end < at + 5 && ascii::is_digit(text[end]); ++end)
                value = value * 10 + (text[end] - '0');
            if (value > 31 || end - at > 2) {
                if (years.size() == 1 && !dash) return std::nullopt;
                years.push_back(value);
            }
            at = end - 1;
        } else if (text[at] == '-' || text.substr(at).starts_with("–") ||
                   text.substr(at).starts_with("—")) {
            dash = true;
        } else if (text[at] == ';') {
            break; // "(1797–1877; see below)"
        }
    }
    if (years.size() != 2) return std::nullopt;
    return years[1] - years[0];
}

/// "was a smith", "is an actress": what a bracket of a life stands before.
bool introduces(std::string_view text, std::size_t at) {
    const Span rest{at, std::min(text.size(), at + 40)};
    const Word verb = word_from(text, at, rest);
    if (!verb || verb.span.begin > at + 2) return false;
    if (verb.lower != "was" && verb.lower != "is" && verb.lower != "were") return false;
    Word next = word_from(text, verb.span.end, rest);
    if (!next || !lexicon::is(next.lower, lexicon::left_off, lexicon::determine)) return false;
    for (int words = 0; words < 4; ++words) { // "a Norwegian queen"; a parish is nobody
        next = word_from(text, next.span.end, rest);
        if (!next) return false;
        if (lexicon::is(next.lower, lexicon::role, lexicon::calling, lexicon::sovereign,
                        lexicon::address_of_woman, lexicon::address_of_man))
            return true;
    }
    return false;
}

} // namespace

std::string name_before(std::string_view text, Span before) {
    const Name name = name_words(text, before);
    std::string out;
    const auto add = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            out.append(out.empty() ? "" : " ")
                .append(text.substr(name.words[i].span.begin, name.words[i].span.size()));
    };
    add(name.comma, name.words.size());
    add(0, name.comma);
    return out;
}

bool is_life(std::string_view text, Span before, Span inner) {
    const Word first = word_from(text, inner.begin, inner);
    if (!first || before.empty()) return false;
    const Name name = name_words(text, before);
    const bool marked =
        lexicon::is(first.lower, lexicon::born_mark, lexicon::died_mark, lexicon::reign_mark);
    if (marked) return !name.words.empty() && first.span.begin <= inner.begin + 2;
    const std::string_view signs = text.substr(inner.begin, inner.size());
    if (signs.starts_with("*") || signs.starts_with("†")) return !name.words.empty();
    const std::optional<int> years = years_between(text, inner);
    if (!years || *years < shortest_life || *years > longest_life) return false;
    const bool opens = !name.words.empty() && name.words.front().span.begin <= before.begin + 4;
    return is_person(name, opens && introduces(text, inner.end + 1));
}

} // namespace fasti::zones
