// SPDX-License-Identifier: Apache-2.0
// Times of day, and days with a time.
#include "events/timex/compose/clock.hpp"

#include "events/timex/compose/help.hpp"

namespace fasti::compose {
namespace {

constexpr int first_hour_of_day = 6; // earlier ones belong to the night before, as people speak

} // namespace

bool with_day_part(const Args& args, Meaning& out) {
    const Chunk* part = args.find(Class::day_part);
    const Chunk* base = args.find(Class::point);
    if (base == nullptr) base = args.find(Class::date);
    if (base == nullptr) base = args.find(Class::weekday);
    if (part == nullptr || base == nullptr || base->meaning.kind != Meaning::Kind::point)
        return false;
    const Fields& fields = base->meaning.fields;
    const bool a_day = fields.day != 0 || fields.weekday != 0 || fields.easter_based ||
                       base->meaning.shift.unit == Unit::day;
    if (!a_day) return false;
    out = base->meaning;
    out.fields.part = part->meaning.fields.part;
    if (part->meaning.mod != TimexMod::none) out.mod = part->meaning.mod;
    return true;
}

bool with_clock(const Args& args, Meaning& out) {
    const Chunk* clock_item = args.find(Class::clock);
    const Chunk* base = args.find(Class::point);
    if (base == nullptr) base = args.find(Class::weekday);
    if (clock_item == nullptr || base == nullptr || base->meaning.kind != Meaning::Kind::point)
        return false;
    const Fields& fields = base->meaning.fields;
    if (fields.day == 0 && fields.weekday == 0 && base->meaning.shift.unit != Unit::day)
        return false;
    out = base->meaning;
    out.fields.part = DayPart::none;
    fill(out.fields, clock_item->meaning.fields);
    // "4 a.m. last night" is of the day that the night led to
    const int hour = out.fields.hour;
    const bool small_hours = hour >= 0 && hour < first_hour_of_day;
    if (fields.part == DayPart::night && small_hours && out.shift.unit == Unit::day)
        ++out.shift.count;
    return true;
}

bool clock(const Args& args, Meaning& out) {
    const Chunk* hour = args.find(Class::hour);
    const Chunk* minute = args.find(Class::minute);
    const Chunk* second = args.find(Class::minute, 1);
    const Chunk* after = args.after();
    const bool with_half_day = after != nullptr && after->classes.has(Class::half_day); // "5:30PM"
    if (hour == nullptr || hour->meaning.number > 24) return false;
    if (!with_half_day && !stands_alone(args)) return false;
    out.kind = Meaning::Kind::point;
    out.fields.hour = static_cast<std::int8_t>(hour->meaning.number);
    if (minute != nullptr) out.fields.minute = static_cast<std::int8_t>(minute->meaning.number);
    if (second != nullptr) out.fields.second = static_cast<std::int8_t>(second->meaning.number);
    return true;
}

bool clock_half_day(const Args& args, Meaning& out) {
    const Chunk* half_day = args.find(Class::half_day);
    const Chunk* time = args.find(Class::clock);
    if (time != nullptr) {
        out = time->meaning;
    } else {
        // "7am-7pm": what touches behind the letters is another time
        const Chunk* hour = args.find(Class::hour);
        if (hour == nullptr || glued_in_front(args)) return false;
        out.kind = Meaning::Kind::point;
        out.fields.hour = static_cast<std::int8_t>(hour->meaning.number);
    }
    if (half_day == nullptr || out.fields.hour < 1 || out.fields.hour > 12) return false;
    const int hour = out.fields.hour % 12 + (half_day->meaning.number > 0 ? 12 : 0);
    out.fields.hour = static_cast<std::int8_t>(hour);
    return true;
}

bool clock_zone(const Args& args, Meaning& out) {
    const Chunk* zone = args.find(Class::zone);
    const Chunk* time = args.find(Class::clock);
    if (zone == nullptr || time == nullptr) return false;
    out = time->meaning;
    out.fields.zone = static_cast<int>(zone->meaning.number);
    return true;
}

} // namespace fasti::compose
