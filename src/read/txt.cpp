// SPDX-License-Identifier: Apache-2.0
// Plain text: no syntax, only habits. Lines become runs (between blank lines), runs become blocks.
#include "read/assemble.hpp"
#include "read/formats.hpp"
#include "read/lines/chronology.hpp"
#include "read/lines/headings.hpp"
#include "read/lines/list_depth.hpp"
#include "read/lines/shapes.hpp"
#include "read/lines/wrapping.hpp"
#include "read/markdown/evidence.hpp"

#include <algorithm>
#include <utility>

namespace fasti {
namespace {

class TextReader {
public:
    TextReader(std::string_view text, std::size_t begin, bool markdown)
        : text_(text), markdown_(markdown), lines_(unquoted(text, begin)), hyphens_(text, lines_),
          wrapping_(text, lines_), entries_(lines::chronology_entries(text, lines_)),
          rare_gap_(has_rare_gaps()) {}

    std::vector<lines::RawBlock> read() {
        for (lines::Run run = next_run(0, 0); run.begin < lines_.size();
             run = next_run(run.end, run.gap_after)) {
            read_run(run);
        }
        return lines::join_pages(text_, std::move(blocks_), hyphens_);
    }

private:
    static std::vector<lines::Line> unquoted(std::string_view text, std::size_t begin) {
        std::vector<lines::Line> lines = lines::split_lines(text, begin);
        lines::take_quotes(text, lines);
        return lines;
    }

    std::string_view words(std::size_t at) const {
        return text_.substr(lines_[at].span.begin, lines_[at].span.size());
    }

    std::size_t blanks_at(std::size_t at) const {
        const std::size_t begin = at;
        while (at < lines_.size() && lines_[at].blank())
            ++at;
        return at - begin;
    }

    lines::Run next_run(std::size_t at, std::size_t gap) const {
        if (at == 0) gap = blanks_at(0);
        lines::Run run{at + gap, at + gap, gap, 0, 0, false};
        while (run.end < lines_.size() && !lines_[run.end].blank() &&
               (run.end == run.begin || starts_like(run.end, run.begin)))
            ++run.end;
        run.gap_after = blanks_at(run.end);
        wrapping_.size_up(run);
        return run;
    }

    // Is a gap of more than one blank line the exception, and so a sign of something?
    bool has_rare_gaps() const {
        std::size_t small = 0;
        std::size_t large = 0;
        for (std::size_t at = blanks_at(0); at < lines_.size(); ++at) {
            const std::size_t gap = blanks_at(at);
            small += gap == 1 ? 1U : 0U;
            large += gap > 1 ? 1U : 0U;
            at += gap;
        }
        return small > 2 * large;
    }

    // A form feed, and the edge of a quotation, end a run as a blank line does.
    bool starts_like(std::size_t at, std::size_t first) const {
        return !lines_[at].new_page && lines_[at].quoted == lines_[first].quoted;
    }

    void read_run(const lines::Run& run) {
        const std::size_t first_block = blocks_.size();
        for (std::size_t at = run.begin; at < run.end;)
            at = read_block(run, at);
        if (blocks_.size() > first_block)
            blocks_[first_block].new_page = lines_[run.begin].new_page;
    }

    // Reads a block that begins with lines[at]; where the next one begins.
    std::size_t read_block(const lines::Run& run, std::size_t at) {
        if (is_any_rule(words(at))) return at + 1;
        if (const std::size_t end = table_end(run, at); end > at) return add_table(at, end);
        if (at + 1 < run.end && is_underline(at + 1))
            return add_heading(at, words(at + 1)[0] == '=' ? 1 : 2);
        if (const std::size_t end = atx_heading(at); end > at) return end;
        if (entries_[at]) return add_item(run, at, {});
        if (is_heading(run, at)) return add_heading(at, heading_level(run, at));
        const lines::Marker marker =
            lines::is_page_number(words(at)) ? lines::Marker{} : lines::list_marker(words(at));
        return marker ? add_item(run, at, marker) : add_prose(run, at);
    }

