// SPDX-License-Identifier: Apache-2.0
// Which moments of an axis are marked, and with what words.
#pragma once

#include "render/layout/axis/axis.hpp"
#include "render/timeline/wordings.hpp"

#include <string>
#include <vector>

namespace fasti::layout {

/// A division of the axis.
struct Tick {
    timeline::Moment when;
    Mpt y = 0;
    std::string label; ///< "1990", "500 BCE", "Apr", "Jan 2020", "3 Mar", "14:30"
};

/// Round moments on the axis, in order, about `closest` or more apart and clear of where the scale
/// changes: minutes, hours, days, months or years, whichever divides each piece of the axis best;
/// one at least in each piece that has room. Years are round as people count them: 500 BCE, 1 CE,
/// 500 CE.
std::vector<Tick>
ticks(const Axis& axis, Mpt closest, const timeline::Wording& wording = timeline::wording_of("en"));

} // namespace fasti::layout
