// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/limits.hpp"

#include "events/timex/compose/help.hpp"
#include "events/timex/compose/pairs.hpp"

namespace fasti::compose {
namespace {

bool limit(TimexMod mod, Meaning& out) {
    out.mod = mod;
    return true;
}

/// "pre-1914": the part in front becomes what "before" is.
bool prefixed(const Args& args, TimexMod mod, std::span<Chunk> items) {
    const Chunk* after = args.after();
    const bool describes = after != nullptr && after->classes.has(Class::word) &&
                           !after->classes.has(Class::preposition); // "post-1945 houses"
    Chunk& prefix = items.front();
    Chunk& year = items.back();
    if (describes || year.meaning.kind != Meaning::Kind::point) return false;
    for (std::size_t i = 1; i + 1 < items.size(); ++i) {
        prefix.span.end = items[i].span.end;
        items[i] = Chunk{{}, 0, true, items[i].span, {}, 0};
        items[i].span.end = items[i].span.begin;
    }
    prefix.classes = Class::preposition;
    prefix.meaning = {};
    prefix.meaning.mod = mod;
    make_point(year);
    return true;
}

} // namespace

bool from_then(const Args&, Meaning& out) {
    return limit(TimexMod::on_or_after, out);
}

bool until_then(const Args&, Meaning& out) {
    return limit(TimexMod::on_or_before, out);
}

bool at_the_latest(const Args& args, Meaning& out) {
    const Chunk* date = args.find(Class::point);
    if (date == nullptr || date->meaning.kind != Meaning::Kind::point) return false;
    out = date->meaning;
    out.mod = TimexMod::on_or_before;
    return date->meaning.mod == TimexMod::none;
}

bool uncertain(const Args& args, Meaning& out) {
    const Chunk* date = args.find(Class::point);
    if (date == nullptr || date->meaning.kind != Meaning::Kind::point) return false;
    out = date->meaning;
    out.uncertain = true;
    return out.fields.year.has_value();
}

bool before_year(const Args& args, std::span<Chunk> items) {
    return prefixed(args, TimexMod::before, items);
}

bool after_year(const Args& args, std::span<Chunk> items) {
    return prefixed(args, TimexMod::after, items);
}

bool left_as_it_is(const Args&, std::span<Chunk>) {
    return true;
}

} // namespace fasti::compose
