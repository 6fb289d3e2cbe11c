// SPDX-License-Identifier: Apache-2.0
// Years of accounts, of reigns and of the turn of centuries; and texts that are nothing but a word
// of reference, as people type them into a search.
#include "events/timex/compose/years.hpp"

#include "events/timex/compose/help.hpp"
#include "events/timex/compose/lengths.hpp"
#include "events/timex/compose/relative.hpp"

namespace fasti::compose {
namespace {

bool alone(const Args& args) {
    return args.before() == nullptr && args.after() == nullptr;
}

/// "fy19" in small letters may be anything.
bool named_in_capitals(const Args& args) {
    return args[0].classes.has(Class::upper) || args[0].span.size() > 2;
}

/// The number that the shape gives, 1 for the first; 0 for the last.
std::int64_t place_in(const Args& args) {
    const Chunk* number = args.any(Class::ordinal);
    return number == nullptr ? 0 : number->meaning.number;
}

/// "this quarter of the 19th century" is no part of it.
bool meant_as_last(const Args& args) {
    const Chunk* word = args.find(Class::deictic);
    return word == nullptr || (word->meaning.number < 0 && !word->meaning.vague);
}

bool part_of_long(const Args& args, TimexMod mod, Meaning& out) {
    const Chunk* base = args.find(Class::century);
    if (base == nullptr) base = args.find(Class::decade);
    if (base == nullptr || base->meaning.mod != TimexMod::none) return false;
    out = base->meaning;
    out.mod = mod;
    return true;
}

} // namespace

bool share_of_century(const Args& args, Meaning& out) {
    const std::int64_t place = place_in(args);
    const std::int64_t shares = args.any(Class::unit) != nullptr ? 4 : 3;
    if (place > shares || !meant_as_last(args)) return false;
    const bool last = place == 0 || place == shares;
    const TimexMod mod = place == 1 ? TimexMod::start : last ? TimexMod::end : TimexMod::mid;
    if (!part_of_long(args, mod, out)) return false;
    if (shares == 4) out.fields.quarter = static_cast<std::int8_t>(last ? shares : place);
    return true;
}

bool decade_in_century(const Args& args, Meaning& out) {
    constexpr int decades = 10;
    const std::int64_t place = place_in(args);
    const Fields& century = args.find(Class::century)->meaning.fields;
    if (place > decades || !meant_as_last(args) || !century.year || *century.year <= 0)
        return false;
    out.kind = Meaning::Kind::point;
    out.fields.year =
        *century.year + (static_cast<int>(place == 0 ? decades : place) - 1) * decades;
    out.fields.year_grain = Granularity::decade;
    return true;
}

bool first_years(const Args& args, Meaning& out) {
    return part_of_long(args, TimexMod::start, out);
}

bool last_years(const Args& args, Meaning& out) {
    return part_of_long(args, TimexMod::end, out);
}

bool spelled_year(const Args& args, Meaning& out) {
    const Chunk* digits = args.find(Class::number);
    const Chunk* date = args.find(Class::date);
    if (date == nullptr) date = args.find(Class::month);
    const Chunk* before = args.before();
    constexpr std::int64_t first = 1001;
    constexpr std::int64_t last = 2100;
    const std::int64_t year = digits->meaning.number;
    const bool in_words = digits->meaning.digits == 0 && !digits->meaning.half_more;
    if (!in_words || year < first || year > last || counts_things(args)) return false;
    const bool led = before != nullptr && before->classes.has(Class::preposition);
    if (date == nullptr && (!led || year % 100 == 0)) return false; // "of two thousand"
    if (date != nullptr) {
        out = date->meaning;
        if (out.fields.year || out.fields.month == 0) return false;
    }
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(year);
    return true;
}

bool fiscal_year(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::year);
    const Chunk* two = args.find(Class::two_digits);
    const Chunk* quarter = args.find(Class::ordinal);
    if (!named_in_capitals(args)) return false;
    out.kind = Meaning::Kind::point;
    out.fields.calendar = Calendar::fiscal;
    if (quarter != nullptr) {
        if (quarter->meaning.number < 1 || quarter->meaning.number > 4) return false;
        out.fields.quarter = static_cast<std::int8_t>(quarter->meaning.number);
    }
    if (year == nullptr) {
        if (two == nullptr) return false;
        out.fields.year = static_cast<int>(two->meaning.number);
        out.fields.short_year = true;
        return true;
    }
    out.fields.year = static_cast<int>(year->meaning.number);
    return two == nullptr || two->meaning.number == (year->meaning.number + 1) % 100;
}

bool turn_of_century(const Args& args, Meaning& out) {
    out.kind = Meaning::Kind::point;
    out.approximate = true;
    out.mod = TimexMod::approx;
    if (const Chunk* century = args.find(Class::century)) {
        out.fields = century->meaning.fields;
        out.fields.year_grain = Granularity::year;
        return out.fields.year.has_value() && *out.fields.year > 0;
    }
    out.turn = true;
    const Chunk* unit = args.any(Class::unit);
    if (unit == nullptr || plural(*unit)) return false;
    out.shift = {Anchor::topic, 0, unit->meaning.unit, false};
    return unit->meaning.unit == Unit::century || unit->meaning.unit == Unit::millennium;
}

bool regnal_year(const Args& args, Meaning& out) {
    const Chunk* number = args.find(Class::ordinal);
    if (number == nullptr || number->meaning.number < 1 || number->meaning.number > 100)
        return false;
    out.kind = Meaning::Kind::point;
    out.number = number->meaning.number;
    out.regnal = true;
    return true;
}

bool at_year_end(const Args&, std::span<Chunk> items) {
    Chunk& end = items[1]; // the preposition stands outside
    end.span.end = items.back().span.end;
    for (std::size_t i = 2; i < items.size(); ++i)
        items[i].span.end = items[i].span.begin;
    end.meaning = Meaning{};
    end.meaning.kind = Meaning::Kind::point;
    end.meaning.fields.month = 12;
    end.meaning.fields.day = 31;
    end.meaning.shift = {Anchor::topic, 0, Unit::year, false};
    end.classes = Class::date | Class::point;
    return true;
}

bool duration_between(const Args& args, Meaning& out) {
    const Chunk* low = args.find(Class::number, 0);
    const Chunk* high = args.find(Class::number, 1);
    constexpr std::int64_t most = 999;
    if (low->meaning.number >= high->meaning.number || high->meaning.number > most) return false;
    return duration(args, out) && out.number > 0;
}

bool middle_of_part(const Args& args, Meaning& out) {
    out = args.find(Class::day_part)->meaning;
    if (out.plural) return false;
    out.shift = {Anchor::topic, 0, Unit::day, false};
    return true;
}

bool alone_past_ref(const Args& args, Meaning& out) {
    return alone(args) && past_ref(args, out);
}

bool alone_present_ref(const Args& args, Meaning& out) {
    return alone(args) && present_ref(args, out);
}

bool alone_future_ref(const Args& args, Meaning& out) {
    return alone(args) && future_ref(args, out);
}

} // namespace fasti::compose
