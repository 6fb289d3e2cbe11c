// SPDX-License-Identifier: Apache-2.0
#include "read/docx/docx_body.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti::docx {
namespace {

bool is_left_out(std::string_view name) {
    constexpr std::array left_out = {"del", "moveFrom", "Fallback", "rt", "pPrChange", "rPrChange"};
    return std::find(left_out.begin(), left_out.end(), name) != left_out.end();
}

} // namespace

void BodyReader::start(std::string_view name, const xml::Attributes& attributes) {
    if (skipped_ > 0 || is_left_out(name)) {
        ++skipped_;
        return;
    }
    if (name == "txbxContent") body_.begin_box();
    if (start_note(name, attributes) || start_table(name, attributes)) return;
    start_paragraph(name, attributes);
    start_run(name, attributes);
}

void BodyReader::end(std::string_view name) {
    if (skipped_ > 0) {
        --skipped_;
        return;
    }
    if (name == "txbxContent") body_.end_box();
    if (name == "pPr") settle_paragraph();
    if (name == "t") in_words_ = false;
    if (name == "r") in_run_ = false;
    if (name == "p") body_.end_paragraph();
    if (name == "tbl") body_.end_table();
    if (!note_tag_.empty() && name == note_tag_) body_.end_note();
}

void BodyReader::words(std::string_view utf8) {
    if (in_words_ && skipped_ == 0) put(utf8);
}

bool BodyReader::start_note(std::string_view name, const xml::Attributes& attributes) {
    if (note_tag_.empty() || name != note_tag_) return false;
    if (!attributes["type"].empty() && attributes["type"] != "normal")
        ++skipped_; // the line above notes
    else
        body_.begin_note(note_tag_ + std::string(attributes["id"]), note_tag_ == "endnote");
    return true;
}

bool BodyReader::start_table(std::string_view name, const xml::Attributes& attributes) {
    if (name == "tbl") {
        body_.begin_table();
        if (body_.in_table()) rows_ = 0;
        if (body_.in_table()) first_row_heads_ = false;
        return true;
    }
    if (!body_.in_table()) return false;
    office::BodyCell& cell = body_.cell();
    if (name == "tblLook")
        first_row_heads_ = attributes["firstRow"] == "1" || attributes["firstRow"] == "true";
    if (name == "tr") {
        body_.begin_row();
        head_ = rows_++ == 0 && first_row_heads_;
    }
    if (name == "gridBefore") body_.skip_columns(attributes.number("val", 1000, 0));
    if (name == "tblHeader") head_ = !is_off(attributes["val"]);
    if (name == "tc") {
        body_.begin_cell();
        cell.heads = head_;
    }
    if (name == "gridSpan") cell.columns = std::max(1, attributes.number("val", 1000, 1));
    if (name == "vMerge") cell.covered = attributes["val"] != "restart";
    return name.starts_with("tbl") || name == "tr" || name == "tc";
}

void BodyReader::start_paragraph(std::string_view name, const xml::Attributes& attributes) {
    if (name == "p") {
        body_.begin_paragraph();
        list_level_ = 0;
        listed_.reset();
        outline_.reset();
    }
    if (name == "pPr") in_properties_ = true;
    if (!in_properties_) return;
    if (name == "pStyle") body_.paragraph() = paragraph_of(styles_, attributes["val"]);
    if (name == "ilvl") list_level_ = attributes.number("val", 8, 0);
    if (name == "numId") listed_ = attributes["val"] != "0";
    if (name == "outlineLvl") outline_ = attributes.number("val", 9, 9);
}

// Properties come in any order: what the paragraph says itself goes before its style.
void BodyReader::settle_paragraph() {
    if (!std::exchange(in_properties_, false)) return;
    office::Paragraph& paragraph = body_.paragraph();
    if (outline_) outline(paragraph, *outline_);
    const bool plain =
        paragraph.kind == BlockKind::paragraph || paragraph.kind == BlockKind::list_item;
    if (!listed_ || !plain) return;
    paragraph.kind = *listed_ ? BlockKind::list_item : BlockKind::paragraph;
    paragraph.level = *listed_ ? list_level_ + 1 : 0;
}

void BodyReader::start_run(std::string_view name, const xml::Attributes& attributes) {
    if (name == "r") {
        in_run_ = true;
        strong_ = hidden_ = false;
    }
    if (!in_run_) return;
    if (name == "t") in_words_ = true;
    if (name == "vanish") hidden_ = !is_off(attributes["val"]);
    if (name == "b" || name == "i") strong_ = strong_ || !is_off(attributes["val"]);
    if (name == "tab" || name == "br" || name == "cr") put(" ");
    if (name == "noBreakHyphen") put("\u2011");
    const bool mark = name == "footnoteReference" || name == "endnoteReference";
    if (mark && !hidden_)
        body_.mark(std::string(name.substr(0, name.find('R'))) + std::string(attributes["id"]));
}

void BodyReader::put(std::string_view utf8) {
    if (!hidden_) body_.put(utf8, strong_);
}

} // namespace fasti::docx
