// SPDX-License-Identifier: Apache-2.0
// Productions that only German needs; they see classes and neighbours as all productions do.
#include "events/timex/compose/compose.hpp"

#include "events/lang/de/de.hpp"
#include "events/timex/compose/help.hpp"

namespace fasti::de {
namespace {

bool year_only(const Meaning& meaning) {
    return meaning.kind == Meaning::Kind::point && meaning.fields.year &&
           meaning.fields.year_grain == Granularity::year && !meaning.fields.any_below_year() &&
           meaning.shift.anchor == Anchor::none;
}

bool after_preposition(const Args& args) {
    const Chunk* before = args.before();
    return before != nullptr && before->classes.has(Class::preposition);
}

/// "am", "vom", "zum", and "seit", "ab", "bis", "nach", "vor", which also lead to a day.
bool leads_to_day(const Chunk* before) {
    return before != nullptr && before->classes.has(Class::preposition) &&
           (before->meaning.unit == Unit::day || before->meaning.mod != TimexMod::none);
}

/// Anything that says the month with the match is a month: "im", "3.", "3".
bool said_as_month(const Args& args) {
    const Chunk* before = args.before();
    if (before == nullptr) return false;
    constexpr ClassSet dates = Class::number | Class::ordinal | Class::stage;
    if ((before->classes.bits & dates.bits) != 0) return true;
    if (!before->classes.has(Class::word)) return !args[0].touches; // "3. August", "(August 1914"
    if (const Chunk* first = args.before(2); first != nullptr && first->classes.has(Class::month))
        return true; // "zwischen Mai und August"
    const TimexMod bound = before->meaning.mod;
    const bool until = bound == TimexMod::on_or_after || bound == TimexMod::on_or_before;
    return before->classes.has(Class::preposition) &&
           (until || before->meaning.unit == Unit::month);
}

} // namespace

bool ordinal(const Args& args, Meaning& out) {
    const Chunk* item = args.find(Class::number);
    return item != nullptr && item->meaning.digits <= 2 && compose::ordinal_number(args, out);
}

bool day_and_month(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::number);
    const Chunk* month = args.find(Class::number, 1);
    if (!compose::stands_alone(args)) return false;
    if (day == nullptr || month == nullptr || day->meaning.digits > 2 || month->meaning.digits > 2)
        return false;
    // "18.01. Krönung in Versailles", a line or a cell; "2.5. Methode" is a section
    const Chunk* before = args.before();
    const std::string_view sign = before == nullptr ? "|" : args.text(*before);
    const bool opens = sign == "|" || sign == "-" || sign == "–";
    const bool two_figures = day->meaning.digits == 2 && month->meaning.digits == 2;
    if (!leads_to_day(before) && !(opens && two_figures)) return false;
    if (day->meaning.number < 1 || day->meaning.number > 31) return false;
    if (month->meaning.number < 1 || month->meaning.number > 12) return false;
    return compose::on_day(out, static_cast<int>(month->meaning.number),
                           static_cast<int>(day->meaning.number));
}

bool spaced_date(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::number, 2);
    return year != nullptr && year->meaning.digits == 4 && compose::day_first(args, out);
}

bool decade(const Args& args, Meaning& out) {
    const Chunk* after = args.after();
    const bool zone = after != nullptr && after->touches && args.text(*after) == "-";
    if (zone || !compose::decade(args, out)) return false; // "die 30er-Zone"
    out.fields.year_grain = Granularity::decade;
    return true;
}

bool decade_alone(const Args& args, Meaning& out) {
    const Chunk* item = args.find(Class::decade);
    if (item == nullptr) return false;
    if (item->node == 0 && !item->classes.has(Class::capital)) return false;
    out = item->meaning;
    return true;
}

bool the_year(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::point);
    if (year == nullptr || !year_only(year->meaning)) return false;
    out = year->meaning;
    return true;
}

bool the_early_year(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::early_year);
    if (year == nullptr || year->meaning.digits < 2) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(year->meaning.number);
    return true;
}

bool season_of_year(const Args& args, Meaning& out) {
    const Chunk* season = args.find(Class::season);
    if (season == nullptr || !compose::calendar_date(args, out)) return false;
    out.mod = season->meaning.mod;
    return true;
}

bool half_year(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    if (n == nullptr || n->meaning.number < 1 || n->meaning.number > 2) return false;
    const Chunk* year = args.find(Class::year);
    if (year != nullptr) {
        if (!year_only(year->meaning)) return false;
        out = year->meaning;
    }
    out.kind = Meaning::Kind::point;
    out.fields.half = static_cast<std::int8_t>(n->meaning.number);
    return true;
}

bool calendar_week(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    if (n == nullptr) n = args.find(Class::number);
    const Chunk* year = args.find(Class::year);
    if (n == nullptr || n->meaning.number < 1 || n->meaning.number > 53) return false;
    if (year != nullptr) out.fields = year->meaning.fields;
    out.kind = Meaning::Kind::point;
    out.fields.iso_week = static_cast<std::int8_t>(n->meaning.number);
    return true;
}

bool around_year(const Args& args, Meaning& out) {
    return !compose::counts_something(args) && compose::approximate(args, out);
}

bool unit_later(const Args& args, Meaning& out) {
    const Chunk* unit = args.find(Class::unit);
    const Chunk* way = args.find(Class::later);
    if (unit == nullptr || way == nullptr || compose::plural(*unit)) return false;
    if (unit->meaning.unit < Unit::day) return false;
    out.kind = Meaning::Kind::point;
    out.shift = {Anchor::reference, static_cast<int>(way->meaning.number), unit->meaning.unit,
                 false};
    return true;
}

