// SPDX-License-Identifier: Apache-2.0
// Words of English whose full stop need not end a sentence, by what their neighbours say about it.
// Part of sentences.cpp; not for other rooms.
#pragma once

#include <string_view>

namespace fasti {

/// What a full stop behind a word means.
enum class Stop : unsigned char {
    plain,  ///< the end, if what follows can begin a sentence
    never,  ///< "vs.", "e.g.": the sentence goes on
    title,  ///< "Gen.", "St.", "Inc.", "U.S.": the end only before a word that begins sentences
    number, ///< "No.", "pp.", "c.": goes on before a number
    month,  ///< "Sept.", "Tue.": goes on before a number, a month, a weekday
    time    ///< "a.m.", "B.C.", "etc.": the end before a capital, unless a day or a zone follows
};

/// The meaning of the stop behind `word`, given without the stop itself ("Gen", "U.S", "e.g").
Stop stop_after(std::string_view word);

/// Words that, with a capital, begin a sentence and next to never a name: "The", "However".
bool begins_sentences(std::string_view word);

/// "Jan", "January", "Mon", "Monday", with or without a stop.
bool is_month_or_weekday(std::string_view word);

/// Nouns that a letter or Roman number may follow at the end of a sentence: "Part I.", "Plan B."
bool takes_letter(std::string_view word);

/// "said", "asked": behind a quotation that ended with `?` or `!`.
bool is_verb_of_saying(std::string_view word);

/// Time zones: "at 5 p.m. GMT".
bool is_time_zone(std::string_view word);

/// "IV", "XII"; not "I", which is a word far oftener.
bool is_roman_number(std::string_view word);

/// ASCII digits and nothing else.
bool is_number(std::string_view word);

/// One capital letter.
bool is_initial(std::string_view word);

/// "U.S", "M.K": single letters between stops.
bool is_acronym(std::string_view word);

/// Names that end in an exclamation mark.
bool is_exclaiming_name(std::string_view word);

} // namespace fasti
