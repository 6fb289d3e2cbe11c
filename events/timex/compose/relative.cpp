// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/relative.hpp"

#include "events/timex/compose/help.hpp"

#include <limits>

namespace fasti::compose {
namespace {

constexpr std::int64_t most_years = 30'000; // that calendars reach back

/// Whether the phrase stands for itself and not before what it describes: "the present", "the
/// present king".
bool stands_free(const Args& args) {
    const Chunk* after = args.after();
    return after == nullptr || !after->classes.has(Class::word) || after->word != 0;
}

bool shift(Meaning& out, Anchor anchor, std::int64_t count, Unit unit, bool vague = false) {
    if (unit == Unit::none || count > most_units || count < -most_units) return false;
    out.kind = Meaning::Kind::point;
    out.shift = {anchor, static_cast<int>(count), unit, vague};
    return true;
}

/// "the year before", but "the year before the war" is counted from the war and not from the last
/// date.
bool neighbour_unit(const Args& args, int count, Meaning& out) {
    const Chunk* unit = unit_of(args);
    const Chunk* after = args.after();
    if (unit == nullptr || (after != nullptr && after->classes.has(Class::word))) return false;
    return shift(out, Anchor::reference, count, unit->meaning.unit);
}

bool moved(const Args& args, Anchor anchor, int sign, Meaning& out) {
    const Chunk* length = args.find(Class::duration);
    if (length == nullptr || length->meaning.unit == Unit::none) return false;
    const Meaning& by = length->meaning;
    if (by.unit2 != Unit::none || by.half_more) {
        // "two and a half years ago": to the finer unit, as far as whole units go
        if (!by.half_more || by.unit != Unit::year) return false;
        return shift(out, anchor, sign * (by.number * 12 + 6), Unit::month);
    }
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

} // namespace

bool copy(const Args& args, Meaning& out) {
    for (std::size_t i = 0; i < args.size(); ++i)
        if (args[i].meaning.kind != Meaning::Kind::nothing &&
            args[i].meaning.kind != Meaning::Kind::number) {
            out = args[i].meaning;
            return true;
        }
    return false;
}

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

bool stage_of_unit(const Args& args, Meaning& out) {
    const Chunk* word = args.any(Class::stage);
    const Chunk* unit = unit_of(args);
    if (word == nullptr || unit == nullptr || plural(*unit)) return false;
    const Chunk* after = args.after();
    if (after != nullptr && (after->meaning.number != 0 || after->classes.has(Class::year)))
        return false;
    out.mod = word->meaning.mod;
    const Anchor anchor = args.any(Class::anaphoric) ? Anchor::reference : Anchor::topic;
    return unit->meaning.unit >= Unit::day && shift(out, anchor, 0, unit->meaning.unit);
}

bool directed_date(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::deictic);
    const Chunk* base = args.find(Class::date);
    if (word == nullptr || base == nullptr) return false;
    const Fields& fields = base->meaning.fields;
    if (fields.weekday == 0 || fields.month == 0) return false;
    out = base->meaning;
    if (fields.year) return true;
    out.direction = static_cast<int>(word->meaning.number);
    out.directed = true;
    out.shift.anchor = Anchor::document;
    return true;
}

bool next_shift(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    return unit != nullptr && shift(out, Anchor::reference, 1, unit->meaning.unit);
}

bool ago(const Args& args, Meaning& out) {
    return moved(args, Anchor::document, -1, out);
}

bool later(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::later);
    return word != nullptr &&
           moved(args, Anchor::reference, word->meaning.number < 0 ? -1 : 1, out);
}

bool directed(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::deictic);
    if (word == nullptr) word = args.find(Class::anaphoric);
    if (word == nullptr) return false;
    for (const Class c :
         {Class::month, Class::weekday, Class::season, Class::holiday, Class::day_part})
        if (const Chunk* named = args.find(c)) {
            // "that Sun" is a firm
            if (c == Class::weekday && named->meaning.ambiguous && word->meaning.number == 0)
                return false;
            out.kind = Meaning::Kind::point;
            out.fields = named->meaning.fields;
            out.direction = static_cast<int>(word->meaning.number);
            out.directed = true;
            out.shift.anchor =
                word->classes.has(Class::deictic) ? Anchor::document : Anchor::reference;
            return true;
        }
    return false;
}

