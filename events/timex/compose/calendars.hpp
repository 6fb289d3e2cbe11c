// SPDX-License-Identifier: Apache-2.0
// Productions for dates of other calendars, and for both styles of one date.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool other_calendar_date(const Args&, Meaning&); ///< "15 Ramadan 1439", "Muharram 1445 AH"
bool next_other_month(const Args&, Meaning&);    ///< "Rabi al-Thani": the one after "Rabi al-Awwal"
bool both_styles(const Args&, Meaning&);  ///< "25 October (7 November) 1917", "11/22 February 1732"
bool old_style(const Args&, Meaning&);    ///< "14 July 1789 (O.S.)"
bool new_style(const Args&, Meaning&);    ///< "14 July 1789 (N.S.)"
bool double_year(const Args&, Meaning&);  ///< "11 February 1731/32": the year began in March
bool islamic_year(const Args&, Meaning&); ///< "1399 AH"
bool solar_hijri_year(const Args&, Meaning&); ///< "1357 SH"

} // namespace fasti::compose
