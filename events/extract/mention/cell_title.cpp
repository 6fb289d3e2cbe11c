// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/cell_title.hpp"

#include "events/grammar/sentence/capital.hpp"
#include "events/grammar/sentence/entry.hpp"
#include "events/grammar/sentence/pieces.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::mention {
namespace {

/// "George Washington", "von Reed": capitals and particles alone.
bool is_name(std::string_view cell) {
    constexpr std::size_t most_words = 6;
    const std::vector<grammar::Piece> pieces = grammar::pieces_of(cell, {0, cell.size()});
    return !pieces.empty() && pieces.size() <= most_words &&
           std::all_of(pieces.begin(), pieces.end(), [](const grammar::Piece& piece) {
               return piece.kind != grammar::Piece::Kind::word || piece.capital ||
                      lexicon::is(piece.lower, lexicon::name_particle);
           });
}

constexpr std::size_t longest_title = 88; // bytes

std::string_view without_article(std::string_view words) {
    const std::size_t space = words.find(' ');
    const bool article =
        space <= 3 && lexicon::is(ascii_lower(words.substr(0, space)), lexicon::left_off);
    return article ? words.substr(space + 1) : words;
}

/// Without arrows, emoji and bullets in front, and stops behind.
std::string_view plain(std::string_view cell) {
    while (!cell.empty()) {
        const CodePoint first = code_point_at(cell, 0);
        if (is_word_character(first.value) || is_opening(first.value)) break;
        cell.remove_prefix(first.size);
    }
    return ascii::trimmed_back(cell, " .;,:");
}

/// The words up to a pause that leaves a title; up to a word where there is none.
std::string up_to_pause(std::string_view words) {
    constexpr std::size_t most = longest_title;
    if (words.size() <= most) return std::string(words);
    std::size_t end = 0;
    for (const std::string_view pause : {". ", "; ", " — ", " – ", ": ", " (", ", "}) {
        const std::size_t at = words.rfind(pause, most - 1);
        if (at != std::string_view::npos && at >= most / 4) {
            end = at;
            break;
        }
    }
    if (end == 0) end = std::min(words.rfind(' ', most), most);
    std::string_view cut = words.substr(0, end);
    while (true) { // not on "the" or "of"
        const std::size_t space = cut.rfind(' ');
        if (space == std::string_view::npos ||
            !lexicon::is(ascii_lower(cut.substr(space + 1)), lexicon::function))
            break;
        cut = cut.substr(0, space);
    }
    return std::string(ascii::trimmed_back(cut, " .;,:–—("));
}

} // namespace

std::string
cell_title(std::string_view cell, std::string_view told, std::string_view column, bool parsed) {
    const std::string_view words = plain(cell);
    if (!column.empty() && is_name(words))
        return grammar::with_capital(std::string(words)) + ", " + ascii_lower(column);
    if (words.size() <= longest_title && words.find(". ") == std::string_view::npos)
        return grammar::with_capital(std::string(without_article(words)));
    if (parsed)
        if (std::string entry = grammar::entry_title(cell); !entry.empty())
            return up_to_pause(entry);
    if (told.find(' ') != std::string_view::npos) return up_to_pause(told);
    return grammar::with_capital(up_to_pause(words));
}

} // namespace fasti::mention
