// SPDX-License-Identifier: Apache-2.0
// Where an expression stands on the calendar: relative.cpp for what counts from an anchor ("two
// days later"), yearless.cpp for what leaves its year, month or day to the text ("5 May", "Monday",
// "on the 17th").
#pragma once

#include "events/timex/passage.hpp"
#include "events/timex/resolve.hpp"

namespace fasti {

/// What the expressions of one part are settled by.
struct Setting {
    const Document& document;
    const Part& part;
    const Language& language;
    bool narrative = false;
    bool history = false;  ///< a narrative that hardly speaks of its own days
    bool timeless = false; ///< no narrative, and never speaks of the days it was written in
    NumericOrder order = NumericOrder::unknown;
    Passage passage;

    /// The year of the document date; only where part.dct is.
    int document_year() const {
        return static_cast<int>(date::year_month_day{part.dct->day}.year());
    }
};

/// Fields with nothing left open, and what they were counted from.
struct Settled {
    Fields fields;
    DateBasis basis;
    std::optional<std::size_t> counted_from; ///< an index into Tagged::timexes
    bool assumed = false; ///< the day, which no words name: "open 08:00 – 20:00"
};

/// "last year", "two days later", "June 5 last year". Nullopt where nothing serves as an anchor.
std::optional<Settled> settle_shift(const Setting& setting, const Expression& expression);

/// "the latest quarter", "the year-earlier period"; and "a year ago" where that is a quarter.
/// Nullopt where the text is no such report.
std::optional<Settled> settle_reported(const Setting& setting, const Expression& expression);

/// Notes the quarter that a report is about: the latest one that was over when it was written.
void note_report(Setting& setting, const ToldDate& mention);

/// "last June", "next Monday", "the following spring".
std::optional<Settled> settle_directed(const Setting& setting, const Expression& expression);

/// "the 75th anniversary": so many years before the year it is marked in.
std::optional<Settled> settle_anniversary(const Setting& setting, const Expression& expression);

/// '99 and "the fifties": the century that fits the text best, rather back than ahead.
void complete_century(const Setting& setting, const Expression& expression, Fields& fields);

/// Whether the years told last are so early that a number of two digits may be one.
bool is_ancient(const Setting& setting);
/// "In 216" of a story of 218 BC is 216 BC: the era that is nearer to what was told.
void settle_era(const Setting& setting, Fields& fields);

/// What the sentence around an expression shows of its time.
Tense tense_of(const Setting& setting, const Expression& expression);

/// Whether the weekday that the words name is the one of that day.
bool weekday_fits(const Fields& fields, sys_days day);

/// "the 17th".
std::optional<Settled>
settle_day_of_month(const Setting& setting, const Expression& expression, Fields fields);

/// "10:30".
std::optional<Settled>
settle_clock(const Setting& setting, const Expression& expression, Fields fields);

/// "Monday".
std::optional<Settled>
settle_weekday(const Setting& setting, const Expression& expression, const Fields& fields);

/// Whether the sentence tells what is so every year, week or day: "it is hot in July", "usually
/// shut on Monday".
bool is_habit(const Setting& setting, const Expression& expression);

/// Whether "today" is not the day of writing: "is still in use today", "more than ever today".
bool means_nowadays(const Setting& setting, const Expression& expression);

/// "5 May", "October", "Monday", "10:30", "the 17th".
std::optional<Settled>
settle_yearless(const Setting& setting, const Expression& expression, const Fields& fields);

} // namespace fasti
