// SPDX-License-Identifier: Apache-2.0
// How the page looks: every length and size in one place, in milli-points. Colours are in
// render/theme.cpp.
#pragma once

#include "render/scene.hpp"

namespace fasti::layout::style {

// The sheet.
inline constexpr Mpt side_margin = pt(38);
inline constexpr Mpt top_margin = pt(38);
inline constexpr Mpt bottom_margin = pt(38);

// Type. Entries take the largest size that fits; notes and ticks keep theirs.
inline constexpr Mpt title_size = pt(18);
inline constexpr Mpt subtitle_size = pt(9);
inline constexpr Mpt largest_size = pt(10);
inline constexpr Mpt smallest_size = pt(7.5);
inline constexpr Mpt several_pages_size = pt(8.5);
inline constexpr Mpt size_step = pt(0.25);
inline constexpr Mpt note_size = pt(7);
inline constexpr Mpt tick_size = pt(7);
inline constexpr Mpt break_size = pt(7);
inline constexpr Mpt legend_size = pt(7.5);
inline constexpr Mpt heading_size = pt(10);
inline constexpr Mpt folio_size = pt(7.5);

/// Baseline to baseline.
constexpr Mpt leading(Mpt size) {
    return size * 126 / 100;
}

/// White between two entries in percent of their size: as a rule, and before another page is begun.
inline constexpr Mpt airy = 46;
inline constexpr Mpt tight = 28;

// Columns, from the left margin: ticks, bars, axis, gutter for the leaders, dates, titles.
inline constexpr Mpt tick_column = pt(28);
inline constexpr Mpt bar_width = pt(2.8);
inline constexpr Mpt bar_pitch = pt(4.2);
inline constexpr std::size_t most_bar_columns = 4;
inline constexpr Mpt axis_width = pt(1.1);
inline constexpr Mpt mark_radius = pt(2.6);
inline constexpr Mpt stub = pt(6);
inline constexpr Mpt gutter = pt(36);
inline constexpr Mpt column_gap = pt(11);

} // namespace fasti::layout::style
