// SPDX-License-Identifier: Apache-2.0
// The periods that reports of business compare, and other short ways of news.
#include "events/timex/compose/reports.hpp"

#include "events/timex/compose/help.hpp"
#include "events/timex/compose/lengths.hpp"
#include "events/timex/compose/relative.hpp"

namespace fasti::compose {
namespace {

constexpr int quarters_in_year = 4;

/// The reported period moved by years.
bool reported_quarter(std::int64_t years, Meaning& out) {
    if (years < -quarters_in_year || years > quarters_in_year) return false;
    out.kind = Meaning::Kind::point;
    out.reported = true;
    out.shift = {Anchor::document, static_cast<int>(years) * quarters_in_year, Unit::quarter,
                 false};
    return true;
}

/// The number that the shape's ordinal gives a quarter; 0 where it has none.
std::optional<std::int8_t> quarter_number(const Args& args) {
    const Chunk* n = args.find(Class::ordinal);
    if (n == nullptr) return std::int8_t{0};
    if (n->meaning.number < 1 || n->meaning.number > quarters_in_year) return std::nullopt;
    return static_cast<std::int8_t>(n->meaning.number);
}

/// Something that comes in numbers stands just before: "$33 million", "two jobs".
bool counted_before(const Args& args) {
    const Chunk* before = args.before();
    if (before == nullptr || before->classes.has(Class::preposition)) return false;
    const ClassSet counts =
        Class::number | Class::quantity | Class::scale | Class::plural | Class::set;
    return (before->classes.bits & counts.bits) != 0;
}

/// "the next …", "the past …".
bool after_deictic(const Args& args) {
    return args.before() != nullptr && args.before()->classes.has(Class::deictic);
}

} // namespace

bool reported(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args); // of "year-earlier"
    if (unit != nullptr && (unit->meaning.unit != Unit::year || plural(*unit))) return false;
    const std::optional<std::int8_t> number = quarter_number(args);
    if (!number || !reported_quarter(unit == nullptr ? 0 : -1, out)) return false;
    out.fields.quarter = *number;
    return true;
}

bool the_quarter(const Args& args, Meaning& out) {
    const Chunk* before = args.before();
    const bool introduced = before == nullptr || before->classes.has(Class::preposition);
    if (!reported_quarter(0, out)) return false;
    out.ambiguous = !introduced; // may be one of a town
    return true;
}

bool reported_in(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::year);
    const Chunk* word = args.find(Class::deictic);
    const Chunk* unit = unit_of(args);
    if (unit != nullptr && unit->meaning.unit != Unit::year) return false;
    if (!reported_quarter(word == nullptr ? 0 : word->meaning.number, out)) return false;
    if (year != nullptr) out.fields.year = year->meaning.fields.year;
    return true;
}

bool quarter_within(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::deictic);
    const Chunk* unit = unit_of(args);
    const std::optional<std::int8_t> number = quarter_number(args);
    if (word == nullptr || word->meaning.vague || unit == nullptr) return false;
    if (unit->meaning.unit != Unit::year || !number) return false;
    out.kind = Meaning::Kind::point;
    out.fields.quarter = *number;
    out.shift = {Anchor::document, static_cast<int>(word->meaning.number), Unit::year, false};
    return true;
}

bool unit_of_topic(const Args& args, Meaning& out) {
    const Chunk* unit = args.any(Class::unit);
    if (unit == nullptr || plural(*unit) || unit->classes.has(Class::capital)) return false;
    const Chunk* after = args.after();
    // "the year 71", "the year before the war"
    const bool bound = after != nullptr && (after->meaning.mod == TimexMod::before ||
                                            after->meaning.mod == TimexMod::after);
    if (bound || (after != nullptr && after->classes.has(Class::number))) return false;
    out.kind = Meaning::Kind::point;
    out.shift = {Anchor::topic, 0, unit->meaning.unit, false};
    return true;
}

