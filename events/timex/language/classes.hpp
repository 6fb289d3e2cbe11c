// SPDX-License-Identifier: Apache-2.0
// What a token or a phrase can be in a rule. Languages map their words to these classes; rules
// speak of them as <name>. The engine knows no other vocabulary, so it holds no word of any
// language.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fasti {

/// A class of words or phrases; an item may belong to several ("May" is a month and a point).
enum class Class : std::uint8_t {
    // what tokens look like
    word,    ///< any run of letters
    capital, ///< a word that begins with a capital letter
    name,    ///< a word whose capital letter shows a name, where nouns have none
    thing,   ///< a word whose first letter is that of nouns
    plural,  ///< a word of no class that looks like a plural
    upper,   ///< a word of capitals only
    // numbers
    number,       ///< digits or number words
    ordinal,      ///< "third", "12th"
    quantity,     ///< a number that is no calendar number: "1,935", "1.5", "$11"
    vague,        ///< "several", "a few"
    tens,         ///< "twenty" … "ninety"
    small,        ///< "one" … "nineteen" and digits below 100
    scale,        ///< "hundred", "thousand"
    day,          ///< 1–31
    month_number, ///< 1–12
    hour,         ///< 0–24
    minute,       ///< two digits, 00–59
    two_digits,   ///< two digits
    year,         ///< 1000–2999 in four digits
    early_year,   ///< 1–999
    // calendar words
    month,
    weekday,
    season,
    unit,     ///< "year", "days"
    era,      ///< "BC", "AD"
    decade,   ///< "1990s", "fifties"
    century,  ///< "19th century"
    day_part, ///< "morning"
    holiday,
    zone,        ///< "GMT"
    half_day,    ///< "a.m.", "pm"
    other_month, ///< "Ramadan": of another calendar than the Gregorian
    // words that move or bend
    deictic,   ///< "last", "this", "next": counted from the document
    anaphoric, ///< "previous", "same", "following": counted from what was spoken of
    later,     ///< "later", "earlier"
    ago,
    about, ///< "about", "circa"
    stage, ///< "early", "mid", "late"
    limit, ///< "less than", "at least"
    every,
    fixed,       ///< "today", "yesterday", "tonight"
    preposition, ///< words that a bare year likes before it: "in", "since"
    anniversary, ///< "anniversary"
    article,     ///< "the", where it has many forms
    lasting,     ///< leads to how long something took: "for", "within"
    times,       ///< "once", "twice"
    // phrases
    point, ///< a place on the time line
    date,  ///< a point that carries calendar fields finer than the year, or a full phrase
    clock, ///< a time of day
    duration,
    set,
    ref,     ///< "now", "the past"
    nothing, ///< words that look like time and are not
    cue,     ///< nothing by itself, but a reason to look closer: the "o'clock" of "ten o'clock"
    count
};

/// The names that rules use, in the order of the enumeration.
inline constexpr std::array<std::string_view, static_cast<std::size_t>(Class::count)> class_names =
    {
        "word",        "capital",     "name",         "thing",     "plural",  "upper",
        "number",      "ordinal",     "quantity",     "vague",     "tens",    "small",
        "scale",       "day",         "month_number", "hour",      "minute",  "two_digits",
        "year",        "early_year",  "month",        "weekday",   "season",  "unit",
        "era",         "decade",      "century",      "day_part",  "holiday", "zone",
        "half_day",    "other_month", "deictic",      "anaphoric", "later",   "ago",
        "about",       "stage",       "limit",        "every",     "fixed",   "preposition",
        "anniversary", "article",     "lasting",      "times",     "point",   "date",
        "clock",       "duration",    "set",          "ref",       "nothing", "cue",
};

static_assert(class_names.back() == "cue");

/// The class of a name; nullopt when there is none.
constexpr std::optional<Class> class_of(std::string_view name) {
    for (std::size_t i = 0; i < class_names.size(); ++i)
        if (class_names[i] == name) return static_cast<Class>(i);
    return std::nullopt;
}

/// A set of classes.
struct ClassSet {
    std::uint64_t bits = 0;

    constexpr ClassSet() = default;

    constexpr ClassSet(Class c) : bits(std::uint64_t{1} << static_cast<unsigned>(c)) {}

    constexpr bool has(Class c) const { return (bits & ClassSet(c).bits) != 0; }

    constexpr ClassSet& operator|=(ClassSet other) {
        bits |= other.bits;
        return *this;
    }

    friend constexpr ClassSet operator|(ClassSet a, ClassSet b) { return a |= b; }

    friend constexpr bool operator==(ClassSet, ClassSet) = default;
};

constexpr ClassSet operator|(Class a, Class b) {
    return ClassSet(a) | ClassSet(b);
}

/// What most rules of dates make.
constexpr ClassSet a_point = Class::date | Class::point;

static_assert(static_cast<unsigned>(Class::count) <= 64);

} // namespace fasti
