// SPDX-License-Identifier: Apache-2.0
#include "render/layout/entries/blocks.hpp"

#include "render/layout/style/style.hpp"

namespace fasti::layout {

Blocks set_blocks(const Words& words, Mpt size, Mpt gap, Mpt width) {
    Blocks blocks;
    blocks.size = size;
    blocks.width = width;
    for (std::size_t i = 0; i < words.titles.size(); ++i) {
        const auto lines = static_cast<Mpt>(words.dates[i].line_count(width, size) +
                                            words.titles[i].line_count(width, size));
        blocks.heights.push_back(lines * style::leading(size) + size * gap / 100);
    }
    return blocks;
}

void break_lines(const Words& words, Blocks& blocks) {
    for (const Paragraph& date : words.dates)
        blocks.dates.push_back(date.wrap(blocks.width, blocks.size));
    for (const Paragraph& title : words.titles)
        blocks.titles.push_back(title.wrap(blocks.width, blocks.size));
}

} // namespace fasti::layout
