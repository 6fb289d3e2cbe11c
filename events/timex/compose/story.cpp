// SPDX-License-Identifier: Apache-2.0
// What histories say of time: words for the days of the story, ages, years of other lengths than
// four digits, halves and seasons of things.
#include "events/timex/compose/story.hpp"

#include "events/timex/compose/help.hpp"
#include "events/timex/compose/lengths.hpp"

namespace fasti::compose {
namespace {

/// Whether the phrase describes the word behind it: "former king", but not "the former, who".
bool describes(const Args& args) {
    const Chunk* after = args.after();
    return after != nullptr && after->classes.has(Class::word) && !after->touches &&
           after->word == 0;
}

bool story_ref(std::string_view value, Meaning& out) {
    out.kind = Meaning::Kind::ref;
    out.ref = value;
    out.story_only = true;
    return true;
}

void become(Chunk& item, const Meaning& meaning) {
    item.meaning = meaning;
    item.classes = Class::date | Class::point;
}

} // namespace

bool story_past(const Args& args, Meaning& out) {
    return describes(args) && story_ref("PAST_REF", out);
}

bool story_future(const Args& args, Meaning& out) {
    return describes(args) && story_ref("FUTURE_REF", out);
}

bool story_time(const Args& args, std::span<Chunk> items) {
    if (args.size() < 2) return false;
    Meaning now;
    story_ref("PRESENT_REF", now);
    // "at [this time]": the preposition stands outside
    Chunk& first = items[1];
    first.span.end = items.back().span.end;
    first.meaning = now;
    first.classes = Class::ref;
    for (std::size_t i = 2; i < items.size(); ++i)
        items[i] = Chunk{{}, 0, true, items[i].span, {}, 0};
    return true;
}

bool age(const Args& args, Meaning& out) {
    const Chunk* years = args.find(Class::number);
    if (years == nullptr || years->meaning.number < 1 || years->meaning.number > 120) return false;
    if (years->meaning.separated || counts_things(args)) return false;
    out.kind = Meaning::Kind::duration;
    out.number = years->meaning.number;
    out.unit = Unit::year;
    return true;
}

bool per_unit(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || plural(*unit) || unit->meaning.unit < Unit::day) return false;
    out.kind = Meaning::Kind::set;
    out.number = 1;
    out.unit = unit->meaning.unit;
    return true;
}

bool described_duration(const Args& args, Meaning& out) {
    // "two bloody weeks"
    const Chunk& word = args[1];
    constexpr ClassSet plainly = Class::word | Class::thing;
    const bool plain = !word.touches && (word.classes.bits & ~plainly.bits) == 0;
    const Chunk* unit = unit_of(args);
    return plain && unit != nullptr && plural(*unit) && !args[0].classes.has(Class::year) &&
           duration(args, out);
}

bool units_later(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || !plural(*unit)) return false;
    const Chunk* word = args.find(Class::later);
    const int sign = word == nullptr || word->meaning.number < 0 ? -1 : 1;
    out.kind = Meaning::Kind::point;
    out.shift = {word == nullptr ? Anchor::document : Anchor::reference, 0, unit->meaning.unit,
                 true};
    out.direction = sign;
    return true;
}

bool year_in_figures(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::early_year);
    if (year == nullptr || year->meaning.digits < 2 || counts_things(args)) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(year->meaning.number);
    out.era = EraGuess::nearest;
    return true;
}

bool year_of_things(const Args& args, std::span<Chunk> items) {
    const Chunk& year = args[args.size() - 2];
    const std::int64_t number = year.meaning.number;
    if (year.touches || number % 100 == 0 || number < 1300 || number > 2100) return false;
    Meaning meaning;
    meaning.kind = Meaning::Kind::point;
    meaning.fields.year = static_cast<int>(number);
    become(items[items.size() - 2], meaning);
    return true;
}

bool season_of_thing(const Args& args, std::span<Chunk> items) {
    const Chunk* season = args.find(Class::season);
    if (season == nullptr) return false;
    become(items.front(), season->meaning);
    return true;
}

bool at_night(const Args& args, std::span<Chunk> items) {
    const Chunk* part = args.any(Class::day_part);
    if (part == nullptr) return false;
    Meaning meaning = part->meaning;
    meaning.kind = Meaning::Kind::set;
    become(items.back(), meaning);
    return true;
}

} // namespace fasti::compose
