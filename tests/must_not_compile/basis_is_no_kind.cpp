// SPDX-License-Identifier: Apache-2.0
// expect: no match for .*operator==
#include "events/chronicle/event.hpp"

// what a date rests on is not what kind of thing happened
bool wrong(const fasti::Event& event) {
    return event.kind == fasti::Basis::stated;
}
