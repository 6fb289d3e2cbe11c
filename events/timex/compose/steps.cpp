// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/steps.hpp"

#include "events/timex/compose/help.hpp"

namespace fasti::compose {
namespace {

constexpr std::int64_t most_years = 30'000; // that calendars reach back

/// A count of a unit as a length of the calendar; false for units that it has none of.
bool add_to(Period& total, std::int64_t count, Unit unit) {
    if (count < 1 || count > most_units) return false;
    const auto number = static_cast<int>(count);
    if (unit == Unit::day) total.days += number;
    if (unit == Unit::week) total.weeks += number;
    if (unit == Unit::fortnight) total.weeks += 2 * number;
    if (unit == Unit::month) total.months += number;
    if (unit == Unit::year) total.years += number;
    if (unit == Unit::decade) total.years += 10 * number;
    if (unit == Unit::century) total.years += 100 * number;
    return unit == Unit::day || unit == Unit::week || unit == Unit::fortnight ||
           unit == Unit::month || unit == Unit::year || unit == Unit::decade ||
           unit == Unit::century;
}

/// All that the matched lengths make together; nullopt where one of them is not counted in full.
std::optional<Period> whole_length(const Args& args) {
    Period total;
    for (std::size_t i = 0;; ++i) {
        const Chunk* length = args.find(Class::duration, i);
        if (length == nullptr) break;
        const Meaning& by = length->meaning;
        if (by.vague || by.half_more || by.thousandths != 0) return std::nullopt;
        if (!add_to(total, by.number, by.unit)) return std::nullopt;
        if (by.unit2 != Unit::none && !add_to(total, by.number2, by.unit2)) return std::nullopt;
    }
    return total.zero() ? std::nullopt : std::optional(total);
}

/// What is written as a date is fine enough to count such a length from it.
bool fine_enough(const Fields& fields, const Period& by) {
    if (fields.part != DayPart::none || fields.hour >= 0 || fields.year_grain != Granularity::year)
        return false;
    const bool day = fields.day != 0 || fields.easter_based || fields.week != 0;
    if (by.days != 0 || by.weeks != 0) return day;
    return by.months == 0 || day || fields.month != 0;
}

bool counted_from_date(const Args& args, int sign, Meaning& out) {
    const Chunk* before = args.before();
    // "for three days after 9 May": a length, not a day
    if (before != nullptr && before->classes.has(Class::lasting)) return false;
    const std::optional<Period> by = whole_length(args);
    const Chunk* base = nullptr;
    for (const Class c : {Class::date, Class::holiday, Class::year})
        if (base == nullptr) base = args.find(c);
    if (!by || base == nullptr || base->meaning.kind != Meaning::Kind::point) return false;
    const Meaning& from = base->meaning;
    if (from.shift != Shift{} || !from.on.zero() || !fine_enough(from.fields, *by)) return false;
    out = from;
    out.on = sign < 0 ? -*by : *by;
    const TimexMod mod = args.find(Class::duration)->meaning.mod;
    out.approximate = out.approximate || mod == TimexMod::approx;
    return mod == TimexMod::none || mod == TimexMod::approx;
}

/// "the year before", but "the year before the war" is counted from the war and not from the last
/// date.
bool neighbour_unit(const Args& args, int count, Meaning& out) {
    const Chunk* unit = unit_of(args);
    const Chunk* after = args.after();
    if (unit == nullptr || (after != nullptr && after->classes.has(Class::word))) return false;
    return shift(out, Anchor::reference, count, unit->meaning.unit);
}

/// "two and a half years ago": to the finer unit, as far as whole units go.
bool moved_by_halves(const Meaning& by, Anchor anchor, int sign, Meaning& out) {
    constexpr int half_a_week = 3;
    constexpr int half_a_month = 15;
    if (by.unit == Unit::year) return shift(out, anchor, sign * (by.number * 12 + 6), Unit::month);
    out.approximate = true;
    if (by.unit == Unit::week)
        return shift(out, anchor, sign * (by.number * 7 + half_a_week), Unit::day);
    if (by.unit != Unit::month) return false;
    out.shift.days = sign * half_a_month;
    return shift(out, anchor, sign * by.number, Unit::month);
}

/// "3 years, 2 months and 5 days later": to the month, or with days to the day.
bool moved_by_sum(const Args& args, Anchor anchor, int sign, Meaning& out) {
    const std::optional<Period> by = whole_length(args);
    if (!by) return false;
    const int months = sign * (by->years * 12 + by->months);
    const int on = sign * (by->weeks * 7 + by->days);
    if (months == 0) return shift(out, anchor, on, Unit::day);
    if (!shift(out, anchor, months, Unit::month)) return false;
    out.shift.days = on;
    return true;
}

bool moved(const Args& args, Anchor anchor, int sign, Meaning& out) {
    const Chunk* length = args.find(Class::duration);
    if (length == nullptr || length->meaning.unit == Unit::none) return false;
    const Meaning& by = length->meaning;
    if (by.half_more) return moved_by_halves(by, anchor, sign, out);
    if (by.unit2 != Unit::none || args.find(Class::duration, 1) != nullptr)
        return moved_by_sum(args, anchor, sign, out);
    // "a decade ago" is ten years back and not the decade before this one
    const bool decades = by.unit == Unit::decade && !by.vague && anchor == Anchor::document;
    const Unit unit = decades ? Unit::year : by.unit;
    if (by.unit == Unit::year &&
        by.number > most_years) { // "66 million years ago" is beyond every calendar
        out.direction = sign;
        out.mod = by.mod;
        return shift(out, anchor, 0, unit, true);
    }
    if (!shift(out, anchor, sign * by.number * (decades ? 10 : 1), unit, by.vague)) return false;
    out.direction = sign;
    out.mod = by.mod;
    out.approximate = by.approximate || by.mod == TimexMod::approx;
    // in a report "a year ago" is the same quarter of that year
    out.reported = by.unit == Unit::year && by.number == 1 && !by.vague && sign < 0 &&
                   by.mod == TimexMod::none;
    return true;
}

/// "the Monday after next" is a week after the next one.
bool weekday_away(const Args& args, int direction, Meaning& out) {
    const Chunk* day = args.find(Class::weekday);
    if (day == nullptr) return false;
    out = day->meaning;
    out.direction = direction;
    out.directed = true;
    out.shift.anchor = Anchor::document;
    out.on.weeks = direction;
    return true;
}

} // namespace

bool document_shift(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::deictic);
    const Chunk* unit = unit_of(args);
    if (word == nullptr || unit == nullptr || unit->meaning.unit < Unit::day) return false;
    // "this years feast" is in want of an apostrophe
    const bool slip = word->meaning.number == 0 && unit->meaning.unit == Unit::year;
    if (word->meaning.vague || (plural(*unit) && !slip)) return false;
    // "This Week" is a broadcast
    if (word->classes.has(Class::capital) && unit->classes.has(Class::capital)) return false;
    // "the last day" is not yesterday
    if (unit->meaning.unit == Unit::day && word->meaning.number != 0) return false;
    return shift(out, Anchor::document, word->meaning.number, unit->meaning.unit);
}

