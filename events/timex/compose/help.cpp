// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/help.hpp"

namespace fasti::compose {

void fill(Fields& to, const Fields& from) {
    if (!to.year && from.year) {
        to.year = from.year;
        to.year_grain = from.year_grain;
        to.short_year = from.short_year;
        to.stated_era = from.stated_era;
    }
    const auto take = [](std::int8_t& mine, std::int8_t theirs) {
        if (mine == 0) mine = theirs;
    };
    if (to.month == 0 && to.day == 0) to.ambiguous_order = from.ambiguous_order;
    take(to.month, from.month);
    take(to.day, from.day);
    take(to.season, from.season);
    take(to.quarter, from.quarter);
    take(to.half, from.half);
    take(to.week, from.week);
    take(to.weekday, from.weekday);
    if (!to.easter_based && from.easter_based) {
        to.easter_based = true;
        to.easter = from.easter;
    }
    if (to.calendar == Calendar::gregorian) to.calendar = from.calendar;
    to.weekend = to.weekend || from.weekend;
    to.whole_week = to.whole_week || from.whole_week;
    to.impossible = to.impossible || from.impossible;
    if (to.part == DayPart::none) to.part = from.part;
    if (to.hour < 0) {
        to.hour = from.hour;
        to.minute = from.minute;
        to.second = from.second;
    }
    if (to.zone == Fields::no_zone) to.zone = from.zone;
}

bool glued_in_front(const Args& args) {
    const Chunk* before = args.before();
    if (before == nullptr || !args[0].touches) return false;
    const Chunk* beyond = args.before(2);
    const bool number_and_sign =
        beyond != nullptr && before->touches && beyond->classes.has(Class::number);
    return before->classes.has(Class::number) || number_and_sign;
}

bool shift(Meaning& out, Anchor anchor, std::int64_t count, Unit unit, bool vague) {
    if (unit == Unit::none || count > most_units || count < -most_units) return false;
    out.kind = Meaning::Kind::point;
    out.shift = {anchor, static_cast<int>(count), unit, vague, out.shift.days};
    return true;
}

bool on_day(Meaning& out, int month, int day) {
    out.kind = Meaning::Kind::point;
    out.fields.month = static_cast<std::int8_t>(month);
    out.fields.day = static_cast<std::int8_t>(day);
    return true;
}

bool stands_alone(const Args& args) {
    const Chunk* after = args.after();
    const bool glued_after = after != nullptr && after->touches &&
                             (after->classes.has(Class::number) || after->classes.has(Class::word));
    const Chunk* beyond = args.after(2);
    const bool sign_after = after != nullptr && after->touches && beyond != nullptr &&
                            beyond->touches && beyond->classes.has(Class::number) &&
                            !after->classes.has(Class::word);
    return !glued_in_front(args) && !glued_after && !sign_after;
}

bool counts_something(const Args& args) {
    const Chunk* after = args.after();
    if (after == nullptr || after->touches) return false;
    if (after->classes.has(Class::plural) || after->classes.has(Class::unit)) return true;
    return after->classes.has(Class::word) && after->classes.has(Class::thing) &&
           !after->classes.has(Class::preposition) && after->word == 0;
}

bool counts_things(const Args& args) {
    const Chunk* after = args.after();
    if (after == nullptr || after->touches) return false;
    if (after->classes.has(Class::plural) || after->classes.has(Class::unit)) return true;
    const Chunk* beyond = args.after(2);
    const bool plain = after->classes.has(Class::thing) && after->word == 0 && after->node == 0;
    return plain && beyond != nullptr && beyond->classes.has(Class::plural);
}

bool among_numbers(const Args& args) {
    constexpr std::size_t close = 6;
    const auto counts = [](const Chunk* item) {
        return item != nullptr && item->meaning.kind != Meaning::Kind::point &&
               (item->classes.has(Class::number) || item->classes.has(Class::quantity));
    };
    for (std::size_t n = 1; n <= close; ++n)
        if (counts(args.before(n)) || counts(args.after(n))) return true;
    return false;
}

const Chunk* unit_of(const Args& args) {
    return args.find(Class::unit);
}

bool plural(const Chunk& unit) {
    return unit.meaning.plural;
}

} // namespace fasti::compose
