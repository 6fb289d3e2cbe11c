// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/entry.hpp"

#include "events/grammar/sentence/capital.hpp"
#include "events/grammar/sentence/pieces.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <vector>

namespace fasti::grammar {
namespace {

constexpr std::size_t least_words = 2;
constexpr std::size_t most_words = 12;

bool is_article(std::string_view lower) {
    return lower == "the" || lower == "a" || lower == "an";
}

/// The first part of an entry: up to a semicolon or the end of a sentence.
std::vector<Piece> first_part(std::vector<Piece> pieces, std::string_view words) {
    const auto ends = [&](const Piece& piece) {
        const std::string_view sign = words.substr(piece.span.begin, piece.span.size());
        return piece.kind == Piece::Kind::stop && (sign == ";" || sign == "—" || sign == "–");
    };
    pieces.erase(std::find_if(pieces.begin(), pieces.end(), ends), pieces.end());
    while (!pieces.empty() && pieces.back().kind != Piece::Kind::word)
        pieces.pop_back();
    return pieces;
}

} // namespace

std::string entry_title(std::string_view words) {
    std::vector<Piece> pieces = first_part(pieces_of(words, {0, words.size()}), words);
    if (!pieces.empty() && is_article(pieces.front().lower)) {
        if (words.ends_with('.')) return ""; // "The mayor opened the bridge."
        pieces.erase(pieces.begin());
    }
    const auto count = std::count_if(pieces.begin(), pieces.end(), [](const Piece& piece) {
        return piece.kind == Piece::Kind::word;
    });
    if (std::size_t(count) < least_words || std::size_t(count) > most_words) return "";
    const auto prose = [](const Piece& piece) { return lexicon::is(piece.lower, lexicon::prose); };
    if (lexicon::is(pieces.front().lower, lexicon::circumstance_opens) ||
        std::any_of(pieces.begin(), pieces.end(), prose))
        return "";
    const std::size_t begin = pieces.front().span.begin;
    return with_capital(std::string(words.substr(begin, pieces.back().span.end - begin)));
}

} // namespace fasti::grammar
