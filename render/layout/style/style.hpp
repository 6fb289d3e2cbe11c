// SPDX-License-Identifier: Apache-2.0
// How the page looks: every length and size in one place, in milli-points. Colours are in
// render/theme.cpp.
#pragma once

#include "render/scene.hpp"

namespace fasti::layout::style {

/// What belongs to a sheet rather than to the timeline on it.
struct Sheet {
    Mpt side, top, bottom; ///< margins
    Mpt title, subtitle, legend, heading, note, folio;
    Mpt head;            ///< from the top margin of a further sheet to its content
    std::size_t columns; ///< of notes; one more where they are short
};

inline constexpr Sheet paper{pt(38), pt(38), pt(38),  pt(18), pt(9), pt(7.5),
                             pt(10), pt(7),  pt(7.5), pt(16), 2};
/// 13.33 in wide, read from the back row: no type is smaller than 12 points.
inline constexpr Sheet slide{pt(36), pt(30), pt(34), pt(24), pt(13), pt(12),
                             pt(16), pt(12), pt(12), pt(26), 2};

// Type. Entries take the largest size that fits; ticks keep theirs.
inline constexpr Mpt largest_size = pt(10);
inline constexpr Mpt smallest_size = pt(7);
inline constexpr Mpt several_pages_size = pt(8.5);
inline constexpr Mpt size_step = pt(0.25);
inline constexpr Mpt small_size = pt(8); // where rows move closer before type gets smaller
inline constexpr Mpt tick_size = pt(7);
inline constexpr Mpt break_size = pt(7);

/// Baseline to baseline, in percent of the size: as a rule, and before another page is begun.
inline constexpr Mpt usual_leading = 126;
inline constexpr Mpt tight_leading = 122; // no letters of two lines touch

constexpr Mpt leading(Mpt size) {
    return size * usual_leading / 100;
}

/// White between two entries in percent of their size: as a rule, and before another page is begun.
inline constexpr Mpt airy = 46;
inline constexpr Mpt close = 34; // sooner than small type
inline constexpr Mpt tight = 28;
inline constexpr Mpt tightest = 20;

// Columns, from the left margin: ticks, bars, axis, gutter for the leaders, dates, titles.
inline constexpr Mpt tick_column = pt(28);
inline constexpr Mpt bar_width = pt(2.8);
inline constexpr Mpt bar_pitch = pt(4.2);
inline constexpr std::size_t most_bar_columns = 4;
inline constexpr Mpt axis_width = pt(1.1);
inline constexpr Mpt marker_radius = pt(2.6);
inline constexpr Mpt stub = pt(6);
inline constexpr Mpt gutter = pt(36);
inline constexpr Mpt column_gap = pt(11);

} // namespace fasti::layout::style
