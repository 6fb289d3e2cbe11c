// SPDX-License-Identifier: Apache-2.0
// expect: (no match for .*operator\+|invalid operands to binary expression)
#include "events/time/period.hpp"

// a day and three months may end outside the calendar: add() says so
auto wrong(fasti::sys_days day) {
    return day + fasti::Period{.months = 3};
}
