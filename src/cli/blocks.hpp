// SPDX-License-Identifier: Apache-2.0
// The blocks of a document, to look at.
#pragma once

#include "text/document.hpp"

#include <ostream>

namespace fasti::cli {

/// A line a block: its line in the text that `read` prints, what it looks like and what it is for,
/// of a note where its mark stands, its words. Below it a line a stretch that is for something
/// else.
void write_blocks(const Document& document, std::ostream& out);

} // namespace fasti::cli
