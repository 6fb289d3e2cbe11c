// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/dates.hpp"

#include "events/timex/compose/help.hpp"

#include <date/date.h>

namespace fasti::compose {
namespace {

/// The day number of the shape's <day>; ordinals and digits alike.
bool take_day(const Args& args, Fields& fields) {
    const Chunk* day = args.find(Class::day);
    if (day == nullptr) day = args.find(Class::ordinal);
    if (day == nullptr) return true;
    if (day->meaning.number < 1 || day->meaning.number > 31) return false;
    fields.day = static_cast<std::int8_t>(day->meaning.number);
    return true;
}

bool numeric(
    std::int64_t year, std::int64_t digits, std::int64_t month, std::int64_t day, Meaning& out) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(year);
    out.fields.short_year = digits == 2;
    out.fields.month = static_cast<std::int8_t>(month);
    out.fields.day = static_cast<std::int8_t>(day);
    return true;
}

/// "2024/13/1", "31/13/2020": a year of four digits and what no calendar has. A finding, no date.
bool impossible(std::int64_t digits, std::int64_t a, std::int64_t b, Meaning& out) {
    if (digits != 4 || a < 1 || a > 31 || b < 1 || b > 31) return false;
    out.kind = Meaning::Kind::point;
    out.fields.impossible = true;
    return true;
}

struct Numbers {
    const Chunk* a;
    const Chunk* b;
    const Chunk* c;
};

Numbers three(const Args& args) {
    return {args.find(Class::number, 0), args.find(Class::number, 1), args.find(Class::number, 2)};
}

/// The longer time that an "of" phrase of the shape names.
const Chunk* whole(const Args& args) {
    for (const Class c : {Class::point, Class::date, Class::month})
        if (const Chunk* item = args.find(c)) return item;
    return nullptr;
}

/// A half of a year is a value of its own; of a century or decade it goes beside the value.
bool half_of(const Args& args, bool first, Meaning& out) {
    const Chunk* of = args.any(Class::point);
    if (of == nullptr || of->meaning.kind != Meaning::Kind::point) return false;
    out = of->meaning;
    const bool plain_year = !out.fields.any_below_year() &&
                            out.fields.year_grain == Granularity::year &&
                            out.shift.unit != Unit::month;
    const bool longer = out.fields.year && out.fields.year_grain != Granularity::year;
    if (plain_year || longer) out.fields.half = first ? 1 : 2;
    if (!plain_year) out.mod = first ? TimexMod::start : TimexMod::end;
    return true;
}

bool year_digits(const Chunk* item) {
    return item->meaning.digits == 4 || item->meaning.digits == 2;
}

} // namespace

bool calendar_date(const Args& args, Meaning& out) {
    out.kind = Meaning::Kind::point;
    for (const Class c : {Class::date, Class::weekday, Class::month, Class::season, Class::holiday,
                          Class::year, Class::decade, Class::century})
        if (const Chunk* item = args.find(c)) fill(out.fields, item->meaning.fields);
    if (const Chunk* point = args.find(Class::point)) fill(out.fields, point->meaning.fields);
    return take_day(args, out.fields);
}

bool early_calendar_date(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::early_year);
    if (year == nullptr || year->meaning.digits != 3 || counts_something(args)) return false;
    if (!calendar_date(args, out)) return false;
    out.fields.year = static_cast<int>(year->meaning.number);
    return true;
}

bool month_of_early_year(const Args& args, Meaning& out) {
    out.ambiguous = true; // "a low in January of 114"
    return early_calendar_date(args, out);
}

bool short_calendar_date(const Args& args, Meaning& out) {
    const Chunk* digits = args.find(Class::two_digits);
    if (digits == nullptr || !calendar_date(args, out)) return false;
    out.fields.year = static_cast<int>(digits->meaning.number);
    out.fields.short_year = true;
    return true;
}

bool day_first(const Args& args, Meaning& out) {
    const auto [a, b, c] = three(args);
    if (!stands_alone(args) || !year_digits(c) || a->meaning.digits > 2 || b->meaning.digits > 2)
        return false;
    return numeric(c->meaning.number, c->meaning.digits, b->meaning.number, a->meaning.number, out);
}

bool month_first(const Args& args, Meaning& out) {
    const auto [a, b, c] = three(args);
    if (!stands_alone(args) || !year_digits(c) || a->meaning.digits > 2 || b->meaning.digits > 2)
        return false;
    return numeric(c->meaning.number, c->meaning.digits, a->meaning.number, b->meaning.number, out);
}

bool either_first(const Args& args, Meaning& out) {
    const auto [a, b, c] = three(args);
    if (a->meaning.number > 12 && b->meaning.number > 12)
        return stands_alone(args) && a->meaning.digits <= 2 && b->meaning.digits <= 2 &&
               impossible(c->meaning.digits, a->meaning.number, b->meaning.number, out);
    if (a->meaning.number > 12) return day_first(args, out);
    if (b->meaning.number > 12) return month_first(args, out);
    // Both readings are possible: kept as the text has them, day in front.
    if (!day_first(args, out)) return false;
    if (a->meaning.number != b->meaning.number) out.fields.ambiguous_order = true;
    return true;
}

