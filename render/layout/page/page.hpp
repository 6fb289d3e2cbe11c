// SPDX-License-Identifier: Apache-2.0
// The view `page`: a vertical axis, each event's date and whole title beside it, sources below. The
// labels stand as close to their markers as they can without overlap; leaders never cross; as many
// sheets as it takes.
#pragma once

#include "render/layout/style/options.hpp"
#include "render/measure.hpp"
#include "render/scene.hpp"
#include "render/timeline/timeline.hpp"

namespace fasti {

Scene lay_out_page(const Timeline& timeline, const LayoutOptions& options, const Measure& measure);

/// The view `order`: the same with arcs in the right margin for what the sources say of order.
Scene lay_out_order(const Timeline& timeline, const LayoutOptions& options, const Measure& measure);

/// The view `overview`: how events lie in time, an index of pages, then the pages.
Scene lay_out_overview(const Timeline& timeline,
                       const LayoutOptions& options,
                       const Measure& measure);

} // namespace fasti
