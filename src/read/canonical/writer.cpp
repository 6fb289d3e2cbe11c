// SPDX-License-Identifier: Apache-2.0
#include "read/canonical/writer.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace fasti::canonical {
namespace {

constexpr std::string_view between_cells = " | ";

/// What stands between two blocks of the canonical text: rows and items are lines, else a line is
/// left free.
std::string_view gap(BlockKind before, BlockKind after) {
    const bool close =
        before == after &&
        (after == BlockKind::table || after == BlockKind::list_item || after == BlockKind::code);
    return close ? "\n" : "\n\n";
}

} // namespace

Writer::Writer(Source source) {
    document_.source = std::move(source);
}

void Writer::begin(BlockKind kind, int level) {
    end();
    block_ = Block{kind, level, {position(), position()}};
    open_ = true;
    space_ = false;
}

void Writer::add(std::string_view utf8) {
    if (!open_) begin(BlockKind::paragraph);
    std::size_t plain = 0; // begin of what is copied as it stands
    const auto flush = [&](std::size_t until) {
        if (until > plain) put(utf8.substr(plain, until - plain));
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint c = checked_code_point_at(utf8, at);
        const bool space = is_space(c.value);
        const bool dropped = space || is_invisible(c.value) || is_control(c.value);
        const bool broken = c.value == U'\uFFFD';
        if (dropped || broken) {
            flush(at);
            plain = at + c.size;
            if (broken) put("\uFFFD");
            space_ = space_ || space;
        }
        at += c.size;
    }
    flush(utf8.size());
}

void Writer::put(std::string_view part) {
    const std::size_t begin =
        cell_open_ ? cells_.back().span.begin : block_.span.begin; // where no space may stand
    if (space_ && position() > begin) document_.text += ' ';
    space_ = false;
    for (DocumentPage& page : waiting_pages_) {
        page.begin = position();
        document_.pages.push_back(std::move(page));
    }
    waiting_pages_.clear();
    document_.text += part;
    if (cell_open_) cells_.back().span.end = position();
}

void Writer::begin_emphasis() {
    emphases_.push_back(position());
}

void Writer::end_emphasis() {
    if (emphases_.empty()) return;
    std::size_t begin = emphases_.back();
    emphases_.pop_back();
    if (document_.text.substr(begin, 1) == " ") ++begin;
    if (open_ && begin < position()) document_.emphasis.push_back({begin, position()});
}

void Writer::end() {
    if (!open_) return;
    open_ = cell_open_ = space_ = false;
    emphases_.clear();
    const bool row = block_.kind == BlockKind::table;
    const bool told =
        row ? std::any_of(cells_.begin(), cells_.end(),
                          [&](const Cell& cell) {
                              return !cell.span.empty() && cell.span.begin >= block_.span.begin;
                          })
            : position() > block_.span.begin;
    if (!told) {
        document_.text.resize(block_.span.begin);
        cells_.clear();
        return;
    }
    block_.span.end = position();
    std::string& original = document_.original;
    if (!document_.blocks.empty()) original += gap(document_.blocks.back().kind, block_.kind);
    document_.offsets.copied(block_.span.begin, original.size(), block_.span.size());
    original.append(document_.text, block_.span.begin, block_.span.size());
    document_.blocks.push_back(block_);
    document_.text += '\n';
    if (row && in_table_) document_.tables.back().rows.push_back(std::exchange(cells_, {}));
}

void Writer::begin_table() {
    if (in_table_) end_table();
    end();
    document_.tables.emplace_back().first_block = next_block();
    in_table_ = true;
}

void Writer::caption(std::string_view utf8) {
    begin(BlockKind::caption);
    add(utf8);
    const std::size_t before = next_block();
    end();
    if (!in_table_ || next_block() == before) return;
    document_.tables.back().caption = document_.blocks.back().span;
    document_.tables.back().first_block = next_block();
}

void Writer::begin_row() {
    begin(BlockKind::table);
    cells_.clear();
}

void Writer::begin_cell(int column, int columns, bool heading) {
    if (!open_ || block_.kind != BlockKind::table) begin_row();
    if (!cells_.empty()) document_.text += between_cells;
    space_ = false;
    cells_.push_back({{position(), position()}, column, columns, heading});
    cell_open_ = true;
}

void Writer::reach_down(int column) {
    if (!in_table_ || document_.tables.back().rows.empty()) return;
    for (const Cell& cell : document_.tables.back().rows.back()) {
        if (cell.column != column) continue;
        cells_.push_back(cell);
        cell_open_ = false;
        return;
    }
}

void Writer::end_table() {
    end();
    if (!in_table_) return;
    in_table_ = false;
    Table& table = document_.tables.back();
    table.last_block = next_block();
    if (table.rows.empty()) document_.tables.pop_back();
}

Writer::NoteDraft& Writer::note(std::string_view name) {
    const auto known = note_numbers_.find(name);
    if (known != note_numbers_.end()) return notes_[known->second];
    note_numbers_.emplace(name, notes_.size());
    return notes_.emplace_back(NoteDraft{std::string(name), {}, false});
}

void Writer::anchor(std::string_view name, std::size_t begin) {
    if (begin >= position()) return;
    if (document_.text[begin] == ' ') ++begin;
    DocumentNote& drafted = note(name).note;
    if (!drafted.mark.empty()) return;
    drafted.anchor = {begin, position()};
    drafted.mark = ascii::trimmed(document_[drafted.anchor], "[]() ");
}

void Writer::anchor_here(std::string_view name, std::string_view mark) {
    DocumentNote& drafted = note(name).note;
    if (!drafted.mark.empty()) return;
    drafted.anchor = {position(), position()};
    drafted.mark = mark;
}

void Writer::begin_note(std::string_view name) {
    end();
    open_note_ = name;
    NoteDraft& draft = note(name);
    if (!draft.told) draft.note.first_block = next_block();
}

void Writer::end_note() {
    end();
    NoteDraft& draft = note(open_note_);
    draft.note.last_block = next_block();
    draft.told = draft.note.last_block > draft.note.first_block;
}

void Writer::page(int number, std::string label) {
    waiting_pages_.push_back({0, number, std::move(label)});
}

int Writer::pages() const {
    return static_cast<int>(document_.pages.size() + waiting_pages_.size());
}

void Writer::state(StatedDate date) {
    document_.stated.push_back(std::move(date));
}

Document Writer::finish() && {
    end_table();
    for (NoteDraft& draft : notes_)
        if (draft.told) document_.notes.push_back(draft.note);
    std::sort(document_.notes.begin(), document_.notes.end(),
              [](const DocumentNote& one, const DocumentNote& other) {
                  return one.first_block < other.first_block;
              });
    if (!document_.original.empty()) document_.original += '\n';
    document_.index = LineIndex(document_.original);
    return std::move(document_);
}

} // namespace fasti::canonical
