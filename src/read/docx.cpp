// SPDX-License-Identifier: Apache-2.0
// Word's DOCX: a ZIP of XML. Styles tell what a paragraph is; notes stand in files of their own.
#include "read/canonical/writer.hpp"
#include "read/formats.hpp"
#include "read/xml/parse.hpp"
#include "read/xml/properties.hpp"
#include "read/zip/archive.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace fasti {
namespace {

/// What a style says; what it does not say stands in the one that it is based on.
struct WordStyle {
    std::string name; // lower case
    std::string parent;
    std::optional<int> outline; // from 0; 9 is body text
    bool list = false;
};

using WordStyles = std::map<std::string, WordStyle, std::less<>>;

bool is_off(std::string_view value) {
    return value == "0" || value == "false" || value == "off" || value == "none";
}

class WordStyleReader : public xml::Listener {
public:
    explicit WordStyleReader(WordStyles& styles) : styles_(styles) {}

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name == "style") style_ = &styles_[std::string(attributes["styleId"])];
        if (style_ == nullptr) return;
        if (name == "name") style_->name = ascii_lower(attributes["val"]);
        if (name == "basedOn") style_->parent = attributes["val"];
        if (name == "outlineLvl") style_->outline = attributes.number("val", 9, 9);
        if (name == "numId") style_->list = attributes["val"] != "0";
    }

    void end(std::string_view name) override {
        if (name == "style") style_ = nullptr;
    }

    void words(std::string_view /*utf8*/) override {}

private:
    WordStyles& styles_;
    WordStyle* style_ = nullptr;
};

/// A paragraph's style with what it has from those that it is based on.
struct WordParagraph {
    BlockKind kind = BlockKind::paragraph;
    int level = 0;
    bool contents = false; // an entry of the table of contents
};

BlockKind kind_of_name(std::string_view name) {
    if (name == "title") return BlockKind::heading;
    if (name.find("caption") != std::string_view::npos) return BlockKind::caption;
    if (name == "block text" || name.find("quote") != std::string_view::npos ||
        name == "quotations")
        return BlockKind::quotation;
    if (name == "source code" || name == "html preformatted" || name == "preformatted text")
        return BlockKind::code;
    return BlockKind::paragraph;
}

class WordBody : public xml::Listener {
public:
    WordBody(const WordStyles& styles, canonical::Writer& writer)
        : styles_(styles), writer_(writer) {}

    /// What stands in the notes' file that this is of: "footnote".
    std::string_view note_tag;

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (skipped_ > 0 || is_left_out(name)) {
            ++skipped_;
            return;
        }
        if (name == "txbxContent") ++boxes_open_;
        if (start_note(name, attributes) || start_table(name, attributes)) return;
        start_paragraph(name, attributes);
        start_run(name, attributes);
    }

    void end(std::string_view name) override {
        if (skipped_ > 0) {
            --skipped_;
            return;
        }
        if (name == "txbxContent") --boxes_open_;
        if (name == "pPr") settle_paragraph();
        if (name == "t") in_words_ = false;
        if (name == "r") in_run_ = false;
        if (name == "p") end_paragraph();
        if (name == "tbl" && boxes_open_ == 0 && --tables_open_ == 0) writer_.end_table();
        if (!note_tag.empty() && name == note_tag) writer_.end_note();
    }

    void words(std::string_view utf8) override {
        if (in_words_ && skipped_ == 0) put(utf8);
    }

