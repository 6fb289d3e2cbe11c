// SPDX-License-Identifier: Apache-2.0
#include "events/extract/inflect.hpp"

namespace fasti {
namespace {

bool vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool hisses(std::string_view word) {
    for (const std::string_view ending : {"s", "x", "z", "ch", "sh"})
        if (word.ends_with(ending)) return true;
    return false;
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

} // namespace fasti
