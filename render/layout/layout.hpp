// SPDX-License-Identifier: Apache-2.0
// From a Timeline to a Scene. One file a view; views.cpp is the list.
#pragma once

#include "render/measure.hpp"
#include "render/scene.hpp"
#include "render/timeline.hpp"

#include <span>
#include <string_view>

namespace fasti {

/// A sheet of paper, portrait.
struct Paper {
    std::string_view name; ///< "a4", "letter"
    Mpt width = 0, height = 0;
};

/// The papers by name; the first is the default.
std::span<const Paper> papers();

/// What a view may be told.
struct LayoutOptions {
    Paper paper = {"a4", pt(595.276), pt(841.89)};
};

/// A way of drawing a timeline.
struct View {
    std::string_view name; ///< "page"
    std::string_view asks; ///< for --help: "vertical axis with a numbered list of sources"
    Scene (*lay_out)(const Timeline&, const LayoutOptions&, const Measure&);
};

/// Every view; the first is the default.
std::span<const View> views();

} // namespace fasti
