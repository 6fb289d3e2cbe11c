// SPDX-License-Identifier: Apache-2.0
// Short constructors for the word tables of languages: {"may", Class::month, month(5)}.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::words {

constexpr Meaning number(std::int64_t value) {
    Meaning meaning;
    meaning.kind = Meaning::Kind::number;
    meaning.number = value;
    return meaning;
}

constexpr Meaning point() {
    Meaning meaning;
    meaning.kind = Meaning::Kind::point;
    return meaning;
}

constexpr Meaning month(int value) {
    Meaning meaning = point();
    meaning.fields.month = static_cast<std::int8_t>(value);
    return meaning;
}

/// A month of another calendar.
constexpr Meaning other_month(Calendar calendar, int value) {
    Meaning meaning = month(value);
    meaning.fields.calendar = calendar;
    return meaning;
}

/// ISO: 1 is Monday.
constexpr Meaning weekday(int value) {
    Meaning meaning = point();
    meaning.fields.weekday = static_cast<std::int8_t>(value);
    return meaning;
}

/// EDTF: 21 spring, 22 summer, 23 autumn, 24 winter.
constexpr Meaning season(int value) {
    Meaning meaning = point();
    meaning.fields.season = static_cast<std::int8_t>(value);
    return meaning;
}

/// "year".
constexpr Meaning unit(Unit value) {
    Meaning meaning;
    meaning.unit = value;
    return meaning;
}

/// "years".
constexpr Meaning units(Unit value) {
    Meaning meaning = unit(value);
    meaning.plural = true;
    return meaning;
}

/// "fifties": 50, the century left open.
constexpr Meaning decade(int value) {
    Meaning meaning = point();
    meaning.fields.year = value;
    meaning.fields.year_grain = Granularity::decade;
    meaning.fields.short_year = true;
    return meaning;
}

constexpr Meaning day_part(DayPart value) {
    Meaning meaning = point();
    meaning.fields.part = value;
    return meaning;
}

/// "mornings".
constexpr Meaning day_parts(DayPart value) {
    Meaning meaning = day_part(value);
    meaning.plural = true;
    return meaning;
}

constexpr Meaning feast(int month, int day) {
    Meaning meaning = point();
    meaning.fields.month = static_cast<std::int8_t>(month);
    meaning.fields.day = static_cast<std::int8_t>(day);
    return meaning;
}

constexpr Meaning easter(int days_after) {
    Meaning meaning = point();
    meaning.fields.easter_based = true;
    meaning.fields.easter = static_cast<std::int8_t>(days_after);
    return meaning;
}

/// "yesterday": −1 day from the document.
constexpr Meaning shifted(int count, Unit unit, DayPart part = DayPart::none) {
    Meaning meaning = point();
    meaning.shift = {Anchor::document, count, unit, false};
    meaning.fields.part = part;
    return meaning;
}

/// "the day before": −1 day from the time the text speaks of.
constexpr Meaning from_reference(int count, Unit unit) {
    Meaning meaning = shifted(count, unit);
    meaning.shift.anchor = Anchor::reference;
    return meaning;
}

/// "three-year": a length in one word.
constexpr Meaning length(std::int64_t count, Unit unit) {
    Meaning meaning;
    meaning.kind = Meaning::Kind::duration;
    meaning.number = count;
    meaning.unit = unit;
    return meaning;
}

/// A word that may be something else: a name, a verb.
constexpr Meaning maybe(Meaning meaning) {
    meaning.ambiguous = true;
    return meaning;
}

constexpr Meaning ref(std::string_view value) {
    Meaning meaning;
    meaning.kind = Meaning::Kind::ref;
    meaning.ref = value;
    return meaning;
}

constexpr Meaning mod(TimexMod value) {
    Meaning meaning;
    meaning.mod = value;
    return meaning;
}

constexpr Meaning clock(int hour, int minute) {
    Meaning meaning = point();
    meaning.fields.hour = static_cast<std::int8_t>(hour);
    meaning.fields.minute = static_cast<std::int8_t>(minute);
    return meaning;
}

/// "Mondays".
constexpr Meaning every_weekday(int value) {
    Meaning meaning = weekday(value);
    meaning.kind = Meaning::Kind::set;
    meaning.every = true;
    return meaning;
}

constexpr Meaning set(Unit unit, std::int64_t count = 1) {
    Meaning meaning;
    meaning.kind = Meaning::Kind::set;
    meaning.unit = unit;
    meaning.number = count;
    return meaning;
}

} // namespace fasti::words
