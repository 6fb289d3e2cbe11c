// SPDX-License-Identifier: Apache-2.0
// English words about time. A word stands here once; what it may be is a set of classes.
#include "events/lang/words.hpp"

#include "events/lang/en/en.hpp"

#include <array>

namespace fasti::en {
namespace {

using namespace fasti::words;

/// "second" is an ordinal and a unit.
constexpr Sense second = [] {
    Sense sense = number(2);
    sense.unit = Unit::second;
    return sense;
}();

/// "Thanksgiving": the fourth Thursday of November; week −1 is the last one.
constexpr Sense nth_weekday(int week, int day, int of_month) {
    Sense sense = month(of_month);
    sense.fields.week = static_cast<std::int8_t>(week);
    sense.fields.weekday = static_cast<std::int8_t>(day);
    return sense;
}

/// "the past decade" is the ten years up to now and not the one before this.
constexpr Sense up_to_now = [] {
    Sense sense = number(-1);
    sense.vague = true;
    return sense;
}();

// clang-format off
constexpr Word table[] = {
    // months
    {"january", Class::month | Class::point, month(1)},
    {"february", Class::month | Class::point, month(2)},
    {"march", Class::month | Class::point, maybe(month(3)), true},
    {"april", Class::month | Class::point, maybe(month(4))},
    {"may", Class::month | Class::point, maybe(month(5)), true},
    {"june", Class::month | Class::point, maybe(month(6))},
    {"july", Class::month | Class::point, month(7)},
    {"august", Class::month | Class::point, maybe(month(8)), true},
    {"september", Class::month | Class::point, month(9)},
    {"october", Class::month | Class::point, month(10)},
    {"november", Class::month | Class::point, month(11)},
    {"december", Class::month | Class::point, month(12)},
    {"jan", Class::month | Class::point, maybe(month(1))},
    {"feb", Class::month | Class::point, month(2)},
    {"mar", Class::month | Class::point, maybe(month(3)), true},
    {"apr", Class::month | Class::point, month(4), true},
    {"jun", Class::month | Class::point, maybe(month(6)), true},
    {"jul", Class::month | Class::point, month(7), true},
    {"aug", Class::month | Class::point, month(8), true},
    {"sep", Class::month | Class::point, maybe(month(9)), true},
    {"sept", Class::month | Class::point, month(9)},
    {"oct", Class::month | Class::point, month(10)},
    {"nov", Class::month | Class::point, month(11)},
    {"dec", Class::month | Class::point, maybe(month(12)), true},
    // months of other calendars
    {"muharram", Class::other_month, other_month(Calendar::islamic, 1)},
    {"safar", Class::other_month, other_month(Calendar::islamic, 2)},
    {"rabi", Class::word, other_month(Calendar::islamic, 3)},
    {"jumada", Class::word, other_month(Calendar::islamic, 5)},
    {"rajab", Class::other_month, other_month(Calendar::islamic, 7)},
    {"shaban", Class::other_month, other_month(Calendar::islamic, 8)},
    {"ramadan", Class::other_month, other_month(Calendar::islamic, 9)},
    {"shawwal", Class::other_month, other_month(Calendar::islamic, 10)},
    {"hijja", Class::word, other_month(Calendar::islamic, 12)},
    {"hijjah", Class::word, other_month(Calendar::islamic, 12)},
    {"qadah", Class::word, other_month(Calendar::islamic, 11)},
    {"qidah", Class::word, other_month(Calendar::islamic, 11)},
    {"farvardin", Class::other_month, other_month(Calendar::solar_hijri, 1)},
    {"ordibehesht", Class::other_month, other_month(Calendar::solar_hijri, 2)},
    {"khordad", Class::other_month, other_month(Calendar::solar_hijri, 3)},
    {"tir", Class::other_month, other_month(Calendar::solar_hijri, 4), true},
    {"mordad", Class::other_month, other_month(Calendar::solar_hijri, 5)},
    {"shahrivar", Class::other_month, other_month(Calendar::solar_hijri, 6)},
    {"mehr", Class::other_month, other_month(Calendar::solar_hijri, 7), true},
    {"aban", Class::other_month, other_month(Calendar::solar_hijri, 8), true},
    {"azar", Class::other_month, other_month(Calendar::solar_hijri, 9), true},
    {"dey", Class::other_month, other_month(Calendar::solar_hijri, 10), true},
    {"bahman", Class::other_month, other_month(Calendar::solar_hijri, 11)},
    {"esfand", Class::other_month, other_month(Calendar::solar_hijri, 12)},
    // weekdays
    {"monday", Class::weekday | Class::point, weekday(1)},
    {"tuesday", Class::weekday | Class::point, weekday(2)},
    {"wednesday", Class::weekday | Class::point, weekday(3)},
    {"thursday", Class::weekday | Class::point, weekday(4)},
    {"friday", Class::weekday | Class::point, weekday(5)},
    {"saturday", Class::weekday | Class::point, weekday(6)},
    {"sunday", Class::weekday | Class::point, weekday(7)},
    {"mondays", Class::set, every_weekday(1), true},
    {"tuesdays", Class::set, every_weekday(2), true},
    {"wednesdays", Class::set, every_weekday(3), true},
    {"thursdays", Class::set, every_weekday(4), true},
    {"fridays", Class::set, every_weekday(5), true},
    {"saturdays", Class::set, every_weekday(6), true},
    {"sundays", Class::set, every_weekday(7), true},
    {"mon", Class::weekday | Class::point, maybe(weekday(1)), true},
    {"tue", Class::weekday | Class::point, weekday(2), true},
    {"tues", Class::weekday | Class::point, weekday(2), true},
    {"wed", Class::weekday | Class::point, maybe(weekday(3)), true},
    {"thu", Class::weekday | Class::point, weekday(4), true},
    {"thur", Class::weekday | Class::point, weekday(4), true},
    {"thurs", Class::weekday | Class::point, weekday(4), true},
    {"fri", Class::weekday | Class::point, maybe(weekday(5)), true},
    {"sat", Class::weekday | Class::point, maybe(weekday(6)), true},
    {"sun", Class::weekday | Class::point, maybe(weekday(7)), true},
    // seasons
    {"spring", Class::season, maybe(season(21))},
    {"springtime", Class::season, season(21)},
    {"summer", Class::season, season(22)},
    {"summertime", Class::season, season(22)},
    {"autumn", Class::season, season(23)},
    {"fall", Class::season, maybe(season(23))},
    {"winter", Class::season, season(24)},
    {"wintertime", Class::season, season(24)},
    // units
    {"minute", Class::unit, unit(Unit::minute)},
    {"hour", Class::unit, unit(Unit::hour)},
    {"day", Class::unit, unit(Unit::day)},
    {"weekend", Class::unit, unit(Unit::weekend)},
    {"week", Class::unit, unit(Unit::week)},
    {"fortnight", Class::unit, unit(Unit::fortnight)},
    {"month", Class::unit, unit(Unit::month)},
    {"quarter", Class::unit, unit(Unit::quarter)},
    {"semester", Class::unit, unit(Unit::half)},
    {"year", Class::unit, unit(Unit::year)},
    {"decade", Class::unit, unit(Unit::decade)},
    {"millennium", Class::unit, unit(Unit::millennium)},
    {"seconds", Class::unit, units(Unit::second)},
    {"minutes", Class::unit, units(Unit::minute)},
    {"hours", Class::unit, units(Unit::hour)},
    {"days", Class::unit, units(Unit::day)},
    {"weekends", Class::unit, units(Unit::weekend)},
    {"weeks", Class::unit, units(Unit::week)},
    {"fortnights", Class::unit, units(Unit::fortnight)},
    {"months", Class::unit, units(Unit::month)},
    {"quarters", Class::unit, units(Unit::quarter)},
    {"years", Class::unit, units(Unit::year)},
    {"decades", Class::unit, units(Unit::decade)},
    {"centuries", Class::unit, units(Unit::century)},
    {"millennia", Class::unit, units(Unit::millennium)},
    {"century", Class::unit, unit(Unit::century)},
    {"second", Class::ordinal | Class::unit | Class::day, second},
    // number words
    {"zero", Class::number | Class::small, number(0)},
    {"one", Class::number | Class::small | Class::hour, number(1)},
    {"two", Class::number | Class::small | Class::hour, number(2)},
    {"three", Class::number | Class::small | Class::hour, number(3)},
    {"four", Class::number | Class::small | Class::hour, number(4)},
    {"five", Class::number | Class::small | Class::hour, number(5)},
    {"six", Class::number | Class::small | Class::hour, number(6)},
    {"seven", Class::number | Class::small | Class::hour, number(7)},
    {"eight", Class::number | Class::small | Class::hour, number(8)},
    {"nine", Class::number | Class::small | Class::hour, number(9)},
    {"ten", Class::number | Class::small | Class::hour, number(10)},
    {"eleven", Class::number | Class::small | Class::hour, number(11)},
    {"twelve", Class::number | Class::small | Class::hour, number(12)},
    {"thirteen", Class::number | Class::small | Class::cue, number(13)},
    {"fourteen", Class::number | Class::small | Class::cue, number(14)},
    {"fifteen", Class::number | Class::small | Class::cue, number(15)},
    {"sixteen", Class::number | Class::small | Class::cue, number(16)},
    {"seventeen", Class::number | Class::small | Class::cue, number(17)},
    {"eighteen", Class::number | Class::small | Class::cue, number(18)},
    {"nineteen", Class::number | Class::small | Class::cue, number(19)},
    {"twenty", Class::number | Class::tens, number(20)},
    {"thirty", Class::number | Class::tens, number(30)},
    {"forty", Class::number | Class::tens, number(40)},
    {"fifty", Class::number | Class::tens, number(50)},
    {"sixty", Class::number | Class::tens, number(60)},
    {"seventy", Class::number | Class::tens, number(70)},
    {"eighty", Class::number | Class::tens, number(80)},
    {"ninety", Class::number | Class::tens, number(90)},
    {"hundred", Class::scale, number(100)},
    {"thousand", Class::scale, number(1000)},
    {"million", Class::scale, number(1000000)},
    {"billion", Class::scale, number(1000000000)},
    {"first", Class::ordinal | Class::day, number(1)},
    {"third", Class::ordinal | Class::day, number(3)},
    {"fourth", Class::ordinal | Class::day, number(4)},
    {"fifth", Class::ordinal | Class::day, number(5)},
    {"sixth", Class::ordinal | Class::day, number(6)},
    {"seventh", Class::ordinal | Class::day, number(7)},
    {"eighth", Class::ordinal | Class::day, number(8)},
    {"ninth", Class::ordinal | Class::day, number(9)},
    {"tenth", Class::ordinal | Class::day, number(10)},
    {"eleventh", Class::ordinal | Class::day, number(11)},
    {"twelfth", Class::ordinal | Class::day, number(12)},
    {"thirteenth", Class::ordinal | Class::day, number(13)},
    {"fourteenth", Class::ordinal | Class::day, number(14)},
    {"fifteenth", Class::ordinal | Class::day, number(15)},
    {"sixteenth", Class::ordinal | Class::day, number(16)},
    {"seventeenth", Class::ordinal | Class::day, number(17)},
    {"eighteenth", Class::ordinal | Class::day, number(18)},
    {"nineteenth", Class::ordinal | Class::day, number(19)},
    {"twentieth", Class::ordinal | Class::day, number(20)},
    {"thirtieth", Class::ordinal | Class::day, number(30)},
    {"fortieth", Class::ordinal, number(40)},
    {"fiftieth", Class::ordinal, number(50)},
    {"sixtieth", Class::ordinal, number(60)},
    {"seventieth", Class::ordinal, number(70)},
    {"eightieth", Class::ordinal, number(80)},
    {"ninetieth", Class::ordinal, number(90)},
    {"hundredth", Class::ordinal, number(100)},
    {"thousandth", Class::ordinal, number(1000)},
    {"several", Class::vague, number(0)},
    {"few", Class::vague, number(0)},
    {"many", Class::vague, number(0)},
    {"some", Class::vague, number(0)},
    {"countless", Class::vague, number(0)},
    {"numerous", Class::vague, number(0)},
    {"couple", Class::vague, number(2)},
    {"dozen", Class::scale, number(12)},
    // decades
    {"twenties", Class::decade | Class::point, decade(20)},
    {"thirties", Class::decade | Class::point, decade(30)},
    {"forties", Class::decade | Class::point, decade(40)},
    {"fifties", Class::decade | Class::point, decade(50)},
    {"sixties", Class::decade | Class::point, decade(60)},
    {"seventies", Class::decade | Class::point, decade(70)},
    {"eighties", Class::decade | Class::point, decade(80)},
    {"nineties", Class::decade | Class::point, decade(90)},
    // eras
    {"bc", Class::era, number(-1)},
    {"bce", Class::era, number(-1)},
    {"ad", Class::era, number(1)},
    {"ce", Class::era, number(1)},
    // parts of the day
    {"morning", Class::day_part, day_part(DayPart::morning)},
    {"mornings", Class::day_part, day_parts(DayPart::morning)},
    {"afternoons", Class::day_part, day_parts(DayPart::afternoon)},
    {"evenings", Class::day_part, day_parts(DayPart::evening)},
    {"afternoon", Class::day_part, day_part(DayPart::afternoon)},
    {"evening", Class::day_part, day_part(DayPart::evening)},
    {"night", Class::day_part, day_part(DayPart::night)},
    {"nights", Class::day_part, day_parts(DayPart::night)},
    {"midday", Class::clock, clock(12, 0)},
    {"dawn", Class::day_part, day_part(DayPart::morning)},
    {"dusk", Class::day_part, day_part(DayPart::evening)},
    {"daytime", Class::day_part, day_part(DayPart::daytime)},
    {"noon", Class::clock, clock(12, 0)},
    {"midnight", Class::clock, clock(24, 0)},
    {"am", Class::half_day, number(-1)},
    {"pm", Class::half_day, number(1)},
    {"gmt", Class::zone, number(0)},
    {"utc", Class::zone, number(0)},
    {"est", Class::zone, number(-300)},
    {"edt", Class::zone, number(-240)},
    {"cst", Class::zone, number(-360)},
    {"cdt", Class::zone, number(-300)},
    {"mst", Class::zone, number(-420)},
    {"pst", Class::zone, number(-480)},
    {"pdt", Class::zone, number(-420)},
    {"cet", Class::zone, number(60)},
    {"cest", Class::zone, number(120)},
    {"bst", Class::zone, number(60)},
    // days with a name
    {"christmas", Class::holiday, feast(12, 25), true},
    {"easter", Class::holiday, easter(0), true},
    {"pentecost", Class::holiday, easter(49), true},
    {"whitsun", Class::holiday, easter(49), true},
    {"epiphany", Class::holiday, feast(1, 6), true},
    {"thanksgiving", Class::holiday, nth_weekday(4, 4, 11), true},
    {"halloween", Class::holiday, feast(10, 31), true},
    // words that move
    {"last", Class::deictic, number(-1)},
    {"past", Class::deictic | Class::cue, up_to_now},
    {"this", Class::deictic, number(0)},
    {"current", Class::deictic | Class::cue, number(0)},
    {"next", Class::deictic, number(1)},
    {"coming", Class::deictic, number(1)},
    {"previous", Class::anaphoric, number(-1)},
    {"preceding", Class::anaphoric, number(-1)},
    {"following", Class::anaphoric, number(1)},
    {"ensuing", Class::anaphoric, number(1)},
    {"subsequent", Class::anaphoric, number(1)},
    {"same", Class::anaphoric, number(0)},
    {"that", Class::anaphoric, number(0)},
    {"later", Class::later, number(1)},
    {"afterwards", Class::later, number(1)},
    {"afterward", Class::later, number(1)},
    {"hence", Class::later, number(1)},
    {"earlier", Class::later, number(-1)},
    {"previously", Class::later, number(-1)},
    {"ago", Class::ago, number(-1)},
    {"today", Class::fixed | Class::point, shifted(0, Unit::day)},
    {"yesterday", Class::fixed | Class::point, shifted(-1, Unit::day)},
    {"tomorrow", Class::fixed | Class::point, shifted(1, Unit::day)},
    {"tonight", Class::fixed | Class::point, shifted(0, Unit::day, DayPart::night)},
    {"overnight", Class::fixed | Class::point, shifted(0, Unit::day, DayPart::night)},
    {"now", Class::fixed, ref("PRESENT_REF")},
    {"currently", Class::fixed, ref("PRESENT_REF")},
    {"nowadays", Class::fixed, ref("PRESENT_REF")},
    {"presently", Class::fixed, ref("PRESENT_REF")},
    {"recently", Class::fixed, ref("PAST_REF")},
    {"lately", Class::fixed, ref("PAST_REF")},
    {"daily", Class::set, set(Unit::day)},
    {"weekly", Class::set, set(Unit::week)},
    {"monthly", Class::set, set(Unit::month)},
    {"quarterly", Class::set, maybe(set(Unit::quarter))},
    {"annually", Class::set, set(Unit::year)},
    {"yearly", Class::set, set(Unit::year)},
    {"hourly", Class::set, set(Unit::hour)},
    {"annual", Class::set, maybe(set(Unit::year))},
    {"every", Class::every, number(1)},
    {"each", Class::every, number(1)},
    {"once", Class::times, number(1)},
    {"twice", Class::times, number(2)},
    {"thrice", Class::times, number(3)},
    {"anniversary", Class::anniversary, number(0)},
    {"anniversaries", Class::anniversary, number(0)},
    // reasons to look closer
    {"clock", Class::cue, Sense{}},
    {"present", Class::cue, Sense{}},
    {"soon", Class::cue, maybe(ref("FUTURE_REF"))},
    {"fiscal", Class::cue, Sense{}},
    {"fy", Class::cue, Sense{}},
    {"date", Class::cue, Sense{}},
    {"term", Class::cue, Sense{}},
    {"future", Class::cue, Sense{}},
    {"former", Class::cue, Sense{}},
    {"recent", Class::cue, Sense{}},
    {"latest", Class::cue, Sense{}},
    {"time", Class::cue, Sense{}},
    {"aged", Class::cue, Sense{}},
    {"age", Class::cue, Sense{}},
    {"ides", Class::cue, Sense{}},
    {"boxing", Class::cue, Sense{}},
    {"bastille", Class::cue, Sense{}},
    {"valentine", Class::cue, Sense{}},
    {"q", Class::cue, Sense{}},
    // words that bend
    {"early", Class::stage, mod(TimexMod::start)},
    {"mid", Class::stage, mod(TimexMod::mid)},
    {"middle", Class::stage, mod(TimexMod::mid)},
    {"late", Class::stage, mod(TimexMod::end)},
    {"beginning", Class::stage, mod(TimexMod::start)},
    {"start", Class::stage, mod(TimexMod::start)},
    {"onset", Class::stage, mod(TimexMod::start)},
    {"end", Class::stage, mod(TimexMod::end)},
    {"close", Class::stage, mod(TimexMod::end)},
    {"about", Class::about, mod(TimexMod::approx)},
    {"around", Class::about, mod(TimexMod::approx)},
    {"circa", Class::about, mod(TimexMod::approx)},
    {"approximately", Class::about, mod(TimexMod::approx)},
    {"roughly", Class::about, mod(TimexMod::approx)},
    {"nearly", Class::limit, mod(TimexMod::less_than)},
    {"almost", Class::limit, mod(TimexMod::less_than)},
    {"barely", Class::limit, mod(TimexMod::less_than)},
    {"hardly", Class::limit, mod(TimexMod::less_than)},
    {"over", Class::limit, mod(TimexMod::more_than)},
    {"in", Class::preposition, number(0)},
    {"on", Class::preposition, unit(Unit::day)},
    {"since", Class::preposition, mod(TimexMod::on_or_after)},
    {"until", Class::preposition, mod(TimexMod::on_or_before)},
    {"till", Class::preposition, mod(TimexMod::on_or_before)},
    {"by", Class::preposition, mod(TimexMod::on_or_before)},
    {"during", Class::preposition, number(0)},
    {"into", Class::preposition, number(0)},
    {"from", Class::preposition, number(0)},
    {"before", Class::preposition, mod(TimexMod::before)},
    {"after", Class::preposition, mod(TimexMod::after)},
    {"between", Class::preposition, number(0)},
    {"through", Class::preposition, number(0)},
    {"throughout", Class::preposition, number(0)},
};

constexpr std::string_view future_table[] = {
    "will", "shall", "would", "may", "plans", "plan", "planned", "expected", "expects", "scheduled", "due", "coming", "aims", "intends", "until", "hopes", "payable", "effective", "expire", "expires", "expiring", "mature", "matures", "soon", "slated", "upcoming", "deadline", "planning", "supposed",
    "set to", "about to", "ready to", "is to", "are to",
};

constexpr std::string_view nowadays_table[] = {"still", "ever"};

constexpr std::string_view habit_table[] = {
    "usually", "often", "always", "generally", "typically", "normally", "regularly", "every", "each", "daily", "annually", "yearly",
};

constexpr std::string_view custom_table[] = {
    "open", "average", "season", "seasons", "hot", "hottest", "cold", "coldest", "warm", "rainy", "rainfall", "temperature", "temperatures", "climate", "weather",
};

constexpr std::string_view present_table[] = {
    "is", "are", "isn", "aren", "remains", "remain", "becomes", "become",
};

constexpr std::string_view speaker_table[] = {
    "i", "we", "my", "our", "me", "us",
};

constexpr std::string_view possessive_table[] = {"'s", "’s"};

constexpr std::string_view past_table[] = {
    "saying", "was", "were", "has", "have", "had", "did", "said", "went", "came", "took", "made", "began", "became", "held", "met", "left", "sent", "won", "lost", "fell", "rose", "told", "gave", "got", "ran", "saw", "knew", "heard", "felt", "wrote", "spoke", "kept", "paid", "brought", "thought", "stood", "died", "fought",
};

// "will be paid", "a still unspecified date": no verb that tells of what is over
constexpr std::string_view no_past_after_table[] = {
    "be", "is", "are", "being", "a", "an", "still", "not", "yet",
};

constexpr std::string_view not_plural_table[] = {
    "this", "thus", "does", "goes", "says", "always", "perhaps", "besides", "towards", "unless", "whereas", "sometimes", "afterwards", "it's", "comes", "marks", "sees", "remains", "makes", "takes",
};
constexpr std::string_view not_plural_ending_table[] = {"ss", "us"};
constexpr std::string_view past_ending_table[] = {"ed"};
constexpr std::string_view plural_ending_table[] = {"s"};
constexpr std::string_view function_table[] = {
    "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on", "not", "he", "i", "this",
    "are", "or", "his", "from", "at", "which", "but", "have", "an", "had", "they", "you", "were", "their", "one", "all", "we", "can", "her", "has",
};
// clang-format on

} // namespace

std::span<const Word> vocabulary() {
    return table;
}

std::span<const std::string_view> future_cues() {
    return future_table;
}

std::span<const std::string_view> nowadays_cues() {
    return nowadays_table;
}

std::span<const std::string_view> custom_cues() {
    return custom_table;
}

std::span<const std::string_view> habit_cues() {
    return habit_table;
}

std::span<const std::string_view> present_cues() {
    return present_table;
}

std::span<const std::string_view> speaker_words() {
    return speaker_table;
}

std::span<const std::string_view> possessives() {
    return possessive_table;
}

std::span<const std::string_view> past_cues() {
    return past_table;
}

std::span<const std::string_view> no_past_after() {
    return no_past_after_table;
}

std::span<const std::string_view> not_plural_endings() {
    return not_plural_ending_table;
}

std::span<const std::string_view> past_endings() {
    return past_ending_table;
}

std::span<const std::string_view> function_words() {
    return function_table;
}

std::span<const std::string_view> plural_endings() {
    return plural_ending_table;
}

std::span<const std::string_view> not_plurals() {
    return not_plural_table;
}

} // namespace fasti::en
