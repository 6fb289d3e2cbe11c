// SPDX-License-Identifier: Apache-2.0
// The productions that rule tables name: how parts of a phrase make its meaning. Language-free:
// they look for parts by class and not by position, so one function serves every order of words in
// every language. Each returns false where the parts do not add up ("31 February" is left to
// resolve(), which reports it).
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

// numbers
bool ordinal_number(const Args&, Sense&); ///< "12th": the number, as an ordinal
bool sum(const Args&, Sense&);            ///< "twenty-five", "hundred and five": the parts added
bool product(const Args&, Sense&);    ///< "two hundred": multiplied; "two hundred five": then added
bool thousands(const Args&, Sense&);  ///< "1,935": groups of three digits
bool quantity(const Args&, Sense&);   ///< a number that counts things or money, never time
bool and_a_half(const Args&, Sense&); ///< "two and a half", "2 1/2"
bool nothing(const Args&, Sense&);    ///< words that only look like time
bool named_number(const Args&, Sense&); ///< "Il-76": nothing, unless the name is a month
bool fraction(const Args&, Sense&);     ///< "73/27": nothing, unless it may be "1941/42"
bool name_year(const Args&, Sense&); ///< "Center-2019": no time of its own, but the passage's year

bool minus_one(const Args&, Sense&); ///< BC, a.m.
bool plus_one(const Args&, Sense&);  ///< AD, p.m.
bool two(const Args&, Sense&);       ///< "a couple"
bool half_dozen(const Args&, Sense&);
bool some(const Args&, Sense&); ///< "a few": how many is not said

// years and longer
bool year_in_words(const Args&, Sense&);     ///< "nineteen eighty-four"
bool year_with_era(const Args&, Sense&);     ///< "44 BC", "AD 79", "476 CE"
bool short_year(const Args&, Sense&);        ///< "'99"
bool decade(const Args&, Sense&);            ///< "1990s", "'70s"
bool early_decade(const Args&, Sense&);      ///< "the 470s BC"
bool decade_of_century(const Args&, Sense&); ///< "nineteen-sixties"
bool century(const Args&, Sense&);           ///< "19th century", "5th century BC"
bool millennium(const Args&, Sense&);        ///< "third millennium BC"

// dates
bool calendar_date(const Args&,
                   Sense&); ///< any of weekday, day, month, season, quarter, year together
bool early_calendar_date(const Args&,
                         Sense&); ///< the same with a year of three digits: "24 August 410"
bool month_of_early_year(const Args&, Sense&); ///< "May of 410", only where the story is so early
bool short_calendar_date(const Args&, Sense&); ///< the same with a two-digit year: "19-Nov-12"
bool day_first(const Args&, Sense&);           ///< "26.9.2020", "26/9/20"
bool month_first(const Args&, Sense&);         ///< "9/26/2020"
bool either_first(const Args&,
                  Sense&); ///< "11-09-2020": decided by resolve(); fields as the text has them
bool year_first(const Args&, Sense&);      ///< "2020-09-26"
bool compact_date(const Args&, Sense&);    ///< "20200926"
bool timestamp(const Args&, Sense&);       ///< "2020-09-26T10:30"
bool weekday_and_day(const Args&, Sense&); ///< "Friday the 16th", but not "Friday the first part"
bool ides(const Args&, Sense&);            ///< "the Ides of March"
bool quarter(const Args&, Sense&);         ///< "third quarter of 1990", "Q3 1990"
bool half(const Args&, Sense&);            ///< "first half of 1990"
bool latter_half(const Args&, Sense&);     ///< "the latter half of 1990"
bool nth_weekday(const Args&, Sense&);     ///< "second Thursday of October"
bool last_day(const Args&, Sense&);        ///< "the last day of May 1990"
bool nth_week(const Args&, Sense&);        ///< "first week of January", "last week of May"
bool with_day_part(const Args&, Sense&);   ///< "Monday morning", "the night of 20 June"
bool with_clock(const Args&, Sense&);      ///< "10 p.m. Wednesday"

bool other_calendar_date(const Args&, Sense&); ///< "15 Ramadan 1439", "Muharram 1445 AH"
bool next_other_month(const Args&, Sense&);    ///< "Rabi al-Thani": the one after "Rabi al-Awwal"

// times of day
bool clock(const Args&, Sense&);          ///< "10:30", "10:30:15"
bool clock_half_day(const Args&, Sense&); ///< "10 p.m.", "7:15 am"
bool clock_zone(const Args&, Sense&);     ///< "10:30 GMT"

