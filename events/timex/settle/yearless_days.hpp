// SPDX-License-Identifier: Apache-2.0
// Days that leave their month to the text, and times that leave their day: "on the 17th", "Monday",
// "10:30".
#pragma once

#include "events/timex/settle/setting.hpp"

#include <optional>

namespace fasti::settle {

/// Whether the weekday that the words name is the one of that day.
bool weekday_fits(const Fields& fields, sys_days day);

/// "the 17th".
std::optional<Settled>
settle_day_of_month(const Setting& setting, const match::Expression& expression, Fields fields);

/// "10:30".
std::optional<Settled>
settle_clock(const Setting& setting, const match::Expression& expression, Fields fields);

/// "Monday".
std::optional<Settled>
settle_weekday(const Setting& setting, const match::Expression& expression, const Fields& fields);

} // namespace fasti::settle
