// SPDX-License-Identifier: Apache-2.0
// Productions for decades, centuries and millennia: "1990s", "the 5th century BC".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool decade(const Args&, Meaning&);            ///< "1990s", "'70s"
bool early_decade(const Args&, Meaning&);      ///< "the 470s BC"
bool early_years(const Args&, Meaning&);       ///< "in the 630s", "in the 800s"
bool decade_of_century(const Args&, Meaning&); ///< "nineteen-sixties"
bool century(const Args&, Meaning&);           ///< "19th century", "5th century BC"
bool millennium(const Args&, Meaning&);        ///< "third millennium BC"
bool late_centuries(const Args&, Meaning&);    ///< "late 17th–19th centuries": one stretch
bool centuries(const Args&, std::span<Chunk>); ///< "the 19th and 20th centuries"
/// "the 19th or first half of the 20th century": the first is a century too.
bool century_beside_half(const Args&, std::span<Chunk>);

} // namespace fasti::compose
