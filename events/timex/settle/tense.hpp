// SPDX-License-Identifier: Apache-2.0
// The tense of the sentence that an expression stands in.
#pragma once

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/setting.hpp"

namespace fasti::settle {

/// What the sentence around an expression shows of its time.
Tense tense_of(const Setting& setting, const match::Expression& expression);

} // namespace fasti::settle
