// SPDX-License-Identifier: Apache-2.0
// expect: (no match for .*operator<|invalid operands to binary expression|comparison between)
#include "events/time/granularity.hpp"
#include "events/time/interval.hpp"

// both are ordered, but not with each other
bool wrong() {
    return fasti::Granularity::year < fasti::Verdict::possible;
}
