// SPDX-License-Identifier: Apache-2.0
// How a text writes the dates that it writes in figures.
#pragma once

#include "events/timex/match/expression.hpp"

#include <cstdint>
#include <span>

namespace fasti::settle {

/// What "11-09-2020" means in a text.
enum class NumericOrder : std::uint8_t { unknown, day_first, month_first };

/// By the other dates of the same text: one that is written out and has the same day and month
/// decides, else the way its other numeric dates are written.
NumericOrder numeric_order(const Document& document,
                           std::span<const match::Expression> expressions);

} // namespace fasti::settle
