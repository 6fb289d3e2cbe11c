// SPDX-License-Identifier: Apache-2.0
// What stands below the timeline: remarks about contradictions, and the numbered sources in
// columns.
#pragma once

#include "render/layout/sheets/sheets.hpp"
#include "render/layout/style/options.hpp"

namespace fasti::layout {

/// Remarks and sources, broken into lines for a width.
class BackMatter {
public:
    /// `ids` are the groups of the timeline's entries, for the links back.
    BackMatter(const Timeline& timeline,
               const std::vector<std::string>& ids,
               NoteStyle style,
               const Measure& measure,
               const LineBreaker& breaker,
               const style::Sheet& sheet,
               Mpt width);

    /// All of it in one piece, with the white above; 0 when there is nothing.
    Mpt height() const;

    /// Draws at the cursor, on further sheets where need be.
    void draw(Sheets& sheets) const;

private:
    struct Part {
        Paragraph label; ///< "12.", "!"
        Paragraph body;
        std::vector<Line> lines;
        std::string id;
        Mpt height = 0;
    };

    Mpt scaled(Mpt length) const;

    Mpt leading() const { return style::leading(sheet_.note); }

    Part make_part(std::vector<Run> label, std::vector<Run> body, Mpt width) const;
    void draw_remarks(Sheets& sheets) const;
    void draw_notes(Sheets& sheets) const;
    void draw_heading(Sheets& sheets, const std::string& words, const std::string& id) const;
    std::size_t column_end(std::size_t first, Mpt height) const;
    std::size_t columns_end(std::size_t first, Mpt height) const;
    Mpt column_height(std::size_t first, Mpt limit) const;
    void draw_column(Sheets& sheets, std::size_t first, std::size_t last, Mpt x) const;
    void draw_part(const Part& part, Point at, Canvas& canvas) const;

    const Measure& measure_;
    const LineBreaker& breaker_;
    const style::Sheet& sheet_;
    std::size_t columns_ = 2;
    Mpt column_width_ = 0;
    Mpt note_indent_ = 0;
    std::vector<Part> remarks_;
    std::vector<Part> notes_;
};

} // namespace fasti::layout
