// SPDX-License-Identifier: Apache-2.0
// Everything that fasti knows of one language about time. events/lang has a folder a
// language; languages.cpp there is the list.
#pragma once

#include "events/timex/language/rule.hpp"

#include <span>
#include <string>
#include <string_view>

namespace fasti {

/// A language: words, rules in levels, and small lists.
struct Language {
    std::string_view tag; ///< BCP 47: "en"
    std::span<const Word> words;
    std::span<const Level> levels;
    std::span<const std::string_view> future_cues =
        {};                                           ///< "will", "shall": the sentence looks ahead
    std::span<const std::string_view> past_cues = {}; ///< "was", "had"
    std::span<const std::string_view> no_past_after = {}; ///< "be" paid, "a" damaged: no past tense
    std::span<const std::string_view> not_plurals =
        {}; ///< words that end like a plural and are none: "was"
    std::span<const std::string_view> past_endings = {}; ///< of verbs that no table lists: "ed"
    std::span<const std::string_view> not_plural_endings = {}; ///< "ss", "us": no plurals either
    std::span<const std::string_view> plural_endings = {}; ///< of nouns that no table lists: "s"
    std::string (*label)(const Fields&, TimexMod); ///< a part of a time for people: "early 1960s"
    std::span<const std::string_view> function_words =
        {};                                               ///< the most frequent: "the", "of", "and"
    std::span<const std::string_view> abbreviations = {}; ///< "dr": their stop ends no sentence
    std::span<const std::string_view> negations = {};     ///< "not", "never"
    std::span<const std::string_view> coordinators = {};  ///< "and", "but": begin a main clause
    std::span<const std::string_view> nowadays_cues = {}; ///< "still" of "still used today"
    std::span<const std::string_view> habit_cues = {};    ///< "usually": so time and again
    std::span<const std::string_view> custom_cues = {};   ///< "open", "hot": so of a kind of day
    std::span<const std::string_view> present_cues = {};  ///< "is": no tale of what happened
    std::span<const std::string_view> speaker_words = {}; ///< "we": of one's own days
    std::span<const std::string_view> possessives = {};   ///< what a word that owns ends with: "'s"
    /// Where a date in front turns verb and subject around: turns them back; "" when it cannot.
    std::string (*plain_order)(std::string_view clause) = nullptr;
    bool tells_events = false;      ///< events/extract knows its words; else titles are its clauses
    bool month_first = false;       ///< 3/4/1990 without other evidence is 4 March
    bool nouns_are_capital = false; ///< so that a capital letter shows no name
    bool ordinal_stop = false;      ///< "3." is an ordinal and ends no sentence
};

} // namespace fasti
