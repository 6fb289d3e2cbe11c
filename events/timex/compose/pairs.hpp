// SPDX-License-Identifier: Apache-2.0
// Adjustments of the two ends of a range in one phrase: "from 16 to 21 September". The items stay
// apart.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool range(const Args&, std::span<Chunk>);      ///< "from 16 to 21 September 2019", "1914-18"
bool to_present(const Args&, std::span<Chunk>); ///< "2013 – present"

// What dates that stand together lend each other: the month and year of "5 and 7 May 1916".

/// A number that may be a day of a month.
bool is_day_number(const Chunk& item);

/// A number that may be a year before 1000.
bool is_early_year(const Chunk& item);

/// A year and no part of one.
bool is_year_only(const Fields& fields);

/// A date, or a number that the dates beside it may make one.
bool dateable(const Chunk& item);

void become_point(Chunk& item, const Fields& fields);

/// Gives what is a date already the classes of one.
void make_point(Chunk& item);

/// Gives a day number month and year of the date it stands with; false where that has none.
bool complete_day(Chunk& day, const Chunk& with);

/// What the first date lacks it takes from the second: "28 July" of "28 July – 4 August 1914".
void borrow_year(Chunk& first, const Chunk& second);

/// "September 16 to 21, 2010": the year stands behind both; the second date takes it in.
void take_in_year(Chunk& first, Chunk& second, Chunk& year);

/// Things follow that the last number counts: "from 1500 to 2000 men".
bool counted_after(const Args& args);

} // namespace fasti::compose
