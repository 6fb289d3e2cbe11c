// SPDX-License-Identifier: Apache-2.0
// expect: (cannot convert .*AllenSet|no viable conversion from .*AllenSet)
#include "events/time/allen.hpp"

// two relations may hold: which of them is not known
fasti::Allen wrong() {
    return fasti::Allen::before | fasti::Allen::meets;
}
