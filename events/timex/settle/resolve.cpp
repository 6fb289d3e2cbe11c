// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/resolve.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/faults.hpp"
#include "events/timex/settle/genre.hpp"
#include "events/timex/settle/habits.hpp"
#include "events/timex/settle/normalise.hpp"
#include "events/timex/settle/numeric_order.hpp"
#include "events/timex/settle/relative.hpp"
#include "events/timex/settle/reports.hpp"
#include "events/timex/settle/short_years.hpp"
#include "events/timex/settle/yearless.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/duration.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/other_calendar.hpp"
#include "events/timex/value/value.hpp"

#include <algorithm>
#include <utility>

namespace fasti::settle {
namespace {

class Resolver {
public:
    Resolver(Setting setting, TimexSink& sink, Tagged& out)
        : setting_(std::move(setting)), sink_(sink), out_(out) {}

    void take(const match::Expression& expression) {
        enter(expression.block);
        if (expression.anchor_only) {
            Fields fields;
            fields.year = expression.meaning.fields.year;
            remember(fields, expression, std::nullopt);
            return;
        }
        if (expression.meaning.story_only && !setting_.history) return;
        if (told_of_past(expression) || a_part_of_town(expression.meaning)) return;
        if (a_mere_number(expression.meaning)) {
            // of "a low in January of 114" the month is left
            if (expression.meaning.fields.month != 0) take(without_year(expression));
            return;
        }
        Timex timex = begin(expression);
        if (expression.meaning.kind == Meaning::Kind::point) {
            if (still_today(expression))
                timex.value = "PRESENT_REF";
            else if (!point(expression, timex))
                return;
        }
        if (expression.meaning.kind == Meaning::Kind::set) normalise_set(expression.meaning, timex);
        if (expression.meaning.kind == Meaning::Kind::ref) timex.value = expression.meaning.ref;
        if (expression.meaning.kind == Meaning::Kind::duration) {
            timex.type = TimexType::duration;
            timex.value = timex3_duration(expression.meaning);
            if (expression.meaning.fields.calendar == Calendar::fiscal)
                year_ended_ = expression.span.end;
        }
        if (const auto fault = reversed(expression, timex)) out_.findings.push_back(*fault);
        sink_.put(std::move(timex));
    }

private:
    static bool limits(TimexMod mod) {
        return mod == TimexMod::on_or_before || mod == TimexMod::on_or_after;
    }

    static Timex begin(const match::Expression& expression) {
        Timex timex;
        timex.span = expression.span;
        timex.block = expression.block;
        timex.bound = expression.bound;
        timex.bound_words = expression.bound_words;
        if (timex.bound == TimexMod::none && limits(expression.meaning.mod)) {
            timex.bound = expression.meaning.mod; // "in 1533 at the earliest"
            timex.bound_words = {};
        }
        timex.mod = expression.meaning.mod;
        timex.rule = expression.rule;
        timex.traits = expression.traits;
        if (!expression.derivation.empty()) timex.derivation = expression.derivation.front();
        timex.range = int{expression.meaning.range};
        timex.alternative = expression.meaning.alternative;
        timex.basis = Basis::stated;
        return timex;
    }

    /// "They soon left" of what is over: no time to come.
    bool told_of_past(const match::Expression& expression) const {
        if (expression.meaning.kind != Meaning::Kind::ref || !expression.meaning.ambiguous)
            return false;
        const Block& block = setting_.document.blocks[expression.block];
        return tense_around(setting_.document, block, expression.span, setting_.language) !=
               Tense::future;
    }

    /// "from 360 to 450 shops": a year only where the text is in such times.
    bool a_mere_number(const Meaning& meaning) const {
        const Fields& fields = meaning.fields;
        if (!meaning.ambiguous || !fields.year || *fields.year >= 1000) return false;
        const ToldDate* year = setting_.passage.year();
        return fields.year_grain == Granularity::year && !fields.short_year &&
               (year == nullptr || *year->fields.year >= 1000);
    }

