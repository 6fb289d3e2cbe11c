// SPDX-License-Identifier: Apache-2.0
// The sheets that a drawing goes on: title block on the first, running head on the others, page
// numbers, and a cursor that moves down.
#pragma once

#include "render/layout/axis/palette.hpp"
#include "render/layout/canvas/paragraph.hpp"
#include "render/layout/sheets/legend.hpp"
#include "render/layout/style/paper.hpp"
#include "render/layout/style/style.hpp"

namespace fasti::layout {

/// Adds pages to a scene and knows where on the last of them there is room.
class Sheets {
public:
    Sheets(const Timeline& timeline,
           const Palette& palette,
           const Paper& paper,
           const style::Sheet& style,
           const Measure& measure,
           const LineBreaker& breaker);

    /// Begins a sheet; the cursor stands below its head.
    void add();

    /// Draws at the end of the current sheet.
    Canvas canvas() { return {scene_.pages.back().items, measure_}; }

    Mpt left() const;
    Mpt right() const;
    Mpt bottom() const; ///< where content must end

    Mpt cursor() const { return cursor_; }

    void move_to(Mpt y) { cursor_ = y; }

    Mpt room() const { return bottom() - cursor_; }

    /// How much room a first and any other sheet offer.
    Mpt first_room() const { return bottom() - first_top_; }

    Mpt other_room() const;

    const style::Sheet& style() const { return style_; }

    std::size_t count() const { return scene_.pages.size(); }

    void bookmark(const std::string& title, const std::string& target, int level);

    /// Numbers the pages, explains the markers that were used, and hands the scene over.
    Scene finish();

private:
    // Where the legend goes: at the right of the subtitle, or below.
    struct LegendPlace {
        Mpt y = 0;
        bool beside = false;
    };

    Mpt title_block(Canvas* canvas);
    Mpt place_legend(Mpt y, Mpt subtitle_width);
    void draw_legend();
    void running_head();

    const style::Sheet& style_;
    Legend legend_;
    LegendPlace legend_place_;
    const Measure& measure_;
    Scene scene_;
    Paragraph title_, subtitle_;
    Mpt first_top_ = 0;
    Mpt cursor_ = 0;
};

} // namespace fasti::layout
