// SPDX-License-Identifier: Apache-2.0
// German shapes, level upon level: what only looks like time and what is written in figures, the
// atoms of dates, dates, steps from an anchor, modifiers, pairs, and what may stand alone. Within a
// level the longest shape wins, among equals the first.
#include "events/lang/de/de.hpp"
#include "events/timex/compose/compose.hpp"

#include <array>

namespace fasti::de {
namespace {

namespace c = compose;
using enum Class;

// clang-format off
constexpr auto figures = std::to_array<Rule>({
    // dates
    {"<number>.<number>.<number>", a_point, c::day_first},
    {"<number>. <number>. <number>", a_point, spaced_date},
    {"<number>.<number>.", a_point, day_and_month},
    {"<number>. <number>.", a_point, day_and_month},
    {"<number>/<number>/<number>", a_point, c::either_first},
    {"<number>-<number>-<number>", a_point, c::either_first},
    {"<year>-<number>-<number>", a_point, c::year_first},
    {"<year>-<number>-<number>t<number>:<minute>[:<minute>]", a_point, c::timestamp},
    {"<number>", a_point, c::compact_date},
    // times of day
    {"<hour> uhr", clock, c::clock},
    {"<hour> uhr <minute>", clock, c::clock},
    {"<hour>.|:<minute> uhr", clock, c::clock},
    {"<hour>:<minute>[:<minute>]", clock, c::clock},
    {"halb <hour> [uhr]", clock, half_to},
    // eras
    {"v. chr[.]", era, c::minus_one},
    {"vor christus", era, c::minus_one},
    {"vor christi geburt", era, c::minus_one},
    {"v. u. z[.]", era, c::minus_one},
    {"v. d. z[.]", era, c::minus_one},
    {"n. chr[.]", era, c::plus_one},
    {"nach christus", era, c::plus_one},
    {"nach christi geburt", era, c::plus_one},
    {"u. z[.]", era, c::plus_one},
    {"n. u. z[.]", era, c::plus_one},
    // abbreviations
    {"jan|jän|feb|mrz|mär|apr|jun|jul|aug|sep|sept|okt|nov|dez.", month | point, c::copy},
    {"mo|di|mi|do|fr|sa|so.", weekday, c::copy},
    // money, shares, quantities
    {"<number>.<number>", number | quantity, c::thousands},
    {"<number>.<number>.<number>", number | quantity, c::thousands},
    {"<number>.<number>", quantity, c::quantity},
    {"<number>,<number>", quantity, c::quantity},
    {"<number>.<number>,<number>", quantity, c::quantity},
    {"$|€|£|¥ <number>", quantity, c::quantity},
    {"<number> $|€|£|%|°|‰", quantity, c::quantity},
    {"<number> euro|mark|reichsmark|dollar|franken|gulden|taler|kronen|schilling|pfund|rubel|prozent|promille|grad", quantity, c::quantity},
    {"<number> km|m|cm|mm|kg|g|t|l|ha|kilometer|meter|zentimeter|kilo|kilogramm|gramm|liter|hektar|quadratmeter|tonnen", quantity, c::quantity},
    {"<number> mann|stück|stimmen|punkte|zeilen|fuß|seiten|einwohner|menschen|tote|toten|verletzte|häuser|pferde|arbeitsplätze", quantity, c::quantity},
    // numbers of things
    {"§|§§ <number>", nothing, c::nothing},
    {"§|§§ <number>.<number>", nothing, c::nothing},
    {"artikel|artikels|absatz|paragraf|paragraph|kapitel|kapitels|abschnitt|ziffer|punkt|seite|seiten|satz|teil|band|bandes|heft|nummer|version|fassung <number>", nothing, c::nothing},
    {"artikel|absatz|kapitel|abschnitt|ziffer|punkt|seite|nummer|version|fassung <number>.<number>", nothing, c::nothing},
    {"artikel|kapitel|version|fassung <number>.<number>.<number>", nothing, c::nothing},
    {"seite|seiten <number> -|bis <number>", nothing, c::nothing},
    {"zimmer|raum|saal|flug|linie|gleis|halle|block|modell|typ|baureihe|akte|konto|postfach|hausnummer|resolution|abbildung|tabelle|bild|vers|psalm|losung <number>", nothing, c::nothing},
    {"resolution <number>/<number>", nothing, c::nothing},
    {"din|iso|en|iec|vde|rfc|bgbl|plz|tel|telefon|fax|port|boeing|bus <number>", nothing, c::nothing},
    {"nr|nrn|s|bd|kap|abs|art|abb|tab|ziff|rn|aufl|tel. <number>", nothing, c::nothing},
    {"s. <number>-<number>", nothing, c::nothing},
    {"nr|s|bd|kap|abs|art|abb. <number>.<number>", nothing, c::nothing},
    {"<number>. auflage|kapitel|band|sitzung|tagung|stock|etage|platz|klasse|bundesliga|mal", nothing, c::nothing},
    {"kw|kalenderwoche <number>[/] [<year>]", a_point, calendar_week},
    {"<number>/<number>", nothing, c::fraction},
    {"<number>:<number>", nothing, c::nothing},
    // names with a number
    {"<capital>-<year>", nothing, c::name_year},
    {"<capital>-<number>", nothing, c::named_number},
    {"#<number>", nothing, c::nothing},
    {"agenda|vision|strategie|expo|windows|horizont <year>", nothing, c::name_year},
    {"frau|herr|herrn|familie|dr|prof|professor|minister|ministerin|präsident|präsidentin|könig|kaiser|prinz|herzog|graf|onkel|tante[.] <month>|<weekday>|<season>", nothing, c::nothing},
    {"<month> der <capital>", nothing, first_name},
    {"<month> [von] <capital>", nothing, first_name},
    // "Dreißigjähriger Krieg"
    {"<duration> krieg|krieges|kriegs|kriege|friede|frieden|friedens", nothing, named_war},
    {"<duration>", duration, c::copy},
    {"ein|eine|einem|eines|einer <duration>", duration, noun_length},
});

constexpr auto numbers = std::to_array<Rule>({
    {"<number>.", ordinal, de::ordinal},
    {"<number> <scale>", number, c::product},
    {"ein|eine|einer|einem|einen <scale>", number, c::product},
    {"ein <vague>", vague, c::some},
    {"<quantity> <scale>", quantity, c::quantity},
});

constexpr auto atoms = std::to_array<Rule>({
    {"<number> <era>", year | point, c::year_with_era},
    {"'<two_digits>", year | point, c::short_year},
    // decades and centuries
    {"[<article>] <year>er", Class::decade | point, de::decade},
    {"[<article>] <year>er[-] jahre|jahren", Class::decade | point, de::decade},
    {"[<article>] <year>ern", Class::decade | point, de::decade},
    {"[<article>] [']<two_digits>er[-] jahre|jahren", Class::decade | point, de::decade},
    {"<article> [']<two_digits>er|ern", Class::decade | point, de::decade},
    {"[<article>] <decade>[-] jahre|jahren", Class::decade | point, c::copy},
    {"[<article>] <ordinal> jahrhundert|jahrhunderts|jahrhunderte|jahrhunderten [<era>]", century | point, c::century},
    {"[<article>] <ordinal> jh|jhs|jhd|jhdt[.] [<era>]", century | point, c::century},
    {"[<article>] <ordinal> und|oder|bis [zum] [<article>] <ordinal> jahrhundert|jahrhunderts [<era>]", century | point, nullptr, c::centuries},
    {"[<article>] <ordinal> und|oder|bis [zum] [<article>] <ordinal> jh|jhd|jhdt[.] [<era>]", century | point, nullptr, c::centuries},
    {"[<article>] <ordinal> jahrtausend|jahrtausends [<era>]", century | point, c::millennium},
    // times of day
    {"<clock> <day_part>", clock, clock_of_part},
    {"<clock> <zone>", clock, c::clock_zone},
    // days with a name
    {"heiliger|heiligen|heilige abend", holiday, christmas_eve},
    {"<ordinal> weihnachtsfeiertag|weihnachtstag|weihnachtsfeiertages|weihnachtstages", holiday, christmas_day},
    {"christi himmelfahrt", holiday, c::copy},
    {"[<article>] tag der arbeit", holiday, labour_day},
    {"[<article>] tag der deutschen einheit", holiday, unity_day},
    {"[<article>] iden des <month>", holiday, c::ides},
    // lengths
    {"ein|eine|einen|einem|einer|eines <unit>", duration, c::a_unit},
    {"ein|eine|einem|einen|einer|eines halbe|halbes|halben <unit>", duration, c::half_unit},
    {"<number> <unit>", duration, c::duration},
    {"<number>[-]<unit>", duration, hyphen_length},
    {"<number> weitere|weiteren|ganze|ganzen|volle|vollen|lange|langen <unit>", duration, c::duration},
    {"<vague> <unit>", duration, c::duration},
});

constexpr auto dates = std::to_array<Rule>({
    {"[<article>] <ordinal>[-] <month>", a_point, c::calendar_date},
    {"[<article>] <ordinal>[-] <month>[,] [des jahres] <year>", a_point, c::calendar_date},
    {"[<article>] <ordinal> <month> <early_year>", a_point, c::early_calendar_date},
    {"<month>[,] [des jahres] <year>", a_point, c::calendar_date},
    {"<month> <early_year>", a_point, c::early_calendar_date},
    {"[<article>] jahr|jahre|jahres <point>", a_point, the_year},
    {"[<article>] jahr|jahre|jahres <early_year>", a_point, the_early_year},
    {"[<article>] <season> [des jahres] <year>[-|/<two_digits>]", a_point, season_of_year},
    {"<holiday> [des jahres] <year>", a_point, c::calendar_date},
    {"[<article>] <ordinal> quartal|quartals [des jahres] [<year>]", a_point, c::quarter},
    {"q<number> [<year>]", a_point, c::quarter},
    {"[<article>] <ordinal> halbjahr|halbjahrs|halbjahres|jahreshälfte [des jahres] [<year>]", a_point, half_year},
    {"[<article>] <ordinal> kw|kalenderwoche [des jahres] [<year>]", a_point, calendar_week},
    {"<duration> und <duration>", duration, c::durations_sum},
    {"<duration>[,] <duration>", duration, c::durations_sum},
});

constexpr auto weekdays = std::to_array<Rule>({
    {"[<article>] <weekday>[,] <date>", a_point, c::calendar_date},
    {"<date>, <weekday>", a_point, c::calendar_date},
    {"<weekday> (<date>)", a_point, c::calendar_date},
    {"<limit> <duration>", duration, c::limited},
    {"<about> <duration>", duration, c::limited},
    {"mehr als <duration>", duration, c::more_than},
    {"weniger als <duration>", duration, c::less_than},
    {"bis zu <duration>", duration, c::at_most},
});

constexpr auto steps = std::to_array<Rule>({
    {"<fixed>", a_point, c::bare_calendar_word, nullptr, counted_word},
    {"dieser tage", ref, c::present_ref},
    {"vor kurzem", ref, c::past_ref},
    {"vor kurzer zeit", ref, c::past_ref},
    {"vor <duration>", a_point, c::ago},
    {"vor <unit>", ref, long_ago},
    {"<duration> vor [<article>] <date>|<year>|<holiday>", a_point, c::before_date},
    {"<duration> nach [<article>] <date>|<year>|<holiday>", a_point, c::after_date},
    {"<duration> <later>", a_point, c::later},
    {"<duration> <later> als", a_point, nullptr, c::left_as_it_is},
    {"<unit> <later>", a_point, unit_later},
    {"tags <later>", a_point, days_later},
    {"[<article>] <deictic> <unit>", a_point, told_unit},
    {"[<article>] <deictic> <unit>", a_point, c::document_shift},
    {"[<article>] <deictic> <unit>", duration, c::bare_plural_unit},
    {"[<article>] <deictic> <duration>", duration, c::span_from},
    {"[<article>] <anaphoric> <unit>", a_point, told_unit},
    {"[<article>] <anaphoric> <duration>", duration, c::span_from},
    {"[<article>] <deictic>|<anaphoric> <month>", a_point, c::directed},
    {"[<article>] <deictic>|<anaphoric> <weekday>", a_point, c::directed},
    {"[<article>] <deictic>|<anaphoric> <season>", a_point, c::directed},
    {"<deictic> <holiday>", a_point, c::directed},
    {"[<article>] <deictic>|<anaphoric> <day_part>", a_point, c::part_of_anchor},
    {"<date>|<month> [<article>] <deictic>|<anaphoric> <unit>", a_point, c::within},
    {"[<article>] <season> [<article>] <deictic>|<anaphoric> <unit>", a_point, c::within},
    {"[<article>] <stage> des|der <unit>", a_point, c::stage_of_unit},
    {"[<article>] <ordinal> jahrestag|jahrestags|jahrestages|jahrestage", a_point, c::anniversary, nullptr,
     of_anniversary},
    {"<every> <unit>", set, c::every},
    {"<every> <ordinal> <unit>", set, c::every},
    {"<every> <weekday>|<month>|<season>", set, c::every},
    {"alle <duration>", set, c::every},
    {"<times> in der <unit>", set, c::times_per},
    {"<times> pro|im|am|je|die <unit>", set, c::times_per},
    {"<number> mal pro|im|am|je|die <unit>", set, c::times_per},
    {"<times> <set>", set, times_of_set},
    {"<set>", set, c::bare_set},
    {"der|die vergangenheit", ref, c::past_ref},
    {"der|die zukunft", ref, c::future_ref},
    {"der|die gegenwart", ref, c::present_ref},
});

constexpr auto months_within = std::to_array<Rule>({
    {"[<article>] <ordinal> hälfte <point>", a_point, c::half},
    {"[<article>] <date>|<weekday> <day_part>", a_point, c::with_day_part},
    {"[<article>] <day_part> [vom|zum|auf] <point>", a_point, c::with_day_part},
    {"<clock>[,] am <point>", a_point, c::with_clock},
    {"<point>[,] [um|gegen] <clock>", a_point, c::with_clock},
});

constexpr auto modifiers = std::to_array<Rule>({
    {"[<article>] <stage>[-] [der|des] <point>", a_point, c::stage},
    {"[<article>] <stage> <season>", a_point, c::stage},
    {"<about> <point>", a_point, c::approximate},
    {"<about> <early_year>", a_point, c::approximate},
    {"ca[.] <point>", a_point, c::approximate},
    {"ca[.] <early_year>", a_point, c::approximate},
    {"um <year>|<early_year>", a_point, around_year},
});

constexpr auto pairs = std::to_array<Rule>({
    {"<point> bis [zum|zur] <point>", a_point, nullptr, c::range},
    {"<day> bis [zum] <date>", a_point, nullptr, c::range},
    {"<day> auf|zum [<article>] <date>", a_point, nullptr, c::range},
    {"zwischen <point> und <point>", a_point, nullptr, c::range},
    {"zwischen [<article>] <day> und <date>", a_point, nullptr, c::range},
    {"<point> -|— <point>", a_point, nullptr, c::range},
    {"<year> -|—|bis <two_digits>", a_point, nullptr, c::range},
    {"<year>-|/<number>", a_point, nullptr, c::range},
    {"<day> -|— <date>", a_point, nullptr, c::range},
    {"<early_year> bis|-|/ <point>", a_point, nullptr, c::range},
    {"<day> und|, <date>", a_point, nullptr, c::list},
    {"<day> / <date>", a_point, nullptr, c::two_days_on},
    {"<day> / <date>", a_point, nullptr, c::list},
    {"<day>, <day> und|oder <date>", a_point, nullptr, c::list},
    {"<month> und|/|, <date>", a_point, nullptr, c::list},
    {"<date> und <date>", a_point, nullptr, c::dates_listed},
    {"<date>, <date> und|oder <date>", a_point, nullptr, c::dates_listed},
    {"<year> oder <year>", a_point, nullptr, c::alternatives},
    {"<day> oder [<article>] <date>", a_point, nullptr, c::alternatives},
    {"<date>|<month> oder <date>", a_point, nullptr, c::alternatives},
    {"<ordinal> bis [zum|zur] [<article>] <ordinal> <thing>", nothing, places_counted},
    {"<season> und <date>", a_point, nullptr, c::list},
    {"[<article>] <decade> und|oder|bis <decade>", a_point, nullptr, decades},
});

constexpr auto alone = std::to_array<Rule>({
    {"<year>", a_point, c::bare_year},
    {"<point>(?)", a_point, c::uncertain},
    {"<month>", a_point, c::bare_calendar_word},
    {"[<article>] <weekday>", a_point, weekday_alone},
    {"[<article>] <decade>", a_point, decade_alone},
    {"<century>", a_point, c::bare_calendar_word},
    {"<holiday>", a_point, c::bare_calendar_word},
    {"<ordinal>", a_point, c::bare_day},
    {"[<article>] <season>", a_point, c::bare_season},
    {"<clock>", a_point, c::bare_clock},
    {"[<article>] <day_part>", a_point, part_alone},
    {"<unit>", duration, units_alone},
});

constexpr auto table = std::to_array<Level>({
    {"figures", figures},     {"numbers", numbers}, {"atoms", atoms}, {"dates", dates},
    {"weekdays", weekdays},   {"steps", steps},     {"months within", months_within},
    {"modifiers", modifiers}, {"pairs", pairs},     {"alone", alone},
});
// clang-format on

} // namespace

std::span<const Level> levels() {
    return table;
}

const Language& german() {
    static const Language language{
        .tag = "de",
        .words = vocabulary(),
        .levels = levels(),
        .future_cues = future_cues(),
        .past_cues = past_cues(),
        .no_past_after = {},
        .not_plurals = not_plurals(),
        .past_endings = past_endings(),
        .not_plural_endings = not_plural_endings(),
        .plural_endings = plural_endings(),
        .label = label,
        .function_words = function_words(),
        .abbreviations = abbreviations(),
        .negations = negations(),
        .coordinators = coordinators(),
        .plain_order = plain_order,
        .nouns_are_capital = true,
        .ordinal_stop = true,
    };
    return language;
}

} // namespace fasti::de
