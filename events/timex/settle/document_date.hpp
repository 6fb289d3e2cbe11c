// SPDX-License-Identifier: Apache-2.0
// What may be the date of a document, and what speaks against it.
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/match/expression.hpp"
#include "events/zones/zones.hpp"

#include <optional>
#include <span>

namespace fasti::settle {

/// What the properties of a file, a header or meta tags say, the best first: sent, published. Dates
/// of creating and changing a file say nothing of its text.
std::optional<Dct> dct_of_properties(const Document& document);

/// Would a text that speaks of these expressions be a prophecy, written on that day? Most of the
/// dates that it states are later.
bool makes_a_prophecy(std::span<const match::Expression> expressions,
                      const zones::Zones& zones,
                      sys_days day);

/// Is the day so much later than what the text tells of that it is of an edition?
bool comes_from_an_edition(std::span<const match::Expression> expressions,
                           const zones::Zones& zones,
                           sys_days day);

/// The latest past date of the part, for texts that carry none and count from it; none that the
/// text gives of its own making. The last resort.
std::optional<Dct> inferred_dct(const Document& document,
                                const zones::Zones& zones,
                                std::span<const match::Expression> part,
                                const Language& language);

} // namespace fasti::settle