private:
    static bool is_left_out(std::string_view name) {
        constexpr std::array left_out = {"del", "moveFrom",  "Fallback",
                                         "rt",  "pPrChange", "rPrChange"};
        return std::find(left_out.begin(), left_out.end(), name) != left_out.end();
    }

    bool start_note(std::string_view name, const xml::Attributes& attributes) {
        if (note_tag.empty() || name != note_tag) return false;
        if (!attributes["type"].empty() && attributes["type"] != "normal") {
            ++skipped_; // the line above notes
            return true;
        }
        writer_.begin_note(std::string(note_tag) + std::string(attributes["id"]));
        return true;
    }

    bool start_table(std::string_view name, const xml::Attributes& attributes) {
        if (boxes_open_ > 0) return false;
        if (name == "tbl") {
            if (++tables_open_ == 1) {
                writer_.begin_table();
                rows_ = 0;
                first_row_heads_ = false;
            }
            return true;
        }
        if (tables_open_ != 1) return false;
        if (name == "tblLook")
            first_row_heads_ = attributes["firstRow"] == "1" || attributes["firstRow"] == "true";
        if (name == "tr") {
            writer_.begin_row();
            column_ = 0;
            head_ = rows_++ == 0 && first_row_heads_;
        }
        if (name == "gridBefore") column_ += attributes.number("val", 1000, 0);
        if (name == "tblHeader") head_ = !is_off(attributes["val"]);
        if (name == "tc") {
            cell_waits_ = true;
            covered_ = false;
            span_ = 1;
        }
        if (name == "gridSpan") span_ = std::max(1, attributes.number("val", 1000, 1));
        if (name == "vMerge") covered_ = attributes["val"] != "restart";
        return name.starts_with("tbl") || name == "tr" || name == "tc";
    }

    void begin_cell() {
        if (covered_)
            writer_.reach_down(column_);
        else
            writer_.begin_cell(column_, span_, head_);
        column_ += span_;
        cell_waits_ = false;
    }

    void start_paragraph(std::string_view name, const xml::Attributes& attributes) {
        if (name == "p" && boxes_open_ == 0) {
            if (cell_waits_) begin_cell();
            paragraph_ = {};
            list_level_ = 0;
            listed_.reset();
            outline_.reset();
            begun_ = false;
        }
        if (name == "pPr") in_properties_ = true;
        if (!in_properties_ || boxes_open_ > 0) return;
        if (name == "pStyle") paragraph_ = paragraph_of(attributes["val"]);
        if (name == "ilvl") list_level_ = attributes.number("val", 8, 0);
        if (name == "numId") listed_ = attributes["val"] != "0";
        if (name == "outlineLvl") outline_ = attributes.number("val", 9, 9);
    }

    // Properties come in any order: what the paragraph says itself goes before its style.
    void settle_paragraph() {
        if (!std::exchange(in_properties_, false) || boxes_open_ > 0) return;
        if (outline_) outlined(paragraph_, *outline_);
        const bool plain =
            paragraph_.kind == BlockKind::paragraph || paragraph_.kind == BlockKind::list_item;
        if (!listed_ || !plain) return;
        paragraph_.kind = *listed_ ? BlockKind::list_item : BlockKind::paragraph;
        paragraph_.level = *listed_ ? list_level_ + 1 : 0;
    }

    static void outlined(WordParagraph& paragraph, int outline) {
        if (outline > 8) return;
        paragraph.kind = BlockKind::heading;
        paragraph.level = std::min(outline + 1, 6);
    }

    // Chains of styles are short; a circle of them ends as a long one does.
    WordParagraph paragraph_of(std::string_view id) const {
        WordParagraph out;
        for (int steps = 0; steps < 16; ++steps) {
            const auto found = styles_.find(id);
            if (found == styles_.end()) break;
            const WordStyle& style = found->second;
            out.contents = out.contents || style.name.starts_with("toc ");
            if (style.outline) {
                outlined(out, *style.outline);
                break;
            }
            out.kind = kind_of_name(style.name);
            out.level = out.kind == BlockKind::heading ? 1 : 0;
            if (out.kind == BlockKind::paragraph && style.list)
                out = {BlockKind::list_item, 1, false};
            if (out.kind != BlockKind::paragraph || out.contents) break;
            id = style.parent;
        }
        return out;
    }

    void start_run(std::string_view name, const xml::Attributes& attributes) {
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
        if (name == "footnoteReference" || name == "endnoteReference") put_anchor(name, attributes);
    }

    void put_anchor(std::string_view name, const xml::Attributes& attributes) {
        if (boxes_open_ > 0 || hidden_ || paragraph_.contents || covered_now()) return;
        begin_block();
        emphasise(false);
        const std::size_t begin = writer_.position();
        writer_.add("[" + std::to_string(++notes_) + "]");
        writer_.anchor(std::string(name.substr(0, name.find('R'))) + std::string(attributes["id"]),
                       begin);
    }

    bool covered_now() const { return tables_open_ > 0 && covered_; }

    void put(std::string_view utf8) {
        if (hidden_) return;
        if (boxes_open_ > 0) {
            box_ += utf8;
            return;
        }
        if (paragraph_.contents || covered_now()) return;
        begin_block();
        emphasise(strong_);
        writer_.add(utf8);
    }

    void begin_block() {
        if (begun_) return;
        begun_ = true;
        if (tables_open_ > 0) return;
        if (!note_tag.empty())
            writer_.begin(BlockKind::note);
        else
            writer_.begin(paragraph_.kind, paragraph_.level);
    }

    void emphasise(bool strong) {
        if (strong == emphasised_) return;
        if (strong)
            writer_.begin_emphasis();
        else
            writer_.end_emphasis();
        emphasised_ = strong;
    }

    void end_paragraph() {
        if (boxes_open_ > 0) {
            boxes_.push_back(std::exchange(box_, {}));
            return;
        }
        emphasise(false);
        if (tables_open_ > 0)
            writer_.add(" ");
        else if (begun_)
            writer_.end();
        for (const std::string& box : std::exchange(boxes_, {})) {
            if (tables_open_ == 0) writer_.begin(BlockKind::paragraph);
            writer_.add(box + " ");
            if (tables_open_ == 0) writer_.end();
        }
    }

    const WordStyles& styles_;
    canonical::Writer& writer_;
    WordParagraph paragraph_;
    int list_level_ = 0;
    std::optional<bool> listed_;
    std::optional<int> outline_;
    bool begun_ = false;
    bool in_properties_ = false;
    bool in_run_ = false;
    bool in_words_ = false;
    bool strong_ = false;
    bool hidden_ = false;
    bool emphasised_ = false;
    int skipped_ = 0;
    int notes_ = 0;
    // text boxes stand inside a paragraph and are told after it
    int boxes_open_ = 0;
    std::string box_;
    std::vector<std::string> boxes_;
    // tables; one in a cell is part of the cell's words
    int tables_open_ = 0;
    int rows_ = 0;
    int column_ = 0;
    int span_ = 1;
    bool first_row_heads_ = false;
    bool head_ = false;
    bool cell_waits_ = false;
    bool covered_ = false;
};

} // namespace

bool knows_docx(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") &&
           bytes.find("word/document.xml") != std::string_view::npos;
}

Document read_docx(std::string bytes, Source source) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    WordStyles styles;
    if (const auto part = archive.find("word/styles.xml")) {
        WordStyleReader reader(styles);
        xml::parse(*part, path, "word/styles.xml", reader);
    }
    canonical::Writer writer(std::move(source));
    if (const auto part = archive.find("docProps/core.xml"))
        xml::read_properties(*part, path, "docProps/core.xml", writer);
    WordBody body(styles, writer);
    xml::parse(archive.read("word/document.xml"), path, "word/document.xml", body);
    for (const std::string tag : {"footnote", "endnote"}) {
        const std::string name = "word/" + tag + "s.xml";
        const auto part = archive.find(name);
        if (!part) continue;
        WordBody notes(styles, writer);
        notes.note_tag = tag;
        xml::parse(*part, path, name, notes);
    }
    return std::move(writer).finish();
}

} // namespace fasti
