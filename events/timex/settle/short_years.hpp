// SPDX-License-Identifier: Apache-2.0
// Years that are not written in full: '99, "the fifties", "in 216".
#pragma once

#include "events/timex/settle/setting.hpp"

namespace fasti::settle {

/// '99 and "the fifties": the century that fits the text best, rather back than ahead.
void complete_century(const Setting& setting, const match::Expression& expression, Fields& fields);

/// Whether the years told last are so early that a number of two digits may be one.
bool is_ancient(const Setting& setting);
/// "In 216" of a story of 218 BC is 216 BC: the era that is nearer to what was told.
void settle_era(const Setting& setting, Fields& fields);

} // namespace fasti::settle
