// SPDX-License-Identifier: Apache-2.0
// Bytes read as a DOCX: a document whose places hold, or a ReadError.
#include "fuzz.hpp"
#include "read/read.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    try {
        const Document document = read_text(std::string(bytes), {}, "docx");
        require_document(document);
    } catch (const ReadError&) { // no container, and said so
    }
}
