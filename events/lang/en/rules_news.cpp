// SPDX-License-Identifier: Apache-2.0
// English shapes of news and of reports of business. Three levels, each at its place among those of
// rules.cpp: before the atoms, after the lengths, and at the end.
#include "events/lang/en/en.hpp"
#include "events/timex/compose/compose.hpp"

#include <array>

namespace fasti::en {
namespace {

namespace c = compose;
using enum Class;

// clang-format off
constexpr auto before_atoms = std::to_array<Rule>({
    // ages: of people they are no time of a story, of things a length
    {"<number>[-] year-old|olds", nothing, c::nothing},
    {"<number>-<unit>-old", duration, c::duration},
    {"<unit>-old", duration, c::bare_plural_unit},
    {"<number>-<unit>-long", duration, c::duration},
    {"<unit>-long", duration, c::unit_long},
    {"hundreds|thousands|dozens|scores of <unit>", duration, c::bare_plural_unit},
    {"couple [of] <unit>", duration, c::couple_of},
    {"<number> <unit>", duration, c::quarters_from},
    {"a|an additional|extra|full|whole|entire <unit>", duration, c::a_unit},
    // shares
    {"a quarter of", nothing, c::nothing},
    {"more|less than a quarter", nothing, c::nothing},
    {"<about>|<limit> a quarter", nothing, c::nothing},
    // years in words
    {"the year <number>", a_point, c::year_in_number},
    {"the year of our lord <number>", a_point, c::year_in_number},
    // how often
    {"a|an <unit>", set, c::rate},
    {"<number> times a|an <unit>", set, c::times_per},
    // days with a name
    {"thanksgiving day", holiday, c::copy},
    {"labor day", holiday, labor_day},
    {"memorial day", holiday, memorial_day},
    {"veterans|armistice day", holiday, veterans_day},
    {"independence day", holiday, independence_day},
    // periods that are compared
    {"<unit>-<later>|<ago>", a_point, c::reported},
    {"[the] <unit>-<later>|<ago> quarter|period", a_point, c::reported},
    {"[the] <unit>-<later>|<ago> <ordinal>[-] quarter", a_point, c::reported},
    {"[the] <unit>-<later>|<ago> <number> <unit>", duration, c::compared_length},
    {"the <unit> <later>|<ago> quarter|period", a_point, c::reported},
    {"[the] most recent quarter|period", a_point, c::reported},
    {"the latest quarter|period", a_point, c::reported},
    {"the <year> quarter|period", a_point, c::reported_in},
    {"<deictic> <unit>'s quarter|period", a_point, c::reported_in},
    {"[the] corresponding|comparable|like|same|similar quarter|period [of|in] <deictic> <unit>", a_point, c::reported_in},
    {"[the] corresponding|comparable|like|same|similar quarter|period a <unit> <later>|<ago>", a_point, c::reported},
    {"<deictic> <unit>'s <ordinal>[-] quarter", a_point, c::quarter_within},
    // fiscal years
    {"[the] fiscal [year] <year>", a_point, c::fiscal_year},
    {"the <ordinal>[-] quarter of fiscal [year] <year>", a_point, c::fiscal_year},
    {"[the] <ordinal> fiscal quarter of <year>", a_point, c::fiscal_year},
    {"[the] <year> fiscal year", a_point, c::fiscal_year},
    {"fy[-] <year>", a_point, c::fiscal_year},
    {"fy[-] <year>-|/<two_digits>", a_point, c::fiscal_year},
    {"fy[']<two_digits>", a_point, c::fiscal_year},
    {"[the] fiscal <ordinal>[-] quarter", a_point, c::quarter},
    {"[the] <ordinal> fiscal quarter", a_point, c::quarter},
    {"[the] <year> <ordinal>[-] quarter", a_point, c::quarter},
    {"[the] <deictic> fiscal|calendar|financial|model <unit>", a_point, c::document_shift},
    {"the [fiscal|full] <unit> ended|ending", duration, nullptr, c::unit_ended},
});

constexpr auto after_lengths = std::to_array<Rule>({
    {"<date>[,] <number>", a_point, c::spelled_year},
    {"<month>[,] <number>", a_point, c::spelled_year},
    {"the <duration>", duration, c::counted_units},
    {"the <ordinal> <unit>", duration, c::bare_plural_unit},
    {"<duration> or so", duration, c::about_length},
    {"<duration> or more|longer", duration, c::at_least},
    {"[the] recent <unit>", duration, c::bare_plural_unit},
    {"[the] future <unit>", ref, c::future_units},
    {"the near future|term", ref, c::future_ref},
    {"the short term", ref, c::future_ref},
    {"a later date", ref, c::future_ref},
    {"the <unit> ahead", duration, c::bare_plural_unit},
    {"this <deictic> <unit>", a_point, c::this_past},
    {"this <deictic> <season>|<weekday>|<month>|<holiday>", a_point, c::directed},
    {"[the] next <day_part>", a_point, c::next_day_part},
    {"<weekday> <day_part>", set, c::weekly_part},
    {"more recently", ref, c::past_ref},
});

constexpr auto at_the_end = std::to_array<Rule>({
    {"the [fiscal|full|whole|entire] year", a_point, c::unit_of_topic},
    {"the year of|that|when|in|which|who", nothing, c::nothing},
    {"time|times of [the] year", nothing, c::nothing},
    {"throughout|around|round the year", nothing, c::nothing},
    {"the <ordinal> <duration>", duration, c::counted_units},
    {"the turn of the century|millennium", a_point, c::turn_of_century},
    {"by|until|before|at|to year[-] end", a_point, nullptr, c::at_year_end},
    {"by|until|before|at|to year's end", a_point, nullptr, c::at_year_end},
    {"the <ordinal> year of the reign", a_point, c::regnal_year},
    {"the <ordinal> year of his|her|<capital>'s reign", a_point, c::regnal_year},
    {"his|her <ordinal> regnal year", a_point, c::regnal_year},
    {"previously|formerly|earlier|recent|past", ref, c::alone_past_ref},
    {"already|yet|current|present", ref, c::alone_present_ref},
    {"[the] future", ref, c::alone_future_ref},
    {"soon", ref, c::alone_future_ref},
    {"as soon as possible", ref, c::alone_future_ref},
    {"the weekend", a_point, c::unit_of_topic},
    {"the quarter", a_point, c::the_quarter},
    {"<point> or so", a_point, c::approximate},
    {"<point> or later", a_point, c::or_later},
    {"<point> at the earliest", a_point, c::or_later},
    {"<point> at the latest", a_point, c::at_the_latest},
    {"<point> and beyond", a_point, c::or_later},
    {"soon", ref, c::copy},
    {"as soon as", nothing, c::nothing},
    {"soon after", nothing, c::nothing},
});
// clang-format on

} // namespace

std::span<const Rule> rules_before_atoms() {
    return before_atoms;
}

std::span<const Rule> rules_after_lengths() {
    return after_lengths;
}

std::span<const Rule> rules_at_the_end() {
    return at_the_end;
}

} // namespace fasti::en
