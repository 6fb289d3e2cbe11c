// SPDX-License-Identifier: Apache-2.0
#include "events/messages.hpp"
#include "events/timex/calendar.hpp"
#include "events/timex/settle.hpp"
#include "events/timex/value.hpp"

#include <algorithm>
#include <cstdlib>

namespace fasti {
namespace {

constexpr std::size_t longest_sentence = 160; // bytes between two dates of one sentence
constexpr int days_close = 62;                // ahead, for a day and month of news
constexpr int months_turned = 8; // back in the calendar: the story has passed a new year
constexpr int own_years = 10;    // around the document, that an essay may come to speak of
constexpr int months_ahead = 4;  // that a bare month of news without tense may lie

Settled in_year_of(const ToldDate& mention, Fields fields) {
    fields.year = mention.fields.year;
    return {fields, messages::year_of(mention.words), std::nullopt};
}

Tense tense_of(const Setting& setting, const Expression& expression) {
    const Block& block = setting.document.blocks[expression.block];
    return tense_around(setting.document, block, expression.span, setting.language);
}

/// Whether a year the text spoke of may hold for other dates. In news one ahead, such as
/// that of a bond, says nothing of the next date.
bool lends_year(const Setting& setting, const ToldDate& year) {
    if (setting.narrative || !setting.part.dct) return true;
    return year.stated && *year.fields.year <= setting.document_year();
}

/// A date with a year earlier in the same sentence: "Center-2019, held from September 16 to 21".
const ToldDate* year_in_sentence(const Setting& setting, const Expression& expression) {
    const ToldDate* year = setting.passage.year();
    if (year == nullptr || year->block != expression.block ||
        year->span.end > expression.span.begin)
        return nullptr;
    const std::size_t end = expression.span.begin;
    if (!lends_year(setting, *year) || end - year->span.end > longest_sentence) return nullptr;
    for (std::size_t at = year->span.end; at < end; ++at)
        if (ends_sentence(setting.document.text, at, setting.language)) return nullptr;
    return year;
}

/// The same day, or lately the same month, was spoken of with a year. A narrative that moved on
/// does not jump back for a bare month.
const ToldDate*
spoken_of(const Setting& setting, const Expression& expression, const Fields& fields) {
    const ToldDate* found = setting.passage.same_date(fields, expression.block);
    if (found == nullptr) return nullptr;
    const bool moved_on = setting.narrative && fields.day == 0 &&
                          found->fields.year != setting.passage.year()->fields.year;
    return moved_on ? nullptr : found;
}

/// A day of the month the story stands in: "a paper released in 2005 showed that on 4 August" of a
/// story that told the 4th of August 1964 before.
bool in_story(const Setting& setting, const ToldDate& day) {
    const ToldDate* month = setting.passage.month();
    return setting.narrative && day.fields.day != 0 && month->fields.year == day.fields.year &&
           month->fields.month == day.fields.month;
}

/// The year of the story, or of the section where this paragraph began no sentence with another.
const ToldDate* story_year(const Setting& setting, const Expression& expression) {
    const ToldDate* story = setting.passage.story();
    const ToldDate* section = setting.passage.section();
    if (section == nullptr || story == nullptr) return story;
    const bool own = story->opens && story->block == expression.block;
    return own || story->fields.year == section->fields.year ? story : section;
}

/// Whether the year that was spoken of last holds for a date without one.
const ToldDate* year_of_text(const Setting& setting, const Expression& expression) {
    const ToldDate* year =
        setting.narrative ? story_year(setting, expression) : setting.passage.year();
    if (year == nullptr || !setting.part.dct) return year;
    const int apart = std::abs(*year->fields.year - setting.document_year());
    // An essay that comes to its own days looks ahead from them, whatever year it told before.
    if (setting.narrative && apart <= own_years && year->block != expression.block &&
        tense_of(setting, expression) == Tense::future)
        return nullptr;
    if (setting.narrative) return year;
    const bool far = apart > 1 && lends_year(setting, *year);
    const bool ahead = tense_of(setting, expression) == Tense::future;
    const bool frames = year->opens && year->block == expression.block;
    return frames && far && !ahead ? year : nullptr;
}

/// A story that was in December and comes to January has gone on to the next year.
bool turned_the_year(const Setting& setting, const ToldDate& year, const Fields& fields) {
    const int from = first_month(year.fields);
    const int to = first_month(fields);
    return setting.narrative && from != 0 && to != 0 && from - to >= months_turned;
}

/// The day that fields begin with in a year; nullopt for 29 February and the like.
std::optional<sys_days> begin_in(const Fields& fields, int year) {
    Fields in_year = fields;
    in_year.year = year;
    in_year.whole_week = false;
    if (const auto placed = within_year(in_year)) in_year = *placed;
    if (in_year.month == 0)
        in_year.month = static_cast<std::int8_t>(std::max(first_month(in_year), 1));
    if (in_year.day == 0) in_year.day = 1;
    return day_of(in_year);
}

/// Whether the weekday that the words name is the one of that day.
bool weekday_fits(const Fields& fields, sys_days day) {
    return date::weekday{day}.iso_encoding() == static_cast<unsigned>(fields.weekday);
}

/// "Saturday, April 25": of the years around, the one in which it was a Saturday.
std::optional<int> year_by_weekday(const Fields& fields, int year) {
    if (fields.weekday == 0 || fields.day == 0 || fields.week != 0) return std::nullopt;
    for (const int candidate : {year, year - 1, year + 1})
        if (const auto day = begin_in(fields, candidate); day && weekday_fits(fields, *day))
            return candidate;
    return std::nullopt;
}

/// The latest such day or month that is not after the document, unless the sentence looks ahead or
/// the day is close: what news calls by day and month is seldom far off.
int nearest_year(const Setting& setting, const Expression& expression, const Fields& fields) {
    const int year = setting.document_year();
    if (const std::optional<int> fitting = year_by_weekday(fields, year)) return *fitting;
    const std::optional<sys_days> begin = begin_in(fields, year);
    if (!begin) return year;
    const Tense tense = tense_of(setting, expression);
    const int ahead = static_cast<int>((*begin - setting.part.dct->day).count());
    const bool to_the_day = fields.day != 0 || fields.easter_based;
    const int close = fields.day != 0 ? days_close : tense == Tense::past ? 0 : months_ahead * 31;
    if (ahead > close && tense != Tense::future) return year - 1;
    // quarters are reported long after they ended
    const int passed = (fields.quarter != 0 ? 6 : fields.day != 0 ? 1 : 3) * 31;
    const bool close_next_year = to_the_day && ahead + 365 <= days_close && tense != Tense::past;
    if (close_next_year || (ahead < -passed && tense == Tense::future)) return year + 1;
    return year;
}

/// A day of the weeks before a document of news: it needs no year, whatever year was told before.
bool is_late_news(const Setting& setting, const Fields& fields) {
    if (setting.narrative || !setting.part.dct || fields.day == 0) return false;
    const std::optional<sys_days> day = begin_in(fields, setting.document_year());
    if (!day) return false;
    const auto passed = (setting.part.dct->day - *day).count();
    return passed >= 0 && passed <= days_close;
}

std::optional<Settled>
settle_in_year(const Setting& setting, const Expression& expression, Fields fields) {
    const ToldDate* same = spoken_of(setting, expression, fields);
    if (same == nullptr && is_late_news(setting, fields) &&
        tense_of(setting, expression) != Tense::future) {
        fields.year = setting.document_year();
        return Settled{fields, messages::document_date(*setting.part.dct), std::nullopt};
    }
    if (const ToldDate* year = year_in_sentence(setting, expression))
        if (same == nullptr || !in_story(setting, *same)) return in_year_of(*year, fields);
    if (same != nullptr) {
        fields.year = same->fields.year;
        return Settled{fields, messages::same_as(same->words), std::nullopt};
    }
    if (const ToldDate* year = year_of_text(setting, expression)) {
        Settled settled = in_year_of(*year, fields);
        if (turned_the_year(setting, *year, fields)) ++*settled.fields.year;
        return settled;
    }
    if (!setting.part.dct) return std::nullopt;
    fields.year = nearest_year(setting, expression, fields);
    return Settled{fields, messages::document_date(*setting.part.dct), std::nullopt};
}

/// "on the 17th": of the month the text speaks of, in news of the latest month that has had it.
std::optional<Settled>
settle_day_of_month(const Setting& setting, const Expression& expression, Fields fields) {
    const ToldDate* month = setting.passage.month();
    const bool told = month != nullptr && (setting.narrative || month->block == expression.block);
    if (!told && !setting.part.dct) return std::nullopt;
    const Fields from = told ? month->fields : fields_of(setting.part.dct->day);
    fields.year = from.year;
    fields.month = from.month;
    if (told) return Settled{fields, messages::counted_from(month->words), month->timex};
    const bool ahead = fields.day > from.day && tense_of(setting, expression) != Tense::future;
    if (ahead) {
        const std::optional<Fields> before =
            moved(from, {Anchor::document, -1, Unit::month, false});
        fields.year = before->year;
        fields.month = before->month;
    }
    return Settled{fields, messages::document_date(*setting.part.dct), std::nullopt};
}

std::optional<Settled>
settle_clock(const Setting& setting, const Expression& expression, Fields fields) {
    const ToldDate* day = setting.passage.day();
    const bool near = day != nullptr && day->block == expression.block;
    if (!near && (setting.narrative || !setting.part.dct)) return std::nullopt;
    const Fields from = near ? day->fields : fields_of(setting.part.dct->day);
    fields.year = from.year;
    fields.month = from.month;
    fields.day = from.day;
    return Settled{fields,
                   near ? messages::counted_from(day->words)
                        : messages::document_date(*setting.part.dct),
                   std::nullopt, !near || day->assumed};
}

std::optional<Settled>
settle_weekday(const Setting& setting, const Expression& expression, const Fields& fields) {
    const ToldDate* day = setting.passage.day();
    const bool told = day != nullptr && (setting.narrative || !setting.part.dct);
    if (!told && !setting.part.dct) return std::nullopt;
    Fields from = told ? day->fields : fields_of(setting.part.dct->day);
    const bool same = told && day->block == expression.block && weekday_fits(fields, *day_of(from));
    if (same) return Settled{from, messages::counted_from(day->words), std::nullopt};
    const Tense tense = tense_of(setting, expression);
    const bool ahead = told || tense == Tense::future;
    // "open Tuesday to Sunday" is of every week
    const bool habitual = !told && expression.sense.range != 0 && tense == Tense::unknown;
    // "Tuesday" on a Tuesday is today's in news
    if (!ahead) from = fields_of(*day_of(from) + days{1});
    const std::optional<Fields> found = nearest_weekday(from, fields, ahead ? 1 : -1);
    if (!found) return std::nullopt;
    return Settled{*found,
                   told ? messages::counted_from(day->words)
                        : messages::document_date(*setting.part.dct),
                   std::nullopt, habitual};
}

/// The year that decides the century: one the paragraph speaks of when that is history, else the
/// document's.
int short_reference(const Setting& setting, const Expression& expression) {
    const ToldDate* year = setting.passage.year();
    const int spoken = year == nullptr ? 0 : *year->fields.year;
    if (spoken >= 1000 && spoken < 1930 && year->block == expression.block) return spoken;
    if (setting.part.dct) return setting.document_year();
    return spoken >= 1000 ? spoken : 1999; // nobody writes '44 of Caesar
}

} // namespace

void complete_century(const Setting& setting, const Expression& expression, Fields& fields) {
    const int reference = short_reference(setting, expression);
    const bool decade = fields.year_grain == Granularity::decade;
    const int latest = reference + (decade ? 5 : 10);
    int year = floor_div(reference, 100) * 100 + *fields.year;
    if (year > latest) year -= 100;
    if (year + 100 <= latest) year += 100;
    const ToldDate* coarse = setting.passage.coarse();
    if (decade && setting.narrative && setting.passage.year() == nullptr && coarse != nullptr)
        year = floor_div(*coarse->fields.year, 100) * 100 + *fields.year;
    fields.year = year;
    fields.short_year = false;
}

bool is_ancient(const Setting& setting) {
    constexpr int latest = 300;
    const ToldDate* year = setting.passage.year();
    const ToldDate* coarse = setting.passage.coarse();
    if (year == nullptr) year = coarse;
    return year != nullptr && *year->fields.year < latest;
}

void settle_era(const Setting& setting, Fields& fields) {
    const ToldDate* year = setting.passage.year();
    if (year == nullptr || *year->fields.year > 0 || !fields.year) return;
    const int told = *year->fields.year;
    const int before_christ = 1 - *fields.year;
    if (std::abs(before_christ - told) < std::abs(*fields.year - told)) fields.year = before_christ;
}

std::optional<Settled>
settle_yearless(const Setting& setting, const Expression& expression, const Fields& fields) {
    std::optional<Settled> settled;
    if (fields.month == 0 && fields.day != 0)
        settled = settle_day_of_month(setting, expression, fields);
    else if (fields.month == 0 && fields.weekday != 0)
        settled = settle_weekday(setting, expression, fields);
    else if (fields.month == 0 && !fields.any_below_year())
        settled = settle_clock(setting, expression, fields);
    else
        settled = settle_in_year(setting, expression, fields);
    if (!settled) return std::nullopt;
    const std::optional<Fields> placed = within_year(settled->fields);
    if (!placed) return std::nullopt;
    settled->fields = *placed;
    return settled;
}

} // namespace fasti
