// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/inflect.hpp"

#include "events/lexicon/en/irregular.hpp"

#include <algorithm>
#include <array>

namespace fasti::grammar {
namespace {

bool vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool hisses(std::string_view word) {
    static constexpr auto endings = std::to_array<std::string_view>({"s", "x", "z", "ch", "sh"});
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return word.ends_with(ending); });
}

} // namespace

std::string present(std::string_view lemma, bool plural) {
    if (lemma == "be") return plural ? "are" : "is";
    if (plural || lemma.size() < 2) return std::string(lemma);
    if (lemma == "have") return "has";
    const char last = lemma.back();
    const char before = lemma[lemma.size() - 2];
    if (last == 'y' && !vowel(before))
        return std::string(lemma.substr(0, lemma.size() - 1)) + "ies";
    if (hisses(lemma) || (last == 'o' && !vowel(before))) return std::string(lemma) + "es";
    return std::string(lemma) + "s";
}

std::string gerund(std::string_view lemma) {
    std::string out(lemma);
    const std::size_t size = lemma.size();
    const bool silent = size > 2 && lemma.ends_with('e') && !vowel(lemma[size - 2]);
    const auto vowels = std::count_if(lemma.begin(), lemma.end(), vowel);
    const bool doubled = size > 2 && vowels == 1 && vowel(lemma[size - 2]) &&
                         !vowel(lemma[size - 1]) &&
                         std::string_view("wxy").find(lemma[size - 1]) == std::string_view::npos;
    if (silent) out.pop_back();
    if (doubled) out += lemma[size - 1];
    return out + "ing";
}

std::string past_participle(std::string_view lemma, std::string_view own) {
    if (const auto form = irregular_form(own); form && form->participle) return std::string(own);
    const auto irregular = irregular_participle(lemma);
    const bool regular = !irregular || !irregular->ends_with('n'); // "burned" and "burnt"
    if (own.ends_with("ed") && regular) return std::string(own);
    if (irregular) return std::string(*irregular);
    if (lemma.ends_with('e')) return std::string(lemma) + "d";
    if (lemma.ends_with('y') && lemma.size() > 1 && !vowel(lemma[lemma.size() - 2]))
        return std::string(lemma.substr(0, lemma.size() - 1)) + "ied";
    const std::string ongoing = gerund(lemma); // doubles as "planned" does
    return ongoing.substr(0, ongoing.size() - 3) + "ed";
}

} // namespace fasti::grammar
