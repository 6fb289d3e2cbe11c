// SPDX-License-Identifier: Apache-2.0
// expect: (cannot convert|no match for .*operator=|incompatible types)
#include "events/chronicle/facts.hpp"

// how far a thing has come is not what is done
void wrong(fasti::Facts& facts) {
    facts.act = fasti::Stage::signed_;
}
