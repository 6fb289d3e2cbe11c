// SPDX-License-Identifier: Apache-2.0
// Everything that fasti knows of one language about time. A folder a language; languages.cpp is the
// list.
#pragma once

#include "events/timex/rule.hpp"

#include <span>
#include <string>
#include <string_view>

namespace fasti {

/// A language: words, rules in levels, and small lists.
struct Language {
    std::string_view tag; ///< BCP 47: "en"
    std::span<const Word> words;
    std::span<const Level> levels;
    std::span<const std::string_view> future_cues; ///< "will", "shall": the sentence looks ahead
    std::span<const std::string_view> past_cues;   ///< "was", "had"
    std::span<const std::string_view>
        not_plurals; ///< words that end like a plural and are none: "was"
    std::span<const std::string_view> past_endings;       ///< of verbs that no table lists: "ed"
    std::span<const std::string_view> not_plural_endings; ///< "ss", "us": no plurals either
    std::span<const std::string_view> plural_endings;     ///< of nouns that no table lists: "s"
    std::string (*label)(const Fields&, TimexMod); ///< a part of a time for people: "early 1960s"
    std::span<const std::string_view> function_words; ///< the most frequent: "the", "of", "and"
    bool month_first = false;       ///< 3/4/1990 without other evidence is 4 March
    bool nouns_are_capital = false; ///< so that a capital letter shows no name
    bool ordinal_stop = false;      ///< "3." is an ordinal and ends no sentence
};

/// Every language; the first is the default.
std::span<const Language* const> languages();

/// The language of a tag; nullptr when there is none.
const Language* language(std::string_view tag);

} // namespace fasti
