// SPDX-License-Identifier: Apache-2.0
// What the fuzz targets share. A target is a file with one fuzz_one(bytes), which calls the code
// and `require`s what holds of every answer; libFuzzer and replay.cpp both run it.
#pragma once

#include "text/document.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace fasti::fuzz {

/// Dies, as a sanitizer does, when what must hold does not.
inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// Half-open, inside the text, and on boundaries of code points.
inline void require_span(std::string_view text, Span span) {
    require(span.begin <= span.end && span.end <= text.size(), "spans lie inside the text");
    const auto on_boundary = [&](std::size_t at) {
        return at == text.size() || !continues_code_point(text[at]);
    };
    require(on_boundary(span.begin) && on_boundary(span.end), "spans stand on code points");
}

/// Every promise of text/document.hpp about places.
inline void require_document(const Document& document) {
    std::size_t end = 0;
    for (const Block& block : document.blocks) {
        require_span(document.text, block.span);
        require(block.span.begin >= end && !block.span.empty(),
                "blocks are sorted, disjoint and not empty");
        require(document[block.span].find('\n') == std::string_view::npos,
                "a block has no line break");
        require_span(document.original, document.offsets.original(block.span));
        end = block.span.end;
    }
    for (const Span span : document.emphasis)
        require_span(document.text, span);
    for (const DocumentNote& note : document.notes)
        require_span(document.text, note.anchor);
    for (const Table& table : document.tables)
        for (const std::vector<Cell>& row : table.rows)
            for (const Cell& cell : row)
                require_span(document.text, cell.span);
    require(!dump(document).empty() || document.blocks.empty(), "every block is dumped");
}

void fuzz_one(std::string_view bytes);

} // namespace fasti::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
