// SPDX-License-Identifier: Apache-2.0
#include "events/extract/edges.hpp"

#include "events/extract/lexicon.hpp"

#include <algorithm>
#include <array>

namespace fasti::clauses {
namespace {

using Kind = Piece::Kind;

bool any_of_words(std::string_view lower, std::span<const std::string_view> words) {
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// "and on 30 May", "and in 1916": time right behind, with or without a preposition.
bool time_follows(const Pieces& pieces, std::size_t at) {
    if (at < pieces.size() && pieces[at].time) return true;
    return at + 1 < pieces.size() && lexicon::preposition(pieces[at].lower) && pieces[at + 1].time;
}

/// A comma behind which another clause begins. ", and China" goes on with a list, ", and they" does
/// not.
bool opener_after_comma(const Pieces& pieces, std::size_t comma) {
    if (comma + 1 >= pieces.size() || !lexicon::clause_opener(pieces[comma + 1].lower))
        return false;
    const std::string& word = pieces[comma + 1].lower;
    if (word != "and" && word != "or" && word != "as") return true;
    return comma + 2 < pieces.size() &&
           (lexicon::pronoun(pieces[comma + 2].lower) || is_verb(pieces[comma + 2]) ||
            time_follows(pieces, comma + 2));
}

/// "… was signed on 29 July 1958, the agency opened …": a comma behind a date, with a verb on
/// either side.
bool parts_dated_clauses(const Pieces& pieces, std::size_t comma) {
    if (comma == 0 || comma + 1 >= pieces.size() || !pieces[comma - 1].time ||
        pieces[comma + 1].time)
        return false;
    std::size_t begin = comma;
    while (begin > 0 && pieces[begin - 1].kind != Kind::stop &&
           pieces[begin - 1].kind != Kind::comma)
        --begin;
    std::size_t end = comma + 1;
    while (end < pieces.size() && pieces[end].kind != Kind::stop && pieces[end].kind != Kind::comma)
        ++end;
    return has_verb(pieces, begin, comma) && has_verb(pieces, comma + 1, end);
}

bool parts_clauses(const Pieces& pieces, std::size_t comma) {
    return opener_after_comma(pieces, comma) || parts_dated_clauses(pieces, comma);
}

/// "built one castle in 1452 and took the city in 1453": an "and" between two dated deeds.
bool parts_deeds(const Pieces& pieces, std::size_t at) {
    if (pieces[at].kind != Kind::word || pieces[at].lower != "and" || at + 1 >= pieces.size())
        return false;
    if (!is_verb(pieces[at + 1]) && !time_follows(pieces, at + 1)) return false;
    const auto timed = [&](std::size_t from, std::size_t to) {
        return std::any_of(pieces.begin() + long(from), pieces.begin() + long(to),
                           [](const Piece& p) { return p.time; });
    };
    std::size_t begin = at;
    while (begin > 0 && pieces[begin - 1].kind != Kind::stop)
        --begin;
    std::size_t end = at + 1;
    while (end < pieces.size() && pieces[end].kind != Kind::stop)
        ++end;
    return timed(begin, at) && timed(at + 1, end);
}

bool content(const Piece& piece) {
    return piece.kind == Kind::word && !piece.date && !lexicon::function_word(piece.lower);
}

/// A stretch up to a comma that only sets the scene: "To be sure,", "In 1904,", "In fact,".
bool sets_the_scene(const Pieces& pieces, std::size_t begin, std::size_t comma) {
    if (comma - begin > 14) return false;
    const Piece& first = pieces[begin];
    if (first.date) return true;
    if (!lexicon::preposition(first.lower) && !lexicon::scene_word(first.lower)) return false;
    return lexicon::country(first.lower).empty();
}

/// The end of an aside that begins at a comma: ", by which the tsar had tried to …,"; 0: none
/// begins there.
std::size_t relative_aside(const Pieces& pieces, std::size_t comma) {
    if (pieces[comma].kind != Kind::comma || comma + 4 >= pieces.size()) return 0;
    const bool which =
        relative(pieces[comma + 1].lower) || pieces[comma + 1].lower == "whose" ||
        (lexicon::preposition(pieces[comma + 1].lower) && relative(pieces[comma + 2].lower));
    if (!which || pieces[comma + 1].lower == "that") return 0;
    std::size_t end = comma + 1;
    while (end < pieces.size() && pieces[end].kind != Kind::comma &&
           pieces[end].kind != Kind::stop && !pieces[end].date)
        ++end;
    const bool closed = end + 1 < pieces.size() && pieces[end].kind == Kind::comma;
    return closed && is_verb(pieces[end + 1]) ? end + 1 : 0;
}

} // namespace

bool is_verb(const Piece& piece) {
    return piece.kind == Kind::word && !piece.capital && !piece.time &&
           lexicon::verb_like(piece.lower);
}

bool has_verb(const Pieces& pieces, std::size_t begin, std::size_t end) {
    return std::any_of(pieces.begin() + long(begin), pieces.begin() + long(end), is_verb);
}

bool relative(std::string_view lower) {
    static constexpr std::array<std::string_view, 3> words = {"which", "who", "that"};
    return any_of_words(lower, words);
}

bool hard_opener(std::string_view lower) {
    static constexpr std::array<std::string_view, 10> words = {
        "whom",   "whose",   "when",  "where",   "although",
        "though", "because", "while", "whereas", "as"};
    return relative(lower) || (lower != "as" && any_of_words(lower, words));
}

std::size_t content_count(const Pieces& pieces, std::size_t begin, std::size_t end) {
    return static_cast<std::size_t>(
        std::count_if(pieces.begin() + long(begin), pieces.begin() + long(end), content));
}

std::size_t left_edge(const Pieces& pieces, std::size_t from) {
    std::size_t at = from;
    while (at > 0) {
        const Piece& before = pieces[at - 1];
        if (before.kind == Kind::stop) break;
        if (before.kind == Kind::comma && parts_clauses(pieces, at - 1)) break;
        if (before.kind == Kind::word && (hard_opener(before.lower) || parts_deeds(pieces, at - 1)))
            break;
        --at;
    }
    return at;
}

std::size_t right_edge(const Pieces& pieces, std::size_t from, std::size_t least) {
    std::size_t at = from;
    std::size_t words = 0;
    while (at < pieces.size()) {
        const Piece& here = pieces[at];
        if (here.kind == Kind::stop) break;
        const bool enough = words >= least;
        if (enough && here.kind == Kind::comma && parts_clauses(pieces, at)) break;
        if (enough && here.kind == Kind::word && at > from && hard_opener(here.lower)) break;
        if (parts_deeds(pieces, at)) break;
        if (here.kind == Kind::word && !here.date) ++words;
        ++at;
    }
    return at;
}

std::size_t skip_scene(const Pieces& pieces, std::size_t begin, std::size_t end) {
    while (begin < end) {
        std::size_t comma = begin;
        while (comma < end && pieces[comma].kind != Kind::comma)
            ++comma;
        if (comma >= end || comma + 2 >= end || !sets_the_scene(pieces, begin, comma)) break;
        begin = comma + 1;
    }
    return begin;
}

Pieces without_asides(const Pieces& pieces) {
    Pieces out;
    for (std::size_t at = 0; at < pieces.size();) {
        if (const std::size_t end = relative_aside(pieces, at); end > 0) {
            at = end;
            continue;
        }
        // "(28 June 1919)": brackets around nothing but the date
        const bool only_date = pieces[at].breaks && at + 2 < pieces.size() && pieces[at + 1].date;
        if (only_date) {
            std::size_t close = at + 1;
            while (close < pieces.size() && pieces[close].date)
                ++close;
            if (close < pieces.size() && pieces[close].kind == Kind::stop &&
                !pieces[close].breaks) {
                out.insert(out.end(), pieces.begin() + long(at) + 1, pieces.begin() + long(close));
                at = close + 1;
                continue;
            }
        }
        out.push_back(pieces[at++]);
    }
    return out;
}

} // namespace fasti::clauses
