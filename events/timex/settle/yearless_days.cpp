// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/yearless_days.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/habits.hpp"
#include "events/timex/settle/tense.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/value.hpp"

#include <algorithm>

namespace fasti::settle {
namespace {

/// "Wednesday's ruling" has been given, whatever it will lead to.
bool owns_what_follows(const Setting& setting, const match::Expression& expression) {
    const std::string_view after =
        std::string_view(setting.document.text).substr(expression.span.end);
    const auto& endings = setting.language.possessives;
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return after.starts_with(ending); });
}

} // namespace

/// Whether the weekday that the words name is the one of that day.
bool weekday_fits(const Fields& fields, sys_days day) {
    return date::weekday{day}.iso_encoding() == static_cast<unsigned>(fields.weekday);
}

namespace {

/// A paragraph or two on, under the same heading, and no other month was told since.
bool goes_on(const Setting& setting, const ToldDate& day, const match::Expression& clock) {
    constexpr std::size_t farthest = 2; // blocks
    const std::size_t block = clock.block;
    if (day.block == block) return true;
    if (!setting.narrative || block - day.block > farthest) return false;
    // "(9:30 a.m.)" of a source, "1:17-cr-201"
    const std::string_view text = setting.document.text;
    const bool plain = text[clock.span.begin - 1] == ' ' &&
                       (clock.span.end >= text.size() || text.substr(clock.span.end, 1) != "-") &&
                       text.substr(clock.span.end, 1) != ")";
    if (!plain) return false;
    const ToldDate* month = setting.passage.month();
    if (month != nullptr && month->span.begin > day.span.begin) return false;
    const auto& blocks = setting.document.blocks;
    for (std::size_t between = day.block + 1; between <= block; ++between)
        if (blocks[between].kind == BlockKind::heading) return false;
    return true;
}

} // namespace

/// "on the 17th": of the month the text speaks of, in news of the latest month that has had it.
std::optional<Settled>
settle_day_of_month(const Setting& setting, const match::Expression& expression, Fields fields) {
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
settle_clock(const Setting& setting, const match::Expression& expression, Fields fields) {
    const ToldDate* day = setting.passage.day();
    // "14:32 The alarm sounded", an entry of a log under its day
    const bool entry =
        expression.span.begin == setting.document.blocks[expression.block].span.begin;
    const bool near = day != nullptr && (entry || goes_on(setting, *day, expression));
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
settle_weekday(const Setting& setting, const match::Expression& expression, const Fields& fields) {
    const ToldDate* day = setting.passage.day();
    const bool told = day != nullptr && (setting.narrative || !setting.part.dct);
    if (!told && !setting.part.dct) return std::nullopt;
    Fields from = told ? day->fields : fields_of(setting.part.dct->day);
    const bool same = told && day->block == expression.block && weekday_fits(fields, *day_of(from));
    if (same) return Settled{from, messages::counted_from(day->words), std::nullopt};
    const Tense tense =
        owns_what_follows(setting, expression) ? Tense::past : tense_of(setting, expression);
    // "the draft is due by Friday", where no verb says that it was
    const bool until = expression.bound == TimexMod::on_or_before && tense == Tense::unknown;
    const bool ahead = told || until || tense == Tense::future;
    // "open Tuesday to Sunday" is of every week
    if (!told && expression.meaning.every && tense == Tense::unknown)
        return Settled{fields, messages::document_date(*setting.part.dct), std::nullopt, true};
    // "Tuesday" on a Tuesday is today's in news
    if (!ahead) from = fields_of(*day_of(from) + days{1});
    const std::optional<Fields> found = nearest_weekday(from, fields, ahead ? 1 : -1);
    if (!found) return std::nullopt;
    return Settled{*found,
                   told ? messages::counted_from(day->words)
                        : messages::document_date(*setting.part.dct),
                   std::nullopt};
}

} // namespace fasti::settle
