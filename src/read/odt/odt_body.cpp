// SPDX-License-Identifier: Apache-2.0
#include "read/odt/odt_body.hpp"

#include <algorithm>
#include <array>

namespace fasti::odt {
namespace {

using std::string_view_literals::operator""sv;

constexpr int most_columns = 1000;

constexpr std::array left_out = {"tracked-changes"sv,
                                 "annotation"sv,
                                 "note-citation"sv,
                                 "ruby-text"sv,
                                 "table-of-content"sv,
                                 "illustration-index"sv,
                                 "table-index"sv,
                                 "object-index"sv,
                                 "alphabetical-index"sv,
                                 "user-index"sv,
                                 "math"sv,
                                 "forms"sv,
                                 "sequence-decls"sv,
                                 "variable-decls"sv,
                                 "user-field-decls"sv,
                                 "event-listeners"sv};

// What is drawn on the page and may hold paragraphs.
constexpr std::array shapes = {
    "frame"sv,   "custom-shape"sv, "rect"sv,     "circle"sv,  "ellipse"sv,
    "polygon"sv, "line"sv,         "polyline"sv, "path"sv,    "connector"sv,
    "g"sv,       "caption"sv,      "measure"sv,  "control"sv, "page-thumbnail"sv};

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_left_out(std::string_view name, const xml::Attributes& attributes) {
    return is_one_of(name, left_out) || (name == "section" && attributes["display"] == "none");
}

} // namespace

void BodyReader::start(std::string_view name, const xml::Attributes& attributes) {
    if (!in_text_) {
        in_text_ = name == "text";
        if (!in_text_) styles_.start(name, attributes);
        return;
    }
    if (skipped_ > 0 || is_left_out(name, attributes)) {
        ++skipped_;
        return;
    }
    if (start_paragraph(name, attributes) || start_words(name, attributes) ||
        start_aside(name, attributes))
        return;
    start_table(name, attributes);
}

void BodyReader::end(std::string_view name) {
    if (!in_text_) return styles_.end(name);
    if (skipped_ > 0)
        --skipped_;
    else
        end_text(name);
}

void BodyReader::words(std::string_view utf8) {
    if (in_text_ && skipped_ == 0) put(utf8);
}

void BodyReader::put(std::string_view utf8) {
    if (looks_.empty() || looks_.back().hidden) return;
    body_.put(utf8, looks_.back().strong);
}

bool BodyReader::start_paragraph(std::string_view name, const xml::Attributes& attributes) {
    if (name == "list") ++lists_;
    if (name != "p" && name != "h") return name == "list";
    body_.begin_paragraph();
    office::Paragraph& paragraph = body_.paragraph();
    const std::string_view style = attributes["style-name"];
    paragraph = styles_.paragraph(style);
    looks_.push_back({false, styles_.hides(style)});
    if (name == "h") {
        paragraph.kind = BlockKind::heading;
        paragraph.level = std::clamp(attributes.number("outline-level", 10, 1), 1, 6);
    } else if (lists_ > 0 && paragraph.kind == BlockKind::paragraph) {
        paragraph.kind = BlockKind::list_item;
        paragraph.level = lists_;
    }
    return true;
}

bool BodyReader::start_words(std::string_view name, const xml::Attributes& attributes) {
    if (name == "s" || name == "tab" || name == "line-break") {
        put(" ");
        return true;
    }
    if (name != "span") return false;
    const Look around = looks_.empty() ? Look{} : looks_.back();
    looks_.push_back(styles_.look(attributes["style-name"], around));
    return true;
}

bool BodyReader::start_aside(std::string_view name, const xml::Attributes& attributes) {
    if (is_one_of(name, shapes)) {
        body_.begin_box();
        return true;
    }
    if (name == "note") {
        ++notes_;
        endnote_ = attributes["note-class"] == "endnote";
        return true;
    }
    if (name != "note-body") return false;
    const std::string note = "note" + std::to_string(notes_);
    if (looks_.empty() || !looks_.back().hidden) body_.mark(note);
    body_.begin_note(note, endnote_);
    return true;
}

void BodyReader::start_table(std::string_view name, const xml::Attributes& attributes) {
    if (name == "table" || name == "sub-table") {
        body_.begin_table();
        if (body_.in_table()) head_ = false;
        return;
    }
    if (!body_.in_table()) return;
    if (name == "table-header-rows") head_ = true;
    if (name == "table-row") {
        body_.begin_row();
        spanned_ = 0;
    }
    if (name == "table-cell") start_cell(attributes);
    if (name == "covered-table-cell")
        cover_cells(attributes.number("number-columns-repeated", most_columns, 1));
}

void BodyReader::start_cell(const xml::Attributes& attributes) {
    body_.begin_cell();
    office::BodyCell& cell = body_.cell();
    const int columns = std::max(1, attributes.number("number-columns-spanned", most_columns, 1));
    cell.columns = columns;
    cell.heads = head_;
    spanned_ = columns - 1;
}

// Cells are covered by the one before them or by the one above.
void BodyReader::cover_cells(int count) {
    const int before = std::min(spanned_, count);
    spanned_ -= before;
    for (int i = before; i < count; ++i) {
        body_.begin_cell();
        body_.cell().covered = true;
    }
}

void BodyReader::end_text(std::string_view name) {
    if (name == "text") in_text_ = false;
    if (name == "list") --lists_;
    if (name == "p" || name == "h") body_.end_paragraph();
    if ((name == "p" || name == "h" || name == "span") && !looks_.empty()) looks_.pop_back();
    if (is_one_of(name, shapes)) body_.end_box();
    if (name == "note-body") body_.end_note();
    if (name == "table-header-rows") head_ = false;
    if (name == "table" || name == "sub-table") body_.end_table();
}

} // namespace fasti::odt
