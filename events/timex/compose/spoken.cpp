// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/spoken.hpp"

#include "events/timex/compose/help.hpp"
#include "events/timex/compose/lengths.hpp"
#include "events/timex/compose/numbers.hpp"
#include "events/timex/compose/relative.hpp"
#include "events/timex/compose/steps.hpp"

namespace fasti::compose {
namespace {

constexpr int minutes_in_hour = 60;
constexpr int days_in_week = 7;

/// A time of day that words count from a full hour; not "half past ten soldiers".
bool around_hour(const Args& args, std::int64_t minutes, Meaning& out) {
    const Chunk* hour = args.find(Class::hour);
    if (hour == nullptr || counts_things(args)) return false;
    if (hour->meaning.number < 1 || hour->meaning.number > 12) return false;
    const std::int64_t total = hour->meaning.number * minutes_in_hour + minutes;
    out.kind = Meaning::Kind::point;
    out.fields.hour = static_cast<std::int8_t>(total / minutes_in_hour);
    out.fields.minute = static_cast<std::int8_t>(total % minutes_in_hour);
    return true;
}

/// The minutes that the shape counts; 0 where it counts something else.
std::int64_t minutes_of(const Args& args) {
    const Chunk* count = args.find(Class::number);
    const Chunk* unit = unit_of(args);
    if (count == nullptr || count->meaning.separated) return 0;
    if (unit != nullptr && unit->meaning.unit != Unit::minute) return 0;
    return count->meaning.number < minutes_in_hour / 2 ? count->meaning.number : 0;
}

bool unit_away(const Args& args, int count, Meaning& out) {
    out.kind = Meaning::Kind::point;
    if (const Chunk* part = args.find(Class::day_part)) {
        out.fields.part = part->meaning.fields.part;
        out.shift = {Anchor::document, count, Unit::day, false};
        return !plural(*part);
    }
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || plural(*unit) || unit->meaning.unit < Unit::day) return false;
    out.shift = {Anchor::document, count, unit->meaning.unit, false};
    return unit->meaning.unit != Unit::day; // "the day before last" is no day
}

/// A day counted on from one that the words name.
bool neighbour_of_day(const Args& args, int days, Meaning& out) {
    const Chunk* day = nullptr;
    for (const Class c : {Class::fixed, Class::holiday, Class::date, Class::weekday})
        if (day == nullptr) day = args.find(c);
    if (day == nullptr || day->meaning.kind != Meaning::Kind::point) return false;
    if (const Chunk* word = args.find(Class::deictic)) {
        out.direction = static_cast<int>(word->meaning.number);
        out.directed = true;
        out.shift.anchor = Anchor::document;
        out.fields = day->meaning.fields;
    } else {
        out = day->meaning;
    }
    out.kind = Meaning::Kind::point;
    const Fields& fields = out.fields;
    const bool to_the_day = fields.day != 0 || fields.weekday != 0 || fields.easter_based;
    if (fields.part != DayPart::none || fields.hour >= 0) return false;
    if (out.shift.unit == Unit::day && fields == Fields{}) {
        out.shift.count += days;
        return true;
    }
    out.on.days = days;
    return to_the_day;
}

} // namespace

bool clock_with_stop(const Args& args, Meaning& out) {
    const Chunk* hour = args.find(Class::hour);
    const Chunk* minute = args.find(Class::minute);
    const Chunk* half_day = args.find(Class::half_day);
    if (glued_in_front(args) || hour->meaning.number < 1 || hour->meaning.number > 12) return false;
    out.kind = Meaning::Kind::point;
    const auto afternoon = half_day->meaning.number > 0 ? 12 : 0;
    out.fields.hour = static_cast<std::int8_t>(hour->meaning.number % 12 + afternoon);
    out.fields.minute = static_cast<std::int8_t>(minute->meaning.number);
    return true;
}

bool half_past(const Args& args, Meaning& out) {
    return around_hour(args, 30, out);
}

bool quarter_past(const Args& args, Meaning& out) {
    return around_hour(args, 15, out);
}

bool quarter_to(const Args& args, Meaning& out) {
    return around_hour(args, -15, out);
}

bool minutes_past(const Args& args, Meaning& out) {
    const std::int64_t minutes = minutes_of(args);
    return minutes > 0 && around_hour(args, minutes, out);
}

bool minutes_to(const Args& args, Meaning& out) {
    const std::int64_t minutes = minutes_of(args);
    return minutes > 0 && around_hour(args, -minutes, out);
}

bool day_before(const Args& args, Meaning& out) {
    return neighbour_of_day(args, -1, out);
}

bool day_after(const Args& args, Meaning& out) {
    return neighbour_of_day(args, 1, out);
}

bool unit_before_last(const Args& args, Meaning& out) {
    return unit_away(args, -2, out);
}

bool unit_after_next(const Args& args, Meaning& out) {
    return unit_away(args, 2, out);
}

bool from_now(const Args& args, Meaning& out) {
    if (!ago(args, out)) return false;
    out.shift.count = -out.shift.count;
    out.direction = 1;
    out.reported = false;
    return true;
}

bool time_ahead(const Args& args, Meaning& out) {
    const Chunk* before = args.before(); // "in three weeks' time", not "three weeks' time off"
    return before != nullptr && before->classes.has(Class::preposition) && from_now(args, out);
}

