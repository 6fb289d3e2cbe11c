// SPDX-License-Identifier: Apache-2.0
// Markdown [CommonMark 0.30, chapters 4 and 5, and tables, footnotes, front matter of its dialects]
// as far as it tells one block from another; inline.cpp reads what is inside.
#include "read/assemble.hpp"
#include "read/formats.hpp"
#include "read/lines/chronology.hpp"
#include "read/lines/headings.hpp"
#include "read/lines/list_depth.hpp"
#include "read/lines/shapes.hpp"
#include "read/markdown/front_matter.hpp"
#include "read/markdown/grid_table.hpp"
#include "read/markdown/html_table.hpp"
#include "read/markdown/md_shapes.hpp"

#include <algorithm>
#include <utility>

namespace fasti {
namespace {

class MarkdownReader {
public:
    MarkdownReader(std::string_view text, std::vector<lines::Line> lines)
        : text_(text), lines_(std::move(lines)), hyphens_(text, lines_),
          entries_(lines::chronology_entries(text, lines_)) {
        lines::take_quotes(text_, lines_);
        take_definitions();
    }

    std::vector<lines::RawBlock> read(std::size_t first) {
        for (std::size_t at = first; at < lines_.size();) {
            blank_before_ = at == first || lines_[at - 1].blank();
            at = lines_[at].blank() || defines_[at] ? at + 1 : read_block(at);
        }
        return lines::join_pages(text_, std::move(blocks_), hyphens_);
    }

    const markdown::Labels& labels() const { return labels_; }

private:
    std::string_view words(std::size_t at) const {
        return text_.substr(lines_[at].span.begin, lines_[at].span.size());
    }

    void take_definitions() {
        defines_.resize(lines_.size());
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            const std::size_t size = markdown::definition_size(words(at));
            if (size == 0 || markdown::is_footnote(words(at))) continue;
            labels_.insert(markdown::normal_label(words(at).substr(1, size - 3)));
            defines_[at] = true;
        }
    }

    // Reads the block that begins with lines[at]; where the next one begins.
    std::size_t read_block(std::size_t at) {
        const std::string_view line = words(at);
        if (lines_[at].indent == 0) mark_ = {};
        if (const std::size_t size = markdown::fence_size(line); size > 0)
            return read_fence(at, size);
        if (line.starts_with(":::")) return at + 1; // pandoc's fence around a part
        if (line.starts_with("<!--")) return read_until(at, "-->");
        if (line.starts_with("<script")) return read_until(at, "</script>");
        if (line.starts_with("<style")) return read_until(at, "</style>");
        if (const std::size_t depth = markdown::atx_size(line); depth > 0)
            return read_atx(at, depth);
        if (markdown::is_thematic_break(line)) return at + 1;
        if (begins_table(at)) return read_table(at);
        if (line.starts_with("+-"))
            if (const auto table = markdown::read_grid_table(text_, lines_, at); table.end > at)
                return add_rows(table.rows, {}), table.end;
        if (line.starts_with("<table"))
            if (const std::size_t end = read_html_table(at); end > at) return end;
        if (markdown::is_image(line)) return read_image(at);
        if (is_code(at)) return read_code(at);
        return read_prose(at);
    }

    std::size_t read_fence(std::size_t at, std::size_t size) {
        const std::string_view fence = words(at).substr(0, size);
        for (++at; at < lines_.size() && !(words(at).starts_with(fence) &&
                                           markdown::fence_size(words(at)) == words(at).size());
             ++at)
            add_code(at);
        return at + 1;
    }

    void add_code(std::size_t at) {
        if (lines_[at].blank()) return;
        blocks_.emplace_back(BlockKind::code, 0, lines_[at].span).literal = true;
    }

    // Passes over lines up to the one that holds `end`; to the next line only when none does.
    std::size_t read_until(std::size_t at, std::string_view end) {
        const bool missing = std::find(missing_.begin(), missing_.end(), end) != missing_.end();
        const auto found =
            missing ? std::string_view::npos : text_.find(end, lines_[at].span.begin);
        if (found == std::string_view::npos) {
            if (!missing) missing_.push_back(end);
            return read_prose(at);
        }
        while (at < lines_.size() && lines_[at].span.end <= found)
            ++at;
        const std::size_t behind = found + end.size();
        if (at == lines_.size() || behind >= lines_[at].span.end) return at + 1;
        lines_[at].span.begin =
            std::min(text_.find_first_not_of(" \t", behind), lines_[at].span.end);
        return at;
    }

