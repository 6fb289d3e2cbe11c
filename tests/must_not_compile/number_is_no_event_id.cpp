// SPDX-License-Identifier: Apache-2.0
// expect: (no match for .*operator\[\]|no viable overloaded operator\[\])
#include "events/chronicle/event.hpp"

// an index must say what it is an index of
const fasti::Event& wrong(const fasti::Chronicle& chronicle) {
    return chronicle[3];
}
