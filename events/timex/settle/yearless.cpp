// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/yearless.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/habits.hpp"
#include "events/timex/settle/nearest_year.hpp"
#include "events/timex/settle/tense.hpp"
#include "events/timex/settle/yearless_days.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cstdlib>

namespace fasti::settle {
namespace {

constexpr std::size_t longest_sentence = 160; // bytes between two dates of one sentence
constexpr int months_turned = 8; // back in the calendar: the story has passed a new year
constexpr int own_years = 10;    // around the document, that an essay may come to speak of

Settled in_year_of(const ToldDate& mention, Fields fields) {
    fields.year = mention.fields.year;
    return {fields, messages::year_of(mention.words), std::nullopt};
}

/// Whether a year the text spoke of may hold for other dates. In news one ahead, such as
/// that of a bond, says nothing of the next date.
bool lends_year(const Setting& setting, const ToldDate& year) {
    if (setting.narrative || !setting.part.dct) return true;
    return year.stated && *year.fields.year <= setting.document_year();
}

bool in_one_sentence(const Setting& setting,
                     const ToldDate& told,
                     const match::Expression& expression) {
    const std::size_t end = expression.span.begin;
    if (told.block != expression.block || told.span.end > end) return false;
    if (end - told.span.end > longest_sentence) return false;
    for (std::size_t at = told.span.end; at < end; ++at)
        if (ends_sentence(setting.document.text, at, setting.language)) return false;
    return true;
}

/// A date with a year earlier in the same sentence: "Center-2019, held from September 16 to 21".
const ToldDate* year_in_sentence(const Setting& setting, const match::Expression& expression) {
    const ToldDate* year = setting.passage.year();
    if (year == nullptr || !lends_year(setting, *year)) return nullptr;
    return in_one_sentence(setting, *year, expression) ? year : nullptr;
}

/// A date told before lies ahead of a document of news, but this one is of the past.
bool yet_to_come(const Setting& setting,
                 const match::Expression& expression,
                 const ToldDate& told) {
    if (setting.narrative || !setting.part.dct || told.stated) return false;
    const std::optional<sys_days> begin = begin_in(told.fields, *told.fields.year);
    return begin && *begin > setting.part.dct->day && tense_of(setting, expression) == Tense::past;
}

/// A date told before was over when the document was written, but this one is to come.
bool over_by_then(const Setting& setting,
                  const match::Expression& expression,
                  const ToldDate& told) {
    if (setting.narrative || !setting.part.dct) return false;
    const std::optional<sys_days> begin = begin_in(told.fields, *told.fields.year);
    return begin && *begin < setting.part.dct->day &&
           tense_of(setting, expression) == Tense::future;
}

/// The same day, or lately the same month, was spoken of with a year. A narrative that moved on
/// does not jump back for a bare month.
const ToldDate*
spoken_of(const Setting& setting, const match::Expression& expression, const Fields& fields) {
    const ToldDate* found = setting.passage.same_date(fields, expression.block);
    if (found == nullptr) return nullptr;
    const bool long_ago = expression.block - found->block > Passage::blocks_remembered;
    const bool moved_on = setting.narrative && (fields.day == 0 || long_ago) &&
                          found->fields.year != setting.passage.year()->fields.year;
    const bool another =
        yet_to_come(setting, expression, *found) || over_by_then(setting, expression, *found);
    return moved_on || another ? nullptr : found;
}

/// A day of the month the story stands in: "a paper released in 2005 showed that on 4 August" of a
/// story that told the 4th of August 1964 before.
bool in_story(const Setting& setting, const ToldDate& day) {
    const ToldDate* month = setting.passage.month();
    return setting.narrative && day.fields.day != 0 && month->fields.year == day.fields.year &&
           month->fields.month == day.fields.month;
}

/// The year of the story, or of the section where this paragraph began no sentence with another.
const ToldDate* story_year(const Setting& setting, const match::Expression& expression) {
    const ToldDate* story = setting.passage.story();
    const ToldDate* section = setting.passage.section();
    if (section == nullptr || story == nullptr) return story;
    const bool own = story->opens && story->block == expression.block;
    return own || story->fields.year == section->fields.year ? story : section;
}

/// Whether the year that was spoken of last holds for a date without one.
const ToldDate* year_of_text(const Setting& setting, const match::Expression& expression) {
    const ToldDate* year =
        setting.narrative ? story_year(setting, expression) : setting.passage.year();
    const bool season = expression.meaning.fields.month == 0;
    if (season && year != nullptr && !Passage::near(*year, expression.block)) return nullptr;
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

/// A story told in the past that has come to the year of its document does not tell of a month that
/// the document has yet to see: "their talks in October were warm", of September.
bool not_yet_seen(const Setting& setting,
                  const match::Expression& expression,
                  const Fields& fields) {
    const std::optional<Dct>& dct = setting.part.dct;
    if (!setting.narrative || !dct || dct->inferred || *fields.year != setting.document_year())
        return false;
    const std::optional<sys_days> begin = begin_in(fields, *fields.year);
    return begin && *begin > dct->day && tense_of(setting, expression) == Tense::past;
}

/// "in December, January and March" of what is to come: each after the one before.
const ToldDate* listed_ahead(const Setting& setting, const match::Expression& expression) {
    const ToldDate* month = setting.passage.month();
    if (setting.narrative || month == nullptr || month->stated || month->fields.day != 0)
        return nullptr;
    const std::optional<sys_days> begin = begin_in(month->fields, *month->fields.year);
    const bool ahead = begin && *begin > setting.part.dct->day;
    return ahead && in_one_sentence(setting, *month, expression) ? month : nullptr;
}

/// A day of the weeks before a document of news: it needs no year, whatever year was told before.
bool is_late_news(const Setting& setting, const Fields& fields) {
    if (setting.narrative || !setting.part.dct || fields.day == 0) return false;
    const std::optional<sys_days> day = begin_in(fields, setting.document_year());
    if (!day) return false;
    const auto passed = (setting.part.dct->day - *day).count();
    return passed >= 0 && passed <= days_close;
}

/// An entry of a section under a year: "## 1888", then "15.06. | Friedrich III. dies". Whatever was
/// told of a 15th of June before, its year is that of the section.
const ToldDate* year_of_entry(const Setting& setting, const match::Expression& expression) {
    const Block& block = setting.document.blocks[expression.block];
    const bool entry = block.kind == BlockKind::table || block.kind == BlockKind::list_item;
    return entry && expression.span.begin == block.span.begin ? setting.passage.section() : nullptr;
}

/// In the year of the document, or that of the months listed before.
Settled by_document(const Setting& setting, const match::Expression& expression, Fields fields) {
    const ToldDate* listed = fields.day == 0 ? listed_ahead(setting, expression) : nullptr;
    if (listed != nullptr) {
        const bool next = first_month(fields) < first_month(listed->fields);
        fields.year = *listed->fields.year + int{next};
    } else {
        fields.year = nearest_year(setting, expression, fields);
    }
    return Settled{fields, messages::document_date(*setting.part.dct), std::nullopt};
}

std::optional<Settled>
settle_in_year(const Setting& setting, const match::Expression& expression, Fields fields) {
    if (const ToldDate* year = year_of_entry(setting, expression)) return in_year_of(*year, fields);
    const ToldDate* same = spoken_of(setting, expression, fields);
    if (same == nullptr && is_late_news(setting, fields) &&
        tense_of(setting, expression) != Tense::future) {
        fields.year = setting.document_year();
        return Settled{fields, messages::document_date(*setting.part.dct), std::nullopt};
    }
    if (const ToldDate* year = year_in_sentence(setting, expression))
        if (same == nullptr || !in_story(setting, *same)) {
            Settled settled = in_year_of(*year, fields);
            // "from October 1941 to January"
            const bool over = expression.meaning.range == 2 && year->stated &&
                              first_month(fields) != 0 &&
                              first_month(fields) < first_month(year->fields);
            if (over) ++*settled.fields.year;
            return settled;
        }
    if (same != nullptr) {
        fields.year = same->fields.year;
        return Settled{fields, messages::same_as(same->words), std::nullopt};
    }
    if (const ToldDate* year = year_of_text(setting, expression)) {
        Settled settled = in_year_of(*year, fields);
        if (turned_the_year(setting, *year, fields)) ++*settled.fields.year;
        if (!not_yet_seen(setting, expression, settled.fields)) return settled;
        --*settled.fields.year;
        settled.basis = messages::document_date(*setting.part.dct);
        return settled;
    }
    if (!setting.part.dct) return std::nullopt;
    return by_document(setting, expression, fields);
}

/// "from Easter to October", "from November to March": the end is not before the begin.
void follow_begin(const Setting& setting, const match::Expression& expression, Settled& settled) {
    const ToldDate* begin = setting.passage.year();
    if (expression.meaning.range != 2 || setting.narrative || begin == nullptr) return;
    if (!in_one_sentence(setting, *begin, expression)) return;
    if (!settled.assumed && tense_of(setting, expression) != Tense::future) return;
    const std::optional<sys_days> from = begin_in(begin->fields, *begin->fields.year);
    const std::optional<sys_days> to = begin_in(settled.fields, *settled.fields.year);
    if (from && to && *to < *from && settled.fields.weekday == 0) ++*settled.fields.year;
}

} // namespace

std::optional<Settled>
settle_yearless(const Setting& setting, const match::Expression& expression, const Fields& fields) {
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
    if (is_habit(setting, expression)) settled->assumed = true;
    follow_begin(setting, expression, *settled);
    return settled;
}

} // namespace fasti::settle
