// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/pieces.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <array>

namespace fasti::grammar {
namespace {

using PieceKind = Piece::Kind;

struct Punctuation {
    std::string_view text;
    PieceKind kind;
};

constexpr std::array<Punctuation, 22> signs = {{
    {",", PieceKind::comma}, {";", PieceKind::stop},   {":", PieceKind::stop},
    {"(", PieceKind::stop},  {")", PieceKind::stop},   {"[", PieceKind::stop},
    {"]", PieceKind::stop},  {"—", PieceKind::stop},   {"–", PieceKind::stop},
    {"…", PieceKind::stop},  {"!", PieceKind::stop},   {"?", PieceKind::stop},
    {".", PieceKind::stop},  {"\"", PieceKind::quote}, {"“", PieceKind::quote},
    {"”", PieceKind::quote}, {"«", PieceKind::quote},  {"»", PieceKind::quote},
    {"„", PieceKind::quote}, {"*", PieceKind::stop},   {"•", PieceKind::stop},
    {"|", PieceKind::stop},
}};

const Punctuation* punctuation_at(std::string_view text) {
    for (const Punctuation& sign : signs)
        if (text.starts_with(sign.text)) return &sign;
    return nullptr;
}

bool is_capital(std::string_view word) {
    return is_upper(code_point_at(word, 0).value);
}

/// "U.S.", "St. Petersburg", "2,023", "10:30": a sign inside a word or before more of the sentence.
bool inner_punctuation(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
    if (at <= begin || at + 1 >= end) return false;
    if (text[at] == '.') return true;
    if (text.substr(at).starts_with("–"))
        return text[at - 1] != ' ' && text.substr(at + 3, 1) != " "; // "1768–1774"
    return (text[at] == ',' || text[at] == ':') && ascii::is_digit(text[at - 1]) &&
           ascii::is_digit(text[at + 1]);
}

/// The end of the word that begins at `at`.
std::size_t word_end(std::string_view text, std::size_t at, std::size_t end) {
    const std::size_t begin = at;
    while (at < end && text[at] != ' ' && text[at] != '\n') {
        if (const Punctuation* sign = punctuation_at(text.substr(at));
            sign != nullptr && at > begin)
            if (!inner_punctuation(text, at, begin, end)) break;
        ++at;
    }
    return at;
}

} // namespace

std::vector<Piece> pieces_of(std::string_view text, Span stretch) {
    std::vector<Piece> pieces;
    for (std::size_t at = stretch.begin; at < stretch.end;) {
        if (text[at] == ' ' || text[at] == '\n') {
            ++at;
            continue;
        }
        Piece piece;
        if (const Punctuation* sign = punctuation_at(text.substr(at, stretch.end - at))) {
            piece.kind = sign->kind;
            piece.span = {at, at + sign->text.size()};
        } else {
            piece.span = {at, word_end(text, at, stretch.end)};
            if (piece.span.empty()) piece.span.end = at + 1;
            piece.lower = ascii_lower(text.substr(piece.span.begin, piece.span.size()));
            piece.capital = is_capital(text.substr(piece.span.begin));
        }
        at = piece.span.end;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

} // namespace fasti::grammar
