// SPDX-License-Identifier: Apache-2.0
// expect: no match for .*operator==
#include "events/chronicle/event.hpp"

// a kind is asked by its enumerator: a word with a typing error would be no kind at all
bool wrong(const fasti::Event& event) {
    return event.kind == "marriage";
}
