// SPDX-License-Identifier: Apache-2.0
// English shapes of dates: years, days with a name and lengths, then dates made of them, then dates
// with their weekday.
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
constexpr auto atoms = std::to_array<Rule>({
    // years
    {"<number> <era>", year | point, c::year_with_era},
    {"<era> <number>", year | point, c::year_with_era},
    {"'<two_digits>", year | point, c::short_year},
    {"[the] year <year>", a_point, c::calendar_date},
    {"[[the] year] <number> ah", a_point, c::islamic_year},
    {"ah <number>", a_point, c::islamic_year},
    {"<number> a.h.", a_point, c::islamic_year},
    {"[[the] year] <number> sh", a_point, c::solar_hijri_year},
    {"the years <year>", a_point, c::calendar_date},
    {"[the] year <early_year>", a_point, c::year_in_figures},
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
    {"the <early_year>s", decade | point, c::early_years},
    {"[the] <stage>[-] <ordinal> -|—|to [the] <ordinal>[-] century|centuries", century | point, c::late_centuries},
    {"[the] year of our lord <year>", a_point, c::calendar_date},
    // months of other calendars
    {"rabi['] al-awwal|awal", other_month, c::copy},
    {"rabi['] al-thani|akhir", other_month, c::next_other_month},
    {"jumada al-awwal|ula", other_month, c::copy},
    {"jumada al-thani|akhira|thaniya", other_month, c::next_other_month},
    {"dhu al-hijja|hijjah|qadah|qidah", other_month, c::copy},
    // times of day
    {"<hour> <half_day>", clock, c::clock_half_day},
    {"<clock> <half_day>", clock, c::clock_half_day},
    {"<hour> o'clock", clock, c::clock},
    {"<clock> hours|hrs", clock, c::copy},
    {"half past <hour>", clock, c::half_past},
    {"[a] quarter past|after <hour>", clock, c::quarter_past},
    {"[a] quarter to|before <hour>", clock, c::quarter_to},
    {"<number> past <hour>", clock, c::minutes_past},
    {"<number> <unit> past|after <hour>", clock, c::minutes_past},
    {"<number> <unit> to|before <hour>", clock, c::minutes_to},
    {"<hour> in the <day_part>", clock, c::hour_of_part},
    {"<hour> at <day_part>", clock, c::hour_of_part},
    {"<year> <zone>", clock, c::compact_clock},
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
    {"as recently as", nothing, c::nothing},
    {"three[-] quarters", nothing, c::nothing},
    {"many|some quarters", nothing, c::nothing},
    {"a|an|one <unit>", duration, c::a_unit},
    {"<number>[-] <unit>", duration, c::duration},
    {"<number>[-] to|or <number>[-] <unit>", duration, c::duration_between},
    {"<number>-<number>[-] <unit>", duration, c::duration_between},
    {"<number> more|additional|full|whole|consecutive|straight|long|trading|working|business|calendar|further|successive <unit>", duration, c::duration},
    {"<number>[-] (<number>)[-] [calendar|working|business|consecutive|full|additional] <unit>", duration, c::written_twice},
    {"<quantity>[-] <unit>", duration, c::measured},
    {"<vague>[-] <unit>", duration, c::duration},
    {"<number> <word> <unit>", duration, c::described_duration},
    {"<number> years of age", duration, c::age},
    {"<number> years old", duration, c::age},
    {"<number> months|weeks|days old", duration, c::young_age},
    {"<number> months|weeks|days of age", duration, c::young_age},
    {"aged <number>", duration, c::age},
    {"age <number>", duration, c::age},
    {"[the] age of <number>", duration, c::age},
    {"half a <unit>", duration, c::half_unit},
    {"half an <unit>", duration, c::half_unit},
    {"a <unit> and a half", duration, c::unit_and_a_half},
    {"a half[-] <unit>", duration, c::half_unit},
});

