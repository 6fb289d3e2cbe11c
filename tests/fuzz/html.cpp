// SPDX-License-Identifier: Apache-2.0
// Bytes read as a page of HTML: a document whose places hold, or a ReadError.
#include "fuzz.hpp"
#include "read/read.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    try {
        const Document document = read_text(std::string(bytes), {}, "html");
        require_document(document);
        for (const auto& note : document.notes)
            require_span(document.text, note.anchor);
        for (const auto& table : document.tables)
            for (const auto& row : table.rows)
                for (const Cell& cell : row)
                    require_span(document.text, cell.span);
    } catch (const ReadError&) { // no text, and said so
    }
}
