// SPDX-License-Identifier: Apache-2.0
// What the bodies of office documents share: paragraphs that stand in cells, text boxes that are
// told behind the paragraph they hang on, notes that are told at the end.
//
//     office::Body body(writer);
//     body.begin_paragraph();
//     body.paragraph().kind = BlockKind::heading;     // settled before its first word
//     body.put("The bridge was opened");
//     body.mark("footnote1");                         // writes "[1]"
//     body.begin_note("footnote1"); … body.end_note();
//     body.end_paragraph();
//     body.finish();
#pragma once

#include "read/canonical/writer.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::office {

/// What a paragraph is.
struct Paragraph {
    BlockKind kind = BlockKind::paragraph;
    int level = 0;
    bool contents = false; ///< an entry of a table of contents: not written
    bool heads = false;    ///< names the column or row, where it stands in a cell
};

/// What a style of this name (lower case) makes of a paragraph; `paragraph` where it says nothing.
BlockKind kind_of_style(std::string_view name);

/// A cell of the table that is open, settled before its first word.
struct BodyCell {
    int columns = 1;
    bool heads = false;
    bool covered = false; ///< the one above reaches down
};

/// Writes what listeners to a file's tags find. Notes may stand in paragraphs, boxes in either.
class Body {
public:
    explicit Body(canonical::Writer& writer) : writer_(writer) {}

    void begin_paragraph();
    Paragraph& paragraph(); ///< the one that is open
    void put(std::string_view utf8, bool strong = false);
    void mark(const std::string& note); ///< the sign of a note
    void end_paragraph();
    bool has_paragraph() const; ///< whether one is open, in the innermost box or note

    void begin_box();
    void end_box();
    void begin_note(std::string name, bool endnote = false);
    void end_note();

    void begin_table();
    void end_table();
    bool in_table() const; ///< one whose cells are cells: neither in a cell nor in a box
    void begin_row();
    void begin_cell();

    BodyCell& cell() { return cell_; }

    void skip_columns(int columns) { column_ += columns; }

    void finish(); ///< writes the notes

private:
    struct Piece {
        std::string words;
        bool strong = false;
        bool mark = false; ///< `words` are the name of a note
    };

    struct Draft {
        Paragraph shape;
        std::vector<Piece> pieces;
    };

    /// A box or note that is open.
    struct Aside {
        std::string note; ///< its name; "" for a box
        bool endnote = false;
        bool open = false; ///< a paragraph of it
        std::vector<Draft> drafts;
    };

    void put_directly(std::string_view utf8, bool strong);
    void mark_directly(const std::string& note);
    void put_draft(const Draft& draft);
    void begin_block();
    void emphasise(bool strong);
    void write(const Draft& draft, bool in_note);
    void write_boxes();
    void settle_cell();
    bool is_silent() const;

    canonical::Writer& writer_;
    Paragraph paragraph_;
    bool open_ = false;
    bool begun_ = false; // its block
    bool emphasised_ = false;
    int marks_ = 0;
    std::vector<Aside> asides_;
    std::vector<Draft> boxes_;                // behind the paragraph that is open
    std::array<std::vector<Aside>, 2> notes_; // of feet and of ends
    int tables_open_ = 0;
    int column_ = 0;
    int covered_ = 0; // cells of the row
    BodyCell cell_;
    bool cell_waits_ = false;
};

} // namespace fasti::office
