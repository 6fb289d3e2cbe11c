// SPDX-License-Identifier: Apache-2.0
#include "text/document.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace fasti {
namespace {

constexpr std::size_t count_step = 1024; // bytes between two remembered code point counts

bool continues_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

} // namespace

const char* name(BlockKind kind) {
    static constexpr std::array names = {
        "paragraph", "heading", "list_item", "quotation", "caption", "code", "table"};
    return names.at(static_cast<std::size_t>(kind));
}

void OffsetMap::copied(std::size_t from, std::size_t to, std::size_t size) {
    if (size == 0) return;
    if (!pieces_.empty()) {
        Piece& last = pieces_.back();
        assert(last.from + last.size <= from && last.to + last.size <= to);
        if (last.from + last.size == from && last.to + last.size == to) {
            last.size += size;
            return;
        }
    }
    pieces_.push_back({from, to, size});
}

std::size_t OffsetMap::original(std::size_t offset) const {
    auto after = std::upper_bound(
        pieces_.begin(), pieces_.end(), offset, [](std::size_t at, const Piece& piece) {
            return at < piece.from;
        });
    if (after == pieces_.begin()) return after == pieces_.end() ? offset : after->to;
    const Piece& piece = *(after - 1);
    return piece.to + std::min(offset - piece.from, piece.size);
}

Span OffsetMap::original(Span span) const {
    if (span.empty()) return {original(span.begin), original(span.begin)};
    return {original(span.begin), original(span.end - 1) + 1};
}

LineIndex::LineIndex(std::string_view text) {
    std::size_t code_points = 0;
    lines_.push_back(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at % count_step == 0) counts_.push_back(code_points);
        const char c = text[at];
        if (!continues_code_point(c)) ++code_points;
        const bool ends_line = c == '\n' || (c == '\r' && text.substr(at + 1, 1) != "\n");
        if (ends_line) lines_.push_back(at + 1);
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
    std::size_t count = counts_[step];
    for (std::size_t at = step * count_step; at < offset; ++at)
        if (!continues_code_point(text[at])) ++count;
    return count;
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
