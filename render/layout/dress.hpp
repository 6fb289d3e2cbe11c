// SPDX-License-Identifier: Apache-2.0
// A laid-out scene takes on a theme.
#pragma once

#include "render/layout/layout.hpp"

namespace fasti::layout {

/// Gives the scene the theme's colours and enlarges it to fill the paper.
void dress(Scene& scene, const Paper& paper, const Theme& theme);

} // namespace fasti::layout
