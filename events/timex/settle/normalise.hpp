// SPDX-License-Identifier: Apache-2.0
// Where an expression was settled, as the Timex that others read: its value, its EDTF and its
// bounds.
#pragma once

#include "events/timex/settle/setting.hpp"

namespace fasti::settle {

/// A point at its place; `assumed` days bound nothing.
void normalise(const Setting& setting,
               const Meaning& meaning,
               const Settled& settled,
               Timex& timex);

/// "every Monday", "two days a week".
void normalise_set(const Meaning& meaning, Timex& timex);

/// A point that nothing places keeps what its words say, the rest X.
void normalise_open(const Meaning& meaning, Timex& timex);

} // namespace fasti::settle
