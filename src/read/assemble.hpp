// SPDX-License-Identifier: Apache-2.0
// The last step of reading: blocks of lines become a Document's text and its map to the file.
#pragma once

#include "read/encoding/decode.hpp"
#include "read/lines/blocks.hpp"
#include "read/markdown/inline.hpp"
#include "read/title.hpp"

#include <vector>

namespace fasti {

/// Signs of Markdown are words in `plain` text, and markup in the other.
enum class Markup : bool { plain, markdown };

/// A Document over decoded.text without blocks; turns what decoding noticed into a Finding.
Document begin_document(encoding::Decoded decoded, Source source);

/// Writes the blocks' text: white space collapsed, invisible signs and markup dropped, entities
/// resolved. Blocks come in the order of the file; those without words vanish.
void assemble(Document& document,
              const std::vector<lines::RawBlock>& blocks,
              Markup markup,
              const markdown::Labels& labels);

} // namespace fasti
