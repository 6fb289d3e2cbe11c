// SPDX-License-Identifier: Apache-2.0
// The view `lanes`: one axis, and beside it a lane for each source, kind or participant, each with
// its own marks and words.
#pragma once

#include "render/layout/layout.hpp"

namespace fasti {

Scene lay_out_lanes(const Timeline& timeline, const LayoutOptions& options, const Measure& measure);

} // namespace fasti
