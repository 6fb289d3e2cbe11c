// SPDX-License-Identifier: Apache-2.0
// What is so time and again has no place on the time line: "it is hot in July", "open on Monday",
// "the town is a resort today".
#pragma once

#include "events/timex/settle/setting.hpp"

namespace fasti::settle {

/// Whether the sentence tells what is so every year, week or day: "it is hot in July", "usually
/// shut on Monday".
bool is_habit(const Setting& setting, const match::Expression& expression);

/// Whether "today" is not the day of writing: "is still in use today", "more than ever today".
bool means_nowadays(const Setting& setting, const match::Expression& expression);

} // namespace fasti::settle
