// SPDX-License-Identifier: Apache-2.0
// How events lie in time, as columns on an axis from left to right.
#pragma once

#include "render/layout/sheets/sheets.hpp"
#include "render/layout/style/options.hpp"
#include "render/timeline/sites.hpp"
#include "render/timeline/wording.hpp"

namespace fasti::layout {

/// Draws the columns of all dated sites at the cursor and moves it below them; nothing where no
/// site is dated. The axis is folded, linear or none, as for single events.
void draw_density(const std::vector<timeline::Site>& sites,
                  const ScaleOptions& scale,
                  const timeline::Wording& wording,
                  const Measure& measure,
                  Sheets& sheets);

} // namespace fasti::layout
