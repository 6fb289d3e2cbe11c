// SPDX-License-Identifier: Apache-2.0
// Whether a text counts from the day it was written on or from what it tells.
#pragma once

#include "events/timex/match/expression.hpp"

#include <cstdint>
#include <span>

namespace fasti::settle {

/// What a text counts from.
enum class Genre : std::uint8_t {
    news,      ///< from the day it was written on
    narrative, ///< from what it tells: it has no such day, or many years that are far from it
    history,   ///< the same, and hardly speaks of its own days
};

Genre genre(const Document& document,
            const Part& part,
            std::span<const match::Expression> expressions);

/// Whether a text that has a day of its own never speaks of the days around it: a guide, a manual.
bool is_timeless(const Part& part, std::span<const match::Expression> expressions);

} // namespace fasti::settle