    /// Of "January of 114" what stands before the number.
    match::Expression without_year(const match::Expression& expression) const {
        match::Expression month = expression;
        month.meaning.fields.year.reset();
        month.meaning.ambiguous = false;
        const std::string_view words = setting_.document[expression.span];
        month.span.end = month.span.begin + std::min(words.find(' '), words.size());
        return month;
    }

    /// "the quarter" where no report has named one.
    bool a_part_of_town(const Meaning& meaning) const {
        return meaning.reported && meaning.ambiguous && setting_.passage.quarter() == nullptr;
    }

    /// "today" of a history, and "still in use today", is no day.
    bool still_today(const match::Expression& expression) const {
        const Meaning& meaning = expression.meaning;
        if (meaning.shift != Shift{Anchor::document, 0, Unit::day, false}) return false;
        if (meaning.fields != Fields{}) return false;
        return setting_.narrative || means_nowadays(setting_, expression);
    }

    /// The end of a range that lies wholly before its begin.
    std::optional<Finding> reversed(const match::Expression& expression, const Timex& end) {
        if (end.range != 2 || end.alternative || !sink_.last() || sink_.last()->range != 1)
            return std::nullopt;
        const Timex& begin = *sink_.last();
        const bool stated =
            begin.edtf && end.edtf && begin.basis == Basis::stated && end.basis == Basis::stated;
        if (!stated || before(end.bounds, begin.bounds) != Verdict::definite) return std::nullopt;
        return range_reversed(setting_, expression, begin.span);
    }

    /// False where the words name no date at all.
    bool point(const match::Expression& expression, Timex& timex) {
        const Meaning& meaning = expression.meaning;
        if (meaning.era == EraGuess::ancient && !is_ancient(setting_)) return false;
        const bool anniversary = meaning.number > 0 && meaning.shift.anchor == Anchor::reference &&
                                 meaning.shift.unit == Unit::year;
        if (meaning.regnal) {
            timex.value = "XXXX";
            timex.basis = Basis::unknown_reign;
            return true;
        }
        if (meaning.fields.impossible) {
            if (const auto fault = fault_of(setting_, expression, meaning.fields))
                out_.findings.push_back(*fault);
            return false;
        }
        std::optional<Settled> settled = anniversary ? settle_anniversary(setting_, expression)
                                                     : settle_and_count_on(expression);
        if (!settled) return unsettled(expression, timex);
        if (const std::optional<CalendarDate> written = written_date(settled->fields)) {
            const std::optional<Fields> day = gregorian(*written, settled->fields);
            if (!day) return month_or_year(expression, *written, timex);
            settled->fields = *day;
            timex.as_written = written;
        }
        if (const auto fault = fault_of(setting_, expression, settled->fields)) {
            out_.findings.push_back(*fault);
            if (fault->code != messages::weekday_does_not_match) return false;
        }
        note_fiscal_year(expression, settled->fields);
        normalise(setting_, meaning, *settled, timex);
        keep_order(expression, *settled, timex);
        // what a writer or speaker calls "last year" does not move the story
        const bool of_writer = setting_.narrative && meaning.shift.anchor == Anchor::document;
        if (!anniversary && !of_writer && (!meaning.directed || settled->fields.year))
            remember(settled->fields, expression, sink_.count(), settled->assumed);
        return true;
    }

    /// The day that the words name, and on from it: "the day after Christmas".
    std::optional<Settled> settle_and_count_on(const match::Expression& expression) {
        std::optional<Settled> settled = settle(expression);
        const Period& on = expression.meaning.on;
        if (!settled || on.zero()) return settled;
        const std::optional<Fields> to = counted_on(settled->fields, on);
        if (!to) return std::nullopt;
        settled->fields = *to;
        return settled;
    }

    std::optional<Settled> settle(const match::Expression& expression) {
        const Meaning& meaning = expression.meaning;
        if (meaning.reported)
            if (std::optional<Settled> settled = settle_reported(setting_, expression))
                return settled;
        if (meaning.directed) return settle_directed(setting_, expression);
        if (meaning.shift.unit != Unit::none) return settle_shift(setting_, expression);
        Fields fields = meaning.fields;
        if (fields.ambiguous_order) settle_order(expression, fields);
        if (meaning.era != EraGuess::none) settle_era(setting_, fields);
        if (fields.short_year) complete_century(setting_, expression, fields);
        if (!fields.year) return settle_yearless(setting_, expression, fields);
        const std::optional<Fields> placed = within_year(fields);
        if (!placed) return std::nullopt;
        return Settled{*placed, Basis::stated, std::nullopt};
    }

