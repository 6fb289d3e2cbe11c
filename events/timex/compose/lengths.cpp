// SPDX-License-Identifier: Apache-2.0
// Durations and sets.
#include "events/timex/compose/lengths.hpp"

#include "events/timex/compose/help.hpp"

namespace fasti::compose {
namespace {

bool modified(const Args& args, TimexMod mod, Meaning& out) {
    const Chunk* length = args.find(Class::duration);
    if (length == nullptr) return false;
    out = length->meaning;
    out.mod = mod;
    return true;
}

} // namespace

bool duration(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    const Chunk* count = args.find(Class::number);
    if (count == nullptr) count = args.find(Class::vague);
    if (unit == nullptr || count == nullptr) return false;
    if (count->meaning.number > most_units && unit->meaning.unit != Unit::year) return false;
    if (count->meaning.separated && count->meaning.number == 0) return false;
    if (count->classes.has(Class::year) && !plural(*unit)) return false; // "the third 1990 quarter"
    out.kind = Meaning::Kind::duration;
    out.number = count->meaning.number;
    out.half_more = count->meaning.half_more;
    out.vague = count->classes.has(Class::vague);
    out.unit = unit->meaning.unit;
    out.plural = plural(*unit);
    return true;
}

bool durations_sum(const Args& args, Meaning& out) {
    const Chunk* a = args.find(Class::duration);
    const Chunk* b = args.find(Class::duration, 1);
    if (a == nullptr || b == nullptr || a->meaning.vague || b->meaning.vague) return false;
    if (a->meaning.unit <= b->meaning.unit || a->meaning.unit2 != Unit::none) return false;
    out = a->meaning;
    out.number2 = b->meaning.number;
    out.unit2 = b->meaning.unit;
    return true;
}

bool bare_units(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr) return false;
    out.kind = Meaning::Kind::duration;
    out.vague = true;
    out.unit = unit->meaning.unit;
    return true;
}

bool limited(const Args& args, Meaning& out) {
    const Chunk* limit = args.find(Class::limit);
    if (limit == nullptr) limit = args.find(Class::about);
    const Chunk* length = args.find(Class::duration);
    if (limit == nullptr || length == nullptr) return false;
    out = length->meaning;
    out.mod = limit->meaning.mod;
    return true;
}

bool every(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    const Chunk* count = args.find(Class::ordinal);
    if (const Chunk* length = args.find(Class::duration)) unit = count = length; // "two years"
    out.kind = Meaning::Kind::set;
    out.every = true;
    if (unit != nullptr) {
        out.unit = unit->meaning.unit;
        out.number = count == nullptr ? 1 : count->meaning.number;
        return out.number > 0 && out.number <= most_units;
    }
    for (const Class c : {Class::weekday, Class::month, Class::season})
        if (const Chunk* named = args.find(c)) {
            out.fields = named->meaning.fields;
            return true;
        }
    return false;
}

bool times_per(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr) unit = args.find(Class::duration); // "a week"
    const Chunk* times = args.find(Class::times);
    if (times == nullptr) times = args.find(Class::number);
    if (unit == nullptr || times == nullptr) return false;
    if (unit->meaning.kind == Meaning::Kind::duration &&
        (unit->meaning.number != 1 || unit->meaning.vague))
        return false;
    out.kind = Meaning::Kind::set;
    out.number = 1;
    out.unit = unit->meaning.unit;
    out.times = times->meaning.number;
    return out.times > 0;
}

bool span_from(const Args& args, Meaning& out) {
    const Chunk* length = args.find(Class::duration);
    if (length == nullptr) return bare_units(args, out);
    const Chunk* word = args.find(Class::deictic);
    // "likely to last over a week" is a verb
    if (word != nullptr && word->meaning.number < 0 && length->meaning.mod != TimexMod::none)
        return false;
    out = length->meaning;
    return true;
}

bool a_unit(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    // "a second" is more often another one
    if (unit == nullptr || plural(*unit) || unit->classes.has(Class::ordinal)) return false;
    out.kind = Meaning::Kind::duration;
    out.number = 1;
    out.unit = unit->meaning.unit;
    return true;
}

bool half_unit(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr) return false;
    out.kind = Meaning::Kind::duration;
    switch (unit->meaning.unit) {
    case Unit::hour:
        out.number = 30;
        out.unit = Unit::minute;
        return true;
    case Unit::year:
        out.number = 6;
        out.unit = Unit::month;
        return true;
    case Unit::decade:
        out.number = 5;
        out.unit = Unit::year;
        return true;
    case Unit::century:
        out.number = 50;
        out.unit = Unit::year;
        return true;
    case Unit::day:
        out.number = 12;
        out.unit = Unit::hour;
        return true;
    default:
        return false;
    }
}

bool unit_and_a_half(const Args& args, Meaning& out) {
    if (!a_unit(args, out)) return false;
    out.half_more = true;
    return true;
}

bool bare_plural_unit(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || unit->meaning.unit < Unit::hour || !plural(*unit)) return false;
    if (args.size() == 1 && unit->meaning.unit == Unit::quarter) return false; // rooms as well
    return bare_units(args, out);
}

bool more_than(const Args& args, Meaning& out) {
    return modified(args, TimexMod::more_than, out);
}

bool less_than(const Args& args, Meaning& out) {
    return modified(args, TimexMod::less_than, out);
}

bool at_least(const Args& args, Meaning& out) {
    return modified(args, TimexMod::equal_or_more, out);
}

bool at_most(const Args& args, Meaning& out) {
    return modified(args, TimexMod::equal_or_less, out);
}

bool every_other(const Args& args, Meaning& out) {
    if (!every(args, out)) return false;
    out.number = 2;
    return true;
}

bool every_of_two(const Args&, std::span<Chunk> items) {
    for (Chunk& item : items) {
        if (!item.classes.has(Class::weekday)) continue;
        item.meaning.kind = Meaning::Kind::set;
        item.meaning.every = true;
        item.classes = Class::set;
    }
    items[1].span.begin = items[0].span.begin;
    items[0].span.end = items[0].span.begin; // "every" is part of the first now
    return true;
}

bool unit_up_to_now(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::deictic);
    return word != nullptr && word->meaning.vague && a_unit(args, out);
}

} // namespace fasti::compose
