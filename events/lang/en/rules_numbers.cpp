// SPDX-License-Identifier: Apache-2.0
// English shapes of numbers, and of what only looks like time: quantities, names, numbers of
// things.
#include "events/lang/en/en.hpp"
#include "events/timex/compose/compose.hpp"
#include "events/timex/compose/loose.hpp"
#include "events/timex/compose/spoken.hpp"

#include <array>

namespace fasti::en {
namespace {

namespace c = compose;
using enum Class;

constexpr ClassSet a_number = Class::number | Class::small;

// clang-format off
constexpr auto small_numbers = std::to_array<Rule>({
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
});

constexpr auto large_numbers = std::to_array<Rule>({
    {"<number> <scale>", number, c::product},
    {"a <scale>", number, c::product},
    {"a <scale> [and] <number>", number, c::product},
    {"<number> <scale> [and] <number>", number, c::product},
    {"<number> <scale> <number> <scale>", number, c::product},
    {"<number> <scale> [and] <number> <scale> [and] <number>", number, c::product},
    {"half a dozen", number, c::half_dozen},
    {"a couple [of]", number, c::two},
    {"<number> and a half", number, c::and_a_half},
    {"<number> <number>/<number>", number, c::and_a_half},
    {"a <vague>", vague, c::some},
    {"<small>[-] <tens>", year | point, c::year_in_words},
    {"<small>[-] <small>", year | point, c::year_in_words},
});

constexpr auto lookalikes = std::to_array<Rule>({
    // numeric dates, here because they are longer than the lookalikes below
    {"<number>.<number>.<number>", a_point, c::day_first},
    {"<number>/<number>/<number>", a_point, c::either_first},
    {"<number>-<number>-<number>", a_point, c::either_first},
    {"<year>-<number>-<number>", a_point, c::year_first},
    {"<year>/<number>/<number>", a_point, c::year_first},
    {"<year>.<number>.<number>", a_point, c::year_first},
    {"<year>-<number>-<number>t<number>:<minute>[:<minute>]", a_point, c::timestamp},
    {"<number>", a_point, c::compact_date},
    // versions and addresses of machines
    {"<number>.<number>.<number>", nothing, c::nothing},
    {"<number>.<number>.<number>.<number>", nothing, c::nothing},
    // what leads to a date as "since" and "by" do
    {"not before|prior to", preposition, c::from_then},
    {"not before", preposition, c::from_then},
    {"no|not earlier|sooner than", preposition, c::from_then},
    {"no|not later than", preposition, c::until_then},
    {"pre-<year>", a_point, nullptr, c::before_year},
    {"post-<year>", a_point, nullptr, c::after_year},
    // money, shares, quantities
    {"$|€|£|¥<number>", quantity, c::quantity},
    {"$|€|£|¥<number>.<number>", quantity, c::quantity},
    {"<number>%", quantity, c::quantity},
    {"<number>.<number>", quantity, c::decimal},
    {"<hour>.<minute> <half_day>", clock, c::clock_with_stop},
    {"<number>.<number>%", quantity, c::quantity},
    {"<number> percent|pc|trillion|km|kg|mm|cm|m|ft|feet|foot|mph|rpm|hp|gb|mb|tb|kb|mhz|ghz|kw|mw|kwh|lb|lbs|oz|psi|k", quantity, c::quantity},
    {"<number> men|people|troops", quantity, c::counted_people},
    {"<number> per cent", quantity, c::quantity},
    {"<number>-seat|strong|foot|mile|metre|meter|page|room|acre|ton|bed|member|word|line|point|horsepower|piece|kilometre|kilometer|square", quantity, c::quantity},
    {"seat|seats|seating|capacity <number>", quantity, c::quantity},
    {"sum|total|average|maximum|minimum of <number> [and] [<number>]", quantity, c::amount_of},
    {"=<number>", quantity, c::quantity},
    {"= <number>", quantity, c::quantity},
    {"<number>.<number> percent|pc|trillion", quantity, c::quantity},
    // numbers of things
    {"resolution|resolutions|article|articles|chapter|section|sections|page|pages|number|part|parts|type <number>", nothing, c::nothing},
    {"resolution|resolutions|article|articles|chapter|section|sections|page|pages|number|part|parts|lines <number> and|to|or|- <number>", nothing, c::nothing},
    {"room|flight|route|highway|volume|figure|table|clause|paragraph|line|lines|suite|model|item|unit|bus|apartment|apt|box|locomotive|company|lot|case|opus|track|channel|exhibit|form|directive|regulation|psalm|sonnet|equation|building|ticket|invoice <number>", nothing, c::nothing},
    {"co. <number>", nothing, c::nothing},
    {"at <year> <name> [<name>] street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|ln|terrace|court|place|loop|parkway|highway|hwy|square", nothing, c::nothing},
    {"<year> <name> [<name>] street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|ln|terrace|court|place|loop|parkway|highway|hwy|square", nothing, c::house_number},
    {"): <number>-<number>", nothing, c::nothing},
    {"version|release|build|kernel|firmware|python|linux|ios|android|v <number>.<number>[.<number>]", nothing, c::nothing},
    {"genesis|exodus|leviticus|deuteronomy|joshua|judges|ruth|samuel|kings|chronicles|nehemiah|job|psalm|psalms|proverbs|ecclesiastes|isaiah|jeremiah|ezekiel|daniel|hosea|joel|amos|jonah|micah|matthew|mark|luke|john|acts|romans|corinthians|galatians|ephesians|philippians|colossians|timothy|titus|hebrews|james|peter|jude|revelation|surah <number>:<number>", nothing, c::nothing},
    {"sunday|evening|morning|daily|weekly times|mail|telegraph|standard|post|herald|mirror|express|news|star|tribune|globe|chronicle|record|mercury|bulletin", nothing, c::all_names},
    {"a minute amount|quantity|quantities|trace|traces|detail|fraction|portion|particle", nothing, c::nothing},
    {"scored|scores|scoring|hit|struck|made a century|fifty", nothing, c::nothing},
    {"maiden|double|unbeaten century", nothing, c::nothing},
    {"a decade of the rosary", nothing, c::nothing},
    {"resolution|resolutions|directive|regulation|decision <number>/<number>", nothing, c::nothing},
    {"pay|pays|paid|paying|send|sends|sent|owe|owes|owed|transfer|transferred <upper> <year>", nothing, c::nothing},
    {"no|nos|p|pp|vol|fig|art|ch|sec|l|ll. <number>", nothing, c::nothing},
    {"pp. <number>-<number>", nothing, c::nothing},
    {"<month_number>/<year>", a_point, c::month_and_year},
    {"<year>/<month_number>", a_point, c::month_and_year},
    {"<number>/<number>", a_point, eleventh_of_september},
    {"<number>/<number>", nothing, c::fraction},
    {"<hour>:<minute>[:<minute>]", clock, c::clock},
    {"<number>:<number>", nothing, c::nothing},
    // names with a number
    {"<capital>-<year>", nothing, c::name_year},
    {"<capital>-<number>", nothing, c::named_number},
    {"<capital>-<number><word>", nothing, c::named_number},
    {"type <number><word>", nothing, c::nothing},
    {"#<number>", nothing, c::nothing},
    {"<year> agenda|vision|strategy|plan|goals", nothing, c::name_year},
    {"agenda|vision|strategy|expo|windows|word|office|excel|horizon <year>", nothing, c::name_year},
    {"mr|mrs|ms|miss|dr|sir|lord|lady|minister|secretary|president|rabbi|judge|senator|mayor|captain|professor[.] <month>", nothing, c::nothing},
    {"mr|mrs|ms|miss|dr|sir|lord|lady|rabbi|judge|senator|captain|professor[.] <weekday>|<season>|<holiday>|<unit>|<day_part>|<clock>", nothing, c::all_names},
    {"red|black|bloody|white|green|super|golden|cyber <weekday>", nothing, c::all_names},
    {"<month>, who|whose", nothing, c::nothing},
    {"<month> day", holiday, may_day},
});
// clang-format on

} // namespace

std::span<const Rule> rules_of_small_numbers() {
    return small_numbers;
}

std::span<const Rule> rules_of_large_numbers() {
    return large_numbers;
}

std::span<const Rule> rules_of_lookalikes() {
    return lookalikes;
}

} // namespace fasti::en
