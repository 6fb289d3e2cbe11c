// SPDX-License-Identifier: Apache-2.0
// The view `lanes`: one axis, and beside it a lane for each source, kind or participant, each with
// its own markers and words.
#pragma once

#include "render/layout/style/options.hpp"
#include "render/measure.hpp"
#include "render/scene.hpp"
#include "render/timeline/timeline.hpp"

namespace fasti {

Scene lay_out_lanes(const Timeline& timeline, const LayoutOptions& options, const Measure& measure);

} // namespace fasti
