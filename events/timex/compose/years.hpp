// SPDX-License-Identifier: Apache-2.0
// Productions for years of accounts and reigns and for shares of centuries: "FY2018/19".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool spelled_year(const Args&, Meaning&);      ///< "in one thousand six hundred and nine"
bool fiscal_year(const Args&, Meaning&);       ///< "fiscal 1999", "FY2020", "FY19", "FY2018/19"
bool share_of_century(const Args&, Meaning&);  ///< "the third quarter of the 18th century"
bool decade_in_century(const Args&, Meaning&); ///< "the last decade of the 19th century": a decade
bool first_years(const Args&, Meaning&);       ///< "the opening years of the 20th century"
bool last_years(const Args&, Meaning&);        ///< "the closing years of the 20th century"
bool turn_of_century(const Args&, Meaning&);   ///< "the turn of the [20th] century"
bool regnal_year(const Args&, Meaning&);       ///< "the fifth year of the reign of": of no year yet
bool at_year_end(const Args&, std::span<Chunk>); ///< "by year end"
bool duration_between(const Args&, Meaning&);    ///< "two to three weeks": the smaller
bool middle_of_part(const Args&, Meaning&);      ///< "mid-afternoon"
bool alone_past_ref(const Args&, Meaning&);      ///< a text of nothing but "recent", "previously"
bool alone_present_ref(const Args&, Meaning&);   ///< a text of nothing but "already"
bool alone_future_ref(const Args&, Meaning&);    ///< a text of nothing but "future"

} // namespace fasti::compose
