// SPDX-License-Identifier: Apache-2.0
// English. words.cpp holds the words, rules.cpp the shapes, corpus.tsv what they must find and must
// not find.
#pragma once

#include "events/timex/language/language.hpp"

#include <string>

namespace fasti::en {

std::span<const Word> vocabulary();
std::span<const Level> levels();
// shapes by level, rules.cpp has their order
std::span<const Rule> rules_of_small_numbers();
std::span<const Rule> rules_of_large_numbers();
std::span<const Rule> rules_of_lookalikes();
std::span<const Rule> rules_of_atoms();
std::span<const Rule> rules_of_dates();
std::span<const Rule> rules_of_weekdays();
std::span<const Rule> rules_of_steps();
std::span<const Rule> rules_of_months_within();
std::span<const Rule> rules_of_modifiers();
std::span<const Rule> rules_of_pairs();
std::span<const Rule> rules_alone();
std::span<const Rule> rules_before_atoms();
std::span<const Rule> rules_after_lengths();
std::span<const Rule> rules_at_the_end();
std::span<const std::string_view> future_cues();
std::span<const std::string_view> past_cues();
std::span<const std::string_view> possessives();
std::span<const std::string_view> speaker_words();
std::span<const std::string_view> present_cues();
std::span<const std::string_view> habit_cues();
std::span<const std::string_view> custom_cues();
std::span<const std::string_view> nowadays_cues();
std::span<const std::string_view> no_past_after();
std::span<const std::string_view> not_plurals();
std::span<const std::string_view> not_plural_endings();
std::span<const std::string_view> past_endings();
std::span<const std::string_view> plural_endings();
std::span<const std::string_view> function_words();

/// "early 1960s", "mid-19th century", "late May 1904".
std::string label(const Fields& fields, TimexMod mod);

// productions of days with a name
bool new_years_eve(const Args&, Meaning&);
bool new_years_day(const Args&, Meaning&);
bool christmas_eve(const Args&, Meaning&);
bool labor_day(const Args&, Meaning&);
bool memorial_day(const Args&, Meaning&);
bool veterans_day(const Args&, Meaning&);
bool independence_day(const Args&, Meaning&);
bool boxing_day(const Args&, Meaning&);
bool valentines_day(const Args&, Meaning&);
bool bastille_day(const Args&, Meaning&);
bool eleventh_of_september(const Args&, Meaning&); ///< "9/11": no fraction
bool may_day(const Args&, Meaning&);               ///< "May Day"; no other month has one
bool easter_monday(const Args&, Meaning&);
bool good_friday(const Args&, Meaning&);
bool palm_sunday(const Args&, Meaning&);
bool ash_wednesday(const Args&, Meaning&);
bool ascension_day(const Args&, Meaning&);

/// The language as the engine takes it.
const Language& english();

} // namespace fasti::en