bool within(const Args& args, Meaning& out) {
    const Chunk* inner = args.find(Class::date);
    if (inner == nullptr) inner = args.find(Class::month);
    if (inner == nullptr) inner = args.find(Class::season);
    const Chunk* outer = args.find(Class::deictic);
    const bool of_document = outer != nullptr;
    if (!of_document) outer = args.find(Class::anaphoric);
    const Chunk* unit = unit_of(args);
    if (inner == nullptr || unit == nullptr) return false;
    const Fields& fields = inner->meaning.fields;
    const Unit u = unit->meaning.unit;
    if (fields.year || inner->meaning.shift.anchor != Anchor::none) return false;
    if (u != Unit::year && !(u == Unit::month && fields.month == 0 && fields.day != 0))
        return false;
    out = inner->meaning;
    const std::int64_t count = outer == nullptr ? 0 : outer->meaning.number;
    return shift(out, of_document ? Anchor::document : Anchor::reference, count, u);
}

bool anniversary(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    if (n == nullptr || n->meaning.number < 1 || n->meaning.number > 3000) return false;
    if (!shift(out, Anchor::reference, -n->meaning.number, Unit::year)) return false;
    out.number = n->meaning.number; // marks an anniversary
    return true;
}

bool stage(const Args& args, Meaning& out) {
    const Chunk* word = args.any(Class::stage);
    const Chunk* base = nullptr;
    for (const Class c : {Class::point, Class::date, Class::decade, Class::century, Class::month,
                          Class::season, Class::weekday})
        if (base == nullptr) base = args.find(c);
    if (word == nullptr || base == nullptr || base->meaning.kind != Meaning::Kind::point)
        return false;
    out = base->meaning;
    if (out.mod != TimexMod::none) return false;
    out.mod = word->meaning.mod;
    return true;
}

bool approximate(const Args& args, Meaning& out) {
    const Chunk* base = args.find(Class::point);
    if (base == nullptr) base = args.find(Class::date);
    if (base == nullptr) base = args.find(Class::year);
    if (base == nullptr) {
        const Chunk* early = args.find(Class::early_year);
        if (early == nullptr || early->meaning.digits < 3 || counts_something(args)) return false;
        const Chunk* after = args.after();
        if (after != nullptr && after->classes.has(Class::capital))
            return false; // "about 100 Romans"
        out.kind = Meaning::Kind::point;
        out.fields.year = static_cast<int>(early->meaning.number);
        out.ambiguous = among_numbers(args);
    } else {
        if (base->meaning.kind != Meaning::Kind::point) return false;
        out = base->meaning;
    }
    out.approximate = true;
    if (out.mod == TimexMod::none) out.mod = TimexMod::approx;
    return true;
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

bool earlier_or_later(const Args& args, Meaning& out) {
    const Chunk* base = args.find(Class::point);
    if (base == nullptr || base->meaning.kind != Meaning::Kind::point) return false;
    if (base->meaning.shift.anchor == Anchor::none) return false; // "later 1990" is not said
    out = base->meaning;
    return true;
}

bool free_past_ref(const Args& args, Meaning& out) {
    const Chunk* before = args.before();
    const bool introduced = before != nullptr && before->classes.has(Class::preposition);
    return (introduced || stands_free(args)) && past_ref(args, out);
}

bool free_present_ref(const Args& args, Meaning& out) {
    return stands_free(args) && present_ref(args, out);
}

bool free_future_ref(const Args& args, Meaning& out) {
    const Chunk* before = args.before();
    const bool introduced = before != nullptr && before->classes.has(Class::preposition);
    return introduced && future_ref(args, out);
}

bool past_ref(const Args&, Meaning& out) {
    out.kind = Meaning::Kind::ref;
    out.ref = "PAST_REF";
    return true;
}

bool present_ref(const Args&, Meaning& out) {
    out.kind = Meaning::Kind::ref;
    out.ref = "PRESENT_REF";
    return true;
}

bool future_ref(const Args&, Meaning& out) {
    out.kind = Meaning::Kind::ref;
    out.ref = "FUTURE_REF";
    return true;
}

} // namespace fasti::compose
