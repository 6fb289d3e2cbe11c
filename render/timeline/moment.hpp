// SPDX-License-Identifier: Apache-2.0
// Moments of a timeline. They count minutes, days being the first of theirs, so that an hour and
// ten thousand years are drawn by the same code.
#pragma once

#include "events/time/interval.hpp"

#include <chrono>

namespace fasti::timeline {

/// A minute; days become the first of theirs by themselves.
using Moment = date::sys_time<std::chrono::minutes>;

/// From one moment up to, not including, another.
struct TimeSpan {
    Moment begin, end;

    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

} // namespace fasti::timeline
