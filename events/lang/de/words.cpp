// SPDX-License-Identifier: Apache-2.0
// German words about time, by their stems; numbers.cpp has the numbers.
#include "events/lang/de/de.hpp"

#include <array>

namespace fasti::de {
namespace {

using namespace fasti::words;

constexpr ClassSet a_month = Class::month | Class::point;
constexpr ClassSet a_weekday = Class::weekday | Class::point;
constexpr ClassSet a_fixed = Class::fixed | Class::point;

struct Name {
    std::string_view text;
    Meaning meaning;
};

// clang-format off
constexpr auto months = std::to_array<Name>({
    {"januar", month(1)}, {"jänner", month(1)}, {"februar", month(2)}, {"feber", month(2)}, {"märz", maybe(month(3))},
    {"april", month(4)}, {"mai", maybe(month(5))}, {"juni", month(6)}, {"juno", maybe(month(6))}, {"juli", month(7)}, {"august", maybe(month(8))},
    {"september", month(9)}, {"oktober", month(10)}, {"november", month(11)}, {"dezember", month(12)},
});

constexpr auto short_months = std::to_array<Name>({
    {"jan", maybe(month(1))}, {"jän", month(1)}, {"feb", month(2)}, {"mrz", month(3)}, {"mär", month(3)}, {"apr", month(4)}, {"jun", maybe(month(6))},
    {"jul", month(7)}, {"aug", month(8)}, {"sep", month(9)}, {"sept", month(9)}, {"okt", month(10)}, {"nov", month(11)}, {"dez", month(12)},
});

constexpr auto weekdays = std::to_array<Name>({
    {"montag", weekday(1)}, {"dienstag", weekday(2)}, {"mittwoch", weekday(3)}, {"donnerstag", weekday(4)},
    {"freitag", weekday(5)}, {"samstag", weekday(6)}, {"sonnabend", weekday(6)}, {"sonntag", weekday(7)},
});

// only beside a date
constexpr auto short_weekdays = std::to_array<Name>({
    {"mo", maybe(weekday(1))}, {"di", maybe(weekday(2))}, {"mi", maybe(weekday(3))}, {"do", maybe(weekday(4))},
    {"fr", maybe(weekday(5))}, {"sa", maybe(weekday(6))}, {"so", maybe(weekday(7))},
});

constexpr auto day_parts = std::to_array<Name>({
    {"morgen", day_part(DayPart::morning)}, {"vormittag", day_part(DayPart::morning)}, {"mittag", day_part(DayPart::midday)},
    {"nachmittag", day_part(DayPart::afternoon)}, {"abend", day_part(DayPart::evening)}, {"nacht", day_part(DayPart::night)},
});

constexpr auto zones = std::to_array<Name>({
    {"mez", number(60)}, {"mesz", number(120)}, {"gmt", number(0)}, {"utc", number(0)}, {"wez", number(0)}, {"oez", number(120)},
});

constexpr auto holidays = std::to_array<Name>({
    {"neujahr", feast(1, 1)}, {"neujahrstag", feast(1, 1)}, {"dreikönigstag", feast(1, 6)}, {"lichtmess", feast(2, 2)},
    {"maifeiertag", feast(5, 1)}, {"johannistag", feast(6, 24)}, {"michaelis", feast(9, 29)}, {"reformationstag", feast(10, 31)},
    {"allerheiligen", feast(11, 1)}, {"allerseelen", feast(11, 2)}, {"martinstag", feast(11, 11)}, {"nikolaustag", feast(12, 6)},
    {"heiligabend", feast(12, 24)}, {"weihnachten", feast(12, 25)}, {"weihnacht", feast(12, 25)}, {"silvester", feast(12, 31)},
    {"silvestertag", feast(12, 31)}, {"rosenmontag", easter(-48)}, {"aschermittwoch", easter(-46)}, {"palmsonntag", easter(-7)},
    {"gründonnerstag", easter(-3)}, {"karfreitag", easter(-2)}, {"karsamstag", easter(-1)}, {"ostern", easter(0)},
    {"ostersonntag", easter(0)}, {"ostermontag", easter(1)}, {"himmelfahrt", easter(39)}, {"himmelfahrtstag", easter(39)},
    {"pfingsten", easter(49)}, {"pfingstsonntag", easter(49)}, {"pfingstmontag", easter(50)}, {"fronleichnam", easter(60)},
});

constexpr auto decades = std::to_array<Name>({
    {"zwanziger", words::decade(20)}, {"dreißiger", words::decade(30)}, {"vierziger", words::decade(40)}, {"fünfziger", words::decade(50)},
    {"sechziger", words::decade(60)}, {"siebziger", words::decade(70)}, {"achtziger", words::decade(80)}, {"neunziger", words::decade(90)},
});

// clang-format on

constexpr Meaning in_season(int code, TimexMod bend) {
    Meaning meaning = season(code);
    meaning.mod = bend;
    return meaning;
}

Meaning each_weekday(const Meaning& day) {
    Meaning meaning = set(Unit::none);
    meaning.every = true;
    meaning.fields = day.fields;
    return meaning;
}

Meaning both(Meaning a, const Meaning& b) {
    a.fields.part = b.fields.part;
    return a;
}

void add_months(Forms& forms) {
    for (const Name& name : months) {
        forms.word(std::string(name.text), a_month, name.meaning, true);
        const bool sibilant = name.text == "märz" || name.text == "mai"; // "Mais" is corn
        if (!sibilant) forms.bent(name.text, {"s"}, a_month, name.meaning, true);
        // "Maitage", "Novembermorgen": some day of the month
        forms.bent(name.text, {"tag", "tage", "tagen", "tages", "wochen", "nacht", "abend"},
                   a_month, name.meaning, true);
    }
    for (const Name& name : short_months)
        forms.word(std::string(name.text), a_month, name.meaning, true);
}

void add_weekdays(Forms& forms) {
    for (const Name& name : weekdays) {
        forms.word(std::string(name.text), a_weekday, name.meaning, true);
        const bool endless = name.text == "mittwoch";
        if (endless)
            forms.bent(name.text, {"s"}, a_weekday, name.meaning, true);
        else
            forms.bent(name.text, {"s", "e", "en", "es"}, a_weekday, name.meaning, true);
        forms.bent(name.text, {"s"}, Class::set, each_weekday(name.meaning));
        for (const Name& part : day_parts)
            forms.bent(std::string(name.text) + std::string(part.text), {"", "s"}, a_weekday,
                       both(name.meaning, part.meaning), true);
    }
    for (const Name& name : short_weekdays)
        forms.word(std::string(name.text), Class::weekday, name.meaning, true);
}

void add_seasons(Forms& forms) {
    const auto add = [&](std::string_view stem, std::initializer_list<std::string_view> endings,
                         const Meaning& meaning) {
        forms.bent(stem, endings, Class::season, meaning, true);
    };
    add("frühling", {"", "s"}, season(21));
    add("frühjahr", {"", "s", "es"}, season(21));
    add("vorfrühling", {"", "s"}, in_season(21, TimexMod::start));
    add("sommer", {"", "s"}, season(22));
    add("sommersemester", {"", "s"}, season(22));
    add("frühsommer", {"", "s"}, in_season(22, TimexMod::start));
    add("hochsommer", {"", "s"}, in_season(22, TimexMod::mid));
    add("spätsommer", {"", "s"}, in_season(22, TimexMod::end));
    add("herbst", {"", "s", "es"}, season(23));
    add("spätherbst", {"", "s", "es"}, in_season(23, TimexMod::end));
    add("winter", {"", "s"}, season(24));
    add("wintersemester", {"", "s"}, season(24));
    add("spätwinter", {"", "s"}, in_season(24, TimexMod::end));
}

void add_units(Forms& forms) {
    struct Bent {
        std::string_view stem;
        std::initializer_list<std::string_view> one, many;
        Unit unit;
    };

    const std::array<Bent, 14> table = {
        {{"sekunde", {""}, {"n"}, Unit::second},
         {"minute", {""}, {"n"}, Unit::minute},
         {"stunde", {""}, {"n"}, Unit::hour},
         {"tag", {"", "es", "s"}, {"e", "en"}, Unit::day},
         {"wochenende", {"", "s"}, {"n"}, Unit::weekend},
         {"woche", {""}, {"n"}, Unit::week},
         {"monat", {"", "s", "es"}, {"e", "en"}, Unit::month},
         {"quartal", {"", "s"}, {"e", "en"}, Unit::quarter},
         {"vierteljahr", {"", "s", "es"}, {"e", "en"}, Unit::quarter},
         {"halbjahr", {"", "s", "es"}, {"e", "en"}, Unit::half},
         {"jahr", {"", "s", "es"}, {"e", "en"}, Unit::year},
         {"jahrzehnt", {"", "s", "es"}, {"e", "en"}, Unit::decade},
         {"jahrhundert", {"", "s", "es"}, {"e", "en"}, Unit::century},
         {"jahrtausend", {"", "s", "es"}, {"e", "en"}, Unit::millennium}}};
    for (const Bent& each : table) {
        forms.bent(each.stem, each.one, Class::unit, unit(each.unit), true);
        forms.bent(each.stem, each.many, Class::unit, units(each.unit), true);
    }
    forms.bent("vierteljahrhundert", {"", "s", "es"}, Class::duration, length(25, Unit::year),
               true);
    forms.bent("vierteljahrtausend", {"", "s"}, Class::duration, length(250, Unit::year), true);
    forms.bent("viertelstunde", {""}, Class::duration, length(15, Unit::minute), true);
    forms.bent("dreiviertelstunde", {""}, Class::duration, length(45, Unit::minute), true);
}

void add_day_parts(Forms& forms) {
    for (const Name& part : day_parts) {
        forms.word(std::string(part.text), Class::day_part, part.meaning, true);
        const bool night = part.text == "nacht";
        // "Abends" may begin a sentence, "abends" stands behind a date or a clock
        if (!night) forms.bent(part.text, {"s"}, Class::day_part, part.meaning);
    }
    forms.word("nachts", Class::day_part, day_part(DayPart::night));
    forms.word("früh", Class::day_part, day_part(DayPart::morning));
    forms.word("mitternacht", Class::clock, clock(24, 0), true);
    for (const Name& zone : zones)
        forms.word(std::string(zone.text), Class::zone, zone.meaning);
}

/// Words that move from the document or from what was told.
void add_steps(Forms& forms) {
    for (const std::string_view stem : {"letzt", "vergangen", "vorig", "verflossen", "gestrig"})
        forms.bent(stem, adjective, Class::deictic, number(-1));
    for (const std::string_view stem : {"dies", "jetzig", "laufend", "heutig"})
        forms.bent(stem, adjective, Class::deictic, number(0));
    for (const std::string_view stem : {"nächst", "kommend"})
        forms.bent(stem, adjective, Class::deictic, number(1));
    forms.bent("vorletzt", adjective, Class::deictic, number(-2));
    forms.bent("übernächst", adjective, Class::deictic, number(2));
    for (const std::string_view stem : {"folgend", "darauffolgend", "nachfolgend"})
        forms.bent(stem, adjective, Class::anaphoric, number(1));
    for (const std::string_view stem : {"vorherig", "vorangegangen", "vorausgegangen"})
        forms.bent(stem, adjective, Class::anaphoric, number(-1));
    forms.bent("jen", adjective, Class::anaphoric, number(0));
    forms.bent("gleich", {"en"}, Class::anaphoric, number(0));
    for (const std::string_view stem : {"", "der", "dem", "den", "des", "das", "die"})
        forms.bent(std::string(stem) + "selbe", {"", "n"}, Class::anaphoric, number(0));
    for (const std::string_view word : {"später", "danach", "darauf"})
        forms.word(std::string(word), Class::later, number(1));
    for (const std::string_view word : {"zuvor", "früher", "vorher", "davor"})
        forms.word(std::string(word), Class::later, number(-1));
    forms.bent("vorjahr", {"", "s", "es"}, a_fixed, from_reference(-1, Unit::year), true);
    forms.bent("folgejahr", {"", "s", "es"}, a_fixed, from_reference(1, Unit::year), true);
    forms.bent("vormonat", {"", "s"}, a_fixed, from_reference(-1, Unit::month), true);
    forms.bent("folgemonat", {"", "s"}, a_fixed, from_reference(1, Unit::month), true);
    forms.bent("vorwoche", {""}, a_fixed, from_reference(-1, Unit::week), true);
    forms.bent("folgewoche", {""}, a_fixed, from_reference(1, Unit::week), true);
    forms.bent("vortag", {"", "s", "es"}, a_fixed, from_reference(-1, Unit::day), true);
    forms.bent("folgetag", {"", "s", "es"}, a_fixed, from_reference(1, Unit::day), true);
}

void add_fixed(Forms& forms) {
    forms.word("heute", a_fixed, shifted(0, Unit::day));
    forms.word("gestern", a_fixed, shifted(-1, Unit::day));
    forms.word("vorgestern", a_fixed, shifted(-2, Unit::day));
    forms.word("morgen", a_fixed, shifted(1, Unit::day));
    forms.word("übermorgen", a_fixed, shifted(2, Unit::day));
    forms.word("heuer", a_fixed, shifted(0, Unit::year));
    for (const std::string_view word :
         {"jetzt", "derzeit", "gegenwärtig", "momentan", "zurzeit", "heutzutage"})
        forms.word(std::string(word), Class::fixed, ref("PRESENT_REF"));
    for (const std::string_view word : {"kürzlich", "neulich", "unlängst", "jüngst"})
        forms.word(std::string(word), Class::fixed, ref("PAST_REF"));
}

void add_sets(Forms& forms) {
    static constexpr auto endings =
        std::to_array<std::string_view>({"", "e", "en", "er", "es", "em"});
    const auto add = [&](std::string_view stem, Unit unit, std::int64_t count) {
        forms.bent(stem, endings, Class::set, set(unit, count));
    };
    add("stündlich", Unit::hour, 1);
    add("täglich", Unit::day, 1);
    add("wöchentlich", Unit::week, 1);
    add("monatlich", Unit::month, 1);
    add("vierteljährlich", Unit::quarter, 1);
    add("halbjährlich", Unit::month, 6);
    add("jährlich", Unit::year, 1);
    add("alljährlich", Unit::year, 1);
    forms.bent("jed", adjective, Class::every, number(1));
    forms.word("einmal", Class::times, number(1));
    forms.word("zweimal", Class::times, number(2));
    forms.word("dreimal", Class::times, number(3));
    forms.word("viermal", Class::times, number(4));
}

/// Words that bend, limit or lead to a date.
void add_particles(Forms& forms) {
    for (const std::string_view word : {"der", "die", "das", "den", "dem", "des"})
        forms.word(std::string(word), Class::article, Meaning{});
    for (const std::string_view word : {"anfang", "anfangs", "beginn"})
        forms.word(std::string(word), Class::stage, mod(TimexMod::start), true);
    forms.word("mitte", Class::stage, mod(TimexMod::mid), true);
    forms.word("ende", Class::stage, mod(TimexMod::end), true);
    forms.bent("früh", {"e", "en", "es", "em"}, Class::stage, mod(TimexMod::start));
    forms.bent("spät", {"e", "en", "es", "em"}, Class::stage, mod(TimexMod::end));
    for (const std::string_view word : {"etwa", "rund", "ungefähr", "circa", "zirka"})
        forms.word(std::string(word), Class::about, mod(TimexMod::approx));
    for (const std::string_view word : {"knapp", "fast", "beinahe"})
        forms.word(std::string(word), Class::limit, mod(TimexMod::less_than));
    for (const std::string_view word : {"über", "gut"})
        forms.word(std::string(word), Class::limit, mod(TimexMod::more_than));
    forms.word("mindestens", Class::limit, mod(TimexMod::equal_or_more));
    forms.word("wenigstens", Class::limit, mod(TimexMod::equal_or_more));
    forms.word("höchstens", Class::limit, mod(TimexMod::equal_or_less));
    forms.word("maximal", Class::limit, mod(TimexMod::equal_or_less));
    for (const std::string_view stem : {"mehrer", "einig", "wenig", "viel", "etlich", "zahlreich"})
        forms.bent(stem, {"e", "en"}, Class::vague, number(0));
    forms.word("paar", Class::vague, number(0));
    for (const std::string_view word : {"am", "vom", "zum"})
        forms.word(std::string(word), Class::preposition, unit(Unit::day));
    // "in 1990" is not said
    for (const std::string_view word : {"in", "an", "aus", "auf"})
        forms.word(std::string(word), Class::preposition, unit(Unit::hour));
    forms.word("während", Class::preposition | Class::lasting, unit(Unit::hour));
    for (const std::string_view word : {"für", "binnen", "innerhalb"})
        forms.word(std::string(word), Class::lasting, number(0));
    forms.word("im", Class::preposition, unit(Unit::month));
    for (const std::string_view word : {"von", "zwischen", "um", "gegen", "zu", "anno", "beim"})
        forms.word(std::string(word), Class::preposition, number(0));
    for (const std::string_view word : {"seit", "ab"})
        forms.word(std::string(word), Class::preposition, mod(TimexMod::on_or_after));
    forms.word("bis", Class::preposition, mod(TimexMod::on_or_before));
    forms.word("frühestens", Class::preposition, mod(TimexMod::on_or_after));
    forms.word("spätestens", Class::preposition, mod(TimexMod::on_or_before));
    forms.word("vor", Class::preposition, mod(TimexMod::before));
    forms.word("nach", Class::preposition, mod(TimexMod::after));
}

/// Words that are nothing by themselves.
void add_cues(Forms& forms) {
    for (const std::string_view word :
         {"uhr", "chr", "tags", "christi", "kurzem", "kurzer", "halb", "christus", "kw",
          "kalenderwoche", "jh", "jhs", "jhd", "jhdt", "jahreshälfte", "zukunft", "gegenwart",
          "vergangenheit", "z"})
        forms.word(std::string(word), Class::cue, Meaning{});
    forms.bent("jahrestag", {"", "s", "es"}, Class::anniversary | Class::cue, number(0), true);
}

Forms all() {
    Forms forms;
    add_months(forms);
    add_weekdays(forms);
    add_seasons(forms);
    add_units(forms);
    add_day_parts(forms);
    add_steps(forms);
    add_fixed(forms);
    add_sets(forms);
    add_particles(forms);
    add_cues(forms);
    add_numbers(forms);
    for (const Name& name : holidays)
        forms.bent(name.text, {"", "s"}, Class::holiday, name.meaning, true);
    for (const Name& name : decades) {
        forms.bent(name.text, {"", "n"}, Class::decade, name.meaning); // "sechziger Jahre"
        forms.bent(name.text, {"", "n"}, Class::decade | Class::point, name.meaning, true);
        forms.bent(name.text, {"jahre", "jahren"}, Class::decade | Class::point, name.meaning,
                   true);
    }
    return forms;
}

// clang-format off
constexpr auto future_table = std::to_array<std::string_view>({
    "wird", "werden", "soll", "sollen", "will", "wollen", "plant", "planen", "geplant", "künftig", "voraussichtlich", "demnächst", "erwartet",
});

constexpr auto past_table = std::to_array<std::string_view>({
    "war", "waren", "hat", "hatte", "hatten", "wurde", "wurden", "sagte", "sagten", "ging", "kam", "kamen", "nahm", "machte", "begann", "hielt", "traf",
    "trafen", "verließ", "schickte", "gewann", "verlor", "fiel", "fielen", "stieg", "sank", "gab", "lief", "sah", "schrieb", "sprach", "zahlte", "brachte",
    "dachte", "stand", "starb", "starben", "kämpfte", "musste", "konnte", "wollte", "sollte", "teilte", "führte", "stellte", "zog", "schloss", "schlossen",
    "legte", "setzte", "erklärte", "blieb", "ließ", "fand", "fanden", "trat", "lag", "hieß",
});

constexpr auto past_ending_table = std::to_array<std::string_view>({"igte", "igten", "ierte", "ierten", "elte", "elten", "tete", "teten"});
constexpr auto plural_ending_table = std::to_array<std::string_view>({"en", "ern", "häuser", "bücher", "männer", "glieder", "schiffe", "werke", "stücke", "exemplare", "leute", "nehmer", "wohner", "schauer", "sucher", "schüler", "arbeiter", "reiter", "meter", "kämpfer"});
constexpr auto not_plural_ending_table = std::to_array<std::string_view>({"ien", "ungen"});
constexpr auto not_plural_table = std::to_array<std::string_view>({
    "polen", "schweden", "norwegen", "sachsen", "preußen", "hessen", "bayern", "franken", "schwaben", "bremen", "münchen", "böhmen", "mähren", "pommern",
    "thüringen", "ungarn", "baden", "essen", "dresden", "aachen", "westfalen", "friesen", "orden", "frieden", "osten", "westen", "norden", "süden", "hafen",
    "garten", "laden", "boden", "leben", "unternehmen", "verfahren", "abkommen", "regen", "seinen", "ihren",
});
constexpr auto function_table = std::to_array<std::string_view>({
    "der", "die", "das", "und", "den", "dem", "des", "von", "zu", "mit", "sich", "auf", "für", "ist", "im", "eine", "ein", "nicht", "als", "auch",
    "es", "an", "in", "was", "werden", "aus", "er", "hat", "dass", "sie", "nach", "wird", "bei", "einer", "um", "am", "noch", "wie", "einem", "über", "einen", "zum",
});
constexpr auto abbreviation_table = std::to_array<std::string_view>({
    "dr", "prof", "st", "hl", "nr", "bzw", "ca", "vgl", "ggf", "geb", "gest", "evtl", "inkl", "sog", "abs", "art", "bd", "chr", "jh", "jhd", "ing", "jun", "sen",
    "a", "b", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "v", "w", "z",
    "jan", "feb", "mrz", "apr", "aug", "sept", "okt", "nov", "dez",
});
constexpr auto negation_table = std::to_array<std::string_view>({"nicht", "nie", "niemals", "kein", "keine", "keinen", "keiner", "keinem", "keines"});
constexpr auto coordinator_table = std::to_array<std::string_view>({"und", "aber", "doch", "jedoch", "sondern", "denn"});
// clang-format on

} // namespace

std::span<const Word> vocabulary() {
    static const Forms forms = all();
    return forms.words();
}

std::span<const std::string_view> future_cues() {
    return future_table;
}

std::span<const std::string_view> past_cues() {
    return past_table;
}

std::span<const std::string_view> past_endings() {
    return past_ending_table;
}

std::span<const std::string_view> plural_endings() {
    return plural_ending_table;
}

std::span<const std::string_view> not_plurals() {
    return not_plural_table;
}

std::span<const std::string_view> not_plural_endings() {
    return not_plural_ending_table;
}

std::span<const std::string_view> abbreviations() {
    return abbreviation_table;
}

std::span<const std::string_view> negations() {
    return negation_table;
}

std::span<const std::string_view> coordinators() {
    return coordinator_table;
}

std::span<const std::string_view> function_words() {
    return function_table;
}

} // namespace fasti::de
