// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/relative.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/habits.hpp"
#include "events/timex/settle/short_years.hpp"
#include "events/timex/settle/yearless.hpp"
#include "events/timex/settle/yearless_days.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/value.hpp"

#include <cstdlib>

namespace fasti::settle {
namespace {

Settled from_document(const Setting& setting) {
    return {fields_of(setting.part.dct->day), messages::document_date(*setting.part.dct),
            std::nullopt};
}

Settled from_mention(const ToldDate& mention) {
    return {mention.fields, messages::counted_from(mention.words), mention.timex, mention.assumed};
}

bool counts_days(Unit unit) {
    return unit <= Unit::week || unit == Unit::fortnight;
}

bool later_in_text(const ToldDate& a, const ToldDate& b) {
    return a.span.begin > b.span.begin;
}

Granularity grain_of(Unit unit) {
    if (unit == Unit::decade) return Granularity::decade;
    return unit == Unit::century ? Granularity::century : Granularity::millennium;
}

/// The last mention fine enough to count such units from.
const ToldDate* mention_for(const Passage& passage, Unit unit) {
    if (counts_days(unit)) return passage.day();
    if (unit < Unit::half) return passage.month();
    // "the end of the decade" is of "the 1860s", but not of "the 19th century"
    const ToldDate* coarse = passage.coarse();
    const bool names_one = coarse != nullptr && unit >= Unit::decade &&
                           coarse->fields.year_grain >= grain_of(unit) &&
                           (passage.year() == nullptr || later_in_text(*coarse, *passage.year()));
    return names_one ? coarse : passage.year();
}

/// A month that was spoken of after the last day: a day after some day of it is known to the month,
/// no finer.
const ToldDate* month_since(const Passage& passage, const Shift& shift) {
    const ToldDate* month = passage.month();
    if (shift.unit != Unit::day || std::abs(shift.count) > 3) return nullptr;
    if (month == nullptr || month->fields.day != 0) return nullptr;
    return passage.day() == nullptr || later_in_text(*month, *passage.day()) ? month : nullptr;
}

std::optional<Settled> text_anchor(const Setting& setting, const match::Expression& expression) {
    const Shift& shift = expression.meaning.shift;
    const Passage& passage = setting.passage;
    const bool part_of_day = expression.meaning.fields.part != DayPart::none && shift.count == 0;
    const ToldDate* month = part_of_day ? nullptr : month_since(passage, shift);
    if (month != nullptr) return from_mention(*month);
    const ToldDate* mention = mention_for(passage, shift.unit);
    if (mention == nullptr || !Passage::near(*mention, expression.block)) return std::nullopt;
    const bool other_year = counts_days(shift.unit) && shift.count != 0 &&
                            mention->fields.year != passage.year()->fields.year;
    if (other_year) return std::nullopt;
    return from_mention(*mention);
}

/// In a history "this year" is the one its passage speaks of, and "two years ago" in a quotation
/// counts from the day it was said.
const ToldDate* told_present(const Setting& setting, const match::Expression& expression) {
    const ToldDate* year = setting.passage.story();
    if (!setting.narrative || year == nullptr || year->block != expression.block) return nullptr;
    const Shift& shift = expression.meaning.shift;
    const bool this_one = shift.count == 0 && shift.unit >= Unit::year;
    const bool own_year = setting.part.dct && *year->fields.year >= setting.document_year();
    const Block& block = setting.document.blocks[expression.block];
    const bool said = this_one || in_quotation(setting.document, block, expression.span);
    return said && !own_year ? year : nullptr;
}

/// In news "the year" is the document's, unless the paragraph speaks of some other time.
bool topic_is_document(const Setting& setting, const match::Expression& expression) {
    if (setting.narrative || !setting.part.dct) return false;
    const ToldDate* year = setting.passage.year();
    if (year == nullptr || year->block != expression.block) return true;
    return std::abs(*year->fields.year - setting.document_year()) <= 1;
}

/// "over the weekend": the last one, on a Saturday this one.
Settled last_weekend(const Setting& setting) {
    const sys_days day = setting.part.dct->day;
    const bool within = date::weekday{day}.iso_encoding() >= 6;
    Fields weekend = fields_of_week(within ? day : day - days{7});
    weekend.weekend = true;
    return {weekend, messages::document_date(*setting.part.dct), std::nullopt};
}

std::optional<Settled> anchor_of(const Setting& setting, const match::Expression& expression) {
    if (expression.meaning.shift.anchor == Anchor::topic && topic_is_document(setting, expression))
        return from_document(setting);
    if (expression.meaning.shift.anchor == Anchor::document) {
        if (const ToldDate* year = told_present(setting, expression)) return from_mention(*year);
        if (!setting.part.dct) return std::nullopt;
        return from_document(setting);
    }
    if (std::optional<Settled> anchor = text_anchor(setting, expression)) return anchor;
    // "the morning" belongs to a day that is told, not to the one of writing
    const bool part_of_day =
        expression.meaning.fields.part != DayPart::none && expression.meaning.shift.count == 0;
    if (part_of_day) return std::nullopt;
    if (setting.narrative || !setting.part.dct) return std::nullopt;
    return from_document(setting);
}

/// "the turn of the century": the one nearest to the year that is told, of a document the last.
std::optional<Settled> settle_turn(const Setting& setting, const match::Expression& expression) {
    const int size = expression.meaning.shift.unit == Unit::millennium ? 1000 : 100;
    const ToldDate* year = setting.passage.year();
    const bool near =
        year != nullptr && expression.block - year->block <= Passage::blocks_remembered;
    std::optional<Settled> settled;
    if (near) settled = from_mention(*year);
    if (!near && setting.part.dct) settled = from_document(setting);
    if (!settled) return std::nullopt;
    const int from = *settled->fields.year + (near ? size / 2 : 0);
    settled->fields = fields_of_year(floor_div(from, size) * size);
    settled->counted_from.reset();
    return settled;
}

/// Whether the words name a place within what the shift leads to: "June 5" of "June 5 last year".
bool names_date_within(const Fields& fields) {
    return fields.month != 0 || fields.season != 0 || fields.quarter != 0 || fields.day != 0 ||
           fields.easter_based || fields.week != 0;
}

/// "Tuesday next week", of the week that the shift leads to.
Fields day_of_week(const Fields& week, int weekday) {
    return fields_of(bounds(*edtf(week)).begin + days{weekday - 1});
}

Fields with_time_of(Fields to, const Fields& from) {
    to.part = from.part;
    to.hour = from.hour;
    to.minute = from.minute;
    to.second = from.second;
    to.zone = from.zone;
    if (from.half != 0) to.half = from.half;
    return to;
}

/// Month and day of a settled date as one number, to compare within a year.
int within(const Fields& fields) {
    return first_month(fields) * 32 + fields.day;
}

int directed_year(const Fields& from, const Fields& fields, int direction, bool told) {
    const bool to_the_day = from.day != 0 && fields.day != 0;
    const int at = to_the_day ? within(from) : first_month(from);
    const int wanted = to_the_day ? within(fields) : first_month(fields);
    if (at != 0 && direction < 0 && wanted >= at) return *from.year - 1;
    if (at != 0 && direction > 0 && wanted <= at) return *from.year + 1;
    // "In 1915 they landed. The following April": of no known month before it
    if (at == 0 && told) return *from.year + direction;
    return *from.year;
}

std::optional<Settled> directed_anchor(const Setting& setting,
                                       const match::Expression& expression) {
    const Meaning& meaning = expression.meaning;
    if (meaning.shift.anchor == Anchor::document) {
        if (const ToldDate* year = told_present(setting, expression)) return from_mention(*year);
        if (!setting.part.dct) return std::nullopt;
        return from_document(setting);
    }
    const ToldDate* mention = setting.passage.year();
    if (meaning.fields.weekday != 0 && setting.passage.day() != nullptr)
        mention = setting.passage.day();
    if (mention != nullptr && Passage::near(*mention, expression.block))
        return from_mention(*mention);
    if (setting.narrative || !setting.part.dct) return std::nullopt;
    return from_document(setting);
}

/// "It took place this weekend", read at the beginning of a week, is of the one before.
bool weekend_is_over(const Setting& setting, const match::Expression& expression) {
    const Shift& shift = expression.meaning.shift;
    if (shift.unit != Unit::weekend || shift.anchor != Anchor::document || shift.count != 0)
        return false;
    if (!setting.part.dct || setting.narrative) return false;
    constexpr unsigned thursday = 4;
    if (date::weekday{setting.part.dct->day}.iso_encoding() > thursday) return false;
    const Block& block = setting.document.blocks[expression.block];
    return tense_around(setting.document, block, expression.span, setting.language) == Tense::past;
}

} // namespace

std::optional<Settled> settle_shift(const Setting& setting, const match::Expression& expression) {
    const Shift& shift = expression.meaning.shift;
    if (shift.vague) return std::nullopt;
    if (expression.meaning.turn) return settle_turn(setting, expression);
    const bool weekend = shift.anchor == Anchor::topic && shift.unit == Unit::weekend;
    if (weekend && topic_is_document(setting, expression)) return last_weekend(setting);
    if (weekend_is_over(setting, expression)) return last_weekend(setting);
    std::optional<Settled> settled = anchor_of(setting, expression);
    if (!settled) return std::nullopt;
    const std::optional<Fields> to = moved(settled->fields, shift);
    if (!to) return std::nullopt;
    Fields fields = expression.meaning.fields;
    if (fields.weekday != 0 && to->iso_week != 0) {
        settled->fields = day_of_week(*to, fields.weekday);
        return settled;
    }
    if (!names_date_within(fields)) {
        settled->fields = with_time_of(*to, fields);
        return settled;
    }
    fields.year = to->year;
    if (shift.unit == Unit::month) fields.month = to->month;
    const std::optional<Fields> placed = within_year(fields);
    if (!placed) return std::nullopt;
    settled->fields = *placed;
    return settled;
}

std::optional<Settled> settle_directed(const Setting& setting,
                                       const match::Expression& expression) {
    const Meaning& meaning = expression.meaning;
    std::optional<Settled> settled = directed_anchor(setting, expression);
    if (!settled) return std::nullopt;
    Fields fields = meaning.fields;
    std::optional<Fields> found;
    if (fields.weekday != 0 && fields.month == 0) {
        found = nearest_weekday(settled->fields, fields, meaning.direction);
    } else {
        fields.year = directed_year(settled->fields, fields, meaning.direction,
                                    meaning.shift.anchor == Anchor::reference);
        found = within_year(fields);
    }
    if (!found) return std::nullopt;
    settled->fields = *found;
    return settled;
}

std::optional<Settled> settle_anniversary(const Setting& setting,
                                          const match::Expression& expression) {
    const ToldDate* year = setting.passage.year();
    const auto count = static_cast<int>(expression.meaning.number);
    std::optional<int> marked;
    if (setting.part.dct) marked = setting.document_year();
    const bool near = year != nullptr && year->block == expression.block;
    if (near && *year->fields.year > count) marked = *year->fields.year;
    if (!marked) return std::nullopt;
    return Settled{fields_of_year(*marked - count), messages::years_before(count, *marked),
                   std::nullopt};
}

} // namespace fasti::settle