bool year_first(const Args& args, Meaning& out) {
    const Chunk* a = args.find(Class::year);
    const Chunk* b = args.find(Class::number, 0);
    const Chunk* c = args.find(Class::number, 1);
    if (!stands_alone(args) || a->meaning.digits != 4 || b->meaning.digits > 2 ||
        c->meaning.digits > 2)
        return false;
    return numeric(a->meaning.number, 4, b->meaning.number, c->meaning.number, out) ||
           impossible(4, b->meaning.number, c->meaning.number, out);
}

bool timestamp(const Args& args, Meaning& out) {
    const Chunk* hour = args.find(Class::number, 2);
    if (!numeric(args[0].meaning.number, 4, args.find(Class::number, 0)->meaning.number,
                 args.find(Class::number, 1)->meaning.number, out))
        return false;
    const Chunk* minute = args.find(Class::minute);
    const Chunk* second = args.find(Class::minute, 1);
    if (hour == nullptr || hour->meaning.number > 24) return false;
    out.fields.hour = static_cast<std::int8_t>(hour->meaning.number);
    out.fields.minute = static_cast<std::int8_t>(minute->meaning.number);
    if (second != nullptr) out.fields.second = static_cast<std::int8_t>(second->meaning.number);
    return true;
}

bool compact_date(const Args& args, Meaning& out) {
    const Chunk& item = args[0];
    if (item.meaning.digits != 8 || !stands_alone(args)) return false;
    const std::int64_t n = item.meaning.number;
    const std::int64_t year = n / 10'000;
    if (year < 1800 || year > 2199) return false;
    return numeric(year, 4, n / 100 % 100, n % 100, out);
}

bool weekday_and_day(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::ordinal);
    const Chunk* after = args.after();
    const bool goes_on = after != nullptr && !after->touches && after->classes.has(Class::word) &&
                         !after->classes.has(Class::preposition);
    const bool spelled = day->meaning.digits == 0;
    return !counts_something(args) && !(spelled && goes_on) && calendar_date(args, out);
}

bool ides(const Args& args, Meaning& out) {
    const Chunk* month = args.find(Class::month);
    if (month == nullptr) return false;
    const int m = month->meaning.fields.month;
    out.kind = Meaning::Kind::point;
    out.fields.month = static_cast<std::int8_t>(m);
    const bool late_month = m == 3 || m == 5 || m == 7 || m == 10;
    out.fields.day = late_month ? 15 : 13;
    return true;
}

bool quarter(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    if (n == nullptr) n = args.find(Class::number);
    if (n == nullptr || n->meaning.number < 1 || n->meaning.number > 4) return false;
    if (!calendar_date(args, out)) return false;
    // "Q1" alone is a question or a quartile as well
    const bool named = args.find(Class::ordinal) != nullptr || args.find(Class::year) != nullptr;
    const Chunk* before = args.before();
    if (!named && (before == nullptr || !before->classes.has(Class::preposition))) return false;
    out.fields.day = 0;
    out.fields.quarter = static_cast<std::int8_t>(n->meaning.number);
    return true;
}

bool half(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    if (n == nullptr) n = args.find(Class::number); // "H1 2021"
    const Chunk* deictic = args.find(Class::deictic);
    const bool second =
        deictic != nullptr ? deictic->meaning.number < 0 : n != nullptr && n->meaning.number == 2;
    const bool first = n != nullptr && n->meaning.number == 1;
    return first != second && half_of(args, first, out);
}

bool latter_half(const Args& args, Meaning& out) {
    return half_of(args, false, out);
}

bool nth_weekday(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    const Chunk* deictic = args.find(Class::deictic);
    const Chunk* of = whole(args);
    const Chunk* weekday = args.find(Class::weekday);
    if (of == nullptr || weekday == nullptr || of->meaning.fields.month == 0) return false;
    out = of->meaning;
    out.fields.weekday = weekday->meaning.fields.weekday;
    const bool last = deictic != nullptr && deictic->meaning.number < 0;
    if (!last && (n == nullptr || n->meaning.number < 1 || n->meaning.number > 5)) return false;
    out.fields.week = last ? std::int8_t{-1} : static_cast<std::int8_t>(n->meaning.number);
    return true;
}

bool last_day(const Args& args, Meaning& out) {
    const Chunk* of = whole(args);
    if (of == nullptr || of->meaning.kind != Meaning::Kind::point) return false;
    Fields fields = of->meaning.fields;
    if (!fields.year || fields.year_grain != Granularity::year) return false;
    if (fields.month == 0 && fields.any_below_year()) return false;
    if (fields.day != 0) return false;
    if (fields.month == 0) fields.month = 12;
    const auto last =
        date::year{*fields.year} / date::month{static_cast<unsigned>(fields.month)} / date::last;
    out.kind = Meaning::Kind::point;
    out.fields = fields;
    out.fields.day = static_cast<std::int8_t>(static_cast<unsigned>(last.day()));
    return true;
}

bool nth_week(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    const Chunk* deictic = args.find(Class::deictic);
    const Chunk* of = whole(args);
    if (of == nullptr || of->meaning.fields.month == 0 || of->meaning.fields.day != 0) return false;
    const bool last = deictic != nullptr && deictic->meaning.number < 0;
    if (!last && (n == nullptr || n->meaning.number < 1 || n->meaning.number > 5)) return false;
    out = of->meaning;
    out.fields.week = last ? std::int8_t{-1} : static_cast<std::int8_t>(n->meaning.number);
    return true;
}

} // namespace fasti::compose
