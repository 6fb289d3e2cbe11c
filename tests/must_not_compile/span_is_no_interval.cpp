// SPDX-License-Identifier: Apache-2.0
// expect: (cannot convert|could not convert|no viable conversion|no matching function).*(Span|hull)
#include "events/time/interval.hpp"
#include "text/span.hpp"

// both are half-open, but one counts bytes and the other days
fasti::Interval wrong(fasti::Span span) {
    return fasti::hull(span, span);
}
