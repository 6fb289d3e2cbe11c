// SPDX-License-Identifier: Apache-2.0
// Productions for times and lengths as people say them: "half past seven", "the day before
// yesterday", "two years from now", "thirty (30) days".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool clock_with_stop(const Args&, Meaning&);  ///< "4.15pm"
bool half_past(const Args&, Meaning&);        ///< "half past seven"
bool quarter_past(const Args&, Meaning&);     ///< "a quarter past seven"
bool quarter_to(const Args&, Meaning&);       ///< "a quarter to nine"
bool minutes_past(const Args&, Meaning&);     ///< "ten past three", "ten minutes past three"
bool minutes_to(const Args&, Meaning&);       ///< "ten minutes to four"
bool day_before(const Args&, Meaning&);       ///< "the day before yesterday", "… Christmas"
bool day_after(const Args&, Meaning&);        ///< "the day after tomorrow", "the day after 5 May"
bool unit_before_last(const Args&, Meaning&); ///< "the week before last"
bool unit_after_next(const Args&, Meaning&);  ///< "the year after next"
bool from_now(const Args&, Meaning&);         ///< "two years from now", "three weeks' time"
bool time_ahead(const Args&, Meaning&);       ///< "in three weeks' time"
bool ago_today(const Args&, Meaning&);        ///< "a week ago today"
bool decimal(const Args&, Meaning&);          ///< "22.8": a quantity
bool measured(const Args&, Meaning&);         ///< "22.8 years", "1.5 million years"
bool young_age(const Args&, Meaning&);        ///< "6 weeks old", "2 months of age"
bool amount_of(const Args&, Meaning&);        ///< "a total of 1500": no year
bool written_twice(const Args&, Meaning&);    ///< "thirty (30) days"
bool several_times(const Args&, Meaning&);    ///< "twice daily"
bool times_in(const Args&, Meaning&);         ///< "once every two years"
bool length_per(const Args&, Meaning&);       ///< "two days a week"
bool day_of_each(const Args&, Meaning&);      ///< "the first Sunday of every month"
bool two_stages(const Args&, Meaning&);       ///< "the mid-to-late 1980s"
bool night_of_days(const Args&, Meaning&); ///< "the night of 9–10 March 1945": begins on the 9th

} // namespace fasti::compose
