// SPDX-License-Identifier: Apache-2.0
// expect: (no match for .*operator~|invalid argument type .*Allen)
#include "events/time/allen.hpp"

// what a relation is not is a set of relations: ~AllenSet{Allen::before}
fasti::AllenSet wrong() {
    return ~fasti::Allen::before;
}
