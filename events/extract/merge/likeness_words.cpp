// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/likeness_words.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/countries.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/parse/hash.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::merge {
namespace {

constexpr std::size_t most_names = 12;
constexpr std::size_t most_numbers = 8;

bool word_byte(char c) {
    return ascii::in_letter(c) || ascii::is_digit(c);
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

bool ordinal(std::string_view lower) {
    const bool digit = ascii::is_digit(lower.front());
    return lexicon::is(lower, lexicon::ordinal) ||
           (digit && (lower.ends_with("st") || lower.ends_with("nd") || lower.ends_with("rd") ||
                      lower.ends_with("th")));
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

/// Calls use(lower) for every word, letters and digits; "Mao's" is "mao".
template <class Use>
void each_word(std::string_view text, const Use& use) {
    std::string lower;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !sign_at(text, end) &&
               (word_byte(text[end]) || text[end] == '\''))
            ++end;
        if (end > at) {
            lower = without_genitive(text.substr(at, end - at));
            std::transform(lower.begin(), lower.end(), lower.begin(), ascii::lower);
            if (!lower.empty()) use(std::string_view(lower));
        }
        at = end > at ? end : at + (sign_at(text, at) ? 3 : 1);
    }
}

/// A word in lower case as a number, never odd: the last bit is free for a mark.
std::uint64_t word_number(std::string_view lower) {
    return parse::hash_of(lower) & ~std::uint64_t{1};
}

} // namespace

const WordNumbers::Word& WordNumbers::word(std::string_view lower) {
    return words_.get(parse::hash_of(lower), [&] {
        const bool frames = lexicon::is(lower, lexicon::function, lexicon::framing);
        Word word;
        word.tells_name =
            lower.size() > 1 && !frames && !lexicon::is(lower, lexicon::part_of_many_names);
        word.ordinal = ordinal(lower);
        if (lower.size() >= 4 && !word.ordinal && !frames && country_of(lower).empty() &&
            !lexicon::event_form(lower))
            word.stem = word_number(stem(lower));
        return word;
    });
}

std::uint64_t WordNumbers::country(const std::string& name) {
    return countries_.get(parse::hash_of(name), [&] {
        const std::string lower = ascii_lower(name);
        if (is_country(name)) return word_number(lower) | 1U;
        const std::string_view seat = country_governed_from(lower);
        return seat.empty() ? 0 : word_number(ascii_lower(seat)) | 1U;
    });
}

std::vector<std::uint64_t> WordNumbers::names(const mention::Mention& mention) {
    const std::vector<std::uint64_t> own = propers(mention);
    std::vector<std::uint64_t> numbers;
    for (const auto* list : {&mention.names, &mention.places})
        for (const std::string& name : *list) {
            if (const std::uint64_t number = country(name); number != 0) {
                numbers.push_back(number);
                continue;
            }
            each_word(name, [&](std::string_view lower) {
                const std::uint64_t number = word_number(lower);
                if (word(lower).tells_name &&
                    std::find(own.begin(), own.end(), number) == own.end())
                    numbers.push_back(number);
            });
        }
    unite(numbers, most_names);
    return numbers;
}

std::vector<std::uint64_t> WordNumbers::propers(const mention::Mention& mention) {
    std::vector<std::uint64_t> numbers;
    each_word(mention.proper, [&](std::string_view lower) {
        const auto event = lexicon::event_word(lower);
        if ((event && event->noun) || lexicon::is(lower, lexicon::function)) return;
        numbers.push_back(word_number(lower));
    });
    unite(numbers, most_numbers);
    return numbers;
}

std::vector<std::uint64_t> WordNumbers::title(const mention::Mention& mention,
                                              std::uint64_t& ordinals) {
    std::vector<std::uint64_t> names;
    for (const auto* list : {&mention.names, &mention.places})
        for (const std::string& name : *list)
            each_word(name, [&](std::string_view lower) { names.push_back(word_number(lower)); });
    const std::uint64_t own = word_number(stem(ascii_lower(mention.word)));
    std::vector<std::uint64_t> numbers;
    each_word(mention.title, [&](std::string_view lower) {
        const Word& known = word(lower);
        if (known.ordinal) ordinals = parse::fold(ordinals, parse::hash_of(lower)) | 1U;
        if (known.stem == 0 || known.stem == own) return;
        if (std::find(names.begin(), names.end(), word_number(lower)) == names.end())
            numbers.push_back(known.stem);
    });
    unite(numbers, most_numbers);
    return numbers;
}

bool in_quotes(const mention::Mention& mention) {
    if (mention.proper.empty()) return false;
    const std::size_t at = mention.cited.quote.find(mention.proper);
    if (at == std::string::npos || at == 0) return false;
    const std::string_view before = std::string_view(mention.cited.quote).substr(0, at);
    return before.ends_with('"') || before.ends_with("“") || before.ends_with("„") ||
           before.ends_with("‘") || before.ends_with("«");
}

} // namespace fasti::merge
