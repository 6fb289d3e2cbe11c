// SPDX-License-Identifier: Apache-2.0
// Short constructors for the word tables of languages: {"may", Class::month, month(5)}.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::words {

constexpr Sense number(std::int64_t value) {
    Sense sense;
    sense.kind = Sense::Kind::number;
    sense.number = value;
    return sense;
}

constexpr Sense point() {
    Sense sense;
    sense.kind = Sense::Kind::point;
    return sense;
}

constexpr Sense month(int value) {
    Sense sense = point();
    sense.fields.month = static_cast<std::int8_t>(value);
    return sense;
}

/// A month of another calendar.
constexpr Sense other_month(Calendar calendar, int value) {
    Sense sense = month(value);
    sense.fields.calendar = calendar;
    return sense;
}

/// ISO: 1 is Monday.
constexpr Sense weekday(int value) {
    Sense sense = point();
    sense.fields.weekday = static_cast<std::int8_t>(value);
    return sense;
}

/// EDTF: 21 spring, 22 summer, 23 autumn, 24 winter.
constexpr Sense season(int value) {
    Sense sense = point();
    sense.fields.season = static_cast<std::int8_t>(value);
    return sense;
}

/// "year".
constexpr Sense unit(Unit value) {
    Sense sense;
    sense.unit = value;
    return sense;
}

/// "years".
constexpr Sense units(Unit value) {
    Sense sense = unit(value);
    sense.plural = true;
    return sense;
}

/// "fifties": 50, the century left open.
constexpr Sense decade(int value) {
    Sense sense = point();
    sense.fields.year = value;
    sense.fields.year_grain = Granularity::decade;
    sense.fields.short_year = true;
    return sense;
}

constexpr Sense day_part(DayPart value) {
    Sense sense = point();
    sense.fields.part = value;
    return sense;
}

/// "mornings".
constexpr Sense day_parts(DayPart value) {
    Sense sense = day_part(value);
    sense.plural = true;
    return sense;
}

constexpr Sense feast(int month, int day) {
    Sense sense = point();
    sense.fields.month = static_cast<std::int8_t>(month);
    sense.fields.day = static_cast<std::int8_t>(day);
    return sense;
}

constexpr Sense easter(int days_after) {
    Sense sense = point();
    sense.fields.easter_based = true;
    sense.fields.easter = static_cast<std::int8_t>(days_after);
    return sense;
}

/// "yesterday": −1 day from the document.
constexpr Sense shifted(int count, Unit unit, DayPart part = DayPart::none) {
    Sense sense = point();
    sense.shift = {Anchor::document, count, unit, false};
    sense.fields.part = part;
    return sense;
}

/// "the day before": −1 day from the time the text speaks of.
constexpr Sense told(int count, Unit unit) {
    Sense sense = shifted(count, unit);
    sense.shift.anchor = Anchor::reference;
    return sense;
}

/// "three-year": a length in one word.
constexpr Sense length(std::int64_t count, Unit unit) {
    Sense sense;
    sense.kind = Sense::Kind::duration;
    sense.number = count;
    sense.unit = unit;
    return sense;
}

/// A word that may be something else: a name, a verb.
constexpr Sense maybe(Sense sense) {
    sense.ambiguous = true;
    return sense;
}

constexpr Sense ref(std::string_view value) {
    Sense sense;
    sense.kind = Sense::Kind::ref;
    sense.ref = value;
    return sense;
}

constexpr Sense mod(TimexMod value) {
    Sense sense;
    sense.mod = value;
    return sense;
}

constexpr Sense clock(int hour, int minute) {
    Sense sense = point();
    sense.fields.hour = static_cast<std::int8_t>(hour);
    sense.fields.minute = static_cast<std::int8_t>(minute);
    return sense;
}

/// "Mondays".
constexpr Sense every_weekday(int value) {
    Sense sense = weekday(value);
    sense.kind = Sense::Kind::set;
    sense.every = true;
    return sense;
}

constexpr Sense set(Unit unit, std::int64_t count = 1) {
    Sense sense;
    sense.kind = Sense::Kind::set;
    sense.unit = unit;
    sense.number = count;
    return sense;
}

} // namespace fasti::words