constexpr auto dates = std::to_array<Rule>({
    {"<month> [the] <day>", a_point, c::calendar_date},
    {"<month> [the] <day>[,] <year>", a_point, c::calendar_date},
    {"<month> [the] <day>[,] <early_year>", a_point, c::early_calendar_date},
    {"[the] <day> [of] <month>[,] <early_year>", a_point, c::early_calendar_date},
    {"[the] <day> [of] <month>", a_point, c::calendar_date},
    {"[the] <day> [of] <month>[,] <year>", a_point, c::calendar_date},
    {"[the] <ordinal> day of <month>[,] [<year>]", a_point, c::calendar_date},
    {"[the] <ordinal> day of <month>[,] in <point>", a_point, c::calendar_date},
    {"[the] <day> [of] <month>[,] in <point>", a_point, c::calendar_date},
    {"<month> [the] <day>[,] in <point>", a_point, c::calendar_date},
    {"<month> <small>[,] <year>", a_point, c::spelled_day},
    {"[the] <day> <month> (<day> <month>)[,] <year>", a_point, c::both_styles},
    {"[the] <day> <month> (<day> <month> o.s.)[,] <year>", a_point, c::both_styles},
    {"[the] <day> <month> (<day> <month>[,] old|new style)[,] <year>", a_point, c::both_styles},
    {"[the] <day> <month> (o|n.s. <day> <month>)[,] <year>", a_point, c::both_styles},
    {"[the] <day> <month> (old|new style <day> <month>)[,] <year>", a_point, c::both_styles},
    {"[the] <day> <month> <year> (<day> <month> [<year>])", a_point, c::both_styles},
    {"[the] <day> <month> <year> (<day> <month> [<year>] o|n.s.)", a_point, c::both_styles},
    {"[the] <day> <month> <year> (o|n.s. <day> <month> [<year>])", a_point, c::both_styles},
    {"<month> <day> (<month> <day>)[,] <year>", a_point, c::both_styles},
    {"<month> <day> (o|n.s. <month> <day>)[,] <year>", a_point, c::both_styles},
    {"<month> <day>[,] <year> (<month> <day>[,] [<year>])", a_point, c::both_styles},
    {"<month> <day>[,] <year> (o|n.s. <month> <day>[,] [<year>])", a_point, c::both_styles},
    {"<day>/<day> <month>[,] <year>", a_point, c::both_styles},
    {"<day> <month>/<day> <month>[,] <year>", a_point, c::both_styles},
    {"<month> <day>/<day>, <year>", a_point, c::both_styles},
    {"[the] <day> [of] <month>[,] <year>/<number>", a_point, c::double_year},
    {"<month> [the] <day>[,] <year>/<number>", a_point, c::double_year},
    {"<day>-<month>-<year>", a_point, c::calendar_date},
    {"<day>-<month>-<two_digits>", a_point, c::short_calendar_date},
    {"<month>-<day>-<year>", a_point, c::calendar_date},
    {"<month>[,] <year>", a_point, c::calendar_date},
    {"<month> of|in <year>", a_point, c::calendar_date},
    {"may|march|august <year>", a_point, c::month_in_words},
    {"may|march|august <day>[,] <year>", a_point, c::month_in_words},
    {"<month> <day> <clock> [<zone>] <year>", a_point, c::date_with_clock_inside},
    {"[the] <day> [of] <month>[,] <two_digits> <two_digits>", a_point, c::broken_year},
    {"<month> [the] <day>, <two_digits> <two_digits>", a_point, c::broken_year},
    {"<month> [the] <ordinal>", a_point, c::impossible_day},
    {"[the] <day> [of] <other_month>[,] <year>|<point>", a_point, c::other_calendar_date},
    {"<other_month> [the] <day>[,] <year>|<point>", a_point, c::other_calendar_date},
    {"<other_month>[,] [of] <year>|<point>", a_point, c::other_calendar_date},
    {"[the] <season>[,] <year>", a_point, c::calendar_date},
    {"[the] <year> <season>", a_point, c::calendar_date},
    {"<month> of <early_year>", a_point, c::month_of_early_year},
    {"[the] <season> of <early_year>", a_point, c::early_calendar_date},
    {"[the] <season> of <year>", a_point, c::calendar_date},
    {"[the] <season> [of] <year>-|/<two_digits>", a_point, c::calendar_date},
    {"[the] <holiday>[,] [of] <year>", a_point, c::calendar_date},
    {"[the] <ordinal>[-] quarter", a_point, c::quarter},
    {"[the] <ordinal>[-] quarter of <year>", a_point, c::quarter},
    {"[the] <ordinal> <year> quarter", a_point, c::quarter},
    {"[the] <ordinal>[-] quarter <year>", a_point, c::quarter},
    {"<year>[-] q<number>", a_point, c::quarter},
    {"<year>[-] h<number>", a_point, c::half},
    {"[the] <ordinal> month of [the] [year] <year>", a_point, c::nth_month},
    {"[the] <ordinal> week of [the] [year] <year>", a_point, c::nth_week_of_year},
    {"[the] <ordinal> and|or|to|through|- [the] <ordinal>|<deictic>|latter half of [the] <century>", a_point, nullptr, c::century_beside_half},
    {"[the] <ordinal> and|or|to|through|- [the] <stage> <century>", a_point, nullptr, c::century_beside_half},
    {"[the] <ordinal>|<deictic>|final quarter|third of [the] <century>", a_point, c::share_of_century},
    {"[the] <ordinal>|<deictic>|final decade of [the] <century>", a_point, c::decade_in_century},
    {"[the] first|opening|early years|decades of [the] <century>|<decade>", a_point, c::first_years},
    {"[the] last|final|closing|later years|decades of [the] <century>|<decade>", a_point, c::last_years},
    {"h<number> <year>", a_point, c::half},
    {"<number>h <year>", a_point, c::half},
    {"<number>q <year>", a_point, c::quarter},
    {"q<number> [<year>]", a_point, c::quarter},
    {"<clock> <zone>", clock, c::clock_zone},
    {"<duration> and <duration>", duration, c::durations_sum},
    {"<duration>, <duration>", duration, c::durations_sum},
    {"<duration> <duration>", duration, c::durations_sum},
});