    /// What nothing places keeps an open value; false, with a finding, for "31 June" of no year.
    bool unsettled(const match::Expression& expression, Timex& timex) {
        const Meaning& meaning = expression.meaning;
        const bool bare = meaning.shift.anchor == Anchor::none && !meaning.fields.year;
        const auto fault = bare ? fault_of(setting_, expression, meaning.fields) : std::nullopt;
        if (fault) out_.findings.push_back(*fault);
        if (!fault) normalise_open(meaning, timex);
        return !fault;
    }

    /// "the fiscal year ended June 30": the years of these accounts begin in July.
    void note_fiscal_year(const match::Expression& end, const Fields& fields) {
        constexpr std::size_t longest_between = 12; // bytes: " ending in "
        if (year_ended_ == 0 || fields.month == 0) return;
        if (end.span.begin - year_ended_ <= longest_between)
            fiscal_begin_ = static_cast<std::uint8_t>(fields.month % 12 + 1);
        year_ended_ = 0;
    }

    /// Of another calendar: a span of days. False, with a finding, where there is no such date.
    bool
    month_or_year(const match::Expression& expression, const CalendarDate& written, Timex& timex) {
        if (set_written(timex, written, fiscal_begin_)) {
            timex.label = setting_.document[timex.span];
            return true;
        }
        out_.findings.push_back(no_such_date(setting_, expression, written));
        return false;
    }

    /// "Wednesday 12/05/2010": whether only the month in front makes it that weekday, or only the
    /// day; nullopt where neither or both do.
    static std::optional<bool> month_first_by_weekday(const Fields& day_first) {
        if (day_first.weekday == 0 || day_first.short_year) return std::nullopt;
        Fields month_first = day_first;
        std::swap(month_first.day, month_first.month);
        const auto fits = [&](const Fields& fields) {
            const std::optional<sys_days> day = day_of(fields);
            return day &&
                   date::weekday{*day}.iso_encoding() == static_cast<unsigned>(fields.weekday);
        };
        if (fits(day_first) == fits(month_first)) return std::nullopt;
        return fits(month_first);
    }

    void settle_order(const match::Expression& expression, Fields& fields) {
        fields.ambiguous_order = false;
        const std::optional<bool> by_weekday = month_first_by_weekday(fields);
        const bool unknown = !by_weekday && setting_.order == NumericOrder::unknown;
        const bool month_first = by_weekday ? *by_weekday
                                 : unknown  ? setting_.language.month_first
                                            : setting_.order == NumericOrder::month_first;
        if (month_first) std::swap(fields.day, fields.month);
        if (unknown) out_.findings.push_back(ambiguous_date(setting_, expression, fields));
    }

    /// "from May to Christmas" of news that looks back: the begin is of the year before, too.
    void
    keep_order(const match::Expression& expression, const Settled& settled, const Timex& timex) {
        const Meaning& meaning = expression.meaning;
        const bool yearless = !meaning.fields.year && meaning.shift == Shift{} && !meaning.directed;
        if (meaning.range == 1 && yearless && !setting_.narrative && setting_.part.dct)
            begun_ = {meaning, settled, sink_.count()};
        if (meaning.range != 2 || !begun_) return;
        Begun begun = *std::exchange(begun_, std::nullopt);
        if (!yearless || begun.timex + 1 != sink_.count() || !timex.edtf) return;
        Timex& begin = *sink_.last();
        if (!begin.edtf || before(timex.bounds, begin.bounds) != Verdict::definite) return;
        if (begun.settled.fields.day != 0) return; // "Nov. 20 through Jan. 10" looks ahead
        --*begun.settled.fields.year;
        normalise(setting_, begun.meaning, begun.settled, begin);
    }

