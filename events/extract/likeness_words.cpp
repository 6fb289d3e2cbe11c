// SPDX-License-Identifier: Apache-2.0
#include "events/extract/likeness_words.hpp"

#include "events/extract/countries.hpp"
#include "events/extract/lexicon.hpp"
#include "events/parse/hash.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr std::size_t most_names = 12;
constexpr std::size_t most_words = 8;

bool word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// “ ” – — and their like; ’ is part of a word.
bool sign_at(std::string_view text, std::size_t at) {
    return text.substr(at).starts_with("\xE2\x80") && !text.substr(at).starts_with("’");
}

void unite(std::vector<std::uint64_t>& list, std::size_t most) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    if (list.size() > most) list.resize(most);
}

/// Parts of many names, so that sharing one says little.
bool part_of_many_names(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"republic",   "federation", "people",   "peoples",   "union",         "state",
         "states",     "council",    "national", "committee", "party",         "government",
         "army",       "office",     "chief",    "head",      "ministry",      "ministers",
         "parliament", "house",      "court",    "company",   "association",   "society",
         "university", "city",       "river",    "new",       "north",         "south",
         "east",       "west",       "great",    "central",   "international", "federal",
         "democratic"});
    return one_of(lower, words);
}

bool ordinal(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
         "tenth", "eleventh", "twelfth"});
    const bool digit = lower.front() >= '0' && lower.front() <= '9';
    return one_of(lower, words) || (digit && (lower.ends_with("st") || lower.ends_with("nd") ||
                                              lower.ends_with("rd") || lower.ends_with("th")));
}

/// "reactors", "reactor's" → "reactor": as much as comparing needs.
std::string_view stem(std::string_view lower) {
    for (const std::string_view ending : {"ing", "ed", "es", "s", "e"})
        if (lower.size() >= ending.size() + 4 && lower.ends_with(ending) && !lower.ends_with("ss"))
            return lower.substr(0, lower.size() - ending.size());
    return lower;
}

std::string_view without_genitive(std::string_view word) {
    for (const std::string_view ending : {"'s", "’s"})
        if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
    return word;
}

} // namespace

std::uint64_t word_number(std::string_view lower) {
    return hash_of(lower) & ~std::uint64_t{1};
}

std::vector<std::string> plain_words(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !sign_at(text, end) &&
               (word_byte(text[end]) || text[end] == '\''))
            ++end;
        if (end > at) {
            const std::string_view word = without_genitive(text.substr(at, end - at));
            if (!word.empty()) words.push_back(ascii_lower(word));
        }
        at = end > at ? end : at + (sign_at(text, at) ? 3 : 1);
    }
    return words;
}

std::vector<std::uint64_t> name_words(const Mention& mention) {
    const std::vector<std::uint64_t> own = proper_words(mention);
    std::vector<std::uint64_t> numbers;
    for (const auto* list : {&mention.names, &mention.places})
        for (const std::string& name : *list) {
            if (is_country(name)) {
                numbers.push_back(word_number(ascii_lower(name)) | 1U);
                continue;
            }
            const std::string_view seat = country_governed_from(ascii_lower(name));
            if (!seat.empty()) {
                numbers.push_back(word_number(ascii_lower(seat)) | 1U);
                continue;
            }
            for (const std::string& word : plain_words(name)) {
                const bool tells = word.size() > 1 && !lexicon::function_word(word) &&
                                   !lexicon::framing_word(word) && !part_of_many_names(word);
                const std::uint64_t number = word_number(word);
                if (tells && std::find(own.begin(), own.end(), number) == own.end())
                    numbers.push_back(number);
            }
        }
    unite(numbers, most_names);
    return numbers;
}

std::vector<std::uint64_t> proper_words(const Mention& mention) {
    std::vector<std::uint64_t> numbers;
    for (const std::string& word : plain_words(mention.proper)) {
        const auto event = lexicon::event_word(word);
        if ((event && event->noun) || lexicon::function_word(word)) continue;
        numbers.push_back(word_number(word));
    }
    unite(numbers, most_words);
    return numbers;
}

std::vector<std::uint64_t> title_words(const Mention& mention, std::uint64_t& ordinals) {
    std::vector<std::uint64_t> names;
    for (const auto* list : {&mention.names, &mention.places})
        for (const std::string& name : *list)
            for (const std::string& word : plain_words(name))
                names.push_back(word_number(word));
    const std::string own = ascii_lower(mention.word);
    std::vector<std::uint64_t> numbers;
    for (const std::string& word : plain_words(mention.title)) {
        if (ordinal(word)) {
            ordinals = fold(ordinals, hash_of(word)) | 1U;
            continue;
        }
        const std::uint64_t number = word_number(word);
        const bool named = std::find(names.begin(), names.end(), number) != names.end();
        const bool tells = word.size() >= 4 && !named && !lexicon::function_word(word) &&
                           !lexicon::framing_word(word) && country_of(word).empty() &&
                           !lexicon::event_form(word) && stem(word) != stem(own);
        if (tells) numbers.push_back(word_number(stem(word)));
    }
    unite(numbers, most_words);
    return numbers;
}

bool in_quotes(const Mention& mention) {
    if (mention.proper.empty()) return false;
    const std::size_t at = mention.cited.quote.find(mention.proper);
    if (at == std::string::npos || at == 0) return false;
    const std::string_view before = std::string_view(mention.cited.quote).substr(0, at);
    return before.ends_with('"') || before.ends_with("“") || before.ends_with("„") ||
           before.ends_with("‘") || before.ends_with("«");
}

} // namespace fasti