    // Lines that separate: ----, * * *, |---|---|
    static bool is_any_rule(std::string_view line) {
        const auto first = line.find_first_not_of("|+: ");
        if (first != std::string_view::npos &&
            line.find_first_not_of("|+:-= ", first) == std::string_view::npos)
            return line.size() > 2;
        return lines::is_rule(line, '-') || lines::is_rule(line, '*') ||
               lines::is_rule(line, '=') || lines::is_rule(line, '_') || lines::is_rule(line, '~');
    }

    bool is_underline(std::size_t at) const {
        return (lines::is_rule(words(at), '=') || lines::is_rule(words(at), '-')) &&
               lines_[at].length * 2 >= lines_[at - 1].length && lines_[at - 1].length <= 120;
    }

    std::size_t table_end(const lines::Run& run, std::size_t at) const {
        std::size_t end = at;
        std::size_t least = 99;
        for (; end < run.end; ++end) {
            const std::size_t cells = lines::count_cells(words(end));
            if (cells < 2 && !is_any_rule(words(end))) break;
            if (cells >= 2) least = std::min(least, cells);
        }
        return end - at >= (least > 2 ? 2U : 3U) && least < 99 ? end : at;
    }

    std::size_t add_table(std::size_t at, std::size_t end) {
        ++tables_;
        for (; at < end; ++at)
            if (!is_any_rule(words(at)))
                blocks_.emplace_back(tables_, lines::cells_of_line(text_, lines_[at].span));
        return end;
    }

    std::size_t atx_heading(std::size_t at) {
        const std::size_t depth = std::min(words(at).find_first_not_of('#'), words(at).size());
        if (!markdown_ || depth == 0 || depth > 6 || words(at).substr(depth, 1) != " ") return at;
        return add_heading(at, static_cast<int>(depth), depth + 1);
    }

    // A line alone, or above a paragraph; what follows has to look like a beginning.
    bool is_heading(const lines::Run& run, std::size_t at) const {
        const std::size_t next = at + 1 < run.end ? at + 1 : run.end + run.gap_after;
        if (at != run.begin || next >= lines_.size() || lines::starts_lower(words(next)) ||
            lines::is_page_number(words(at)))
            return false;
        const bool alone = run.begin + 1 == run.end;
        if (!alone && !stands_out(run, at)) return false;
        if (lines::list_marker(words(at)))
            return alone && lines::looks_like_heading(unnumbered(at), false) &&
                   !lines::list_marker(words(next)) && lines::ends_sentence(words(next)) &&
                   !lines::list_marker(words(at)).bullet;
        return lines::looks_like_heading(unnumbered(at), alone && is_strong(run));
    }

    // A short line right above a long one, as headings of texts without blank lines are.
    bool stands_out(const lines::Run& run, std::size_t at) const {
        return !lines::ends_on_function_word(words(at)) && wrapping_.is_short(lines_[at]) &&
               lines_[at].length <= 80 && !wrapping_.is_short(lines_[at + 1]) &&
               (!run.wrapped || !wrapping_.goes_on(run, at + 1)) &&
               lines::count_cells(words(at)) == 1;
    }

    bool is_strong(const lines::Run& run) const {
        return blocks_.empty() || (run.gap_before > 1 && rare_gap_);
    }

    std::string_view unnumbered(std::size_t at) const { return words(at).substr(number_size(at)); }

    std::size_t number_size(std::size_t at) const {
        const lines::Marker section = lines::section_number(words(at));
        return section ? section.size : lines::list_marker(words(at)).size;
    }

    int heading_level(const lines::Run& run, std::size_t at) const {
        if (blocks_.empty() && is_strong(run)) return 1;
        const lines::Marker section = lines::section_number(words(at));
        return std::clamp(section ? section.number + 1 : 2, 2, 6);
    }

    std::size_t add_heading(std::size_t at, int level, std::size_t skip = 0) {
        Span line = lines_[at].span;
        line.begin = std::min(line.begin + (skip > 0 ? skip : number_size(at)), line.end);
        blocks_.emplace_back(BlockKind::heading, level, line);
        const bool underlined =
            skip == 0 && at + 1 < lines_.size() && !lines_[at + 1].blank() && is_underline(at + 1);
        list_.clear();
        return at + (underlined ? 2 : 1);
    }

