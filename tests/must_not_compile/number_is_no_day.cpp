// SPDX-License-Identifier: Apache-2.0
// expect: (no matching function for call|cannot convert|could not convert|no viable conversion)
#include "events/time/interval.hpp"

// a day is sys_days, not a count of something since some day
fasti::Interval wrong() {
    return fasti::on(738000);
}
