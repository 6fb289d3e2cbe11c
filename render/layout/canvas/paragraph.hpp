// SPDX-License-Identifier: Apache-2.0
// Words to lines. Text is measured once for all sizes, then broken greedily; a word longer than the
// line is broken where the line ends. Where a lone word would be left for the last line, all lines
// become narrower.
#pragma once

#include "render/layout/canvas/canvas.hpp"
#include "render/layout/canvas/line_breaker.hpp"
#include "render/measure.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::layout {

/// Words of one look in a paragraph.
struct Run {
    std::string text; ///< printable UTF-8
    Pen pen;
    std::string target = {}; ///< where a click leads: "#note-3"; "" nowhere
    std::string label = {};  ///< of the link, for readers of the screen
};

/// A part of a run on one line.
struct Piece {
    std::size_t run = 0;
    std::size_t begin = 0, end = 0; ///< bytes of the paragraph's text
};

/// A line: its pieces and how wide they are together, in millionths of an em.
struct Line {
    std::vector<Piece> pieces;
    Mpt width = 0;
};

/// Runs of text that are broken into lines together.
class Paragraph {
public:
    Paragraph(std::vector<Run> runs, const Measure& measure, const LineBreaker& breaker);

    /// The lines when no line may be wider than `width` at `size`; none only for empty text.
    std::vector<Line> wrap(Mpt width, Mpt size) const;

    /// How many lines that are, for less work.
    std::size_t line_count(Mpt width, Mpt size) const { return count_lines(width * em / size); }

    /// As one line.
    Mpt width(Mpt size) const { return Mpt{positions_.back()} * size / em; }

    /// The widest part that no line may be broken in.
    Mpt longest_piece(Mpt size) const;

    /// Draws `lines` downwards, the first baseline at `at`.
    void
    draw(const std::vector<Line>& lines, Point at, Mpt size, Mpt leading, Canvas& canvas) const;

    bool empty() const { return text_.empty(); }

    /// Gives back its memory, once it is drawn; it is empty then.
    void forget();

    /// The measured unit: positions are taken at a size of 1,000 points.
    static constexpr Mpt em = pt(1000);

private:
    template <class Visit>
    void walk(Mpt em_width, Visit visit) const;
    std::vector<Line> greedy(Mpt em_width) const;
    std::size_t count_lines(Mpt em_width) const;
    bool ends_in_widow(const std::vector<Line>& lines, Mpt em_width) const;
    std::vector<Line> without_widow(std::vector<Line> lines, Mpt em_width) const;
    std::size_t line_end(std::size_t begin, std::size_t& next_break, Mpt width) const;
    std::size_t without_spaces(std::size_t begin, std::size_t end) const;
    std::size_t forced_end(std::size_t begin, Mpt width) const;
    std::string words(const Piece& piece) const;
    Line cut(std::size_t begin, std::size_t end) const;

    std::vector<Run> runs_;
    std::vector<std::size_t> run_ends_;
    std::vector<bool> right_to_left_; // of each run
    std::string text_;
    std::vector<std::int32_t> positions_; // of each byte of text_ at a size of one `em`
    std::vector<std::size_t> breaks_;
};

} // namespace fasti::layout
