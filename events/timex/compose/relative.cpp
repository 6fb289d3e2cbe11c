// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/relative.hpp"

#include "events/timex/compose/help.hpp"

namespace fasti::compose {
namespace {

/// Whether the phrase stands for itself and not before what it describes: "the present", "the
/// present king".
bool stands_free(const Args& args) {
    const Chunk* after = args.after();
    return after == nullptr || !after->classes.has(Class::word) || after->word != 0;
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
        const Chunk* beyond = args.after(2);
        constexpr ClassSet counted = Class::thing | Class::unit | Class::plural;
        const bool plain = after != nullptr && after->classes.has(Class::word) && after->word == 0;
        const bool things =
            plain && beyond != nullptr && (beyond->classes.bits & counted.bits) != 0;
        if (things || (after != nullptr && after->classes.has(Class::name)))
            return false; // "about 100 Romans", "rund 360 neue Häuser"
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
