// SPDX-License-Identifier: Apache-2.0
// expect: (could not convert|cannot convert|not contextually convertible)
#include "events/time/interval.hpp"

// "possible" is neither yes nor no
bool wrong(fasti::Interval a, fasti::Interval b) {
    if (fasti::before(a, b)) return true;
    return false;
}
