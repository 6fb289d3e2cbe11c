// SPDX-License-Identifier: Apache-2.0
// English shapes of steps from an anchor, of what bends a date, of pairs, and of what may stand
// alone.
#include "events/lang/en/en.hpp"
#include "events/timex/compose/compose.hpp"
#include "events/timex/compose/loose.hpp"
#include "events/timex/compose/spoken.hpp"

#include <array>

namespace fasti::en {
namespace {

namespace c = compose;
using enum Class;

// clang-format off
constexpr auto steps = std::to_array<Rule>({
    {"<fixed>", a_point, c::bare_calendar_word, nullptr, counted_word},
    {"[the] day before <fixed>", a_point, c::day_before},
    {"[the] day after <fixed>", a_point, c::day_after},
    {"[the] day before <holiday>|<date>", a_point, c::day_before},
    {"[the] day after <holiday>|<date>", a_point, c::day_after},
    {"<duration> before|preceding [the] <holiday>|<date>|<year>", a_point, c::before_date},
    {"<duration> after|following [the] <holiday>|<date>|<year>", a_point, c::after_date},
    {"[the] day before <deictic> <weekday>", a_point, c::day_before},
    {"[the] day after <deictic> <weekday>", a_point, c::day_after},
    {"the <unit>|<day_part> before last", a_point, c::unit_before_last},
    {"the <unit>|<day_part> after next", a_point, c::unit_after_next},
    {"the <weekday> after next", a_point, c::weekday_after_next},
    {"the <weekday> before last", a_point, c::weekday_before_last},
    {"<weekday> [of] <deictic> <unit>", a_point, c::weekday_of_week},
    {"<deictic> <unit> [on] <weekday>", a_point, c::weekday_of_week},
    {"<weekday> of [the|that] <anaphoric> <unit>", a_point, c::weekday_of_week},
    {"<duration>[,] and <duration> ago", a_point, c::ago},
    {"<duration>[,] and <duration> <later>", a_point, c::later},
    {"<duration> <later> than", a_point, nullptr, c::left_as_it_is},
    {"<duration> back", a_point, c::back},
    {"<duration> from now|today", a_point, c::from_now},
    {"<duration>'[s] time", a_point, c::time_ahead},
    {"<duration> ago today", a_point, c::ago_today},
    {"the other day|night|week", ref, c::past_ref},
    {"<times> <set>", set, c::several_times},
    {"<number> times <set>", set, c::several_times},
    {"[the] <ordinal> <weekday> of|in every|each <unit>", set, c::day_of_each},
    {"[the] <ordinal>|last day of|in every|each <unit>", set, c::day_of_each},
    {"[the] last <weekday> of|in every|each <unit>", set, c::day_of_each},
    {"[the] <ordinal> of every|each <unit>", set, c::day_of_each},
    {"to this day", ref, c::present_ref},
    {"to date", ref, c::present_ref},
    {"right now", ref, c::present_ref},
    {"former", ref, c::story_past},
    {"recent", ref, c::story_past},
    {"current", ref, c::present_ref},
    {"future", ref, c::story_future},
    {"at|by|around|during this|that|the [same] time", ref, nullptr, c::story_time},
    {"[the] recent <unit>", duration, c::bare_plural_unit},
    {"per <unit>", set, c::per_unit},
    {"<unit> <later>", a_point, c::units_later},
    {"<unit> ago", a_point, c::units_later},
    {"[the] <number> <anaphoric> <unit>", duration, c::duration},
    {"the <anaphoric> <unit>", duration, c::bare_plural_unit},
    {"this|that <anaphoric> <season>", a_point, c::directed},
    {"this|that <anaphoric> <month>", a_point, c::directed},
    {"a mere <duration>", duration, c::copy},
    {"a mere <duration> <later>", a_point, c::later},
    {"a mere <duration> ago", a_point, c::ago},
    {"some <duration>", duration, c::copy},
    {"some <duration> ago", a_point, c::ago},
    {"some <duration> <later>", a_point, c::later},
    {"these days", ref, c::present_ref},
    {"the next <unit>", a_point, c::next_shift},
    {"[the] <deictic> <unit>", a_point, c::document_shift},
    {"[the] <deictic> <unit>", duration, c::unit_up_to_now},
    {"its|his|her|their|our|my|your <deictic> <unit>", nothing, c::nothing},
    {"its|his|her|their|our|my|your <deictic> <duration>", nothing, c::nothing},
    {"its|his|her|their|our|my|your <deictic> <day_part>", nothing, c::nothing},
    {"its|his|her|their|our|my|your [early|mid|late][-] <decade>", nothing, c::nothing},
    {"the last <unit> of", nothing, c::nothing},
    {"[the] last day of|in <point>", a_point, c::last_day},
    {"[the] <ordinal> <weekday> of|in <date>", a_point, c::nth_weekday},
    {"[the] <ordinal> <weekday> of|in <month>", a_point, c::nth_weekday},
    {"[the] <deictic> <weekday> of|in <point>", a_point, c::nth_weekday},
    {"[the] <ordinal> <weekday> of|in <month> [of] <deictic> <unit>", a_point, c::nth_weekday_within},
    {"[the] last <weekday> of|in <month> [of] <deictic> <unit>", a_point, c::nth_weekday_within},
    {"[the] <ordinal> <weekday> [of|in] <deictic> <unit>", a_point, c::nth_weekday_of_unit},
    {"[the] <ordinal> <weekday> of|in the <unit>", a_point, c::nth_weekday_of_unit},
    {"[the] last <weekday> of|in <deictic>|the <unit>", a_point, c::nth_weekday_of_unit},
    {"[the] <ordinal> day of <deictic> <unit>", a_point, c::within_day},
    {"[the] week of <date>", a_point, c::week_of_day},
    {"[the] last|final|first <duration> of|in [the] <date>|<year>|<decade>|<century>", a_point, c::edge_days},
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
    {"[the] <ordinal> anniversary", a_point, c::anniversary, nullptr, of_anniversary},
    {"every|each <unit>", set, c::every},
    {"every|each <duration>", set, c::every},
    {"every <ordinal> <unit>", set, c::every},
    {"every other <unit>", set, c::every_other},
    {"every|each <weekday>", set, c::every},
    {"every|each <weekday>/|and|or <weekday>", set, nullptr, c::every_of_two},
    {"every|each <month>", set, c::every},
    {"every|each <season>", set, c::every},
    {"<times> <duration>", set, c::times_per},
    {"<times> per|every|each <unit>", set, c::times_per},
    {"<times> every|each <duration>", set, c::times_in},
    {"<duration> <duration>", set, c::length_per},
    {"<duration> per|each|every <unit>", set, c::length_per},
    {"<number> times per|every|each <unit>", set, c::times_per},
    {"<set>", set, c::bare_set},
    {"the past", ref, c::free_past_ref},
    {"the future", ref, c::free_future_ref},
    {"the future of", nothing, c::nothing},
    {"the present", ref, c::free_present_ref},
});

constexpr auto months_within = std::to_array<Rule>({
    {"[the] <ordinal> half of <point>", a_point, c::half},
    {"[the] latter half of <point>", a_point, c::latter_half},
    {"[the] early|late <day_part> hours of|on [the] <point>", a_point, c::with_day_part},
    {"[the] <deictic> half of <point>", a_point, c::half},
    {"[the] <date> <day_part>", a_point, c::with_day_part},
    {"<weekday> <day_part>", a_point, c::with_day_part},
    {"the <day_part> of [the] <day> -|/|to|and [the] <date>", a_point, c::night_of_days},
    {"the <day_part> of [the] <date> -|/|to|and [the] <day>[[,] <year>]", a_point, c::night_of_days},
    {"mid[-] <day_part> [of|on] <date>", a_point, c::with_day_part},
    {"[early|late] the <day_part> of|on [the] <point>", a_point, c::with_day_part},
    {"<day_part> on|of [the] <date>", a_point, c::with_day_part},
    {"<clock>[,] [on] <point>", a_point, c::with_clock},
    {"<point>[,] [at] <clock>", a_point, c::with_clock},
});

constexpr auto modifiers = std::to_array<Rule>({
    {"[the] <stage>[-] [of] [the] <point>", a_point, c::stage},
    {"early|late in [the] <point>", a_point, c::stage},
    {"[the] <stage>[-] to|or|and[-] [the] <stage>[-] <point>", a_point, c::two_stages},
    {"[the] <stage>[-] <season>", a_point, c::stage},
    {"[the] very <stage> of <point>", a_point, c::stage},
    {"earlier|later <point>", a_point, c::earlier_or_later},
    {"<about> <point>", a_point, c::approximate},
    {"<about> <early_year>", a_point, c::approximate},
    {"c|ca. <point>", a_point, c::approximate},
    {"c|ca <year>", a_point, c::approximate},
    {"c|ca. <early_year>", a_point, c::approximate},
});

constexpr auto pairs = std::to_array<Rule>({
    {"from <number>-<number> to|until|till|through <number>-<number>", a_point, nullptr, c::month_day_range},
    {"from <point> to|until|till|through|into <point>", a_point, nullptr, c::range},
    {"from <holiday> to|until|till|through <point>|<holiday>", a_point, nullptr, c::range},
    {"from <point> to|until|till|through <holiday>", a_point, nullptr, c::range},
    {"between <holiday> and <point>|<holiday>", a_point, nullptr, c::range},
    {"between <point> and <holiday>", a_point, nullptr, c::range},
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
    {"<date> -|— <day> of|in <year>", a_point, nullptr, c::range},
    {"<point> -|— <point>", a_point, nullptr, c::range},
    {"<year> -|— <two_digits>", a_point, nullptr, c::range},
    {"<year>-|/<number>", a_point, nullptr, c::range},
    {"<point> -|—|to present", a_point, nullptr, c::to_present},
    {"<day> -|— <date>", a_point, nullptr, c::range},
    {"<date> -|— <day>", a_point, nullptr, c::range},
    {"<day> and|,|/|& <date>", a_point, nullptr, c::list},
    {"<day>, <day>[,] and|or <date>", a_point, nullptr, c::list},
    {"<day>, <day>, <day>[,] and|or <date>", a_point, nullptr, c::list},
    {"<month> and|, <date>", a_point, nullptr, c::list},
    {"<month>, <month>[,] and|or <date>", a_point, nullptr, c::list},
    {"<date>|<month> and|or [again|then] on|in <date>", a_point, nullptr, c::dates_apart},
    {"<date> and|& <date>", a_point, nullptr, c::dates_listed},
    {"<date>, <date>[,] and|or|& <date>", a_point, nullptr, c::dates_listed},
    {"<date>, <date>, <date>[,] and|or|& <date>", a_point, nullptr, c::dates_listed},
    {"<date> and|,|& <day>[,] [of|in] <year>", a_point, nullptr, c::year_behind},
    {"<date>, <day>[,] and|or|& <day>[,] [of|in] <year>", a_point, nullptr, c::year_behind},
    {"<date>, <day>, <day>[,] and|or|& <day>[,] [of|in] <year>", a_point, nullptr, c::year_behind},
    {"<date> and <year>", a_point, nullptr, c::month_of_years},
    // one of two
    {"<day> or <date>", a_point, nullptr, c::alternatives},
    {"<date> or <day>", a_point, nullptr, c::alternatives},
    {"<year> or <year>", a_point, nullptr, c::alternatives},
    {"<point> or <early_year>", a_point, nullptr, c::alternatives},
    {"<early_year> or <point>", a_point, nullptr, c::alternatives},
    {"<date> or <day>[,] [of|in] <year>", a_point, nullptr, c::alternatives},
    {"<date>|<month> or <date>", a_point, nullptr, c::alternatives},
    {"<season> and <date>", a_point, nullptr, c::list},
    {"<date> and <day>", a_point, nullptr, c::date_and_day},
    {"from <early_year> to|until|till|through <point>", a_point, nullptr, c::range},
    {"from <point> to|until|till|through <early_year>", a_point, nullptr, c::range},
    {"between <early_year> and <point>", a_point, nullptr, c::range},
    {"<early_year> to|- <point>", a_point, nullptr, c::range},
    {"<point> to|- <early_year>", a_point, nullptr, c::range},
});

constexpr auto alone = std::to_array<Rule>({
    {"<number>", a_point, c::spelled_year},
    {"<point>(?)", a_point, c::uncertain},
    {"the|its|their|his|her|this|that <year> <plural>", a_point, nullptr, c::year_of_things},
    {"'s <year> <plural>", a_point, nullptr, c::year_of_things},
    {"<season> offensive|offensives|campaign|campaigns|olympics", a_point, nullptr, c::season_of_thing},
    {"at night", set, nullptr, c::at_night},
    {"<year>", a_point, c::bare_year},
    {"<early_year>", a_point, c::bare_early_year},
    {"<month>", a_point, c::bare_calendar_word},
    {"<weekday>", a_point, c::bare_calendar_word},
    {"<decade>", a_point, c::bare_calendar_word},
    {"<century>", a_point, c::bare_calendar_word},
    {"<holiday>", a_point, c::bare_calendar_word},
    {"[the] <season> of", nothing, c::nothing},
    {"the turn of <century>", a_point, c::turn_of_century},
    {"the dawn of", nothing, c::nothing},
    {"mid[-] <day_part>", a_point, c::middle_of_part},
    {"the <ordinal>", a_point, c::bare_day},
    {"[the] <season>", a_point, c::bare_season},
    {"<clock>", a_point, c::bare_clock},
    {"the <day_part>", a_point, c::bare_day_part},
    {"<unit>", duration, c::bare_plural_unit},
});
// clang-format on

} // namespace

std::span<const Rule> rules_of_steps() {
    return steps;
}

std::span<const Rule> rules_of_months_within() {
    return months_within;
}

std::span<const Rule> rules_of_modifiers() {
    return modifiers;
}

std::span<const Rule> rules_of_pairs() {
    return pairs;
}

std::span<const Rule> rules_alone() {
    return alone;
}

} // namespace fasti::en
