// SPDX-License-Identifier: Apache-2.0
#include "read/assemble.hpp"

#include "text/bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace fasti {
namespace {

// A block's lines in one string, and where each part of it stands in the original.
class Flow {
public:
    void fill(std::string_view original, const lines::RawBlock& block) {
        text.clear();
        stretches_.clear();
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            // The space between lines counts as the first byte of what stands between them.
            if (i > 0 && block.seams[i] == lines::Seam::space) text += ' ';
            const Span line = block.lines[i];
            if (i == 0 || original_of(text.size()) != line.begin)
                stretches_.push_back({text.size(), line.begin});
            text += original.substr(line.begin, line.size());
        }
    }

    Span original(Span span) const {
        return {original_of(span.begin), original_of(span.end - 1) + 1};
    }

    // Tells `map` that flow[part) was copied to byte `to` of a text.
    void copy_map(Span part, std::size_t to, OffsetMap& map) const {
        auto stretch = stretch_of(part.begin);
        for (std::size_t at = part.begin; at < part.end; ++stretch) {
            const bool last = stretch + 1 == stretches_.end();
            const std::size_t end = last ? part.end : std::min((stretch + 1)->from, part.end);
            map.copied(to + (at - part.begin), stretch->original + (at - stretch->from), end - at);
            at = end;
        }
    }

    std::string text;

private:
    struct Stretch {
        std::size_t from, original;
    };

    std::vector<Stretch>::const_iterator stretch_of(std::size_t at) const {
        return std::upper_bound(stretches_.begin(), stretches_.end(), at,
                                [](std::size_t offset, const Stretch& stretch) {
                                    return offset < stretch.from;
                                }) -
               1;
    }

    std::size_t original_of(std::size_t at) const {
        const auto stretch = stretch_of(at);
        return stretch->original + (at - stretch->from);
    }

    std::vector<Stretch> stretches_;
};

// What can be copied without a look: everything but white space, controls, and the first bytes of
// the invisible signs and wide spaces.
constexpr std::array<bool, 256> make_ordinary() {
    std::array<bool, 256> ordinary{};
    for (unsigned c = 0x21; c < 256; ++c)
        ordinary[c] = c != 0x7F && c != 0xC2 && c != 0xE1 && c != 0xE2 && c != 0xE3 && c != 0xEF;
    return ordinary;
}

constexpr std::array<bool, 256> ordinary = make_ordinary();

bool is_ordinary(char c) {
    return ordinary[static_cast<unsigned char>(c)];
}

// Writes blocks to the end of a document's text. White space is held back until a word follows.
class Writer {
public:
    explicit Writer(Document& document) : document_(document) {}

    // Ties the footnotes to their marks; each follows the last, so they stand by block.
    void tie_notes() {
        for (auto& [mark, note] : notes_) {
            if (const auto found = marks_.find(mark); found != marks_.end()) {
                note.anchor = {found->second, found->second};
                note.mark = mark;
            }
            document_.notes.push_back(std::move(note));
        }
    }

    void write(const lines::RawBlock& block, Markup markup, const markdown::Labels& labels) {
        begin_ = document_.text.size();
        if (block.table > 0) return write_row(block, markup, labels);
        flow_.fill(document_.original, block);
        write_flow(block, markup, labels);
        finish(block);
    }

private:
    void write_flow(const lines::RawBlock& block, Markup markup, const markdown::Labels& labels) {
        space_ = {};
        std::size_t at = 0;
        if (markup == Markup::markdown && !block.literal)
            for (const markdown::Mark& mark : markdown::find_marks(flow_.text, labels)) {
                copy({at, mark.span.begin});
                apply(mark);
                at = mark.span.end;
            }
        copy({at, flow_.text.size()});
        open_.clear();
    }