    std::size_t read_atx(std::size_t at, std::size_t depth) {
        Span line = lines_[at].span;
        line.begin = std::min(line.begin + depth + 1, line.end);
        const auto end = words(at).find_last_not_of('#'); // "# Title #"
        if (end != std::string_view::npos && words(at)[end] == ' ')
            line.end = lines_[at].span.begin + end;
        line.end = std::max(line.begin, line.end);
        add_block(lines::RawBlock(BlockKind::heading, static_cast<int>(depth), line));
        list_.clear();
        return at + 1;
    }

    void add_block(lines::RawBlock block) {
        after_image_ = false;
        blocks_.push_back(std::move(block));
    }

    bool begins_table(std::size_t at) const {
        return at + 1 < lines_.size() && words(at).find('|') != std::string_view::npos &&
               markdown::is_delimiter_row(words(at + 1));
    }

    std::size_t read_table(std::size_t at) {
        ++tables_;
        bool heading = true;
        for (; at < lines_.size() && words(at).find('|') != std::string_view::npos; ++at) {
            if (markdown::is_delimiter_row(words(at))) {
                heading = false;
                continue;
            }
            std::vector<lines::RawCell> cells = lines::cells_between_bars(text_, lines_[at].span);
            for (lines::RawCell& cell : cells)
                cell.heading = heading;
            add_block(lines::RawBlock(tables_, std::move(cells)));
        }
        return at;
    }

    // A table in HTML; `at` itself where it is none or never ends.
    std::size_t read_html_table(std::size_t at) {
        if (tables_missing_) return at;
        const markdown::HtmlTable table =
            markdown::read_html_table(text_, lines_[at].span.begin, text_.size());
        tables_missing_ = table.end == 0;
        if (table.rows.empty()) return at;
        add_rows(table.rows, table.caption);
        while (at < lines_.size() && lines_[at].span.begin < table.end)
            ++at;
        return at;
    }

    void add_rows(const std::vector<std::vector<lines::RawCell>>& rows, Span words) {
        ++tables_;
        if (!words.empty()) {
            lines::RawBlock caption(BlockKind::caption, 0, words);
            caption.caption_of = tables_;
            add_block(std::move(caption));
        }
        for (const std::vector<lines::RawCell>& row : rows)
            if (!row.empty()) add_block(lines::RawBlock(tables_, row));
    }

    std::size_t read_image(std::size_t at) {
        add_block(lines::RawBlock(BlockKind::caption, 0, lines_[at].span));
        after_image_ = true;
        return at + 1;
    }

    bool is_code(std::size_t at) const {
        const bool deep = lines_[at].indent >= (mark_.empty() ? 4U : 8U); // in a footnote
        return blank_before_ && list_.empty() && deep && !lines_[at].quoted;
    }

    std::size_t read_code(std::size_t at) {
        for (; at < lines_.size() && (lines_[at].indent >= 4 || lines_[at].blank()); ++at)
            add_code(at);
        return at;
    }

    std::size_t read_prose(std::size_t at) {
        lines::RawBlock block = begin_prose(at);
        std::size_t next = at + 1;
        for (; next < lines_.size() && goes_on(next); ++next) {
            drop_hard_break(block);
            block.append(text_, lines_[next].span,
                         hyphens_.seam(block.lines.back(), lines_[next].span));
        }
        const bool underlined =
            next < lines_.size() && is_underline(next) && block.kind == BlockKind::paragraph;
        if (underlined) {
            block.kind = BlockKind::heading;
            block.level = words(next)[0] == '=' ? 1 : 2;
        }
        add_block(std::move(block));
        return next + (underlined ? 1 : 0);
    }