bool rate(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    const Chunk* after = args.after();
    if (unit == nullptr || plural(*unit) || unit->classes.has(Class::ordinal)) return false;
    const bool point = after != nullptr && (after->classes.has(Class::later) ||
                                            after->classes.has(Class::ago) || after->touches);
    const bool ends = after != nullptr && after->touches && !after->classes.has(Class::word);
    if ((point && !ends) || !counted_before(args)) return false;
    out.kind = Meaning::Kind::set;
    out.number = 1;
    out.unit = unit->meaning.unit;
    return true;
}

bool counted_units(const Args& args, Meaning& out) {
    const Chunk* length = args.find(Class::duration);
    if (length == nullptr || !length->meaning.plural) return false;
    out = length->meaning;
    return true;
}

bool compared_length(const Args& args, Meaning& out) {
    const Chunk* year = unit_of(args);
    const Chunk* unit = args.find(Class::unit, 1);
    const Chunk* count = args.find(Class::number);
    if (year->meaning.unit != Unit::year || count->meaning.number > most_units) return false;
    out.kind = Meaning::Kind::duration;
    out.number = count->meaning.number;
    out.unit = unit->meaning.unit;
    return true;
}

bool quarters_from(const Args& args, Meaning& out) {
    return unit_of(args)->meaning.unit == Unit::quarter && after_deictic(args) &&
           duration(args, out);
}

bool couple_of(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    if (!plural(*unit) || !after_deictic(args)) return false;
    out.kind = Meaning::Kind::duration;
    out.number = 2;
    out.unit = unit->meaning.unit;
    return true;
}

bool year_in_number(const Args& args, Meaning& out) {
    const Chunk* number = args.find(Class::number);
    if (number->meaning.digits != 0) return false; // digits have rules of their own
    if (number->meaning.number < 1000 || number->meaning.number > 2999) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(number->meaning.number);
    return true;
}

bool this_past(const Args& args, Meaning& out) {
    const Chunk* word = args.find(Class::deictic);
    const Chunk* unit = unit_of(args);
    if (plural(*unit) || unit->meaning.unit < Unit::weekend || word->meaning.number == 0)
        return false;
    out.kind = Meaning::Kind::point;
    out.shift = {Anchor::document, static_cast<int>(word->meaning.number), unit->meaning.unit,
                 false};
    return true;
}

bool next_day_part(const Args& args, Meaning& out) {
    out.kind = Meaning::Kind::point;
    out.fields.part = args.find(Class::day_part)->meaning.fields.part;
    out.shift = {Anchor::reference, 1, Unit::day, false};
    return true;
}

bool weekly_part(const Args& args, Meaning& out) {
    const Chunk* part = args.find(Class::day_part);
    if (!part->meaning.plural) return false;
    out = args.find(Class::weekday)->meaning;
    out.kind = Meaning::Kind::set;
    out.every = true;
    out.fields.part = part->meaning.fields.part;
    return true;
}

bool unit_long(const Args& args, Meaning& out) {
    const Chunk* unit = unit_of(args);
    return plural(*unit) ? bare_units(args, out) : a_unit(args, out);
}

bool about_length(const Args& args, Meaning& out) {
    out = args.find(Class::duration)->meaning;
    out.mod = TimexMod::approx;
    return true;
}

bool or_later(const Args& args, Meaning& out) {
    out = args.find(Class::point)->meaning;
    if (out.kind != Meaning::Kind::point || !out.fields.year) return false;
    out.mod = TimexMod::on_or_after;
    return true;
}

bool future_units(const Args& args, Meaning& out) {
    return plural(*unit_of(args)) && future_ref(args, out);
}

bool unit_ended(const Args& args, std::span<Chunk> items) {
    const Chunk* unit = unit_of(args);
    if (unit == nullptr || plural(*unit) || unit->meaning.unit != Unit::year) return false;
    Chunk& length = items.front();
    for (std::size_t i = 1; i + 1 < items.size(); ++i) {
        length.span.end = items[i].span.end;
        items[i].span.end = items[i].span.begin; // is part of the length now
    }
    length.meaning = Meaning{};
    length.meaning.kind = Meaning::Kind::duration;
    length.meaning.number = 1;
    length.meaning.unit = unit->meaning.unit;
    length.meaning.fields.calendar =
        Calendar::fiscal; // the date behind it says when such years end
    length.classes = Class::duration;
    return true;
}

} // namespace fasti::compose
