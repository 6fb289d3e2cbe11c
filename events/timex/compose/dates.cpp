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

bool year_digits(const Chunk* item) {
    return item->meaning.digits == 4 || item->meaning.digits == 2;
}

} // namespace

bool calendar_date(const Args& args, Meaning& out) {
    out.kind = Meaning::Kind::point;
    for (const Class c : {Class::date, Class::weekday, Class::month, Class::season, Class::holiday,
                          Class::year, Class::decade, Class::century, Class::day_part})
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

bool weekday_and_figure(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::ordinal);
    const Chunk* after = args.after();
    const bool name = after != nullptr && after->classes.has(Class::name); // "Sunday 5th Avenue"
    return day->meaning.digits != 0 && !name && weekday_and_day(args, out);
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

} // namespace fasti::compose
