// SPDX-License-Identifier: Apache-2.0
// Which line breaks of a plain text are paragraphs' ends and which are only the edge of the page.
#pragma once

#include "read/lines/lines.hpp"

#include <string_view>
#include <vector>

namespace fasti::lines {

/// Lines [begin, end) of a file, none of them blank, with the number of blank lines around.
struct Run {
    std::size_t begin = 0, end = 0;
    std::size_t gap_before = 0, gap_after = 0;
    std::size_t width = 0; ///< code points that its lines were cut to
    bool wrapped = false;  ///< they were cut at all
};

/// Measures a text once: how wide its lines are set, and whether they are set at all.
///
/// A text is hard-wrapped when a fair part of its line breaks stand before a small letter and its
/// lines have a common width. Where it is not, each line is a paragraph unless the next begins with
/// a small letter.
class Wrapping {
public:
    Wrapping(std::string_view text, const std::vector<Line>& lines);

    /// Fills in the run's width, and whether its lines were cut to it.
    void size_up(Run& run) const;

    /// Does lines[at] go on with the sentence or paragraph of lines[at - 1]? Both are in `run`,
    /// which was sized up.
    bool goes_on(const Run& run, std::size_t at) const;

    /// Is the line so short that it was not cut at the edge?
    bool is_short(const Line& line) const { return line.length * 10 < width_ * 7; }

    /// The columns by which most lines are indented.
    std::size_t indent() const { return indent_; }

private:
    void measure();
    bool is_full(std::size_t width, std::size_t at) const;
    bool opens_paragraph(const Run& run, std::size_t at) const;
    std::string_view words(std::size_t at) const;

    std::string_view text_;
    const std::vector<Line>& lines_;
    std::size_t width_ = 0; // code points that nearly all lines keep within
    std::size_t indent_ = 0;
    bool hard_wrapped_ = false;
};

} // namespace fasti::lines
