// SPDX-License-Identifier: Apache-2.0
// A scale that gives crowded times more room. Sixteen events of one year among forty of a century
// would fall on one dot of an even scale; so the axis is cut where the rate of events changes, and
// each piece has a scale of its own. Whoever draws it must show where it changes.
#pragma once

#include "render/layout/axis.hpp"

#include <vector>

namespace fasti::layout {

/// A mark on the axis and how much room its label takes.
struct Weight {
    sys_days day;
    Mpt height = 0;
};

/// An axis over `domain` (bounded, ok()) for marks in ascending order. It is cut by Bayesian Blocks
/// [Scargle et al. 2013], the cuts are moved to a new year or month, and pieces are dropped that
/// are short or hardly differ from their neighbours; without cuts it is linear. O(n^2) in the
/// number of different days, of which more than 500 are not cut at all.
Axis folded_axis(const std::vector<Weight>& marks, const Interval& domain, Mpt top, Mpt bottom);

} // namespace fasti::layout
