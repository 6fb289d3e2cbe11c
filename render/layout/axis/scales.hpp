// SPDX-License-Identifier: Apache-2.0
// A scale that gives crowded times more room. Sixteen events of one year among forty of a century
// would fall on one dot of an even scale; so the axis is cut where the rate of events changes, and
// each piece has a scale of its own. Whoever draws it must show where it changes.
#pragma once

#include "render/layout/axis/axis.hpp"

#include <vector>

namespace fasti::layout {

/// A marker on the axis and how much room its label takes.
struct Weight {
    timeline::Moment when;
    Mpt height = 0;
};

/// An axis over `domain` for markers in ascending order. It is cut by Bayesian Blocks [Scargle et
/// al. 2013], the cuts are moved to a new year, month or day, and pieces are dropped that are short
/// or hardly differ from their neighbours; without cuts it is linear. O(n^2) in the number of
/// different moments, of which more than 500 are not cut at all.
Axis folded_axis(const std::vector<Weight>& markers,
                 const timeline::TimeSpan& domain,
                 Mpt top,
                 Mpt bottom);

/// The same, cut at the given days and nowhere else; cuts outside the domain are left out, and each
/// piece has at least a little room.
Axis pinned_axis(const std::vector<Weight>& markers,
                 const timeline::TimeSpan& domain,
                 const std::vector<sys_days>& cuts,
                 Mpt top,
                 Mpt bottom);

/// No scale: markers stand one below the other, as their labels do; markers of one moment share a
/// place.
Axis sequence_axis(const std::vector<Weight>& markers,
                   const timeline::TimeSpan& domain,
                   Mpt top,
                   Mpt bottom);

} // namespace fasti::layout