// durations and sets
bool duration(const Args&, Sense&);         ///< "three years", "several weeks", "a day"
bool durations_sum(const Args&, Sense&);    ///< "two years and six months"
bool bare_units(const Args&, Sense&);       ///< "years" alone: how many is not said
bool a_unit(const Args&, Sense&);           ///< "a year", "one day"
bool half_unit(const Args&, Sense&);        ///< "half a century", "half an hour"
bool unit_and_a_half(const Args&, Sense&);  ///< "a year and a half"
bool bare_plural_unit(const Args&, Sense&); ///< "years", but not "year"
bool more_than(const Args&, Sense&);        ///< "more than two years"
bool less_than(const Args&, Sense&);
bool at_least(const Args&, Sense&);
bool at_most(const Args&, Sense&);
bool limited(const Args&, Sense&);     ///< "more than three years"
bool every(const Args&, Sense&);       ///< "every year", "every two years", "each Monday"
bool every_other(const Args&, Sense&); ///< "every other day"
bool every_of_two(const Args&, std::span<Chunk>); ///< "every Monday and Friday"
bool times_per(const Args&, Sense&);              ///< "twice a week"

// relative expressions
bool copy(const Args&, Sense&);             ///< the meaning of the first part that has one
bool document_shift(const Args&, Sense&);   ///< "last year", "this month"
bool reference_shift(const Args&, Sense&);  ///< "the following year", "that day"
bool stage_of_unit(const Args&, Sense&);    ///< "the end of the month"
bool next_shift(const Args&, Sense&);       ///< "the next day": one after the time spoken of
bool same_unit(const Args&, Sense&);        ///< "that same day"
bool unit_after(const Args&, Sense&);       ///< "the year after"
bool unit_before(const Args&, Sense&);      ///< "the year before"
bool unit_up_to_now(const Args&, Sense&);   ///< "the past decade": a duration
bool directed_date(const Args&, Sense&);    ///< "next Friday, 15 February"
bool part_of_anchor(const Args&, Sense&);   ///< "this morning", "that night", "last night"
bool within_day(const Args&, Sense&);       ///< "the 2nd of this month"
bool earlier_or_later(const Args&, Sense&); ///< "earlier this year"
bool free_past_ref(const Args&, Sense&);    ///< "in the past", but not "the past master"
bool free_present_ref(const Args&, Sense&);
bool free_future_ref(const Args&, Sense&); ///< "in the future", but not "the future of a town"
bool past_ref(const Args&, Sense&);
bool present_ref(const Args&, Sense&);
bool future_ref(const Args&, Sense&);
bool ago(const Args&, Sense&);         ///< "five years ago"
bool later(const Args&, Sense&);       ///< "three years later", "two days earlier"
bool directed(const Args&, Sense&);    ///< "last June", "next Monday"
bool within(const Args&, Sense&);      ///< "June 5 last year", "October of that year"
bool span_from(const Args&, Sense&);   ///< "the last five years": a duration
bool anniversary(const Args&, Sense&); ///< "75th anniversary": that many years back
bool stage(const Args&, Sense&);       ///< "early 1904", "the end of May"
bool approximate(const Args&, Sense&); ///< "c. 1450"

// dates of other calendars
bool both_styles(const Args&, Sense&);  ///< "25 October (7 November) 1917", "11/22 February 1732"
bool old_style(const Args&, Sense&);    ///< "14 July 1789 (O.S.)"
bool new_style(const Args&, Sense&);    ///< "14 July 1789 (N.S.)"
bool double_year(const Args&, Sense&);  ///< "11 February 1731/32": the year began in March
bool islamic_year(const Args&, Sense&); ///< "1399 AH"
bool solar_hijri_year(const Args&, Sense&); ///< "1357 SH"

// histories
bool story_past(const Args&, Sense&);                ///< "former"
bool story_future(const Args&, Sense&);              ///< "future"
bool story_time(const Args&, std::span<Chunk>);      ///< "at this time"
bool age(const Args&, Sense&);                       ///< "aged 34", "at the age of 12"
bool per_unit(const Args&, Sense&);                  ///< "per day"
bool described_duration(const Args&, Sense&);        ///< "two bloody weeks"
bool units_later(const Args&, Sense&);               ///< "weeks earlier"
bool year_in_figures(const Args&, Sense&);           ///< "the year 71"
bool year_of_things(const Args&, std::span<Chunk>);  ///< "the 2014 protests"
bool season_of_thing(const Args&, std::span<Chunk>); ///< "a spring offensive"
bool at_night(const Args&, std::span<Chunk>);        ///< "at night": of no day

