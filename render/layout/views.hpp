// SPDX-License-Identifier: Apache-2.0
// The ways of drawing a timeline; views.cpp is the list.
#pragma once

#include "render/layout/style/options.hpp"
#include "render/measure.hpp"
#include "render/scene.hpp"
#include "render/timeline/timeline.hpp"

#include <span>
#include <string_view>

namespace fasti {

/// A way of drawing a timeline.
struct View {
    std::string_view name;  ///< "page"
    std::string_view asks;  ///< for --help: "vertical axis with a numbered list of sources"
    std::string_view paper; ///< what it is made for
    Scene (*lay_out)(const Timeline&, const LayoutOptions&, const Measure&);
    bool landscape = false; ///< a sheet of paper is turned
};

/// Every view; the first is the default.
std::span<const View> views();

/// Nullptr when there is none of that name.
const View* view(std::string_view name);

} // namespace fasti
