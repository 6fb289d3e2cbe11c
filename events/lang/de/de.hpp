// SPDX-License-Identifier: Apache-2.0
// German. words.cpp and numbers.cpp hold the words with their forms, rules.cpp the shapes,
// compose.cpp what only German puts together, corpus.tsv what all must find and must not find.
#pragma once

#include "events/lang/de/forms.hpp"
#include "events/timex/language/language.hpp"

#include <string>

namespace fasti::de {

std::span<const Word> vocabulary();
std::span<const Level> levels();
std::span<const std::string_view> future_cues();
std::span<const std::string_view> past_cues();
std::span<const std::string_view> past_endings();
std::span<const std::string_view> plural_endings();
std::span<const std::string_view> not_plurals();
std::span<const std::string_view> not_plural_endings();
std::span<const std::string_view> function_words();
std::span<const std::string_view> abbreviations();
std::span<const std::string_view> negations();
std::span<const std::string_view> coordinators();

/// Number words up to a million, ordinals, lengths in one word: "einundzwanzig", "dritten",
/// "dreijährige".
void add_numbers(Forms& forms);

// productions
bool ordinal(const Args&, Meaning&);         ///< "3."
bool day_and_month(const Args&, Meaning&);   ///< "am 3.10.", after a preposition
bool spaced_date(const Args&, Meaning&);     ///< "3. 10. 1990"
bool decade(const Args&, Meaning&);          ///< "1900er": ten years, not a hundred
bool decade_alone(const Args&, Meaning&);    ///< "den Sechzigern"
bool the_year(const Args&, Meaning&);        ///< "Jahr 1990", "Jahres 44 v. Chr."
bool the_early_year(const Args&, Meaning&);  ///< "Jahr 476"
bool season_of_year(const Args&, Meaning&);  ///< "Spätsommer 1990"
bool half_year(const Args&, Meaning&);       ///< "1. Halbjahr 1990"
bool calendar_week(const Args&, Meaning&);   ///< "KW 37", "37. Kalenderwoche 2012"
bool around_year(const Args&, Meaning&);     ///< "um 1450", but not "um 1450 Gulden"
bool unit_later(const Args&, Meaning&);      ///< "Jahr darauf", "Tag zuvor"
bool days_later(const Args&, Meaning&);      ///< "tags darauf"
bool told_unit(const Args&, Meaning&);       ///< "folgenden Jahr", but not "folgenden Jahren"
bool long_ago(const Args&, Meaning&);        ///< "vor Jahren"
bool christmas_eve(const Args&, Meaning&);   ///< "Heiliger Abend"
bool christmas_day(const Args&, Meaning&);   ///< "2. Weihnachtsfeiertag"
bool labour_day(const Args&, Meaning&);      ///< "Tag der Arbeit"
bool unity_day(const Args&, Meaning&);       ///< "Tag der Deutschen Einheit"
bool half_to(const Args&, Meaning&);         ///< "halb acht": half past seven
bool clock_of_part(const Args&, Meaning&);   ///< "8 Uhr abends"
bool part_alone(const Args&, Meaning&);      ///< "am Abend", "in der Nacht"
bool times_of_set(const Args&, Meaning&);    ///< "zweimal täglich"
bool hyphen_length(const Args&, Meaning&);   ///< "30-jährig", but not "Drei-Jahres-Plan"
bool weekday_alone(const Args&, Meaning&);   ///< "Montag", but not "So"
bool units_alone(const Args&, Meaning&);     ///< "Jahre", but not "Jahre 1914 bis 1918"
bool noun_length(const Args&, Meaning&);     ///< "ein Vierteljahrhundert"
bool named_war(const Args&, Meaning&);       ///< "Dreißigjähriger Krieg": no length
bool places_counted(const Args&, Meaning&);  ///< "vom 11. bis zum 29. Lebensjahr"
bool first_name(const Args&, Meaning&);      ///< "August Bebel": nobody's month
bool decades(const Args&, std::span<Chunk>); ///< "den fünfziger und sechziger Jahren"

/// "Anfang der 1960er Jahre", "Mitte des 19. Jahrhunderts", "Ende Mai 1904".
std::string label(const Fields& fields, TimexMod mod);

/// A main clause whose first place a date held, told with the subject in that place: "begannen 400
/// Arbeiter mit dem Aushub" → "400 Arbeiter begannen mit dem Aushub"; "" where the subject is not
/// sure.
std::string plain_order(std::string_view clause);

/// The language as the engine takes it.
const Language& german();

} // namespace fasti::de
