// SPDX-License-Identifier: Apache-2.0
// What the readers of txt and md make of a file: blocks whose lines are still spans of the
// original. assemble.hpp turns them into a Document.
#pragma once

#include "read/lines/cells.hpp"
#include "read/lines/hyphens.hpp"
#include "text/document.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace fasti::lines {

/// A block as lines of the original, in ascending order.
struct RawBlock {
    BlockKind kind = BlockKind::paragraph;
    int level = 0;
    bool literal = false;  ///< signs of Markdown in it are words (code)
    bool new_page = false; ///< a form feed stands before it
    int table = 0;         ///< of a row: the number of its table, from 1; 0 where it has no cells
    int caption_of = 0;    ///< of a caption: the number of its table; 0 where it is of a picture
    Span mark;             ///< of a footnote: what leads to it, "3" of "[^3]:"; else empty
    std::vector<RawCell> cells; ///< of such a row, by place; instead of lines
    std::vector<Span> lines;
    std::vector<Seam>
        seams; ///< seams[i] stands before lines[i]; mend has been carried out, so never in here

    RawBlock() = default;

    RawBlock(BlockKind of, int depth, Span line)
        : kind(of), level(depth), lines{line}, seams{Seam::space} {}

    /// A row of a table.
    RawBlock(int table_number, std::vector<RawCell> row)
        : kind(BlockKind::table), table(table_number), cells(std::move(row)) {}

    /// Adds a line; a hyphen that is to be mended is cut off the line before.
    void append(std::string_view text, Span line, Seam seam);
};

/// The words of the first (or the last) line of a block.
std::string_view first_line(std::string_view text, const RawBlock& block);
std::string_view last_line(std::string_view text, const RawBlock& block);

/// Makes one paragraph of the halves that a page break left: the first breaks off in mid-sentence,
/// the second goes on with a small letter. Page numbers between them are dropped, others only
/// beside a form feed.
std::vector<RawBlock>
join_pages(std::string_view text, std::vector<RawBlock> blocks, const Hyphens& hyphens);

} // namespace fasti::lines
