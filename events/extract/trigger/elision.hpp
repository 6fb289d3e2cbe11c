// SPDX-License-Identifier: Apache-2.0
// Rows of dates whose later members name only what is new: "Hall died in March 1862, Webb in 1864".
#pragma once

#include "events/extract/trigger/dated_trigger.hpp"

#include <span>

namespace fasti::trigger {

/// Gives the trigger of `date` what its stretch of the sentence has in place of the arguments of
/// the clause. Where it has words of which nothing tells whose place they take, the date has no
/// trigger: none is better than what another did. `dates`: all of the sentence, ascending.
void fill_elision(const grammar::Tree& tree,
                  std::span<const grammar::TreeDate> dates,
                  const grammar::TreeDate& date,
                  DatedTrigger& trigger);

} // namespace fasti::trigger
