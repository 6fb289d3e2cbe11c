// SPDX-License-Identifier: Apache-2.0
// A document as the rest of fasti sees it: clean text in blocks, and the way back to the file.
//
//     Document document = read("essay.txt");              // src/read
//     for (const Block& block : document.blocks)
//         for (Span sentence : sentences(document, block)) // src/text/sentences
//             cite(document, SourceId{0}, sentence);       // line, code points, the quote as in
//             the file
//
// `text` holds what people wrote: hard-wrapped lines joined, words hyphenated at a line end made
// whole, Markdown's signs gone. `original` holds the file's characters; OffsetMap leads from one to
// the other.
#pragma once

#include "text/finding.hpp"
#include "text/source.hpp"
#include "text/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// What a block of text is for; a date in a heading or a caption means something else than in a
/// paragraph.
enum class BlockKind : std::uint8_t {
    paragraph,
    heading,
    list_item,
    quotation,
    caption,
    code,
    table, ///< a row of one
    note   ///< what a number or sign in the text leads to: a footnote, an endnote
};

/// "paragraph", "heading", …
const char* name(BlockKind kind);

/// A run of text that belongs together. Blocks are sorted, disjoint and not empty.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    int level = 0; ///< depth of a heading (1–6) or of a list item (from 1), else 0
    Span span;     ///< bytes of Document::text; no line break lies inside

    friend bool operator==(const Block&, const Block&) = default;
};

/// A cell of a table.
struct Cell {
    Span span; ///< bytes of Document::text; of an earlier row where it reaches down; may be empty
    int column = 0;       ///< from 0
    int columns = 1;      ///< how many it covers
    bool heading = false; ///< names its column or row

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// A table: the rows are blocks of the kind `table`, one after the other; a row without words has
/// none.
struct Table {
    std::size_t first_block = 0; ///< half-open range of Document::blocks
    std::size_t last_block = 0;
    std::vector<std::vector<Cell>> rows; ///< one a block, cells by column
    Span caption;                        ///< bytes of Document::text; empty where it has none

    friend bool operator==(const Table&, const Table&) = default;
};

/// A note and the place that it belongs to.
struct DocumentNote {
    Span anchor; ///< the number or sign in the text, its bytes; where it is left out, its place
    std::string mark; ///< that number or sign without brackets: "3"; "" where the place is unknown
    std::size_t first_block = 0; ///< half-open range of Document::blocks
    std::size_t last_block = 0;

    friend bool operator==(const DocumentNote&, const DocumentNote&) = default;
};

/// Where a page begins.
struct DocumentPage {
    std::size_t begin = 0; ///< byte of Document::text
    int number = 0;        ///< 1-based count
    std::string label;     ///< as printed on it: "xiv", "S. 12"; "" where nothing is

    friend bool operator==(const DocumentPage&, const DocumentPage&) = default;
};

/// A date that something beside the text gives the whole document; a candidate for its creation
/// time and no more.
struct StatedDate {
    enum class Kind : std::uint8_t { sent, published, created, modified };

    Kind kind = Kind::published;
    std::string words; ///< as it stands there: "2021-03-04T10:00:00Z", "Thu, 4 Mar 2021 10:00"
    std::string where; ///< for people: "header Date", "dc:date", "meta article:published_time"

    friend bool operator==(const StatedDate&, const StatedDate&) = default;
};

/// A monotone map from bytes of Document::text to bytes of Document::original.
/// Memory grows with the number of places where text and original part, not with their size.
class OffsetMap {
public:
    /// Says that text[from, from+size) was copied from original[to, to+size). Calls come in
    /// ascending order.
    void copied(std::size_t from, std::size_t to, std::size_t size);

    /// Says that text[from, from+size) stands for the whole of original[to, to+to_size): `&` for
    /// `&amp;`.
    void replaced(std::size_t from, std::size_t size, std::size_t to, std::size_t to_size);

    /// Where the byte at `offset` of the text stands in the original; what stands for something
    /// longer begins where that begins, and what stands for nothing (the '\n' of a block) where the
    /// last thing ended.
    std::size_t original(std::size_t offset) const;

    /// The bytes of the original from the first to the last character of a span of the text.
    Span original(Span span) const;

private:
    struct Piece {
        std::size_t from, size;  // in the text
        std::size_t to, to_size; // in the original
        bool copied;             // byte for byte; else the whole stands for the whole
    };

    void add(const Piece& piece);
    const Piece* piece_at(std::size_t offset) const;

    std::vector<Piece> pieces_;
};

/// Where lines and code points of a text begin; look-ups cost O(log n), memory one word a line or 1
/// kB.
class LineIndex {
public:
    LineIndex() = default;
    explicit LineIndex(std::string_view text);

    /// The 1-based line that byte `offset` stands in; CR, LF and CRLF each end a line.
    int line(std::size_t offset) const;

    /// How many code points stand before byte `offset` of `text`, the text the index was made of.
    std::size_t code_points(std::string_view text, std::size_t offset) const;

private:
    std::vector<std::size_t> lines_;  // byte offset of each line's begin
    std::vector<std::size_t> counts_; // code points before each 1024th byte
};

/// A file that was read. Plain UTF-8 throughout.
struct Document {
    Source source;
    std::string
        original; ///< the file as UTF-8 (decoded, with its line breaks and markup; no BOM removed)
    std::string text; ///< what people wrote; each block ends with one '\n'
    std::vector<Block> blocks;
    /// What the markup sets apart inside a block (*Die Zeit*, **1904**, `code`): titles, foreign
    /// words. Bytes of `text`; sorted by their ends; inner ones come before outer ones.
    std::vector<Span> emphasis;
    std::vector<Table> tables;         ///< by first_block
    std::vector<DocumentNote> notes;   ///< by first_block
    std::vector<DocumentPage> pages;   ///< by begin; none in formats without pages
    std::vector<std::size_t> headings; ///< the blocks that are headings, by number
    std::vector<StatedDate> stated;    ///< best first within a kind
    OffsetMap offsets;
    LineIndex index; ///< of `original`
    /// What reading noticed (a legacy encoding, say). Their citations say SourceId{0}: who reads
    /// several documents puts in the number that this one got.
    std::vector<Finding> findings;

    /// The words of a span of the text.
    std::string_view operator[](Span span) const {
        return std::string_view(text).substr(span.begin, span.size());
    }
};

/// The note that a byte of the text stands in; null where it stands in none.
const DocumentNote* note_at(const Document& document, std::size_t at);

/// The place of `span` (bytes of document.text, as is `date`) in the file, with the quote as it
/// stands there. The section of a note is that of its mark: "Ships, note 3".
Citation cite(const Document& document, SourceId source, Span span, Span date = {});

/// The canonical dump (`--dump=document`): a line a block with kind, line in the file and text.
std::string dump(const Document& document);

} // namespace fasti
