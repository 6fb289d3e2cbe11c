// SPDX-License-Identifier: Apache-2.0
// expect: (no match for .*operator\+|invalid operands to binary expression)
#include "events/time/interval.hpp"

// hull() or intersection()?
auto wrong(fasti::Interval a, fasti::Interval b) {
    return a + b;
}