    // A row is one block; between its cells stands a bar for whatever is there in the file.
    void write_row(const lines::RawBlock& row, Markup markup, const markdown::Labels& labels) {
        const bool told = std::any_of(row.cells.begin(), row.cells.end(),
                                      [](const auto& cell) { return !cell.span.empty(); });
        if (!told) return;
        std::vector<Cell> cells;
        std::size_t behind = 0; // the end of the last cell, in the original
        const std::size_t whole = document_.text.size();
        for (const lines::RawCell& raw : row.cells) {
            if (raw.above) {
                reach_down(raw, row.table, cells);
                continue;
            }
            constexpr std::string_view bar = " | ";
            if (behind > 0 && raw.span.begin > behind) {
                document_.offsets.replaced(document_.text.size(), bar.size(), behind,
                                           raw.span.begin - behind);
                document_.text += bar;
            }
            begin_ = document_.text.size();
            lines::RawBlock words(BlockKind::table, 0, raw.span);
            for (const Span more : raw.more)
                words.append(document_.original, more, lines::Seam::space);
            flow_.fill(document_.original, words);
            if (!raw.span.empty()) write_flow(row, markup, labels);
            cells.push_back(
                {{begin_, document_.text.size()}, raw.column, raw.columns, raw.heading});
            behind = words.lines.back().end;
        }
        begin_ = whole;
        note_row(row.table, std::move(cells));
        finish(row);
    }

    // The words of a cell that reaches down stay where they are.
    void reach_down(const lines::RawCell& raw, int table, std::vector<Cell>& cells) const {
        if (table != table_ || document_.tables.empty()) return;
        for (Cell cell : document_.tables.back().rows.back())
            if (cell.column == raw.column) {
                cell.heading = false;
                cells.push_back(cell);
            }
    }

    void note_row(int table, std::vector<Cell> cells) {
        std::vector<Table>& tables = document_.tables;
        const std::size_t block = document_.blocks.size();
        if (table != table_ || tables.empty()) {
            tables.emplace_back().first_block = block;
            const bool captioned = block > 0 && caption_ == table;
            if (captioned) tables.back().caption = document_.blocks.back().span;
        }
        table_ = table;
        tables.back().rows.push_back(std::move(cells));
        tables.back().last_block = block + 1;
    }

    void apply(const markdown::Mark& mark) {
        if (!mark.words.empty()) replace(mark);
        if (mark.kind == markdown::Mark::Kind::note) note_mark(mark.span);
        if (mark.kind == markdown::Mark::Kind::open) open_.push_back(document_.text.size());
        if (mark.kind == markdown::Mark::Kind::close && !open_.empty()) close();
    }

    // "[^3]", the first time.
    void note_mark(Span span) {
        marks_.try_emplace(flow_.text.substr(span.begin + 2, span.size() - 3),
                           document_.text.size());
    }

    void close() {
        std::size_t begin = open_.back();
        open_.pop_back();
        // The space before an emphasis is written with its first word.
        if (document_.text.substr(begin, 1) == " ") ++begin;
        if (begin < document_.text.size())
            document_.emphasis.push_back({begin, document_.text.size()});
    }

    void replace(const markdown::Mark& mark) {
        const CodePoint c = code_point_at(mark.words, 0);
        if (is_space(c.value)) return hold(mark.span);
        if (is_invisible(c.value)) return;
        put_space();
        const Span source = flow_.original(mark.span);
        document_.offsets.replaced(document_.text.size(), mark.words.size(), source.begin,
                                   source.size());
        document_.text += mark.words;
    }

    void copy(Span part) {
        const std::string& text = flow_.text;
        for (std::size_t at = part.begin; at < part.end;) {
            std::size_t end = end_of_plain(at, part.end);
            while (end < part.end && (is_ordinary(text[end]) || is_lone_space(at, end, part.end)))
                ++end;
            if (end > at) {
                put({at, end});
                at = end;
                continue;
            }
            at += look_at(at);
        }
    }

    // The end of the printable ASCII at `at` without two spaces in a row; nothing where a space
    // begins or ends it.
    std::size_t end_of_plain(std::size_t at, std::size_t end) const {
        const std::string_view text = flow_.text;
        std::size_t stop = at;
        for (; stop + 9 <= end; stop += 8) {
            const std::uint64_t here = bytes::eight(text, stop);
            const std::uint64_t doubled = bytes::between(here, ' ', ' ') &
                                          bytes::between(bytes::eight(text, stop + 1), ' ', ' ');
            const std::uint64_t plain = bytes::between(here, ' ', '~') & ~doubled;
            if (plain == bytes::high_bits) continue;
            stop += bytes::leading(plain);
            break;
        }
        if (text[at] == ' ') return at;
        while (stop > at && text[stop - 1] == ' ')
            --stop;
        return stop;
    }

