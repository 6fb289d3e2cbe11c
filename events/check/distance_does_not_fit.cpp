// SPDX-License-Identifier: Apache-2.0
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/time/granule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace fasti {
namespace {

// A period seen as so many of its finest unit: 18 months, 4 years, 10 days. `count` may be
// negative.
struct Distance {
    Granularity unit = Granularity::day;
    int count = 0;
};

Distance distance_of(const Period& period) {
    if (period.days != 0) return {Granularity::day, period.weeks * 7 + period.days};
    if (period.weeks != 0) return {Granularity::week, period.weeks};
    if (period.months != 0) return {Granularity::month, period.years * 12 + period.months};
    return {Granularity::year, period.years};
}

Period units(Granularity unit, int count) {
    switch (unit) {
    case Granularity::year:
        return {.years = count};
    case Granularity::month:
        return {.months = count};
    case Granularity::week:
        return {.weeks = count};
    default:
        return {.days = count};
    }
}

// Half a unit, rounded down: what "nearly" and "some" may take away.
Period half(Granularity unit) {
    switch (unit) {
    case Granularity::year:
        return {.months = 6};
    case Granularity::month:
        return {.days = 15};
    case Granularity::week:
        return {.days = 3};
    default:
        return {};
    }
}

Interval granules(const Interval& range, Granularity unit) {
    return hull(granule(range.begin, unit), granule(range.last(), unit));
}

// By the calendar: four years after any day of 2014 is 2018. A round number is a rough one: "a
// century later" may be ten years off.
Interval calendar_reading(const Interval& from, const Period& period, const Distance& distance) {
    const Interval target = granules(add(from, period), distance.unit);
    const int slack = distance.count % 10 == 0 ? std::abs(distance.count) / 10 : 0;
    const Period width = units(distance.unit, slack);
    return {add(target, -width).begin, add(target, width).end};
}

// By elapsed time, which only dates finer than the unit have: "four years later" is three and a
// half at least and less than five, counted from the first day where that is known to the month or
// better.
Interval elapsed_reading(const When& from, const Period& period, const Distance& distance) {
    const int sign = distance.count < 0 ? -1 : 1;
    const Interval at = add(from.bounds, period);
    const Interval less = add(at, sign < 0 ? half(distance.unit) : -half(distance.unit));
    const Interval more = add(at, units(distance.unit, sign));
    const bool narrow = from.edtf.kind == Edtf::Kind::date && from.precision > distance.unit;
    if (sign < 0) return hull({narrow ? more.last() : more.begin, more.end}, less);
    return {less.begin, narrow ? more.begin : more.end};
}

struct Judgement {
    bool fits = true;
    Interval target; // what the arithmetic gives, in whole units
};

Judgement judge(const When& from, const When& to, const Tlink& link) {
    const Interval exact = add(from.bounds, *link.distance);
    if (!from.bounds.ok() || !from.bounds.bounded() || !to.bounds.ok() || !exact.bounded())
        return {};
    if (link.exact) return {exact.overlaps(to.bounds), exact};
    const Distance distance = distance_of(*link.distance);
    const Interval target = granules(exact, distance.unit);
    bool fits = calendar_reading(from.bounds, *link.distance, distance).overlaps(to.bounds);
    if (std::max(from.precision, to.precision) > distance.unit)
        fits = fits || elapsed_reading(from, *link.distance, distance).overlaps(to.bounds);
    return {fits, target};
}

// Years, months or days as the period has them: "2018", "July to August 2018" is said in full.
std::string target_words(const Interval& target, const Tlink& link) {
    const Granularity unit = link.exact ? Granularity::day : distance_of(*link.distance).unit;
    const auto date = [&](sys_days day) {
        const date::year_month_day ymd{day};
        if (unit == Granularity::year) return edtf_year(int(ymd.year()));
        if (unit == Granularity::month) return edtf_month(int(ymd.year()), unsigned(ymd.month()));
        return edtf_day(day);
    };
    const Edtf first = date(target.begin);
    const Edtf last = date(target.last());
    return first == last ? words(first) : words(edtf_interval(first, last));
}

// Any date that a source gives for either event may be meant.
bool some_claims_fit(const Event& from, const Event& to, const Tlink& link) {
    for (const Claim& a : from.claims)
        for (const Claim& b : to.claims)
            if (judge(a.when, b.when, link).fits) return true;
    return false;
}

bool one_way(const Period& period) {
    const auto [least, most] =
        std::minmax({period.years, period.months, period.weeks, period.days});
    return least >= 0 || most <= 0;
}

Finding finding(const Chronicle& chronicle, const Tlink& link, const Interval& target) {
    const Event& from = chronicle[link.from];
    const Event& to = chronicle[link.to];
    Finding out{"distance-does-not-fit", Severity::error, "", {}};
    out.message = fmt::format("{} {} {} is {}, but the text says {}", words(from.when),
                              distance_of(*link.distance).count < 0 ? "-" : "+",
                              words(*link.distance), target_words(target, link), words(to.when));
    add_first_citation(out.citations, from);
    add_citation(out.citations, link.why);
    add_first_citation(out.citations, to);
    return out;
}

} // namespace

bool distance_fits(const Chronicle& chronicle, const Tlink& link) {
    if (!link.distance || link.within || !one_way(*link.distance)) return true;
    const Event& from = chronicle[link.from];
    const Event& to = chronicle[link.to];
    return judge(from.when, to.when, link).fits || some_claims_fit(from, to, link);
}

std::vector<Finding> distance_does_not_fit(const Chronicle& chronicle,
                                           const EventGraph& /*graph*/) {
    std::vector<Finding> out;
    for (const Tlink& link : chronicle.links) {
        if (distance_fits(chronicle, link)) continue;
        const Judgement judgement = judge(chronicle[link.from].when, chronicle[link.to].when, link);
        out.push_back(finding(chronicle, link, judgement.target));
    }
    return out;
}

} // namespace fasti