    std::size_t origin_of(const match::Expression& expression) const {
        const Fields& fields = expression.meaning.fields;
        const ToldDate* year = setting_.passage.year();
        const bool own = fields.year || fields.month != 0 || year == nullptr ||
                         expression.meaning.shift.anchor == Anchor::document;
        return own ? expression.block : year->origin;
    }

    /// "The court rejected the suit in 1924." of a story that told of March 1921.
    bool moves_the_story(const Fields& fields, const match::Expression& expression) const {
        const ToldDate* month = setting_.passage.month();
        const bool later = month != nullptr && fields.year && *fields.year > *month->fields.year;
        if (!setting_.narrative || !later || expression.bound != TimexMod::none) return false;
        const Block& block = setting_.document.blocks[expression.block];
        const Span sentence =
            sentence_around(setting_.document, block, expression.span, setting_.language);
        return month->span.end <= sentence.begin &&
               tense_around(setting_.document, block, expression.span, setting_.language) ==
                   Tense::past;
    }

    void remember(const Fields& fields,
                  const match::Expression& expression,
                  std::optional<std::size_t> timex,
                  bool assumed = false) {
        // what a source is dated by does not move the story
        if (!zones::gives(setting_.zones.at(expression.span.begin, expression.block)).events)
            return;
        const std::string words(setting_.document[expression.span]);
        const Block& block = setting_.document.blocks[expression.block];
        const bool opens =
            opens_sentence(setting_.document, block, expression.span, setting_.language);
        const ToldDate told{fields,
                            expression.span,
                            expression.block,
                            words,
                            timex,
                            opens,
                            expression.meaning.fields.year.has_value(),
                            assumed,
                            origin_of(expression),
                            !opens && fields.month == 0 && moves_the_story(fields, expression)};
        setting_.passage.remember(told);
        const Meaning& meaning = expression.meaning;
        if (!meaning.reported || meaning.shift.count == 0) note_report(setting_, told);
        const bool year = fields.year && fields.year_grain == Granularity::year;
        if (!year || !looks_like_title(setting_.document, block)) return;
        if (expression.meaning.range != 0)
            setting_.passage.head(std::nullopt);
        else if (block.kind == BlockKind::heading || expression.span.begin == block.span.begin)
            setting_.passage.head(told);
    }

    /// A heading ends the section of one that is no deeper.
    void enter(std::size_t block) {
        const auto& blocks = setting_.document.blocks;
        for (; block_ < block; ++block_) {
            const Block& next = blocks[block_ + 1];
            const ToldDate* section = setting_.passage.section();
            if (section != nullptr && next.kind == BlockKind::heading &&
                next.level <= blocks[section->block].level)
                setting_.passage.head(std::nullopt);
        }
    }

    /// The begin of a range whose year no words name.
    struct Begun {
        Meaning meaning;
        Settled settled;
        std::size_t timex; ///< how many came before it
    };

    Setting setting_;
    TimexSink& sink_;
    Tagged& out_; // its findings
    std::optional<Begun> begun_;
    std::size_t block_ = 0;         ///< the last one entered
    std::size_t year_ended_ = 0;    ///< the end of "the year ended", until its date comes
    std::uint8_t fiscal_begin_ = 0; ///< the month that the years of accounts begin in; 0: unknown
};

} // namespace

void resolve(const Document& document,
             const Part& part,
             std::span<const match::Expression> expressions,
             const TagOptions& options,
             const Language& language,
             TimexSink& sink,
             Tagged& out) {
    const Genre found = genre(document, part, expressions);
    const bool narrative = options.domain == Domain::narrative ||
                           (options.domain == Domain::automatic && found != Genre::news);
    const bool history =
        narrative && (found == Genre::history || options.domain == Domain::narrative);
    const NumericOrder order = numeric_order(document, expressions);
    const bool timeless = !narrative && is_timeless(part, expressions);
    Resolver resolver(
        {document, out.zones, part, language, narrative, history, timeless, order, {}}, sink, out);
    for (const match::Expression& expression : expressions)
        resolver.take(expression);
}

} // namespace fasti::settle
