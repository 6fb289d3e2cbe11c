// SPDX-License-Identifier: Apache-2.0
#include "events/extract/clause.hpp"
#include "events/extract/lexicon.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

using Kind = Piece::Kind;

bool droppable_in_front(const Piece& piece) {
    if (piece.kind == Kind::comma || piece.kind == Kind::stop) return true;
    if (piece.kind == Kind::quote) return false;
    static constexpr auto words = std::to_array<std::string_view>(
        {"the",       "a",       "an",   "and",    "but",        "or",
         "so",        "that",    "then", "indeed", "however",    "also",
         "which",     "who",     "when", "thus",   "as",         "although",
         "while",     "because", "yet",  "of",     "in",         "on",
         "at",        "by",      "from", "to",     "especially", "particularly",
         "precisely", "with",    "his",  "her",    "its",        "their",
         "our"});
    return std::find(words.begin(), words.end(), piece.lower) != words.end();
}

bool droppable_at_end(const Piece& piece) {
    if (piece.kind != Kind::word) return piece.kind != Kind::quote;
    return lexicon::function_word(piece.lower) || lexicon::preposition(piece.lower);
}

std::size_t words_in(std::span<const Piece> body) {
    return static_cast<std::size_t>(std::count_if(
        body.begin(), body.end(), [](const Piece& p) { return p.kind == Kind::word; }));
}

/// Whether a title may end before body[at]: not inside a name, not inside quotation marks.
bool may_cut(std::span<const Piece> body, std::size_t at) {
    const Piece& next = body[at];
    if (next.kind == Kind::comma || next.kind == Kind::stop) return true;
    if (next.kind != Kind::word) return false;
    const bool between =
        at > 0 && at + 1 < body.size() && body[at - 1].capital && body[at + 1].capital;
    if (between && (next.lower == "of" || next.lower == "and" || next.lower == "for")) return false;
    return lexicon::preposition(next.lower) || lexicon::clause_opener(next.lower);
}

std::span<const Piece> shortened(std::span<const Piece> body, std::size_t most_words) {
    if (words_in(body) <= most_words) return body;
    std::size_t words = 0;
    std::size_t best = 0;
    std::size_t limit = 0;
    for (std::size_t at = 0; at < body.size(); ++at) {
        if (at > 0 && words >= 3 && words <= most_words && may_cut(body, at)) best = at;
        if (words == most_words && limit == 0) limit = at;
        if (body[at].kind == Kind::word) ++words;
    }
    if (best == 0) best = limit == 0 ? body.size() : limit;
    return body.first(best);
}

std::span<const Piece> trimmed(std::span<const Piece> body) {
    while (!body.empty() && droppable_in_front(body.front()))
        body = body.subspan(1);
    while (!body.empty() && droppable_at_end(body.back()))
        body = body.first(body.size() - 1);
    return body;
}

bool opens_quote(std::string_view text, const Piece& piece, bool inside) {
    const std::string_view sign = text.substr(piece.span.begin, piece.span.size());
    if (sign == "“" || sign == "«" || sign == "„") return true;
    return sign == "\"" && !inside;
}

/// Indices of quotation marks that have no partner in the body.
std::vector<bool> lonely_quotes(std::string_view text, std::span<const Piece> body) {
    std::vector<bool> lonely(body.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < body.size(); ++at) {
        if (body[at].kind != Kind::quote) continue;
        if (opens_quote(text, body[at], !open.empty())) {
            open.push_back(at);
        } else if (open.empty()) {
            lonely[at] = true;
        } else {
            open.pop_back();
        }
    }
    for (const std::size_t at : open)
        lonely[at] = true;
    return lonely;
}

void capitalise(std::string& title) {
    for (char& c : title) {
        if (c >= 'a' && c <= 'z') {
            c = static_cast<char>(c - 32);
            return;
        }
        const auto byte = static_cast<unsigned char>(c);
        const bool letter_or_digit =
            (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte == 0xC3;
        if (letter_or_digit) return;
    }
}

} // namespace

std::string title_of(std::string_view text, std::span<const Piece> body, std::size_t most_words) {
    body = trimmed(shortened(trimmed(body), most_words));
    const std::vector<bool> lonely = lonely_quotes(text, body);
    std::string title;
    bool after_comma = false;
    bool glue = true;
    for (std::size_t at = 0; at < body.size(); ++at) {
        const Piece& piece = body[at];
        if (piece.kind == Kind::comma || piece.kind == Kind::stop) {
            after_comma = true;
            continue;
        }
        if (lonely[at]) continue;
        const bool closes =
            piece.kind == Kind::quote &&
            !opens_quote(text, piece, std::count(title.begin(), title.end(), '"') % 2 == 1);
        if (!title.empty() && !glue && !closes) title += after_comma ? ", " : " ";
        title += text.substr(piece.span.begin, piece.span.size());
        glue = piece.kind == Kind::quote && !closes;
        after_comma = false;
    }
    capitalise(title);
    return title;
}

} // namespace fasti