constexpr auto weekdays = std::to_array<Rule>({
    {"<weekday>[,] [the] <date>", a_point, c::calendar_date},
    {"<weekday>[,] the <ordinal>", a_point, c::weekday_and_day},
    {"<weekday> <ordinal>", a_point, c::weekday_and_figure},
    {"<weekday> <day_part>[,] [the] <date>", a_point, c::calendar_date},
    {"<date> <weekday> <clock>", a_point, c::date_with_clock_inside},
    {"<date>, <weekday>", a_point, c::calendar_date},
    {"<date> (<weekday>)", a_point, c::calendar_date},
    {"<weekday>-<weekday>", a_point, nullptr, c::opening_days},
    {"<weekday>-<weekday>[:|,] <clock>-|— <clock>", a_point, nullptr, c::opening_hours},
    {"<duration> before <hour>", clock, c::clock_before},
    {"<duration> after|past <hour>", clock, c::clock_after},
    {"<date> o.s.", a_point, c::old_style},
    {"<date> (o.s.)", a_point, c::old_style},
    {"<date>[,] old style", a_point, c::old_style},
    {"<date> (old style)", a_point, c::old_style},
    {"<date> n.s.", a_point, c::new_style},
    {"<date> (n.s.)", a_point, c::new_style},
    {"<date>[,] new style", a_point, c::new_style},
    {"<date> (new style)", a_point, c::new_style},
    {"[a] <limit> <duration>", duration, c::limited},
    {"more than <duration>", duration, c::more_than},
    {"less|fewer than <duration>", duration, c::less_than},
    {"at least <duration>", duration, c::at_least},
    {"no|not less|fewer|shorter than <duration>", duration, c::at_least},
    {"no|not more|longer than <duration>", duration, c::at_most},
    {"a minimum of <duration>", duration, c::at_least},
    {"a maximum of <duration>", duration, c::at_most},
    {"upwards of <duration>", duration, c::more_than},
    {"in excess of <duration>", duration, c::more_than},
    {"at most <duration>", duration, c::at_most},
    {"up to <duration>", duration, c::at_most},
    {"<about> <duration>", duration, c::limited},
});
// clang-format on

} // namespace

std::span<const Rule> rules_of_atoms() {
    return atoms;
}

std::span<const Rule> rules_of_dates() {
    return dates;
}

std::span<const Rule> rules_of_weekdays() {
    return weekdays;
}

} // namespace fasti::en
