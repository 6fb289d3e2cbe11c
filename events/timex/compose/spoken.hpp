// SPDX-License-Identifier: Apache-2.0
// Productions for times and lengths as people say them: "half past seven", "the day before
// yesterday", "two years from now", "thirty (30) days".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool clock_with_stop(const Args&, Sense&);  ///< "4.15pm"
bool half_past(const Args&, Sense&);        ///< "half past seven"
bool quarter_past(const Args&, Sense&);     ///< "a quarter past seven"
bool quarter_to(const Args&, Sense&);       ///< "a quarter to nine"
bool minutes_past(const Args&, Sense&);     ///< "ten past three", "ten minutes past three"
bool minutes_to(const Args&, Sense&);       ///< "ten minutes to four"
bool day_before(const Args&, Sense&);       ///< "the day before yesterday", "… Christmas"
bool day_after(const Args&, Sense&);        ///< "the day after tomorrow", "the day after 5 May"
bool unit_before_last(const Args&, Sense&); ///< "the week before last"
bool unit_after_next(const Args&, Sense&);  ///< "the year after next"
bool from_now(const Args&, Sense&);         ///< "two years from now", "three weeks' time"
bool time_ahead(const Args&, Sense&);       ///< "in three weeks' time"
bool ago_today(const Args&, Sense&);        ///< "a week ago today"
bool decimal(const Args&, Sense&);          ///< "22.8": a quantity
bool measured(const Args&, Sense&);         ///< "22.8 years", "1.5 million years"
bool young_age(const Args&, Sense&);        ///< "6 weeks old", "2 months of age"
bool amount_of(const Args&, Sense&);        ///< "a total of 1500": no year
bool written_twice(const Args&, Sense&);    ///< "thirty (30) days"
bool several_times(const Args&, Sense&);    ///< "twice daily"
bool times_in(const Args&, Sense&);         ///< "once every two years"
bool length_per(const Args&, Sense&);       ///< "two days a week"
bool day_of_each(const Args&, Sense&);      ///< "the first Sunday of every month"
bool two_stages(const Args&, Sense&);       ///< "the mid-to-late 1980s"
bool night_of_days(const Args&, Sense&);    ///< "the night of 9–10 March 1945": begins on the 9th

} // namespace fasti::compose
