// SPDX-License-Identifier: Apache-2.0
// From a Timeline to a Scene. One file a view; views.cpp is the list.
#pragma once

#include "render/measure.hpp"
#include "render/scene.hpp"
#include "render/theme.hpp"
#include "render/timeline.hpp"

#include <span>
#include <string_view>

namespace fasti {

/// A sheet of paper.
struct Paper {
    std::string_view name; ///< "a4", "letter", "slide"
    Mpt width = 0, height = 0;
};

/// The papers by name; the first is the default of most views.
std::span<const Paper> papers();

/// Nullptr when there is none of that name.
const Paper* paper(std::string_view name);

/// How the axis is scaled.
enum class Scale : std::uint8_t {
    folded,   ///< crowded times have a scale of their own
    linear,   ///< one scale
    sequence, ///< none: every mark stands beside its label
};

/// The scale, and where it changes.
struct ScaleOptions {
    Scale scale = Scale::folded;
    std::vector<sys_days> breaks; ///< a folded axis is cut there and nowhere else; none: by itself
};

/// How notes are numbered and named.
enum class NoteStyle : std::uint8_t {
    numbered,     ///< [3], and a numbered list
    chicago_note, ///< a raised 3, and notes in order
    author_date,  ///< (Lives, l. 12), and a list by name
};

/// What the lanes of the view `lanes` are.
enum class LanesBy : std::uint8_t { lane, kind, source, participant };

/// What a view may be told.
struct LayoutOptions {
    Paper paper = {"a4", pt(595.276), pt(841.89)};
    ScaleOptions scale{};
    NoteStyle notes = NoteStyle::numbered;
    LanesBy lanes = LanesBy::lane;
    std::size_t slides = 1; ///< at most so many slides
    bool reading = false;   ///< whether Scene::reading is wanted
};

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

/// The view's scene in the sizes and colours of a theme.
Scene lay_out(const View& view,
              const Timeline& timeline,
              const LayoutOptions& options,
              const Theme& theme,
              const Measure& measure);

} // namespace fasti