// periods that reports compare
bool reported(const Args&, Sense&);        ///< "the latest quarter", "the year-earlier period"
bool the_quarter(const Args&, Sense&);     ///< "the quarter": not that of a town
bool reported_in(const Args&, Sense&);     ///< "the 1988 period", "last year's quarter"
bool quarter_within(const Args&, Sense&);  ///< "this year's third quarter"
bool unit_of_topic(const Args&, Sense&);   ///< "the year", "the weekend": the one that is spoken of
bool rate(const Args&, Sense&);            ///< "$3 a year", "two jobs a day": how often
bool counted_units(const Args&, Sense&);   ///< "the nine months", "the first two years"
bool compared_length(const Args&, Sense&); ///< "the year-earlier nine months"
bool quarters_from(const Args&, Sense&);   ///< "the next three quarters": nine months
bool couple_of(const Args&, Sense&);       ///< "the next couple of years"
bool year_in_number(const Args&, Sense&);  ///< "the year two thousand"
bool this_past(const Args&, Sense&);       ///< "this past week": the last one
bool next_day_part(const Args&, Sense&);   ///< "the next morning"
bool weekly_part(const Args&, Sense&);     ///< "Tuesday nights": each of them
bool unit_long(const Args&, Sense&);       ///< "day-long", "decades-long"
bool about_length(const Args&, Sense&);    ///< "a week or so"
bool or_later(const Args&, Sense&);        ///< "1994 or later"
bool future_units(const Args&, Sense&);    ///< "future years": some time to come
bool unit_ended(const Args&, std::span<Chunk>); ///< "the year ended March 31": a length

// years of accounts, of reigns, of centuries
bool fiscal_year(const Args&, Sense&);       ///< "fiscal 1999", "FY2020", "FY19", "FY2018/19"
bool share_of_century(const Args&, Sense&);  ///< "the third quarter of the 18th century"
bool decade_in_century(const Args&, Sense&); ///< "the last decade of the 19th century": a decade
bool first_years(const Args&, Sense&);       ///< "the opening years of the 20th century"
bool last_years(const Args&, Sense&);        ///< "the closing years of the 20th century"
bool turn_of_century(const Args&, Sense&);   ///< "the turn of the [20th] century"
bool regnal_year(const Args&, Sense&);       ///< "the fifth year of the reign of": of no year yet
bool at_year_end(const Args&, std::span<Chunk>); ///< "by year end"
bool duration_between(const Args&, Sense&);      ///< "two to three weeks": the smaller
bool middle_of_part(const Args&, Sense&);        ///< "mid-afternoon"
bool alone_past_ref(const Args&, Sense&);        ///< a text of nothing but "recent", "previously"
bool alone_present_ref(const Args&, Sense&);     ///< a text of nothing but "already"
bool alone_future_ref(const Args&, Sense&);      ///< a text of nothing but "future"

// phrases of two dates; the items stay apart
bool range(const Args&, std::span<Chunk>);        ///< "from 16 to 21 September 2019", "1914-18"
bool to_present(const Args&, std::span<Chunk>);   ///< "2013 – present"
bool list(const Args&, std::span<Chunk>);         ///< "5, 7 and 9 May", "May and June 1916"
bool centuries(const Args&, std::span<Chunk>);    ///< "the 19th and 20th centuries"
bool dates_apart(const Args&, std::span<Chunk>);  ///< "on May 5 and again on June 7, 1990"
bool date_and_day(const Args&, std::span<Chunk>); ///< "May 5 and 7"

// what stands alone; they look at the neighbours
bool bare_year(const Args&, Sense&);
bool bare_early_year(const Args&, Sense&);    ///< "in 476"
bool bare_calendar_word(const Args&, Sense&); ///< "May", "Monday", "1990s"
bool bare_day(const Args&, Sense&);           ///< "on the 17th"
bool bare_set(const Args&, Sense&);           ///< "daily", but not of the "Daily Mirror"
bool bare_clock(const Args&, Sense&);
bool bare_day_part(const Args&, Sense&);
bool bare_season(const Args&, Sense&); ///< only after a preposition or article

} // namespace fasti::compose
