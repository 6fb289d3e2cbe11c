// SPDX-License-Identifier: Apache-2.0
#include "events/extract/edges.hpp"
#include "events/extract/lexicon.hpp"

#include <algorithm>
#include <array>

namespace fasti::clauses {
namespace {

using Kind = Piece::Kind;

bool event_noun(const Piece& piece) {
    const auto word = lexicon::event_word(piece.lower);
    return piece.kind == Kind::word && word && word->noun;
}

} // namespace

void append(Pieces& body, const Pieces& pieces, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at)
        if (!pieces[at].date) body.push_back(pieces[at]);
}

bool noun_like(const Piece& piece) {
    return piece.kind == Kind::word && !lexicon::function_word(piece.lower) && !piece.date;
}

std::size_t phrase_begin(const Pieces& pieces, std::size_t last) {
    std::size_t at = last;
    while (at > 0 && noun_like(pieces[at - 1])) {
        const auto word = lexicon::event_word(pieces[at - 1].lower);
        if (word && !word->noun) break;
        --at;
    }
    return at;
}

std::optional<Clause> noun_before(const Pieces& pieces, std::size_t date) {
    if (date == 0) return std::nullopt;
    std::size_t head = date - 1;
    if (pieces[head].kind == Kind::comma || pieces[head].kind == Kind::quote) {
        if (head == 0) return std::nullopt;
        --head;
    }
    if (!noun_like(pieces[head])) return std::nullopt;
    std::size_t noun = head;
    // "Declaration of … on increasing the role of international law dated …": the farthest event
    // noun
    for (std::size_t at = head + 1; at-- > 0 && head - at < 24;) {
        if (pieces[at].kind == Kind::stop || pieces[at].kind == Kind::comma ||
            hard_opener(pieces[at].lower))
            break;
        if (event_noun(pieces[at])) noun = at;
    }
    Clause clause;
    const std::size_t begin = phrase_begin(pieces, noun);
    append(clause.body, pieces, begin, head + 1);
    clause.head = noun - begin;
    if (*clause.head >= clause.body.size()) clause.head.reset();
    return clause;
}

std::optional<Clause> noun_with_date(const Pieces& pieces, std::size_t date) {
    std::optional<std::size_t> noun;
    for (std::size_t at = date; at-- > 0 && date - at < 9;) {
        const Piece& piece = pieces[at];
        if (piece.kind != Kind::word || hard_opener(piece.lower) || is_verb(piece)) break;
        if (noun && piece.lower == "and") break; // "the treaty of 1856 and the congress in 1878"
        if (event_noun(piece)) noun = at;
    }
    if (!noun) return std::nullopt;
    std::size_t begin = phrase_begin(pieces, *noun);
    std::size_t before = begin;
    while (before > 0 && (pieces[before - 1].lower == "the" || pieces[before - 1].lower == "its"))
        --before;
    const bool has_article = before < begin;
    const bool subject =
        before == 0 || pieces[before - 1].kind != Kind::word || pieces[before - 1].time;
    const bool governed =
        !subject && (pieces[before - 1].lower == "upon" || pieces[before - 1].lower == "of" ||
                     pieces[before - 1].lower == "since" || pieces[before - 1].lower == "and" ||
                     pieces[before - 1].lower == "following");
    if (!has_article || !(subject || governed)) return std::nullopt;
    Clause clause;
    append(clause.body, pieces, begin, date);
    clause.head = *noun - begin;
    return clause;
}

std::optional<Clause> noun_after(const Pieces& pieces, std::size_t date, std::size_t after) {
    if (after >= pieces.size() || !noun_like(pieces[after])) return std::nullopt;
    const bool attributive =
        date > 0 &&
        (pieces[date - 1].lower == "a" || pieces[date - 1].lower == "an" ||
         pieces[date].lower == "the" || pieces[date - 1].lower == "the" ||
         pieces[date - 1].lower.ends_with("'s") || pieces[date - 1].lower.ends_with("’s"));
    if (!attributive) return std::nullopt;
    std::size_t end = after;
    while (end < pieces.size() && noun_like(pieces[end]) && end - after < 7)
        ++end;
    std::optional<std::size_t> head;
    for (std::size_t at = after; at < end; ++at)
        if (event_noun(pieces[at])) head = at;
    if (!head) return std::nullopt;
    Clause clause;
    append(clause.body, pieces, after, *head + 1);
    clause.head = *head - after;
    return clause;
}

} // namespace fasti::clauses
