// SPDX-License-Identifier: Apache-2.0
// Numbers, which German writes in one word: "einundzwanzig", "dreihundert", "dreijährige".
#include "events/lang/de/de.hpp"

#include <array>

namespace fasti::de {
namespace {

using namespace fasti::words;

constexpr std::array<std::string_view, 20> below_twenty = {
    "null",     "ein",      "zwei",     "drei",     "vier",     "fünf",    "sechs",
    "sieben",   "acht",     "neun",     "zehn",     "elf",      "zwölf",   "dreizehn",
    "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"};
constexpr std::array<std::string_view, 10> words_of_tens = {
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"};

std::string cardinal(std::size_t n) {
    if (n < 20) return std::string(below_twenty.at(n));
    const std::string ten(words_of_tens.at(n / 10));
    return n % 10 == 0 ? ten : std::string(below_twenty.at(n % 10)) + "und" + ten;
}

/// Without its ending: "dritt", "einundzwanzigst".
std::string ordinal_stem(std::size_t n) {
    if (n == 1) return "erst";
    if (n == 3) return "dritt";
    if (n == 7) return "siebt";
    if (n == 8) return "acht";
    return cardinal(n) + (n < 20 ? "t" : "st");
}

Meaning half_more(std::int64_t value) {
    Meaning meaning = number(value);
    meaning.half_more = true;
    return meaning;
}

void add_cardinals(Forms& forms) {
    forms.word("eins", Class::number | Class::small | Class::hour, number(1));
    forms.word("zwo", Class::number | Class::small | Class::hour, number(2));
    for (std::size_t n = 2; n < 100; ++n) {
        ClassSet classes = Class::number | Class::small;
        if (n <= 24) classes |= Class::hour;
        forms.word(cardinal(n), classes, number(static_cast<std::int64_t>(n)));
    }
    for (std::size_t n = 1; n < 10; ++n) {
        const auto count = static_cast<std::int64_t>(n);
        forms.word(cardinal(n) + "hundert", Class::number, number(count * 100));
        forms.word(cardinal(n) + "tausend", Class::number, number(count * 1000));
        forms.word(cardinal(n) + "einhalb", Class::number, half_more(count));
    }
    forms.word("hundert", Class::number, number(100));
    forms.word("tausend", Class::number, number(1000));
    forms.word("zehntausend", Class::number, number(10'000));
    forms.word("hunderttausend", Class::number, number(100'000));
    forms.word("anderthalb", Class::number, half_more(1));
    forms.bent("million", {"", "en"}, Class::scale, number(1'000'000), true);
    forms.bent("milliarde", {"", "n"}, Class::scale, number(1'000'000'000), true);
    forms.word("dutzend", Class::scale, number(12), true);
}

/// "neunzehnhundertneunzig" is a year far more often than a number.
void add_years(Forms& forms) {
    for (const std::size_t century : {16U, 17U, 18U, 19U})
        for (std::size_t n = 1; n < 100; ++n) {
            Meaning meaning = point();
            meaning.fields.year = static_cast<int>(century * 100 + n);
            forms.word(cardinal(century) + "hundert" + (n == 1 ? "eins" : cardinal(n)),
                       Class::year | Class::point, meaning);
        }
}

void add_ordinals(Forms& forms) {
    for (std::size_t n = 1; n <= 31; ++n)
        forms.bent(ordinal_stem(n), adjective, Class::ordinal | Class::day,
                   number(static_cast<std::int64_t>(n)));
    for (const std::size_t n : {40U, 50U, 60U, 70U, 75U, 80U, 90U})
        forms.bent(ordinal_stem(n), adjective, Class::ordinal,
                   number(static_cast<std::int64_t>(n)));
    forms.bent("hundertst", adjective, Class::ordinal, number(100));
    forms.bent("siebent", adjective, Class::ordinal | Class::day, number(7));
}

struct LengthStem {
    std::string_view text;
    Unit unit;
};

/// "dreijährige", "zweiwöchigen", "halbstündig": a length in one word.
void add_lengths(Forms& forms) {
    static constexpr auto endings =
        std::to_array<std::string_view>({"", "e", "en", "er", "es", "em"});
    static constexpr auto stems = std::to_array<LengthStem>({{"jährig", Unit::year},
                                                             {"monatig", Unit::month},
                                                             {"wöchig", Unit::week},
                                                             {"tägig", Unit::day},
                                                             {"stündig", Unit::hour},
                                                             {"minütig", Unit::minute}});
    for (const LengthStem& stem : stems) {
        for (std::size_t n = 1; n < 100; ++n) {
            if (n > 20 && n % 10 != 0 && n != 25) continue;
            forms.bent(cardinal(n) + std::string(stem.text), endings, Class::duration,
                       length(static_cast<std::int64_t>(n), stem.unit));
        }
        forms.bent("hundert" + std::string(stem.text), endings, Class::duration,
                   length(100, stem.unit));
        forms.bent(stem.text, endings, Class::unit, units(stem.unit)); // "30-jährig"
    }
    forms.bent("halbjährig", endings, Class::duration, length(6, Unit::month));
    forms.bent("halbstündig", endings, Class::duration, length(30, Unit::minute));
}

} // namespace

void add_numbers(Forms& forms) {
    add_cardinals(forms);
    add_years(forms);
    add_ordinals(forms);
    add_lengths(forms);
}

} // namespace fasti::de
