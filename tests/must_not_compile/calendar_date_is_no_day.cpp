// SPDX-License-Identifier: Apache-2.0
// expect: (no matching function for call|cannot convert|could not convert|no viable conversion)
#include "events/time/calendars.hpp"

// what a calendar calls a day is not the day: days_of() may find none
fasti::Interval wrong(fasti::CalendarDate date) {
    return fasti::on(date);
}
