// SPDX-License-Identifier: Apache-2.0
// What counts from an anchor: "two days later", "last June", "the 75th anniversary".
#pragma once

#include "events/timex/settle/setting.hpp"

#include <optional>

namespace fasti::settle {

/// "last year", "two days later", "June 5 last year". Nullopt where nothing serves as an anchor.
std::optional<Settled> settle_shift(const Setting& setting, const match::Expression& expression);

/// "last June", "next Monday", "the following spring".
std::optional<Settled> settle_directed(const Setting& setting, const match::Expression& expression);

/// "the 75th anniversary": so many years before the year it is marked in.
std::optional<Settled> settle_anniversary(const Setting& setting,
                                          const match::Expression& expression);

} // namespace fasti::settle