    // A space that words surround, both of which are being copied.
    bool is_lone_space(std::size_t begin, std::size_t at, std::size_t end) const {
        const std::string& text = flow_.text;
        return text[at] == ' ' && at > begin && at + 1 < end && is_ordinary(text[at + 1]);
    }

    // Copies, holds back or drops the code point at `at`; how many bytes it has.
    std::size_t look_at(std::size_t at) {
        const CodePoint c = code_point_at(flow_.text, at);
        if (is_space(c.value))
            hold({at, at + c.size});
        else if (!is_invisible(c.value) && !is_control(c.value))
            put({at, at + c.size});
        return c.size;
    }

    void hold(Span space) {
        if (space_.empty()) space_ = space;
    }

    void put_space() {
        if (!space_.empty() && document_.text.size() > begin_) {
            const Span source = flow_.original(space_);
            document_.offsets.replaced(document_.text.size(), 1, source.begin, source.size());
            document_.text += ' ';
        }
        space_ = {};
    }

    void put(Span part) {
        put_space();
        // A part may run over the seams of lines; each stretch between them is one piece of the
        // map.
        flow_.copy_map(part, document_.text.size(), document_.offsets);
        document_.text.append(flow_.text, part.begin, part.size());
    }

    void finish(const lines::RawBlock& block) {
        const std::size_t end = document_.text.size();
        open_.clear();
        if (end == begin_) return;
        if (!block.mark.empty()) note_block(block.mark);
        document_.blocks.push_back({block.kind, block.level, {begin_, end}});
        caption_ = block.kind == BlockKind::caption ? block.caption_of : 0;
        document_.text += '\n';
    }

    // The next block is the footnote's, or one more of it.
    void note_block(Span mark) {
        const std::size_t block = document_.blocks.size();
        const std::string words = document_.original.substr(mark.begin, mark.size());
        const bool more = !notes_.empty() && notes_.back().first == words &&
                          notes_.back().second.last_block == block;
        if (!more) notes_.emplace_back(words, DocumentNote{{}, "", block, block});
        notes_.back().second.last_block = block + 1;
    }

    Document& document_;
    Flow flow_;
    std::size_t begin_ = 0;         // of the block, in document_.text
    int table_ = 0;                 // the last one that a row was written of
    int caption_ = 0;               // the table that the last block is the caption of
    Span space_;                    // of the flow; empty when none is held back
    std::vector<std::size_t> open_; // begins of emphases
    std::unordered_map<std::string, std::size_t> marks_; // of footnotes, where they stand
    std::vector<std::pair<std::string, DocumentNote>> notes_;
};

void report(Document& document, const encoding::Decoded& decoded) {
    if (decoded.code.empty()) return;
    Finding finding{decoded.code, Severity::note, decoded.message, {}};
    const std::size_t size = code_point_at(document.original, decoded.where).size;
    Citation place;
    place.span.begin = document.index.code_points(document.original, decoded.where);
    place.span.end = place.span.begin + (size > 0 ? 1U : 0U);
    place.line = document.index.line(decoded.where);
    place.quote = document.original.substr(decoded.where, size);
    finding.citations.push_back(std::move(place));
    document.findings.push_back(std::move(finding));
}

} // namespace

Document begin_document(encoding::Decoded decoded, Source source) {
    Document document;
    document.source = std::move(source);
    document.original = std::move(decoded.text);
    document.index = LineIndex(document.original);
    report(document, decoded);
    return document;
}

void assemble(Document& document,
              const std::vector<lines::RawBlock>& blocks,
              Markup markup,
              const markdown::Labels& labels) {
    document.text.reserve(document.original.size() + blocks.size()); // it seldom gets longer
    Writer writer(document);
    for (const lines::RawBlock& block : blocks)
        writer.write(block, markup, labels);
    writer.tie_notes();
}

} // namespace fasti