bool reference_shift(const Args& args, Meaning& out) {
    const Chunk* word = args.any(Class::anaphoric);
    const Chunk* unit = unit_of(args);
    if (unit == nullptr) return false;
    if (plural(*unit)) return false;
    if (word == nullptr) return shift(out, Anchor::topic, 0, unit->meaning.unit);
    return shift(out, Anchor::reference, word->meaning.number, unit->meaning.unit);
}

bool next_shift(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    return unit != nullptr && shift(out, Anchor::reference, 1, unit->meaning.unit);
}

bool ago(const Args& args, Meaning& out) {
    return moved(args, Anchor::document, -1, out);
}

bool back(const Args& args, Meaning& out) {
    const Chunk* after = args.after(); // "two days back home"
    const bool goes_on = after != nullptr && after->classes.has(Class::word) &&
                         !after->classes.has(Class::preposition);
    return !goes_on && ago(args, out);
}

bool before_date(const Args& args, Meaning& out) {
    return counted_from_date(args, -1, out);
}

bool after_date(const Args& args, Meaning& out) {
    return counted_from_date(args, 1, out);
}

bool weekday_after_next(const Args& args, Meaning& out) {
    return weekday_away(args, 1, out);
}

bool weekday_before_last(const Args& args, Meaning& out) {
    return weekday_away(args, -1, out);
}

bool weekday_of_week(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::weekday);
    const Chunk* unit = unit_of(args);
    const Chunk* word = args.find(Class::deictic);
    const Anchor anchor = word != nullptr ? Anchor::document : Anchor::reference;
    if (word == nullptr) word = args.find(Class::anaphoric);
    if (day == nullptr || unit == nullptr || word == nullptr || word->meaning.vague) return false;
    if (unit->meaning.unit != Unit::week || plural(*unit)) return false;
    if (!shift(out, anchor, word->meaning.number, Unit::week)) return false;
    out.fields.weekday = day->meaning.fields.weekday;
    return true;
}

bool later(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::later);
    return word != nullptr &&
           moved(args, Anchor::reference, word->meaning.number < 0 ? -1 : 1, out);
}

bool same_unit(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    return unit != nullptr && shift(out, Anchor::reference, 0, unit->meaning.unit);
}

bool unit_after(const Args& args, Meaning& out) {
    return neighbour_unit(args, 1, out);
}

bool unit_before(const Args& args, Meaning& out) {
    return neighbour_unit(args, -1, out);
}

bool part_of_anchor(const Args& args, Meaning& out) {
    const Chunk* part = args.find(Class::day_part);
    const Chunk* word = args.find(Class::deictic);
    const Anchor anchor = word != nullptr ? Anchor::document : Anchor::reference;
    if (word == nullptr) word = args.find(Class::anaphoric);
    if (part == nullptr || word == nullptr) return false;
    if (!shift(out, anchor, word->meaning.number, Unit::day)) return false;
    out.fields.part = part->meaning.fields.part;
    return true;
}

bool within_day(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::ordinal);
    const Chunk* word = args.find(Class::deictic);
    const Chunk* unit = unit_of(args);
    if (day == nullptr || word == nullptr || unit == nullptr) return false;
    if (unit->meaning.unit != Unit::month || day->meaning.number < 1 || day->meaning.number > 31)
        return false;
    out.fields.day = static_cast<std::int8_t>(day->meaning.number);
    return shift(out, Anchor::document, word->meaning.number, Unit::month);
}

} // namespace fasti::compose