bool days_later(const Args& args, Meaning& out) {
    const Chunk* way = args.find(Class::later);
    if (way == nullptr) return false;
    out.kind = Meaning::Kind::point;
    out.shift = {Anchor::reference, static_cast<int>(way->meaning.number), Unit::day, false};
    return true;
}

bool told_unit(const Args& args, Meaning& out) {
    const Chunk* unit = args.find(Class::unit);
    if (unit == nullptr || compose::plural(*unit)) return false;
    const Chunk* way = args.find(Class::deictic); // "am nächsten Tag", "an diesem Tag"
    if (way == nullptr) return compose::reference_shift(args, out);
    if (unit->meaning.unit != Unit::day || way->meaning.number < 0 || way->meaning.number > 1)
        return false;
    out.kind = Meaning::Kind::point;
    out.shift = {Anchor::reference, static_cast<int>(way->meaning.number), Unit::day, false};
    return true;
}

bool long_ago(const Args& args, Meaning& out) {
    const Chunk* unit = args.find(Class::unit);
    return unit != nullptr && compose::plural(*unit) && compose::past_ref(args, out);
}

bool christmas_eve(const Args&, Meaning& out) {
    return compose::on_day(out, 12, 24);
}

bool christmas_day(const Args& args, Meaning& out) {
    const Chunk* n = args.find(Class::ordinal);
    if (n == nullptr || n->meaning.number < 1 || n->meaning.number > 2) return false;
    return compose::on_day(out, 12, 24 + static_cast<int>(n->meaning.number));
}

bool labour_day(const Args&, Meaning& out) {
    return compose::on_day(out, 5, 1);
}

bool unity_day(const Args&, Meaning& out) {
    return compose::on_day(out, 10, 3);
}

bool half_to(const Args& args, Meaning& out) {
    const Chunk* hour = args.find(Class::hour);
    if (hour == nullptr || !after_preposition(args) || hour->meaning.number < 1 ||
        hour->meaning.number > 12)
        return false;
    out.kind = Meaning::Kind::point;
    out.fields.hour = static_cast<std::int8_t>(hour->meaning.number - 1);
    out.fields.minute = 30;
    return true;
}

bool clock_of_part(const Args& args, Meaning& out) {
    const Chunk* time = args.find(Class::clock);
    const Chunk* part = args.find(Class::day_part);
    if (time == nullptr || part == nullptr) return false;
    out = time->meaning;
    const DayPart when = part->meaning.fields.part;
    const bool late = when == DayPart::afternoon || when == DayPart::evening ||
                      (when == DayPart::night && out.fields.hour > 6);
    if (late && out.fields.hour < 12)
        out.fields.hour = static_cast<std::int8_t>(out.fields.hour + 12);
    return true;
}

bool part_alone(const Args& args, Meaning& out) {
    const Chunk* part = args.find(Class::day_part);
    const Chunk* before = args.before();
    const Chunk* after = args.after();
    if (part == nullptr || before == nullptr || !part->classes.has(Class::capital)) return false;
    const bool at = before->classes.has(Class::preposition) && before->meaning.unit == Unit::day;
    const bool in = args.size() > 1 && (args.text(*before) == "in" || args.text(*before) == "In");
    if (!at && !in) return false;
    if (after != nullptr && after->classes.has(Class::preposition)) return false; // "vom 3. auf …"
    return compose::bare_day_part(args, out);
}

bool times_of_set(const Args& args, Meaning& out) {
    const Chunk* times = args.find(Class::times);
    const Chunk* period = args.find(Class::set);
    if (times == nullptr || period == nullptr) return false;
    out = period->meaning;
    out.times = times->meaning.number;
    return true;
}

bool hyphen_length(const Args& args, Meaning& out) {
    const Chunk* unit = args.find(Class::unit);
    const Chunk* after = args.after();
    if (unit == nullptr || unit->classes.has(Class::capital)) return false;
    if (after != nullptr && after->touches && after->classes.has(Class::word)) return false;
    return compose::duration(args, out);
}

bool weekday_alone(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::weekday);
    if (day == nullptr || day->meaning.ambiguous) return false;
    out = day->meaning;
    return true;
}

bool units_alone(const Args& args, Meaning& out) {
    const Chunk* after = args.after();
    constexpr ClassSet counted = Class::point | Class::number;
    const bool years = after != nullptr && (after->classes.bits & counted.bits) != 0;
    return !years && compose::bare_plural_unit(args, out);
}

bool noun_length(const Args& args, Meaning& out) {
    return args[1].classes.has(Class::capital) && compose::copy(args, out);
}

bool named_war(const Args& args, Meaning& out) {
    return args[0].classes.has(Class::capital) && compose::nothing(args, out);
}

bool first_name(const Args& args, Meaning& out) {
    const Chunk* month = args.find(Class::month);
    if (month == nullptr || !month->meaning.ambiguous || said_as_month(args)) return false;
    return compose::nothing(args, out);
}

bool places_counted(const Args& args, Meaning& out) {
    const Chunk* thing = args.find(Class::thing);
    constexpr ClassSet of_time = Class::month | Class::unit | Class::century | Class::decade;
    return thing->node == 0 && (thing->classes.bits & of_time.bits) == 0 &&
           compose::nothing(args, out);
}

bool decades(const Args& args, std::span<Chunk> items) {
    const Chunk* after = args.after();
    if (after != nullptr && after->touches && after->classes.has(Class::word)) return false;
    std::size_t first = items.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].classes.has(Class::decade)) continue;
        items[i].classes = Class::date | Class::point;
        first = std::min(first, i);
        last = i;
    }
    if (first >= last) return false;
    items[first].span.begin = items.front().span.begin;
    return true;
}

} // namespace fasti::de
