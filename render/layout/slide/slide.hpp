// SPDX-License-Identifier: Apache-2.0
// The view `slide`: 16:9, an axis from left to right and below it the events in columns, each
// column below its stretch of time; few events stand on poles above the axis instead. No type is
// smaller than 12 points: when not all events fit, the most important are shown and the slide says
// how many. Sources follow on slides of their own.
#pragma once

#include "render/layout/style/options.hpp"
#include "render/measure.hpp"
#include "render/scene.hpp"
#include "render/timeline/timeline.hpp"

namespace fasti {

Scene lay_out_slide(const Timeline& timeline, const LayoutOptions& options, const Measure& measure);

} // namespace fasti
