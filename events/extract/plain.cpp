// SPDX-License-Identifier: Apache-2.0
#include "events/extract/plain.hpp"

#include "events/extract/pieces.hpp"

namespace fasti {

std::string plain_title(std::string_view text, Span sentence, std::span<const Span> times) {
    constexpr std::size_t most_words = 12;
    std::string title;
    std::size_t words = 0;
    for (const Piece& piece : pieces_of(text, sentence, {}, times)) {
        if (piece.time) continue;
        const std::string_view word = text.substr(piece.span.begin, piece.span.size());
        if (piece.kind != Piece::Kind::word) {
            if (title.empty() || piece.kind == Piece::Kind::quote) continue;
            if (words >= most_words / 2) break;
            if (piece.kind == Piece::Kind::comma && title.back() != ',') title += ',';
            continue;
        }
        if (words == most_words) break;
        if (!title.empty()) title += ' ';
        title += word;
        ++words;
    }
    while (title.ends_with(','))
        title.pop_back();
    return words < 2 ? "" : title;
}

} // namespace fasti
