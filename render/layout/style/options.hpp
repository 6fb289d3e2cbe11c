// SPDX-License-Identifier: Apache-2.0
// What a view may be told.
#pragma once

#include "events/time/interval.hpp"
#include "render/layout/style/paper.hpp"

#include <cstdint>
#include <vector>

namespace fasti {

/// How the axis is scaled.
enum class Scale : std::uint8_t {
    folded,   ///< crowded times have a scale of their own
    linear,   ///< one scale
    sequence, ///< none: every marker stands beside its label
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

} // namespace fasti
