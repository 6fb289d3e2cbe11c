// SPDX-License-Identifier: Apache-2.0
// What "after", "during" or "four years later" means for the ends of two events.
#include "events/network/chronicle_network.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace fasti {
namespace {

// How one moment may lie to another, as bits.
enum Order : unsigned { earlier = 1, same = 2, later = 4 };

unsigned order(int a, int b) {
    if (a < b) return earlier;
    return a > b ? later : same;
}

// An instance of each relation of A to B; any will do.
std::array<int, 4> ends(Allen relation) { // A begins, ends; B begins, ends
    switch (relation) {
    case Allen::before:
        return {0, 1, 2, 3};
    case Allen::meets:
        return {0, 1, 1, 2};
    case Allen::overlaps:
        return {0, 2, 1, 3};
    case Allen::starts:
        return {0, 1, 0, 2};
    case Allen::during:
        return {1, 2, 0, 3};
    case Allen::finishes:
        return {1, 2, 0, 2};
    case Allen::equals:
        return {0, 1, 0, 1};
    default: { // a converse
        const auto [a, b, c, d] = ends(converse(relation));
        return {c, d, a, b};
    }
    }
}

// Says of moments p and q whatever all the orders have in common.
void relate(
    TemporalNetwork& network, StatementId statement, TimePoint p, TimePoint q, unsigned orders) {
    if ((orders & later) == 0) network.precedes(statement, p, q, (orders & same) == 0 ? 1 : 0);
    if ((orders & earlier) == 0) network.precedes(statement, q, p, (orders & same) == 0 ? 1 : 0);
}

void add_relations(TemporalNetwork& network, const Tlink& link, StatementId statement) {
    std::array<unsigned, 4> orders{}; // of the ends of `to` to the ends of `from`
    for (int i = 0; i < allen_relations; ++i) {
        const auto relation = static_cast<Allen>(i);
        if (!link.relations.has(relation)) continue;
        const auto [a, b, c, d] = ends(relation);
        orders[0] |= order(a, c);
        orders[1] |= order(a, d);
        orders[2] |= order(b, c);
        orders[3] |= order(b, d);
    }
    const std::array points = {ChronicleNetwork::start(link.to), ChronicleNetwork::end(link.to)};
    const std::array others = {ChronicleNetwork::start(link.from),
                               ChronicleNetwork::end(link.from)};
    for (std::size_t i = 0; i < orders.size(); ++i)
        relate(network, statement, points.at(i / 2), others.at(i % 2), orders.at(i));
}

struct Unit {
    Granularity granularity = Granularity::day;
    Period one;  // of it
    Period half; // rounded down: what "nearly" and "some" may take away
    int count = 0;
};

Unit unit_of(const Period& period) {
    if (period.days != 0)
        return {Granularity::day, {.days = 1}, {}, period.weeks * 7 + period.days};
    if (period.weeks != 0) return {Granularity::week, {.weeks = 1}, {.days = 3}, period.weeks};
    if (period.months != 0)
        return {Granularity::month, {.months = 1}, {.days = 15}, period.years * 12 + period.months};
    return {Granularity::year, {.years = 1}, {.months = 6}, period.years};
}

Period times(const Period& period, int count) {
    return {period.years * count, period.months * count, period.weeks * count, period.days * count};
}

Period sum(const Period& a, const Period& b) {
    return {a.years + b.years, a.months + b.months, a.weeks + b.weeks, a.days + b.days};
}

CalendarStep
rounded(const Period& period, Granularity to, CalendarStep::Round round, const Period& then) {
    CalendarStep out = moved_by(period);
    out.to = to;
    out.round = round;
    out.then = then;
    return out;
}

// By elapsed time, which only dates finer than the unit have: "four years later" is three and a
// half at least and less than five, counted from the first day where that is known to the month or
// better.
void widen(CalendarFunction& least,
           CalendarFunction& most,
           const Tlink& link,
           const Unit& unit,
           const When& from) {
    const Period& distance = *link.distance;
    const bool back = unit.count < 0;
    const bool narrow = from.edtf.kind == Edtf::Kind::date && from.precision > unit.granularity;
    CalendarStep less = moved_by(sum(distance, back ? unit.half : times(unit.half, -1)));
    CalendarStep more = moved_by(sum(distance, times(unit.one, back ? -1 : 1)));
    if (!back && narrow) {
        more.from = std::min(from.precision, Granularity::day);
        more.then = {.days = -1};
    }
    least.second = back ? more : less;
    most.second = back ? less : more;
}

// No farther than the distance, in whole units: after it, before it, or either where no relation
// says which.
void add_reach(TemporalNetwork& network, const Tlink& link, StatementId statement) {
    const Unit unit = unit_of(*link.distance);
    const bool back = unit.count < 0;
    const bool both = link.relations == AllenSet::all();
    CalendarFunction least{moved_by({}), std::nullopt, false};
    CalendarFunction most{moved_by({}), std::nullopt, true};
    if (back || both)
        least.first = rounded(times(*link.distance, back ? 1 : -1), unit.granularity,
                              CalendarStep::Round::first, {});
    if (!back || both)
        most.first = rounded(times(*link.distance, back ? -1 : 1), unit.granularity,
                             CalendarStep::Round::last, {});
    network.shifted(statement, ChronicleNetwork::start(link.from), ChronicleNetwork::start(link.to),
                    least, most);
}

void add_distance(TemporalNetwork& network,
                  const Chronicle& chronicle,
                  const Tlink& link,
                  StatementId statement) {
    const Period& distance = *link.distance;
    CalendarFunction least{moved_by(distance), std::nullopt, false};
    CalendarFunction most{moved_by(distance, true), std::nullopt, true};
    if (!link.exact) {
        // By the calendar four years after any day of 2014 is 2018; and a round number is a rough
        // one.
        const Unit unit = unit_of(distance);
        const int slack = unit.count % 10 == 0 ? std::abs(unit.count) / 10 : 0;
        least.first = rounded(distance, unit.granularity, CalendarStep::Round::first,
                              times(unit.one, -slack));
        most.first =
            rounded(distance, unit.granularity, CalendarStep::Round::last, times(unit.one, slack));
        const When& from = chronicle[link.from].when;
        const When& to = chronicle[link.to].when;
        if (std::max(from.precision, to.precision) > unit.granularity)
            widen(least, most, link, unit, from);
    }
    network.shifted(statement, ChronicleNetwork::start(link.from), ChronicleNetwork::start(link.to),
                    least, most);
}

bool one_way(const Period& period) {
    const auto [least, most] =
        std::minmax({period.years, period.months, period.weeks, period.days});
    return least >= 0 || most <= 0;
}

// Farther than any two days of a calendar: such a distance bounds nothing, and a million of them in
// a row are no number any more.
bool beyond_calendars(const Period& p) {
    constexpr std::int64_t farthest = std::int64_t{20'000} * 366; // days
    const auto days = [](int count, std::int64_t each) {
        return std::abs(std::int64_t{count}) * each;
    };
    return days(p.years, 366) + days(p.months, 31) + days(p.weeks, 7) + days(p.days, 1) > farthest;
}

// So far away that the calendar is not asked any more.
bool beyond_calendars(const Interval& bounds) {
    constexpr sys_days last{date::year{20'000} / 1 / 1};
    constexpr sys_days first{date::year{-20'000} / 1 / 1};
    return (bounds.bounded_below() && (bounds.begin < first || bounds.begin > last)) ||
           (bounds.bounded_above() && (bounds.end < first || bounds.end > last));
}

} // namespace

void add_link(TemporalNetwork& network,
              const Chronicle& chronicle,
              const Tlink& link,
              StatementId statement) {
    if (link.from == link.to) return; // a slip of reading, not of the text
    if (!link.relations.empty() && link.relations != AllenSet::all())
        add_relations(network, link, statement);
    if (!link.distance || !one_way(*link.distance) || beyond_calendars(*link.distance)) return;
    for (const EventId event : {link.from, link.to})
        if (beyond_calendars(chronicle[event].when.bounds)) return;
    if (link.within)
        add_reach(network, link, statement);
    else
        add_distance(network, chronicle, link, statement);
}

} // namespace fasti
