// SPDX-License-Identifier: Apache-2.0
#include "read/lines/blocks.hpp"

#include "read/lines/shapes.hpp"

#include <algorithm>
#include <utility>

namespace fasti::lines {
namespace {

constexpr std::size_t shortest_half =
    40; // bytes; what is shorter and breaks off is a label or an item

constexpr std::size_t most_page_lines = 3;

bool is_prose(const RawBlock& block) {
    return !block.literal &&
           (block.kind == BlockKind::paragraph || block.kind == BlockKind::list_item ||
            block.kind == BlockKind::quotation);
}

std::size_t size_of(const RawBlock& block) {
    std::size_t size = 0;
    for (const Span line : block.lines)
        size += line.size();
    return size;
}

bool is_number_of_page(std::string_view text, const RawBlock& block) {
    return block.kind == BlockKind::paragraph && block.lines.size() == 1 &&
           is_page_number(first_line(text, block));
}

// Do the two read on, the second being what follows on the next page?
bool reads_on(std::string_view text, const RawBlock& first, const RawBlock& second) {
    if (!is_prose(first) || (second.kind != BlockKind::paragraph && second.kind != first.kind) ||
        second.level != 0)
        return false;
    const std::string_view end = last_line(text, first);
    const std::string_view begin = first_line(text, second);
    if (starts_lower(begin)) return breaks_off(end) && size_of(first) >= shortest_half;
    return ends_on_function_word(end) && is_word_character(code_point_at(begin, 0).value);
}

// The block that follows blocks[at] when the page numbers between are not counted.
std::size_t next_prose(std::string_view text, const std::vector<RawBlock>& blocks, std::size_t at) {
    std::size_t next = at + 1;
    const std::size_t last = std::min(next + most_page_lines, blocks.size());
    while (next < last && is_number_of_page(text, blocks[next]))
        ++next;
    return next;
}

bool stands_at_page_break(const std::vector<RawBlock>& blocks, std::size_t at) {
    return blocks[at].new_page || (at + 1 < blocks.size() && blocks[at + 1].new_page);
}

void go_on_with(std::string_view text,
                RawBlock& first,
                const RawBlock& second,
                const Hyphens& hyphens) {
    const Seam seam = hyphens.seam(first.lines.back(), second.lines.front());
    first.append(text, second.lines.front(), seam);
    for (std::size_t i = 1; i < second.lines.size(); ++i)
        first.append(text, second.lines[i], second.seams[i]);
}

} // namespace

void RawBlock::append(std::string_view text, Span line, Seam seam) {
    if (seam == Seam::mend)
        lines.back().end -= code_point_before(text, lines.back().end).size; // the hyphen
    lines.push_back(line);
    seams.push_back(seam == Seam::space ? Seam::space : Seam::glue);
}

std::string_view first_line(std::string_view text, const RawBlock& block) {
    return text.substr(block.lines.front().begin, block.lines.front().size());
}

std::string_view last_line(std::string_view text, const RawBlock& block) {
    return text.substr(block.lines.back().begin, block.lines.back().size());
}

std::vector<RawBlock>
join_pages(std::string_view text, std::vector<RawBlock> blocks, const Hyphens& hyphens) {
    std::vector<RawBlock> joined;
    for (std::size_t at = 0; at < blocks.size(); ++at) {
        if (is_number_of_page(text, blocks[at]) && stands_at_page_break(blocks, at)) continue;
        RawBlock& block = joined.emplace_back(std::move(blocks[at]));
        for (std::size_t next = next_prose(text, blocks, at);
             next < blocks.size() && reads_on(text, block, blocks[next]);
             next = next_prose(text, blocks, at)) {
            go_on_with(text, block, blocks[next], hyphens);
            at = next;
        }
    }
    return joined;
}

} // namespace fasti::lines
