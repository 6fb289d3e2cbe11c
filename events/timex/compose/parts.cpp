// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/parts.hpp"

#include "events/timex/compose/dates.hpp"
#include "events/timex/compose/help.hpp"

#include <date/date.h>

namespace fasti::compose {
namespace {

constexpr std::int64_t most_edge_days = 92;
constexpr std::int64_t most_weekdays = 5; // of one name in a month

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

/// "the last days of May 1916", "the first months of 2021", "the last years of the 1980s"
bool has_edge(const Fields& fields, Unit unit) {
    if (!fields.year || fields.day != 0) return false;
    const bool long_age = fields.year_grain != Granularity::year;
    if (unit == Unit::day) return fields.month != 0;
    if (unit == Unit::month) return !long_age && !fields.any_below_year();
    return unit == Unit::year && long_age;
}

} // namespace

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

bool nth_weekday_within(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::deictic);
    const Chunk* unit = unit_of(args);
    if (word == nullptr || unit == nullptr || unit->meaning.unit != Unit::year) return false;
    const Chunk* number = args.find(Class::ordinal); // none of "the last Friday"
    const std::int64_t week = number == nullptr ? -1 : number->meaning.number;
    const Chunk* weekday = args.find(Class::weekday);
    const Chunk* month = args.find(Class::month);
    if (weekday == nullptr || month == nullptr || week == 0 || week > 5) return false;
    out = month->meaning;
    out.fields.weekday = weekday->meaning.fields.weekday;
    out.fields.week = static_cast<std::int8_t>(week);
    out.shift = {Anchor::document, static_cast<int>(word->meaning.number), Unit::year, false};
    return true;
}

bool edge_days(const Args& args, Meaning& out) {
    const Chunk* length = args.find(Class::duration);
    const Chunk* of = nullptr;
    for (const Class c : {Class::date, Class::year, Class::decade, Class::century})
        if (of == nullptr) of = args.find(c);
    const Chunk* number = args.any(Class::ordinal); // "first"; "last" is none
    if (length == nullptr || of == nullptr || of->meaning.kind != Meaning::Kind::point)
        return false;
    const Fields& fields = of->meaning.fields;
    const Meaning& by = length->meaning;
    const bool whole = !by.vague && !by.half_more && by.unit2 == Unit::none;
    const bool in_weeks = by.unit == Unit::week;
    const Unit unit = in_weeks ? Unit::day : by.unit;
    if (!whole || !has_edge(fields, unit)) return false;
    const std::int64_t size = in_weeks ? by.number * 7 : by.number;
    if (size < 1 || size > most_edge_days) return false;
    out = of->meaning;
    out.mod = number != nullptr ? TimexMod::start : TimexMod::end;
    out.edge = static_cast<int>(size);
    out.edge_unit = unit;
    return of->meaning.mod == TimexMod::none;
}

bool nth_weekday_of_unit(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    const Chunk* word = args.find(Class::deictic);
    const Chunk* number = args.find(Class::ordinal); // none of "the last Friday of the year"
    const Chunk* weekday = args.find(Class::weekday);
    if (unit == nullptr || weekday == nullptr || plural(*unit)) return false;
    const std::int64_t n = number == nullptr ? -1 : number->meaning.number;
    if (n == 0 || n > most_weekdays || (word != nullptr && word->meaning.vague)) return false;
    const Unit of = unit->meaning.unit;
    if (of != Unit::month && of != Unit::year) return false;
    out = weekday->meaning;
    out.fields.week = static_cast<std::int8_t>(n);
    if (of == Unit::year) out.fields.month = n < 0 ? 12 : 1;
    const Anchor anchor = word != nullptr ? Anchor::document : Anchor::topic;
    const auto count = word == nullptr ? 0 : static_cast<int>(word->meaning.number);
    out.shift = {anchor, count, of, false};
    return true;
}

bool nth_month(const Args& args, Meaning& out) {
    const Chunk* number = args.find(Class::ordinal);
    const Chunk* year = args.find(Class::year);
    const std::int64_t n = number == nullptr ? 0 : number->meaning.number;
    if (n < 1 || n > 12 || year->meaning.kind != Meaning::Kind::point) return false;
    out = year->meaning;
    out.fields.month = static_cast<std::int8_t>(n);
    return true;
}

bool nth_week_of_year(const Args& args, Meaning& out) {
    const Chunk* number = args.find(Class::ordinal);
    const Chunk* year = args.find(Class::year);
    constexpr std::int64_t most_weeks = 52;
    if (year->meaning.kind != Meaning::Kind::point || number == nullptr) return false;
    if (number->meaning.number < 1 || number->meaning.number > most_weeks) return false;
    out = year->meaning;
    out.fields.iso_week = static_cast<std::int8_t>(number->meaning.number);
    return true;
}

bool month_and_year(const Args& args, Meaning& out) {
    const Chunk* month = args.find(Class::month_number);
    const Chunk* year = args.find(Class::year);
    const Chunk* before = args.before();
    const bool stated = before == nullptr || !before->classes.has(Class::word) ||
                        before->classes.has(Class::preposition);
    if (!stated || !stands_alone(args) || year->meaning.digits != 4) return false;
    if (month->meaning.digits == 0 ||
        (args[0].classes.has(Class::year) && // "2011/12": a season
         (month->meaning.digits != 2 || month->meaning.number == (year->meaning.number + 1) % 100)))
        return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(year->meaning.number);
    out.fields.month = static_cast<std::int8_t>(month->meaning.number);
    return *out.fields.year >= 1500 && *out.fields.year <= 2100;
}

bool spelled_day(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::small);
    if (day->meaning.digits != 0 || day->meaning.number < 1 || day->meaning.number > 31)
        return false;
    if (!calendar_date(args, out)) return false;
    out.fields.day = static_cast<std::int8_t>(day->meaning.number);
    return true;
}

} // namespace fasti::compose