    std::size_t add_item(const lines::Run& run, std::size_t at, const lines::Marker& marker) {
        list_.open(lines_[at].indent);
        Span line = lines_[at].span;
        line.begin += marker.size;
        return finish(run, at, lines::RawBlock(BlockKind::list_item, list_.level(), line));
    }

    std::size_t add_prose(const lines::Run& run, std::size_t at) {
        list_.clear();
        return finish(run, at, lines::RawBlock(BlockKind::paragraph, 0, lines_[at].span));
    }

    // Adds the lines that go on with the block's first line lines[at].
    std::size_t finish(const lines::Run& run, std::size_t at, lines::RawBlock block) {
        std::size_t next = at + 1;
        for (; next < run.end && goes_on(run, at, next, block); ++next)
            block.append(text_, lines_[next].span,
                         hyphens_.seam(block.lines.back(), lines_[next].span));
        if (block.kind == BlockKind::paragraph) block.kind = kind_of(run, at, next);
        blocks_.push_back(std::move(block));
        return next;
    }

    bool goes_on(const lines::Run& run,
                 std::size_t first,
                 std::size_t next,
                 const lines::RawBlock& block) const {
        if (is_any_rule(words(next)) || (next + 1 < run.end && is_underline(next + 1)))
            return false;
        if (entries_[next]) return false;
        if (lines::wraps_year(words(next - 1), words(next))) return true;
        const bool item = block.kind == BlockKind::list_item;
        if (lines::list_marker(words(next)) && begins_item(run, next, item)) return false;
        if (is_table_row(run, next)) return false;
        if (item && lines_[next].indent > lines_[first].indent) return true;
        return wrapping_.goes_on(run, next);
    }

    bool is_table_row(const lines::Run& run, std::size_t at) const {
        return at + 1 < run.end && lines::count_cells(words(at)) > 2 &&
               lines::count_cells(words(at + 1)) > 2;
    }

    // In the middle of a sentence "12. " or "– " is no marker.
    bool begins_item(const lines::Run& run, std::size_t at, bool in_list) const {
        const std::string_view before = words(at - 1);
        return in_list || lines::ends_sentence(before) || before.ends_with(':') ||
               !wrapping_.goes_on(run, at);
    }

    BlockKind kind_of(const lines::Run& run, std::size_t first, std::size_t end) const {
        if (lines_[first].quoted) return BlockKind::quotation;
        if (lines::is_caption(words(first)) ||
            (end > first + 1 && lines::is_caption(words(end - 1))) || stands_for_image(run))
            return BlockKind::caption;
        return is_set_in(run) ? BlockKind::quotation : BlockKind::paragraph;
    }

    // A dated line behind the hole that a picture has left.
    bool stands_for_image(const lines::Run& run) const {
        return run.begin + 1 == run.end && run.gap_before > 1 && run.gap_after == 1 &&
               !blocks_.empty() && rare_gap_ && lines::ends_with_date(words(run.begin));
    }

    bool is_set_in(const lines::Run& run) const {
        constexpr std::size_t least = 3; // columns
        const auto set_in = [&](const lines::Line& line) {
            return line.indent >= wrapping_.indent() + least;
        };
        return run.end - run.begin > 1 && set_in(lines_[run.begin]) &&
               set_in(lines_[run.begin + 1]) && set_in(lines_[run.end - 1]);
    }

    int tables_ = 0; // how many have begun
    std::string_view text_;
    bool markdown_;
    std::vector<lines::Line> lines_;
    lines::Hyphens hyphens_;
    lines::Wrapping wrapping_;
    std::vector<bool> entries_; // lines that open an entry of a chronology
    std::vector<lines::RawBlock> blocks_;
    lines::ListDepth list_;
    bool rare_gap_;
};

} // namespace

Document read_txt(std::string bytes, Source source) {
    encoding::Decoded decoded = encoding::decode(std::move(bytes), source.path);
    const std::size_t begin = decoded.begin;
    Document document = begin_document(std::move(decoded), std::move(source));
    const bool markdown = markdown::uses_markdown(document.original);
    const std::vector<lines::RawBlock> blocks =
        TextReader(document.original, begin, markdown).read();
    assemble(document, blocks, markdown ? Markup::markdown : Markup::plain, {});
    return document;
}

} // namespace fasti
