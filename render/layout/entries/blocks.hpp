// SPDX-License-Identifier: Apache-2.0
// The entries as blocks: each date above its title.
#pragma once

#include "render/layout/entries/words.hpp"

#include <vector>

namespace fasti::layout {

/// The words at one size, in lines. Heights hold the white below.
struct Blocks {
    Mpt size = 0;
    Mpt width = 0; ///< of the words
    std::vector<std::vector<Line>> dates;
    std::vector<std::vector<Line>> titles;
    std::vector<Mpt> heights;
};

/// The blocks, but for their lines.
Blocks set_blocks(const Words& words, Mpt size, Mpt gap, Mpt width);

/// Gives the blocks their lines.
void break_lines(const Words& words, Blocks& blocks);

} // namespace fasti::layout