    lines::RawBlock begin_prose(std::size_t at) {
        Span line = lines_[at].span;
        const lines::Marker marker = lines::list_marker(words(at));
        if (marker) {
            line.begin += marker.size;
            list_.open(lines_[at].indent);
        } else if (blank_before_ && (list_.empty() || lines_[at].indent <= list_.indent())) {
            list_.clear();
        }
        if (marker || !list_.empty()) {
            line.begin += task_size(line);
            return {BlockKind::list_item, list_.level(), line};
        }
        if (entries_[at]) return {BlockKind::list_item, 1, line};
        if (const std::size_t label = markdown::definition_size(words(at));
            label > 0 && markdown::is_footnote(words(at))) {
            mark_ = {line.begin + 2, line.begin + label - 2};
            return footnote({line.begin + label, line.end});
        }
        if (!mark_.empty()) return footnote(line);
        return {prose_kind(at), 0, line};
    }

    // A paragraph of it.
    lines::RawBlock footnote(Span line) const {
        lines::RawBlock block(BlockKind::note, 0, line);
        block.mark = mark_;
        return block;
    }

    std::size_t task_size(Span line) const {
        const std::string_view box =
            text_.substr(line.begin, std::min<std::size_t>(line.size(), 4));
        return box == "[ ] " || box == "[x] " || box == "[X] " ? 4 : 0;
    }

    BlockKind prose_kind(std::size_t at) const {
        if (lines_[at].quoted) return BlockKind::quotation;
        const bool below_image =
            after_image_ && (!blank_before_ || markdown::is_emphasised(words(at)));
        return below_image || lines::is_caption(words(at)) ? BlockKind::caption
                                                           : BlockKind::paragraph;
    }

    // "line\\" in the middle of a paragraph breaks the line.
    void drop_hard_break(lines::RawBlock& block) const {
        Span& line = block.lines.back();
        if (line.size() > 1 && text_[line.end - 1] == '\\' && text_[line.end - 2] != '\\')
            --line.end;
    }

    bool is_underline(std::size_t at) const {
        const std::string_view line = words(at);
        return !line.empty() &&
               (line.find_first_not_of('=') == std::string_view::npos ||
                (line.size() > 1 && line.find_first_not_of('-') == std::string_view::npos));
    }

    // Is lines[at] part of the paragraph or list item above it?
    bool goes_on(std::size_t at) const {
        const std::string_view line = words(at);
        if (lines_[at].blank() || defines_[at] || entries_[at] ||
            lines_[at].quoted != lines_[at - 1].quoted)
            return false;
        if (is_underline(at) || markdown::is_thematic_break(line) || markdown::atx_size(line) > 0 ||
            markdown::fence_size(line) > 0)
            return false;
        const lines::Marker marker = lines::list_marker(line);
        if (marker && (marker.bullet || !list_.empty() || marker.number == 1)) return false;
        return !begins_table(at) && !line.starts_with("<!--") && !line.starts_with(":::") &&
               !markdown::is_image(line) && !markdown::is_footnote(line);
    }

    int tables_ = 0;              // how many have begun
    bool tables_missing_ = false; // a <table> never ends: no other does
    std::string_view text_;
    std::vector<lines::Line> lines_;
    lines::Hyphens hyphens_;
    std::vector<bool> entries_; // lines that open an entry of a chronology
    markdown::Labels labels_;
    std::vector<bool> defines_; // lines that define the target of a label
    std::vector<lines::RawBlock> blocks_;
    lines::ListDepth list_;
    Span mark_;                             // of the footnote that may go on
    std::vector<std::string_view> missing_; // ends that do not come any more
    bool blank_before_ = true;
    bool after_image_ = false;
};

} // namespace

Document read_md(std::string bytes, Source source) {
    encoding::Decoded decoded = encoding::decode(std::move(bytes), source.path);
    const std::size_t begin = decoded.begin;
    Document document = begin_document(std::move(decoded), std::move(source));
    std::vector<lines::Line> lines = lines::split_lines(document.original, begin);
    const std::size_t first =
        markdown::read_front_matter(document.original, lines, document.source);
    MarkdownReader reader(document.original, std::move(lines));
    assemble(document, reader.read(first), Markup::markdown, reader.labels());
    return document;
}

} // namespace fasti
