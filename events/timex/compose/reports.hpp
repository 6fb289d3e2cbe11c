// SPDX-License-Identifier: Apache-2.0
// Productions for the periods that reports compare: "the latest quarter", "the year-earlier
// period".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool reported(const Args&, Meaning&);       ///< "the latest quarter", "the year-earlier period"
bool the_quarter(const Args&, Meaning&);    ///< "the quarter": not that of a town
bool reported_in(const Args&, Meaning&);    ///< "the 1988 period", "last year's quarter"
bool quarter_within(const Args&, Meaning&); ///< "this year's third quarter"
bool unit_of_topic(const Args&, Meaning&); ///< "the year", "the weekend": the one that is spoken of
bool rate(const Args&, Meaning&);          ///< "$3 a year", "two jobs a day": how often
bool counted_units(const Args&, Meaning&); ///< "the nine months", "the first two years"
bool compared_length(const Args&, Meaning&);    ///< "the year-earlier nine months"
bool quarters_from(const Args&, Meaning&);      ///< "the next three quarters": nine months
bool couple_of(const Args&, Meaning&);          ///< "the next couple of years"
bool year_in_number(const Args&, Meaning&);     ///< "the year two thousand"
bool this_past(const Args&, Meaning&);          ///< "this past week": the last one
bool next_day_part(const Args&, Meaning&);      ///< "the next morning"
bool weekly_part(const Args&, Meaning&);        ///< "Tuesday nights": each of them
bool unit_long(const Args&, Meaning&);          ///< "day-long", "decades-long"
bool about_length(const Args&, Meaning&);       ///< "a week or so"
bool or_later(const Args&, Meaning&);           ///< "1994 or later"
bool future_units(const Args&, Meaning&);       ///< "future years": some time to come
bool unit_ended(const Args&, std::span<Chunk>); ///< "the year ended March 31": a length

} // namespace fasti::compose
