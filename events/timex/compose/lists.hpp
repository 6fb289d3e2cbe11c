// SPDX-License-Identifier: Apache-2.0
// Adjustments of dates that one phrase lists: "5, 7 and 9 May", "March 30 and 31, 1912", "in 1914
// or 1915". The items stay apart.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool list(const Args&, std::span<Chunk>);           ///< "5, 7 and 9 May", "May and June 1916"
bool dates_apart(const Args&, std::span<Chunk>);    ///< "on May 5 and again on June 7, 1990"
bool dates_listed(const Args&, std::span<Chunk>);   ///< "3 May, 9 June and 4 July 1955"
bool date_and_day(const Args&, std::span<Chunk>);   ///< "May 5 and 7"
bool year_behind(const Args&, std::span<Chunk>);    ///< "March 30 and 31, 1912"
bool month_of_years(const Args&, std::span<Chunk>); ///< "ended September 2016 and 2015"
bool alternatives(const Args&, std::span<Chunk>);   ///< "in 1914 or 1915", "on 14 or 16 May 1864"
bool two_days_on(const Args&, std::span<Chunk>); ///< "8./9. März 1927": from the one to the other

} // namespace fasti::compose
