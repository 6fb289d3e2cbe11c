// SPDX-License-Identifier: Apache-2.0
// What leaves its year, month or day to the text: "5 May", "Monday".
#pragma once

#include "events/timex/settle/setting.hpp"

#include <optional>

namespace fasti::settle {

/// "5 May", "October", "Monday", "10:30", "the 17th".
std::optional<Settled>
settle_yearless(const Setting& setting, const match::Expression& expression, const Fields& fields);

} // namespace fasti::settle