bool ago_today(const Args& args, Meaning& out) {
    const Meaning& length = args.find(Class::duration)->meaning;
    if (length.unit != Unit::week || !ago(args, out) || out.shift.vague) return false;
    out.shift = {Anchor::document, out.shift.count * days_in_week, Unit::day, false};
    return true;
}

bool decimal(const Args& args, Meaning& out) {
    const Chunk* whole = args.find(Class::number);
    const Chunk* part = args.find(Class::number, 1);
    constexpr int most_digits = 3;
    out.vague = part->meaning.digits == 0; // "3.5 billion": the scale was taken in before
    if (out.vague || part->meaning.digits > most_digits || whole->meaning.digits == 0)
        return quantity(args, out);
    std::int64_t thousandths = part->meaning.number;
    for (int digits = part->meaning.digits; digits < most_digits; ++digits)
        thousandths *= 10;
    if (!quantity(args, out)) return false;
    out.thousandths = static_cast<std::int16_t>(thousandths);
    return true;
}

bool measured(const Args& args, Meaning& out) {
    const Meaning& size = args.find(Class::quantity)->meaning;
    const Chunk* unit = unit_of(args);
    if (unit->classes.has(Class::ordinal)) return false;
    out.kind = Meaning::Kind::duration;
    out.unit = unit->meaning.unit;
    out.plural = plural(*unit);
    out.vague = size.vague; // millions of years are beyond any calendar
    if (!out.vague) out.number = size.number;
    out.thousandths = size.thousandths;
    return out.vague ? out.plural : out.thousandths != 0;
}

bool young_age(const Args& args, Meaning& out) {
    const Chunk* count = args.find(Class::number);
    const Chunk* unit = args.any(Class::unit);
    constexpr std::int64_t most = 1000;
    if (count->meaning.number > most || unit == nullptr) return false;
    out.kind = Meaning::Kind::duration;
    out.number = count->meaning.number;
    out.unit = unit->meaning.unit;
    out.plural = true;
    return true;
}

bool amount_of(const Args& args, Meaning& out) {
    const Chunk* after = args.after(); // "a minimum of three days" is a length
    const bool length = after != nullptr && after->classes.has(Class::unit);
    return !length && quantity(args, out);
}

bool written_twice(const Args& args, Meaning& out) {
    const Chunk* words = args.find(Class::number);
    const Chunk* digits = args.find(Class::number, 1);
    return words->meaning.number == digits->meaning.number && duration(args, out);
}

bool several_times(const Args& args, Meaning& out) {
    const Chunk* times = args.find(Class::times);
    if (times == nullptr) times = args.find(Class::number);
    out = args.find(Class::set)->meaning;
    if (out.unit == Unit::none || times->meaning.number < 1) return false;
    out.times = times->meaning.number;
    return true;
}

bool times_in(const Args& args, Meaning& out) {
    const Meaning& length = args.find(Class::duration)->meaning;
    if (length.vague || length.number < 1) return false;
    out.kind = Meaning::Kind::set;
    out.unit = length.unit;
    out.number = length.number;
    out.times = args.find(Class::times)->meaning.number;
    return true;
}

bool length_per(const Args& args, Meaning& out) {
    const Meaning& length = args.find(Class::duration)->meaning;
    const Chunk* per = args.find(Class::duration, 1); // "a week"
    const Chunk* unit = per != nullptr ? per : unit_of(args);
    const Meaning& cycle = unit->meaning;
    if (cycle.unit <= length.unit || cycle.plural || cycle.number > 1 || length.vague) return false;
    const bool plain = length.unit2 == Unit::none && !length.half_more && length.thousandths == 0;
    if (!plain || length.number < 1 || length.mod != TimexMod::none) return false;
    out.kind = Meaning::Kind::set;
    out.unit = cycle.unit;
    out.number = 1;
    out.times = length.number;
    out.unit2 = length.unit;
    return true;
}

bool day_of_each(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || plural(*unit) || unit->meaning.unit < Unit::week) return false;
    out.kind = Meaning::Kind::set;
    out.every = true;
    out.number = 1;
    out.unit = unit->meaning.unit;
    return true;
}

bool two_stages(const Args& args, Meaning& out) {
    const Chunk* base = args.find(Class::point);
    if (base == nullptr) base = args.find(Class::decade);
    if (base == nullptr || base->meaning.mod != TimexMod::none) return false;
    out = base->meaning;
    return out.kind == Meaning::Kind::point;
}

bool night_of_days(const Args& args, Meaning& out) {
    const Chunk* part = args.find(Class::day_part);
    const Chunk* date = args.find(Class::date);
    const Chunk* other = args.find(Class::day);
    const Chunk* year = args.find(Class::year);
    const bool first = args[3].classes.has(Class::date) || args[4].classes.has(Class::date);
    if (plural(*part) || date->meaning.kind != Meaning::Kind::point) return false;
    out = date->meaning;
    if (out.fields.month == 0 || out.fields.day == 0) return false;
    const auto number = static_cast<std::int8_t>(other->meaning.number);
    const int from = first ? out.fields.day : number;
    const int to = first ? number : out.fields.day;
    if (to != from + 1) return false;
    out.fields.day = static_cast<std::int8_t>(from);
    out.fields.part = part->meaning.fields.part;
    if (year != nullptr && !out.fields.year) out.fields.year = year->meaning.fields.year;
    return true;
}

} // namespace fasti::compose
