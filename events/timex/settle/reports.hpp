// SPDX-License-Identifier: Apache-2.0
// The periods that reports compare: "the latest quarter".
#pragma once

#include "events/timex/settle/setting.hpp"

#include <optional>

namespace fasti::settle {

/// "the latest quarter", "the year-earlier period"; and "a year ago" where that is a quarter.
/// Nullopt where the text is no such report.
std::optional<Settled> settle_reported(const Setting& setting, const match::Expression& expression);

/// Notes the quarter that a report is about: the latest one that was over when it was written.
void note_report(Setting& setting, const ToldDate& mention);

} // namespace fasti::settle
