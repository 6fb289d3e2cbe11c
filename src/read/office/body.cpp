// SPDX-License-Identifier: Apache-2.0
#include "read/office/body.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace fasti::office {
namespace {

constexpr int most_covered = 32; // cells of a row that others reach down into, as in pages

} // namespace

BlockKind kind_of_style(std::string_view name) {
    if (name == "title") return BlockKind::heading;
    if (name.find("caption") != std::string_view::npos) return BlockKind::caption;
    if (name == "block text" || name.find("quote") != std::string_view::npos ||
        name == "quotations")
        return BlockKind::quotation;
    if (name == "source code" || name == "html preformatted" || name == "preformatted text")
        return BlockKind::code;
    return BlockKind::paragraph;
}

bool Body::has_paragraph() const {
    return asides_.empty() ? open_ : asides_.back().open;
}

void Body::begin_paragraph() {
    if (!asides_.empty()) {
        asides_.back().drafts.emplace_back();
        asides_.back().open = true;
        return;
    }
    paragraph_ = {};
    open_ = true;
    begun_ = false;
}

Paragraph& Body::paragraph() {
    if (asides_.empty() || asides_.back().drafts.empty()) return paragraph_;
    return asides_.back().drafts.back().shape;
}

void Body::put(std::string_view utf8, bool strong) {
    if (!has_paragraph()) return;
    if (asides_.empty()) return put_directly(utf8, strong);
    std::vector<Piece>& pieces = asides_.back().drafts.back().pieces;
    if (!pieces.empty() && !pieces.back().mark && pieces.back().strong == strong)
        pieces.back().words += utf8;
    else
        pieces.push_back({std::string(utf8), strong, false});
}

void Body::mark(const std::string& note) {
    if (!has_paragraph()) return;
    if (asides_.empty()) return mark_directly(note);
    asides_.back().drafts.back().pieces.push_back({note, false, true});
}

// Words of the contents are no story, and those of a cell that is covered nobody sees.
bool Body::is_silent() const {
    return paragraph_.contents || (tables_open_ > 0 && cell_.covered);
}

void Body::put_directly(std::string_view utf8, bool strong) {
    if (is_silent()) return;
    begin_block();
    emphasise(strong);
    writer_.add(utf8);
}

void Body::mark_directly(const std::string& note) {
    if (is_silent()) return;
    begin_block();
    emphasise(false);
    const std::size_t begin = writer_.position();
    writer_.add("[" + std::to_string(++marks_) + "]");
    writer_.anchor(note, begin);
}

void Body::begin_block() {
    if (begun_) return;
    begun_ = true;
    if (tables_open_ == 0) return writer_.begin(paragraph_.kind, paragraph_.level);
    cell_.heads = cell_.heads || paragraph_.heads;
    settle_cell();
}

void Body::emphasise(bool strong) {
    if (strong == emphasised_) return;
    if (strong)
        writer_.begin_emphasis();
    else
        writer_.end_emphasis();
    emphasised_ = strong;
}

void Body::end_paragraph() {
    if (!asides_.empty()) {
        asides_.back().open = false;
        return;
    }
    emphasise(false);
    if (tables_open_ > 0)
        put_directly(" ", false); // cells may have several
    else if (begun_)
        writer_.end();
    open_ = false;
    write_boxes();
}

void Body::write_boxes() {
    for (const Draft& draft : std::exchange(boxes_, {}))
        write(draft, false);
}

void Body::write(const Draft& draft, bool in_note) {
    if (draft.shape.contents || draft.pieces.empty()) return;
    paragraph_ = draft.shape;
    if (in_note) paragraph_ = {BlockKind::note};
    begun_ = false;
    for (const Piece& piece : draft.pieces) {
        if (piece.mark)
            mark_directly(piece.words);
        else
            put_directly(piece.words, piece.strong);
    }
    emphasise(false);
    if (tables_open_ > 0)
        put_directly(" ", false);
    else
        writer_.end();
    begun_ = false;
}

void Body::begin_box() {
    asides_.emplace_back();
}

void Body::end_box() {
    if (asides_.empty()) return;
    Aside box = std::move(asides_.back());
    asides_.pop_back();
    std::vector<Draft>& to = asides_.empty() ? boxes_ : asides_.back().drafts;
    // what a paragraph goes on with behind its box is a paragraph of its own
    const bool goes_on = !asides_.empty() && asides_.back().open && !box.drafts.empty();
    std::move(box.drafts.begin(), box.drafts.end(), std::back_inserter(to));
    if (goes_on) to.emplace_back();
    if (asides_.empty() && !open_) write_boxes();
}

void Body::begin_note(std::string name, bool endnote) {
    asides_.push_back({std::move(name), endnote, false, {}});
}

void Body::end_note() {
    if (asides_.empty()) return;
    Aside note = std::move(asides_.back());
    asides_.pop_back();
    notes_[note.endnote ? 1 : 0].push_back(std::move(note));
}

bool Body::in_table() const {
    return tables_open_ == 1 && asides_.empty();
}

void Body::begin_table() {
    if (!asides_.empty() || ++tables_open_ > 1) return;
    writer_.begin_table();
    cell_waits_ = false;
    cell_ = {};
}

void Body::end_table() {
    if (!asides_.empty() || tables_open_ == 0 || --tables_open_ > 0) return;
    settle_cell();
    writer_.end_table();
}

void Body::begin_row() {
    if (!in_table()) return;
    settle_cell();
    writer_.begin_row();
    column_ = covered_ = 0;
}

void Body::begin_cell() {
    if (!in_table()) return;
    settle_cell();
    cell_ = {};
    cell_waits_ = true;
}

void Body::settle_cell() {
    if (!std::exchange(cell_waits_, false)) return;
    if (cell_.covered && covered_++ < most_covered)
        writer_.reach_down(column_);
    else if (!cell_.covered)
        writer_.begin_cell(column_, cell_.columns, cell_.heads);
    column_ += cell_.columns;
}

void Body::finish() {
    write_boxes();
    for (std::vector<Aside>& notes : notes_)
        for (const Aside& note : std::exchange(notes, {})) {
            writer_.begin_note(note.note);
            for (const Draft& draft : note.drafts)
                write(draft, true);
            writer_.end_note();
        }
}

} // namespace fasti::office
