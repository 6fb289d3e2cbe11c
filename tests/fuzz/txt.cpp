// SPDX-License-Identifier: Apache-2.0
// Bytes read as plain text: a document whose places hold, or a ReadError.
#include "fuzz.hpp"
#include "read/read.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    try {
        const Document document = read_text(std::string(bytes), {}, "txt");
        require_document(document);
        require(!dump(document).empty() || document.blocks.empty(), "every block is dumped");
    } catch (const ReadError&) { // no text, and said so
    }
}
