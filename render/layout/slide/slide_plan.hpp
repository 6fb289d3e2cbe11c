// SPDX-License-Identifier: Apache-2.0
// Which size of type and how many columns a slide has: everything that is decided before anything
// is drawn.
#pragma once

#include "render/layout/entries/blocks.hpp"

#include <optional>
#include <vector>

namespace fasti::layout {

/// Columns of blocks; all slides together.
struct ColumnPlan {
    Blocks blocks;
    std::size_t columns = 1;       ///< a slide
    std::vector<std::size_t> ends; ///< of each column, on as many slides as it takes
    Mpt tallest = 0;
};

/// Room on a slide for columns.
struct SlideSpace {
    Mpt width = 0;
    Mpt height = 0;
    std::size_t slides = 1;
};

inline constexpr Mpt slide_column_gap = pt(20);
inline constexpr Mpt slide_indent = pt(13); ///< of words, right of their marker
inline constexpr Mpt least_slide_size = pt(12);
inline constexpr Mpt largest_slide_size = pt(18);

/// The ends of the columns when all heights are put into `count` columns with the least tallest one
/// (binary search for it, filling greedily: exact); nothing when that is higher than `height`.
std::optional<std::vector<std::size_t>>
even_columns(const std::vector<Mpt>& heights, std::size_t count, Mpt height);

/// The plan with the largest type that holds all words; nothing when even the least does not.
std::optional<ColumnPlan> plan_columns(const Words& words, const SlideSpace& space);

/// The sites to show when not all fit, ascending: as many of the first of `order` as fit at the
/// least size. What no column can hold is never shown.
std::vector<std::size_t>
choose_sites(const Words& words, const std::vector<std::size_t>& order, const SlideSpace& space);

/// Labels that stand on poles above an axis, each right of its pole; earlier ones higher, so that
/// no pole goes through a label.
struct FlagPlan {
    Blocks blocks;
    std::vector<std::size_t> rows; ///< of each flag, from the axis upwards
    std::vector<Mpt> tops;         ///< of each row, above the axis
};

/// The rows stacked, each as high as its highest flag.
FlagPlan plan_flags(Blocks blocks, const std::vector<Mpt>& xs);

/// The rows for flags at `xs`, ascending: the fewest possible.
std::vector<std::size_t> flag_rows(const std::vector<Mpt>& xs, Mpt width);

} // namespace fasti::layout
