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

bool story_ref(std::string_view value, Sense& out) {
    out.kind = Sense::Kind::ref;
    out.ref = value;
    out.story_only = true;
    return true;
}

void become(Chunk& item, const Sense& sense) {
    item.sense = sense;
    item.classes = Class::date | Class::point;
}

} // namespace

bool story_past(const Args& args, Sense& out) {
    return describes(args) && story_ref("PAST_REF", out);
}

bool story_future(const Args& args, Sense& out) {
    return describes(args) && story_ref("FUTURE_REF", out);
}

bool story_time(const Args& args, std::span<Chunk> items) {
    if (args.size() < 2) return false;
    Sense now;
    story_ref("PRESENT_REF", now);
    // "at [this time]": the preposition stands outside
    Chunk& first = items[1];
    first.span.end = items.back().span.end;
    first.sense = now;
    first.classes = Class::ref;
    for (std::size_t i = 2; i < items.size(); ++i)
        items[i] = Chunk{{}, 0, true, items[i].span, {}, 0};
    return true;
}

bool age(const Args& args, Sense& out) {
    const Chunk* years = args.find(Class::number);
    if (years == nullptr || years->sense.number < 1 || years->sense.number > 120) return false;
    if (years->sense.separated || counts_things(args)) return false;
    out.kind = Sense::Kind::duration;
    out.number = years->sense.number;
    out.unit = Unit::year;
    return true;
}

bool per_unit(const Args& args, Sense& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || plural(*unit) || unit->sense.unit < Unit::day) return false;
    out.kind = Sense::Kind::set;
    out.number = 1;
    out.unit = unit->sense.unit;
    return true;
}

bool described_duration(const Args& args, Sense& out) {
    // "two bloody weeks", but not "two or weeks"
    const Chunk& word = args[1];
    constexpr ClassSet plainly = Class::word | Class::thing;
    const bool plain = word.word == 0 && !word.touches && (word.classes.bits & ~plainly.bits) == 0;
    const Chunk* unit = unit_of(args);
    return plain && unit != nullptr && plural(*unit) && !args[0].classes.has(Class::year) &&
           duration(args, out);
}

bool units_later(const Args& args, Sense& out) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || !plural(*unit)) return false;
    const Chunk* word = args.find(Class::later);
    const int sign = word == nullptr || word->sense.number < 0 ? -1 : 1;
    out.kind = Sense::Kind::point;
    out.shift = {word == nullptr ? Anchor::document : Anchor::reference, 0, unit->sense.unit, true};
    out.direction = sign;
    return true;
}

bool year_in_figures(const Args& args, Sense& out) {
    const Chunk* year = args.find(Class::early_year);
    if (year == nullptr || year->sense.digits < 2 || counts_things(args)) return false;
    out.kind = Sense::Kind::point;
    out.fields.year = static_cast<int>(year->sense.number);
    out.era = EraGuess::nearest;
    return true;
}

bool year_of_things(const Args& args, std::span<Chunk> items) {
    const Chunk& year = args[args.size() - 2];
    const std::int64_t number = year.sense.number;
    if (year.touches || number % 100 == 0 || number < 1300 || number > 2100) return false;
    Sense sense;
    sense.kind = Sense::Kind::point;
    sense.fields.year = static_cast<int>(number);
    become(items[items.size() - 2], sense);
    return true;
}

bool season_of_thing(const Args& args, std::span<Chunk> items) {
    const Chunk* season = args.find(Class::season);
    if (season == nullptr) return false;
    become(items.front(), season->sense);
    return true;
}

bool at_night(const Args& args, std::span<Chunk> items) {
    const Chunk* part = args.any(Class::day_part);
    if (part == nullptr) return false;
    Sense sense = part->sense;
    sense.kind = Sense::Kind::set;
    become(items.back(), sense);
    return true;
}

} // namespace fasti::compose
