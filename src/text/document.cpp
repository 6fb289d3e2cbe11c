// SPDX-License-Identifier: Apache-2.0
#include "text/document.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace fasti {
namespace {

constexpr std::size_t count_step = 1024; // bytes between two remembered code point counts

// Every '\n', and every '\r' that no '\n' follows, ends a line.
std::vector<std::size_t> line_begins(std::string_view text) {
    std::vector<std::size_t> begins = {0};
    const bool returns = text.find('\r') != std::string_view::npos;
    const auto next = [&](std::size_t at) {
        if (!returns) return text.find('\n', at);
        while (at < text.size() && text[at] != '\r' && text[at] != '\n')
            ++at;
        return at;
    };
    for (auto at = next(0); at < text.size(); at = next(at + 1))
        if (text[at] == '\n' || text.substr(at + 1, 1) != "\n") begins.push_back(at + 1);
    return begins;
}

// The page that a byte of the text stands on, if there are pages.
const DocumentPage* page_at(const Document& document, std::size_t at) {
    const auto behind = std::upper_bound(
        document.pages.begin(), document.pages.end(), at,
        [](std::size_t place, const DocumentPage& page) { return place < page.begin; });
    return behind == document.pages.begin() ? nullptr : &*std::prev(behind);
}

// The heading above a byte of the text, unless that is the title of the whole.
std::string_view section_at(const Document& document, std::size_t at) {
    const auto behind = std::upper_bound(document.headings.begin(), document.headings.end(), at,
                                         [&](std::size_t place, std::size_t block) {
                                             return place < document.blocks[block].span.begin;
                                         });
    if (behind == document.headings.begin()) return {};
    const std::string_view heading = document[document.blocks[*std::prev(behind)].span];
    return heading == document.source.title ? std::string_view() : heading;
}

// "Ships"; "Ships, note 3" of what stands in a note.
std::string place_in(const Document& document, std::size_t at) {
    const DocumentNote* note = note_at(document, at);
    if (note == nullptr || note->mark.empty()) return std::string(section_at(document, at));
    const std::string section(section_at(document, note->anchor.begin));
    return section + (section.empty() ? "" : ", ") + "note " + note->mark;
}

} // namespace

const DocumentNote* note_at(const Document& document, std::size_t at) {
    const auto behind =
        std::upper_bound(document.notes.begin(), document.notes.end(), at,
                         [&](std::size_t place, const DocumentNote& note) {
                             return place < document.blocks[note.first_block].span.begin;
                         });
    if (behind == document.notes.begin()) return nullptr;
    const DocumentNote& note = *std::prev(behind);
    return at < document.blocks[note.last_block - 1].span.end ? &note : nullptr;
}

const char* name(BlockKind kind) {
    static constexpr std::array names = {"paragraph", "heading", "list_item", "quotation",
                                         "caption",   "code",    "table",     "note"};
    return names.at(static_cast<std::size_t>(kind));
}

void OffsetMap::copied(std::size_t from, std::size_t to, std::size_t size) {
    if (size == 0) return;
    if (!pieces_.empty() && pieces_.back().copied) {
        Piece& last = pieces_.back();
        if (last.from + last.size == from && last.to + last.size == to) {
            last.size += size;
            last.to_size += size;
            return;
        }
    }
    add({from, size, to, size, true});
}

// One byte for another is as good as copied, and joins its neighbours.
void OffsetMap::replaced(std::size_t from, std::size_t size, std::size_t to, std::size_t to_size) {
    if (size == 1 && to_size == 1) return copied(from, to, 1);
    if (size > 0) add({from, size, to, to_size, false});
}

void OffsetMap::add(const Piece& piece) {
    assert(pieces_.empty() || (pieces_.back().from + pieces_.back().size <= piece.from &&
                               pieces_.back().to + pieces_.back().to_size <= piece.to));
    pieces_.push_back(piece);
}

// The last piece that begins at or before `offset`.
const OffsetMap::Piece* OffsetMap::piece_at(std::size_t offset) const {
    const auto after =
        std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                         [](std::size_t at, const Piece& piece) { return at < piece.from; });
    return after == pieces_.begin() ? nullptr : &*(after - 1);
}

std::size_t OffsetMap::original(std::size_t offset) const {
    const Piece* piece = piece_at(offset);
    if (piece == nullptr) return pieces_.empty() ? offset : pieces_.front().to;
    const std::size_t inside = offset - piece->from;
    if (inside >= piece->size) return piece->to + piece->to_size;
    return piece->copied ? piece->to + inside : piece->to;
}

Span OffsetMap::original(Span span) const {
    const std::size_t begin = original(span.begin);
    if (span.empty()) return {begin, begin};
    const std::size_t last = span.end - 1;
    const Piece* piece = piece_at(last);
    const bool inside = piece == nullptr || (piece->copied && last < piece->from + piece->size);
    return {begin, inside ? original(last) + 1 : piece->to + piece->to_size};
}

LineIndex::LineIndex(std::string_view text) : lines_(line_begins(text)) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += count_step) {
        counts_.push_back(count);
        count += count_code_points(text.substr(at, count_step));
    }
}

int LineIndex::line(std::size_t offset) const {
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), offset);
    return static_cast<int>(after - lines_.begin());
}

std::size_t LineIndex::code_points(std::string_view text, std::size_t offset) const {
    offset = std::min(offset, text.size());
    if (counts_.empty()) return 0;
    const std::size_t step = std::min(offset / count_step, counts_.size() - 1);
    return counts_[step] +
           count_code_points(text.substr(step * count_step, offset - step * count_step));
}

Citation cite(const Document& document, SourceId source, Span span, Span date) {
    const Span bytes = document.offsets.original(span);
    const auto points = [&](Span in_original) {
        return Span{document.index.code_points(document.original, in_original.begin),
                    document.index.code_points(document.original, in_original.end)};
    };
    Citation citation;
    citation.source = source;
    citation.span = points(bytes);
    if (!date.empty()) citation.date = points(document.offsets.original(date));
    citation.line = document.index.line(bytes.begin);
    if (const DocumentPage* page = page_at(document, span.begin)) {
        citation.page = page->number;
        citation.label = page->label;
    }
    citation.section = place_in(document, span.begin);
    citation.quote = document.original.substr(bytes.begin, bytes.size());
    return citation;
}

std::string dump(const Document& document) {
    std::string out;
    for (const Block& block : document.blocks) {
        out += std::to_string(document.index.line(document.offsets.original(block.span.begin)));
        out += ' ';
        out += name(block.kind);
        if (block.level > 0) out += std::to_string(block.level);
        out += ": ";
        out += document[block.span];
        out += '\n';
    }
    return out;
}

} // namespace fasti
