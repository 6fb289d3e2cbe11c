// SPDX-License-Identifier: Apache-2.0
// Writes the Document of a format whose file is no text itself (HTML, DOCX, PDF): its canonical
// text is made here, and `fasti read` prints exactly that.
//
//     canonical::Writer writer(std::move(source));
//     writer.begin(BlockKind::paragraph);
//     writer.add("The bridge was opened in ");
//     writer.begin_emphasis(); writer.add("May 1911"); writer.end_emphasis();
//     writer.end();
//     Document document = std::move(writer).finish();
#pragma once

#include "text/document.hpp"

#include <map>
#include <string>
#include <string_view>

namespace fasti::canonical {

/// Builds a Document block by block. White space collapses, invisible signs and controls vanish,
/// blocks without words too. Blocks do not nest: beginning one ends the one before.
class Writer {
public:
    explicit Writer(Source source);

    void begin(BlockKind kind, int level = 0);
    void add(std::string_view utf8); ///< words; broken UTF-8 becomes U+FFFD
    void begin_emphasis();
    void end_emphasis();
    void end();

    /// A table: each row a block whose cells stand between " | ". Cells that reach down from a row
    /// above are added with reach_down(). `end_table` ends an open row.
    void begin_table();
    void caption(std::string_view utf8); ///< a block of its own before the rows
    void begin_row();
    void begin_cell(int column, int columns = 1, bool heading = false);
    void reach_down(int column); ///< the cell of this column in the row before
    void end_table();

    /// Where the next word will stand: bytes of the text.
    std::size_t position() const { return document_.text.size(); }

    /// The number of the next block.
    std::size_t next_block() const { return document_.blocks.size(); }

    /// The words added from `begin` on are the anchor of the note called `name`; what stands in
    /// blocks between begin_note and end_note is that note. Either may come first.
    void anchor(std::string_view name, std::size_t begin);
    /// The same of a mark that is left out of the text.
    void anchor_here(std::string_view name, std::string_view mark);
    void begin_note(std::string_view name);
    void end_note();

    void page(int number, std::string label = {}); ///< the next word begins a page
    int pages() const;                             ///< how many began so far
    void state(StatedDate date);

    Source& source() { return document_.source; }

    /// The document, whose source has the title that was set, if any.
    Document finish() &&;

private:
    struct NoteDraft {
        std::string name;
        DocumentNote note;
        bool told = false; // has blocks
    };

    NoteDraft& note(std::string_view name);
    void put(std::string_view part);

    Document document_;
    Block block_;
    bool open_ = false;
    bool space_ = false; // held back until a word follows
    std::vector<std::size_t> emphases_;
    bool in_table_ = false;
    std::vector<Cell> cells_;
    bool cell_open_ = false;
    std::vector<DocumentPage> waiting_pages_; // whose first word is to come
    std::vector<NoteDraft> notes_;
    std::map<std::string, std::size_t, std::less<>> note_numbers_; // by name
    std::string open_note_;
};

} // namespace fasti::canonical
