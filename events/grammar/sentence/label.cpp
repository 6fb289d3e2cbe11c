// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/label.hpp"

#include "events/grammar/sentence/pieces.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

constexpr std::size_t longest_label = 8; // words
constexpr std::size_t longest_names = 6; // words before the year of a citation

} // namespace

std::optional<Span> behind_label(std::string_view text, Span sentence, Span date) {
    const std::string_view before = text.substr(sentence.begin, date.begin - sentence.begin);
    const std::size_t colon = before.find(": ");
    if (colon == std::string_view::npos) return std::nullopt;
    const std::size_t begin = sentence.begin + colon + 2;
    if (begin >= sentence.end || begin > date.begin) return std::nullopt;
    const auto leads = [](const Piece& piece) {
        return lexicon::is(piece.lower, lexicon::lead_to_date);
    };
    const std::vector<Piece> lead = pieces_of(text, {begin, date.begin});
    if (!ascii::is_upper(text[begin]) && !std::all_of(lead.begin(), lead.end(), leads))
        return std::nullopt;
    std::size_t words = 0;
    for (const Piece& piece : pieces_of(text, {sentence.begin, sentence.begin + colon})) {
        if (piece.kind == Piece::Kind::stop || piece.kind == Piece::Kind::quote)
            return std::nullopt;
        words += piece.kind == Piece::Kind::word;
    }
    if (words > longest_label) return std::nullopt;
    return Span{begin, sentence.end};
}

std::optional<Span> behind_dateline(std::string_view text, Span sentence, Span date) {
    constexpr std::size_t longest = 64; // bytes
    const std::string_view before =
        text.substr(sentence.begin, std::min(longest, date.begin - sentence.begin));
    const std::size_t place = std::min(before.find_first_of(" ,"), before.size());
    if (place < 3 || !std::all_of(before.begin(), before.begin() + long(place), ascii::is_upper))
        return std::nullopt;
    std::size_t end = std::string_view::npos;
    for (const std::string_view sign : {"_ ", "-- ", "— ", "– "})
        if (const std::size_t at = before.find(sign); at != std::string_view::npos)
            end = std::min(end, at + sign.size());
    if (end == std::string_view::npos) return std::nullopt;
    return Span{sentence.begin + end, sentence.end};
}

bool in_citation(std::string_view text, Span sentence, Span date) {
    const std::string_view before = text.substr(sentence.begin, date.begin - sentence.begin);
    const std::size_t open = before.rfind('(');
    if (open == std::string_view::npos || date.end >= text.size()) return false;
    const char next = text[date.end];
    if (next != ')' && next != ':' && next != ',' && next != ';') return false;
    const std::vector<Piece> words = pieces_of(text, {sentence.begin, sentence.begin + open});
    const auto event = words.empty() ? std::nullopt : lexicon::event_form(words.back().lower);
    if (event && event->noun) return false; // "the treaty (Moscow, 1990)"
    std::size_t names = 0;
    for (const Piece& piece : pieces_of(text, {sentence.begin + open + 1, date.begin})) {
        if (piece.kind == Piece::Kind::comma) continue;
        const bool link = lexicon::is(piece.lower, lexicon::in_citation);
        if (piece.kind != Piece::Kind::word || (!piece.capital && !link)) return false;
        names += !link;
    }
    return names > 0 && names <= longest_names && text[date.begin] >= '0' &&
           text[date.begin] <= '9';
}

bool in_lifespan(std::string_view text, Span sentence, Span date) {
    const std::string_view before = text.substr(sentence.begin, date.begin - sentence.begin);
    const std::size_t open = before.rfind('(');
    const std::size_t close = text.substr(0, sentence.end).find(')', date.end);
    if (open == std::string_view::npos || close == std::string_view::npos) return false;
    const Span inner{sentence.begin + open + 1, close};
    const auto dash = [](std::string_view words) {
        return words.find(" – ") != std::string_view::npos ||
               words.find(" - ") != std::string_view::npos ||
               words.find("–") != std::string_view::npos;
    };
    const bool range = dash(text.substr(date.begin, date.size()));
    if (range || !dash(text.substr(inner.begin, inner.size()))) return false;
    const std::vector<Piece> pieces = pieces_of(text, inner);
    if (pieces.empty()) return false;
    const std::string& first = pieces.front().lower;
    const bool number = !first.empty() && ascii::is_digit(first.front());
    return number || first == "born" || first == "b" || first == "b." ||
           pieces.front().span.begin == date.begin;
}

} // namespace fasti::grammar
