// SPDX-License-Identifier: Apache-2.0
// English shapes, level upon level: numbers, what only looks like time, the atoms of dates, dates,
// lengths, steps from an anchor, modifiers, pairs, and what may stand alone. Within a level the
// longest shape wins, among equals the first.
#include "events/lang/en/en.hpp"
#include "events/timex/compose.hpp"

#include <array>

namespace fasti::en {
namespace {

namespace c = compose;
using enum Class;

constexpr ClassSet a_point = Class::date | Class::point;
constexpr ClassSet a_number = Class::number | Class::small;

// clang-format off
constexpr Rule small_numbers[] = {
    {"<number>st|nd|rd|th", ordinal, c::ordinal_number},
    {"<tens>-<small>", a_number, c::sum},
    {"<tens> <small>", a_number, c::sum},
    {"<tens>-<ordinal>", ordinal, c::sum},
    {"<tens> <ordinal>", ordinal, c::sum},
    {"<number>,<number>", number | quantity, c::thousands},
    {"<number>,<number>,<number>", number | quantity, c::thousands},
    {"<number>,<number>,<number>,<number>", quantity, c::thousands},
    {"b.c.", era, c::minus_one},
    {"b.c.e.", era, c::minus_one},
    {"b.c", era, c::minus_one},
    {"a.d.", era, c::plus_one},
    {"c.e.", era, c::plus_one},
    {"a.m.", half_day, c::minus_one},
    {"a.m", half_day, c::minus_one},
    {"p.m.", half_day, c::plus_one},
    {"p.m", half_day, c::plus_one},
    {"jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec.", month | point, c::copy},
    {"mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun.", weekday | point, c::copy},
};

constexpr Rule large_numbers[] = {
    {"<number> <scale>", number, c::product},
    {"a <scale>", number, c::product},
    {"a <scale> [and] <number>", number, c::product},
    {"<number> <scale> [and] <number>", number, c::product},
    {"<number> <scale> <number> <scale>", number, c::product},
    {"half a dozen", number, c::half_dozen},
    {"a couple [of]", number, c::two},
    {"<number> and a half", number, c::and_a_half},
    {"<number> <number>/<number>", number, c::and_a_half},
    {"a <vague>", vague, c::some},
    {"<small>[-] <tens>", year | point, c::year_in_words},
    {"<small>[-] <small>", year | point, c::year_in_words},
};

constexpr Rule lookalikes[] = {
    // numeric dates, here because they are longer than the lookalikes below
    {"<number>.<number>.<number>", a_point, c::day_first},
    {"<number>/<number>/<number>", a_point, c::either_first},
    {"<number>-<number>-<number>", a_point, c::either_first},
    {"<year>-<number>-<number>", a_point, c::year_first},
    {"<year>/<number>/<number>", a_point, c::year_first},
    {"<year>.<number>.<number>", a_point, c::year_first},
    {"<year>-<number>-<number>t<number>:<minute>[:<minute>]", a_point, c::timestamp},
    {"<number>", a_point, c::compact_date},
    // money, shares, quantities
    {"$|€|£|¥<number>", quantity, c::quantity},
    {"$|€|£|¥<number>.<number>", quantity, c::quantity},
    {"<number>%", quantity, c::quantity},
    {"<number>.<number>", quantity, c::quantity},
    {"<number>.<number>%", quantity, c::quantity},
    {"<number> percent|pc|trillion|km|kg|mm|cm|m|ft|mph|men|people|troops", quantity, c::quantity},
    {"<number> per cent", quantity, c::quantity},
    {"<number>.<number> percent|pc|trillion", quantity, c::quantity},
    // numbers of things
    {"resolution|resolutions|article|articles|chapter|section|sections|page|pages|number|part|parts|type <number>", nothing, c::nothing},
    {"resolution|resolutions|article|articles|chapter|section|sections|page|pages|number|part|parts|lines <number> and|to|or|- <number>", nothing, c::nothing},
    {"room|flight|route|highway|volume|figure|table|clause|paragraph|line|lines|suite|model|item|unit <number>", nothing, c::nothing},
    {"resolution|resolutions <number>/<number>", nothing, c::nothing},
    {"no|nos|p|pp|vol|fig|art|ch|sec|l|ll. <number>", nothing, c::nothing},
    {"pp. <number>-<number>", nothing, c::nothing},
    {"<number>/<number>", nothing, c::fraction},
    {"<hour>:<minute>[:<minute>]", clock, c::clock},
    {"<number>:<number>", nothing, c::nothing},
    // names with a number
    {"<capital>-<year>", nothing, c::name_year},
    {"<capital>-<number>", nothing, c::named_number},
    {"<capital>-<number><word>", nothing, c::named_number},
    {"type <number><word>", nothing, c::nothing},
    {"#<number>", nothing, c::nothing},
    {"<year> agenda|vision|strategy|plan|goals|census", nothing, c::name_year},
    {"agenda|vision|strategy|expo|windows|horizon <year>", nothing, c::name_year},
    {"mr|mrs|ms|miss|dr|sir|lord|lady|minister|secretary|president[.] <month>", nothing, c::nothing},
    {"<month>, who|whose", nothing, c::nothing},
    {"<month> day", holiday, may_day},
};

constexpr Rule atoms[] = {
    // years
    {"<number> <era>", year | point, c::year_with_era},
    {"<era> <number>", year | point, c::year_with_era},
    {"'<two_digits>", year | point, c::short_year},
    {"[the] year <year>", a_point, c::calendar_date},
    // decades and centuries
    {"[the] <year>s", decade | point, c::decade},
    {"[the] <year>'s", decade | point, c::decade},
    {"[the] '<two_digits>s", decade | point, c::decade},
    {"[the] <two_digits>s", decade | point, c::decade},
    {"[the] <two_digits>'s", decade | point, c::decade},
    {"[the] <number>[-] <decade>", decade | point, c::decade_of_century},
    {"the <decade>", decade | point, c::copy},
    {"[the] <ordinal>[-] century|centuries [<era>]", century | point, c::century},
    {"[the] <ordinal> and|or|to [the] <ordinal>[-] century|centuries [<era>]", century | point, nullptr, c::centuries},
    {"[the] <ordinal>[-] millennium [<era>]", century | point, c::millennium},
    {"[the] <early_year>s <era>", decade | point, c::early_decade},
    // times of day
    {"<hour> <half_day>", clock, c::clock_half_day},
    {"<clock> <half_day>", clock, c::clock_half_day},
    {"<hour> o'clock", clock, c::clock},
    {"<clock> hours|hrs", clock, c::copy},
    // days with a name
    {"new year's eve", holiday, new_years_eve},
    {"new year's day", holiday, new_years_day},
    {"christmas eve", holiday, christmas_eve},
    {"christmas day", holiday, c::copy},
    {"boxing day", holiday, boxing_day},
    {"easter sunday", holiday, c::copy},
    {"easter monday", holiday, easter_monday},
    {"good friday", holiday, good_friday},
    {"palm sunday", holiday, palm_sunday},
    {"ash wednesday", holiday, ash_wednesday},
    {"ascension day", holiday, ascension_day},
    {"valentine's day", holiday, valentines_day},
    {"bastille day", holiday, bastille_day},
    {"[the] ides of <month>", holiday, c::ides},
    // lengths, and shares that look like them
    {"three[-] quarters", nothing, c::nothing},
    {"<vague> quarters", nothing, c::nothing},
    {"a|an|one <unit>", duration, c::a_unit},
    {"<number>[-] <unit>", duration, c::duration},
    {"<number> more|additional|full|whole|consecutive|straight|long|trading|working|business <unit>", duration, c::duration},
    {"<vague>[-] <unit>", duration, c::duration},
    {"half a <unit>", duration, c::half_unit},
    {"half an <unit>", duration, c::half_unit},
    {"a <unit> and a half", duration, c::unit_and_a_half},
    {"a half[-] <unit>", duration, c::half_unit},
};

constexpr Rule dates[] = {
    {"<month> [the] <day>", a_point, c::calendar_date},
    {"<month> [the] <day>[,] <year>", a_point, c::calendar_date},
    {"<month> [the] <day>[,] <early_year>", a_point, c::early_calendar_date},
    {"[the] <day> [of] <month>[,] <early_year>", a_point, c::early_calendar_date},
    {"[the] <day> [of] <month>", a_point, c::calendar_date},
    {"[the] <day> [of] <month>[,] <year>", a_point, c::calendar_date},
    {"[the] <ordinal> day of <month>[,] [<year>]", a_point, c::calendar_date},
    {"<day>-<month>-<year>", a_point, c::calendar_date},
    {"<day>-<month>-<two_digits>", a_point, c::short_calendar_date},
    {"<month>-<day>-<year>", a_point, c::calendar_date},
    {"<month>[,] <year>", a_point, c::calendar_date},
    {"<month> of <year>", a_point, c::calendar_date},
    {"[the] <season>[,] <year>", a_point, c::calendar_date},
    {"[the] <season> of <year>", a_point, c::calendar_date},
    {"[the] <season> [of] <year>-|/<two_digits>", a_point, c::calendar_date},
    {"[the] <holiday>[,] [of] <year>", a_point, c::calendar_date},
    {"[the] <ordinal>[-] quarter", a_point, c::quarter},
    {"[the] <ordinal>[-] quarter of <year>", a_point, c::quarter},
    {"[the] <ordinal> <year> quarter", a_point, c::quarter},
    {"q<number> [<year>]", a_point, c::quarter},
    {"<clock> <zone>", clock, c::clock_zone},
    {"<duration> and <duration>", duration, c::durations_sum},
    {"<duration>, <duration>", duration, c::durations_sum},
    {"<duration> <duration>", duration, c::durations_sum},
};

constexpr Rule weekdays[] = {
    {"<weekday>[,] [the] <date>", a_point, c::calendar_date},
    {"<weekday>[,] the <ordinal>", a_point, c::calendar_date},
    {"<date>, <weekday>", a_point, c::calendar_date},
    {"<date> (<weekday>)", a_point, c::calendar_date},
    {"[a] <limit> <duration>", duration, c::limited},
    {"more than <duration>", duration, c::more_than},
    {"less|fewer than <duration>", duration, c::less_than},
    {"at least <duration>", duration, c::at_least},
    {"at most <duration>", duration, c::at_most},
    {"up to <duration>", duration, c::at_most},
    {"<about> <duration>", duration, c::limited},
};

constexpr Rule steps[] = {
    {"<fixed>", a_point, c::bare_calendar_word},
    {"to this day", ref, c::present_ref},
    {"these days", ref, c::present_ref},
    {"the next <unit>", a_point, c::next_shift},
    {"[the] <deictic> <unit>", a_point, c::document_shift},
    {"[the] <deictic> <unit>", duration, c::unit_up_to_now},
    {"its|his|her|their|our|my|your <deictic> <unit>", nothing, c::nothing},
    {"its|his|her|their|our|my|your <deictic> <duration>", nothing, c::nothing},
    {"its|his|her|their|our|my|your [early|mid|late][-] <decade>", nothing, c::nothing},
    {"the last <unit> of", nothing, c::nothing},
    {"[the] last day of|in <point>", a_point, c::last_day},
    {"[the] <ordinal> <weekday> of|in <date>", a_point, c::nth_weekday},
    {"[the] <ordinal> <weekday> of|in <month>", a_point, c::nth_weekday},
    {"[the] <deictic> <weekday> of|in <point>", a_point, c::nth_weekday},
    {"[the] <ordinal> week of|in <point>", a_point, c::nth_week},
    {"[the] <deictic> week of|in <point>", a_point, c::nth_week},
    {"<deictic> <date>", a_point, c::directed_date},
    {"[the] <deictic> <duration>", duration, c::span_from},
    {"[the] <deictic> <unit>", duration, c::bare_plural_unit},
    {"the <anaphoric> <duration>", duration, c::span_from},
    {"[the] <anaphoric> <unit>", a_point, c::reference_shift},
    {"this|that same <unit>", a_point, c::same_unit},
    {"that very <unit>", a_point, c::same_unit},
    {"[the] <stage> of the|that <unit>", a_point, c::stage_of_unit},
    {"early|late in the|that <unit>", a_point, c::stage_of_unit},
    {"earlier|later in the|that <unit>", a_point, c::reference_shift},
    {"the rest of the|that <unit>", a_point, c::reference_shift},
    {"the <unit> after", a_point, c::unit_after},
    {"the <unit> before", a_point, c::unit_before},
    {"<duration> ago", a_point, c::ago},
    {"<duration> <later>", a_point, c::later},
    {"[the] <deictic> <month>", a_point, c::directed},
    {"[the] <deictic> <weekday>", a_point, c::directed},
    {"[the] <deictic> <season>", a_point, c::directed},
    {"<deictic> <holiday>", a_point, c::directed},
    {"[the] <anaphoric> <month>", a_point, c::directed},
    {"[the] <anaphoric> <season>", a_point, c::directed},
    {"[the] <anaphoric> <weekday>", a_point, c::directed},
    {"<deictic> <day_part>", a_point, c::part_of_anchor},
    {"<anaphoric> <day_part>", a_point, c::part_of_anchor},
    {"<date> [of] <deictic> <unit>", a_point, c::within},
    {"<date> [of] the <anaphoric> <unit>", a_point, c::within},
    {"<date> of <anaphoric> <unit>", a_point, c::within},
    {"<month> [of] <deictic> <unit>", a_point, c::within},
    {"<month> of the <anaphoric> <unit>", a_point, c::within},
    {"<month> of <anaphoric> <unit>", a_point, c::within},
    {"[the] <ordinal> of <deictic> <unit>", a_point, c::within_day},
    {"[the] <season> of <deictic> <unit>", a_point, c::within},
    {"[the] <season> of [the] <anaphoric> <unit>", a_point, c::within},
    {"[the] <ordinal> anniversary", a_point, c::anniversary},
    {"every|each <unit>", set, c::every},
    {"every|each <duration>", set, c::every},
    {"every <ordinal> <unit>", set, c::every},
    {"every other <unit>", set, c::every_other},
    {"every|each <weekday>", set, c::every},
    {"every|each <month>", set, c::every},
    {"every|each <season>", set, c::every},
    {"<times> <duration>", set, c::times_per},
    {"<times> per|every|each <unit>", set, c::times_per},
    {"<number> times <duration>", set, c::times_per},
    {"<number> times per|every|each <unit>", set, c::times_per},
    {"<set>", set, c::bare_set},
    {"the past", ref, c::free_past_ref},
    {"the future", ref, c::future_ref},
    {"the present", ref, c::free_present_ref},
};

constexpr Rule months_within[] = {
    {"[the] <ordinal> half of <point>", a_point, c::half},
    {"[the] <deictic> half of <point>", a_point, c::half},
    {"[the] <date> <day_part>", a_point, c::with_day_part},
    {"<weekday> <day_part>", a_point, c::with_day_part},
    {"[early|late] the <day_part> of|on [the] <point>", a_point, c::with_day_part},
    {"<clock>[,] [on] <point>", a_point, c::with_clock},
    {"<point>[,] [at] <clock>", a_point, c::with_clock},
};

constexpr Rule modifiers[] = {
    {"[the] <stage>[-] [of] [the] <point>", a_point, c::stage},
    {"early|late in [the] <point>", a_point, c::stage},
    {"[the] <stage>[-] <season>", a_point, c::stage},
    {"[the] very <stage> of <point>", a_point, c::stage},
    {"earlier|later <point>", a_point, c::earlier_or_later},
    {"<about> <point>", a_point, c::approximate},
    {"<about> <early_year>", a_point, c::approximate},
    {"c|ca. <point>", a_point, c::approximate},
    {"c|ca <year>", a_point, c::approximate},
    {"c|ca. <early_year>", a_point, c::approximate},
};

constexpr Rule pairs[] = {
    {"from <point> to|until|till|through|into <point>", a_point, nullptr, c::range},
    {"from <day> to|until|till|through <point>", a_point, nullptr, c::range},
    {"from <point> to|until|till|through <day>", a_point, nullptr, c::range},
    {"between <point> and <point>", a_point, nullptr, c::range},
    {"between <day> and <point>", a_point, nullptr, c::range},
    {"between <point> and <day>", a_point, nullptr, c::range},
    {"from <date> to|until|till|through <day>[,] <year>", a_point, nullptr, c::range},
    {"<date> to|until|till|through|-|— <day>[,] <year>", a_point, nullptr, c::range},
    {"between <date> and <day>[,] <year>", a_point, nullptr, c::range},
    {"<point> to|until|till|through <point>", a_point, nullptr, c::range},
    {"<day> to|until|till|through <date>", a_point, nullptr, c::range},
    {"<date> to|until|till|through <day>", a_point, nullptr, c::range},
    {"<point> -|— <point>", a_point, nullptr, c::range},
    {"<year> -|— <two_digits>", a_point, nullptr, c::range},
    {"<year>-|/<number>", a_point, nullptr, c::range},
    {"<day> -|— <date>", a_point, nullptr, c::range},
    {"<date> -|— <day>", a_point, nullptr, c::range},
    {"<day> and|or|, <date>", a_point, nullptr, c::list},
    {"<day>, <day>[,] and|or <date>", a_point, nullptr, c::list},
    {"<day>, <day>, <day>[,] and|or <date>", a_point, nullptr, c::list},
    {"<month> and|or|, <date>", a_point, nullptr, c::list},
    {"<season> and <date>", a_point, nullptr, c::list},
    {"<date> and <day>", a_point, nullptr, c::date_and_day},
    {"from <early_year> to|until|till|through <point>", a_point, nullptr, c::range},
    {"from <point> to|until|till|through <early_year>", a_point, nullptr, c::range},
    {"between <early_year> and <point>", a_point, nullptr, c::range},
    {"<early_year> to|- <point>", a_point, nullptr, c::range},
    {"<point> to|- <early_year>", a_point, nullptr, c::range},
};

constexpr Rule alone[] = {
    {"<year>", a_point, c::bare_year},
    {"<early_year>", a_point, c::bare_early_year},
    {"<month>", a_point, c::bare_calendar_word},
    {"<weekday>", a_point, c::bare_calendar_word},
    {"<decade>", a_point, c::bare_calendar_word},
    {"<century>", a_point, c::bare_calendar_word},
    {"<holiday>", a_point, c::bare_calendar_word},
    {"[the] <season> of", nothing, c::nothing},
    {"the <ordinal>", a_point, c::bare_day},
    {"[the] <season>", a_point, c::bare_season},
    {"<clock>", a_point, c::bare_clock},
    {"the <day_part>", a_point, c::bare_day_part},
    {"<unit>", duration, c::bare_plural_unit},
};

constexpr Level table[] = {
    {"small numbers", small_numbers}, {"large numbers", large_numbers}, {"lookalikes", lookalikes},
    {"atoms", atoms},                 {"dates", dates},                 {"weekdays", weekdays},
    {"steps", steps},                 {"months within", months_within}, {"modifiers", modifiers},
    {"pairs", pairs},                 {"alone", alone},
};
// clang-format on

} // namespace

std::span<const Level> levels() {
    return table;
}

const Language& english() {
    static const Language language{
        .tag = "en",
        .words = vocabulary(),
        .levels = levels(),
        .future_cues = future_cues(),
        .past_cues = past_cues(),
        .not_plurals = not_plurals(),
        .past_endings = past_endings(),
        .not_plural_endings = not_plural_endings(),
        .plural_endings = plural_endings(),
        .label = label,
        .function_words = function_words(),
        .month_first = true,
    };
    return language;
}

} // namespace fasti::en
