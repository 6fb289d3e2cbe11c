// SPDX-License-Identifier: Apache-2.0
// expect: (no match for .*operator\+|invalid operands to binary expression)
#include "events/time/interval.hpp"

// March plus July is nothing
auto wrong() {
    return date::March + date::July;
}
