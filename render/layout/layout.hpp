// SPDX-License-Identifier: Apache-2.0
// From a Timeline to a Scene. One folder a view; views.cpp is the list.
#pragma once

#include "render/layout/views.hpp"
#include "render/theme.hpp"

namespace fasti {

/// The view's scene in the sizes and colours of a theme.
Scene lay_out(const View& view,
              const Timeline& timeline,
              const LayoutOptions& options,
              const Theme& theme,
              const Measure& measure);

} // namespace fasti
