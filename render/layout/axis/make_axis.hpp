// SPDX-License-Identifier: Apache-2.0
// From sites to the axis that they stand on.
#pragma once

#include "render/layout/axis/axis.hpp"
#include "render/layout/axis/stretch.hpp"
#include "render/layout/style/options.hpp"
#include "render/timeline/sites.hpp"

#include <vector>

namespace fasti::layout {

/// The axis for the rows of a page.
Axis make_axis(const std::vector<timeline::Site>& sites,
               const std::vector<Mpt>& heights,
               const Stretch& stretch,
               const ScaleOptions& scale,
               Mpt top,
               Mpt bottom);

} // namespace fasti::layout
