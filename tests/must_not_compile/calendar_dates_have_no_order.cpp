// SPDX-License-Identifier: Apache-2.0
// expect: (no match for .*operator<|invalid operands to binary expression)
#include "events/time/calendars.hpp"

// AH 1399 is later than 1900, though its number is smaller
bool wrong(fasti::CalendarDate a, fasti::CalendarDate b) {
    return a < b;
}
