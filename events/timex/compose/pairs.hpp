// SPDX-License-Identifier: Apache-2.0
// Adjustments of two dates in one phrase: "from 16 to 21 September", "5, 7 and 9 May". The items
// stay apart.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool range(const Args&, std::span<Chunk>);        ///< "from 16 to 21 September 2019", "1914-18"
bool to_present(const Args&, std::span<Chunk>);   ///< "2013 – present"
bool list(const Args&, std::span<Chunk>);         ///< "5, 7 and 9 May", "May and June 1916"
bool dates_apart(const Args&, std::span<Chunk>);  ///< "on May 5 and again on June 7, 1990"
bool date_and_day(const Args&, std::span<Chunk>); ///< "May 5 and 7"

} // namespace fasti::compose
