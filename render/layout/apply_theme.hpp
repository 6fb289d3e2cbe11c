// SPDX-License-Identifier: Apache-2.0
// A laid-out scene takes on a theme.
#pragma once

#include "render/layout/style/paper.hpp"
#include "render/scene.hpp"
#include "render/theme.hpp"

namespace fasti::layout {

/// Gives the scene the theme's colours and enlarges it to fill the paper.
void apply_theme(Scene& scene, const Paper& paper, const Theme& theme);

} // namespace fasti::layout
