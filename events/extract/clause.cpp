// SPDX-License-Identifier: Apache-2.0
#include "events/extract/clause.hpp"

#include "events/extract/lexicon.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

using Kind = Piece::Kind;

struct Sign {
    std::string_view text;
    Kind kind;
};

constexpr std::array<Sign, 22> signs = {{
    {",", Kind::comma}, {";", Kind::stop},  {":", Kind::stop},  {"(", Kind::stop},  {")", Kind::stop},
    {"[", Kind::stop},  {"]", Kind::stop},  {"—", Kind::stop},  {"–", Kind::stop},  {"…", Kind::stop},
    {"!", Kind::stop},  {"?", Kind::stop},  {".", Kind::stop},  {"\"", Kind::quote}, {"“", Kind::quote},
    {"”", Kind::quote}, {"«", Kind::quote}, {"»", Kind::quote}, {"„", Kind::quote}, {"*", Kind::stop},
    {"•", Kind::stop},  {"|", Kind::stop},
}};

const Sign* sign_at(std::string_view text) {
    for (const Sign& sign : signs)
        if (text.starts_with(sign.text)) return &sign;
    return nullptr;
}

std::string ascii_lower(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return out;
}

bool is_capital(std::string_view word) {
    const auto c = static_cast<unsigned char>(word.front());
    if (c >= 'A' && c <= 'Z') return true;
    return c == 0xC3 && word.size() > 1 && static_cast<unsigned char>(word[1]) <= 0x9E;
}

bool inner_dot(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
    // "U.S.", "4.5", "St. Petersburg": a full stop inside a word or before more of the sentence
    return text[at] == '.' && at > begin && at + 1 < end;
}

/// The end of the word that begins at `at`.
std::size_t word_end(std::string_view text, std::size_t at, std::size_t end) {
    const std::size_t begin = at;
    while (at < end && text[at] != ' ' && text[at] != '\n') {
        if (const Sign* sign = sign_at(text.substr(at)); sign != nullptr && at > begin)
            if (!(sign->text == "." && inner_dot(text, at, begin, end))) break;
        ++at;
    }
    return at;
}

bool opener_after_comma(const std::vector<Piece>& pieces, std::size_t comma) {
    return comma + 1 < pieces.size() && lexicon::clause_opener(pieces[comma + 1].lower);
}

bool hard_opener(std::string_view lower) {
    static constexpr std::array<std::string_view, 12> words = {"which", "who",     "whom",  "whose",   "when",  "where",
                                                               "although", "though", "because", "while", "whereas", "that"};
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Where the clause of the piece at `from` begins, looking left.
std::size_t left_edge(const std::vector<Piece>& pieces, std::size_t from) {
    std::size_t at = from;
    while (at > 0) {
        const Piece& before = pieces[at - 1];
        if (before.kind == Kind::stop) break;
        if (before.kind == Kind::comma && opener_after_comma(pieces, at - 1)) break;
        if (before.kind == Kind::word && hard_opener(before.lower)) break;
        --at;
    }
    return at;
}

std::size_t right_edge(const std::vector<Piece>& pieces, std::size_t from) {
    std::size_t at = from;
    while (at < pieces.size()) {
        const Piece& here = pieces[at];
        if (here.kind == Kind::stop) break;
        if (here.kind == Kind::comma && opener_after_comma(pieces, at)) break;
        if (here.kind == Kind::word && at > from && hard_opener(here.lower)) break;
        ++at;
    }
    return at;
}

bool content(const Piece& piece) {
    return piece.kind == Kind::word && !piece.date && !lexicon::function_word(piece.lower);
}

std::size_t content_count(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    return static_cast<std::size_t>(std::count_if(pieces.begin() + long(begin), pieces.begin() + long(end), content));
}

/// A stretch up to a comma that only sets the scene: "To be sure,", "In 1904,", "In fact,".
bool sets_the_scene(const std::vector<Piece>& pieces, std::size_t begin, std::size_t comma) {
    if (comma - begin > 14) return false;
    const Piece& first = pieces[begin];
    if (first.date) return true;
    const bool opens = lexicon::preposition(first.lower) || lexicon::framing_word(first.lower);
    if (!opens) return false;
    if (lexicon::country(first.lower).size() > 0) return false;
    return true;
}

/// The first piece of what a sentence says once its scene is set.
std::size_t skip_scene(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    while (begin < end) {
        std::size_t comma = begin;
        while (comma < end && pieces[comma].kind != Kind::comma) ++comma;
        if (comma >= end || comma + 2 >= end || !sets_the_scene(pieces, begin, comma)) break;
        begin = comma + 1;
    }
    return begin;
}

void append(std::vector<Piece>& body, const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at)
        if (!pieces[at].date) body.push_back(pieces[at]);
}

bool date_preposition(std::string_view lower) {
    static constexpr std::array<std::string_view, 22> words = {
        "in",    "on",    "at",     "of",   "by",     "since", "until", "till",  "from",  "during", "before",
        "after", "around", "about", "dated", "between", "to",   "late",  "early", "as far back as", "back", "the"};
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Marks the words that only lead up to the date ("on the", "of") as part of it.
std::size_t widen_left(std::vector<Piece>& pieces, std::size_t date) {
    while (date > 0 && pieces[date - 1].kind == Kind::word && date_preposition(pieces[date - 1].lower)) {
        --date;
        pieces[date].date = true;
    }
    return date;
}

bool noun_like(const Piece& piece) {
    return piece.kind == Kind::word && !lexicon::function_word(piece.lower) && !piece.date;
}

bool event_noun(const Piece& piece) {
    const auto word = lexicon::event_word(piece.lower);
    return piece.kind == Kind::word && word && word->noun;
}

/// "the Russia-China joint statement" leftwards from its last word.
std::size_t phrase_begin(const std::vector<Piece>& pieces, std::size_t last) {
    std::size_t at = last;
    while (at > 0 && noun_like(pieces[at - 1])) {
        const auto word = lexicon::event_word(pieces[at - 1].lower);
        if (word && !word->noun) break;
        --at;
    }
    return at;
}

/// The noun phrase before "of DATE", "dated DATE", "signed on DATE".
std::optional<Clause> noun_before(const std::vector<Piece>& pieces, std::size_t date, bool of_or_dated) {
    if (!of_or_dated || date == 0) return std::nullopt;
    std::size_t head = date - 1;
    if (pieces[head].kind == Kind::comma || pieces[head].kind == Kind::quote) {
        if (head == 0) return std::nullopt;
        --head;
    }
    if (!noun_like(pieces[head])) return std::nullopt;
    std::size_t noun = head;
    // "Declaration of … on increasing the role of international law dated …": the farthest event noun
    for (std::size_t at = head + 1; at-- > 0 && head - at < 24;) {
        if (pieces[at].kind == Kind::stop || pieces[at].kind == Kind::comma || hard_opener(pieces[at].lower)) break;
        if (event_noun(pieces[at])) noun = at;
    }
    Clause clause;
    const std::size_t begin = phrase_begin(pieces, noun);
    append(clause.body, pieces, begin, head + 1);
    clause.head = noun - begin;
    if (*clause.head >= clause.body.size()) clause.head.reset();
    return clause;
}

/// The noun phrase after the date: "the September 11 document", "the 1972 ABM Treaty".
std::optional<Clause> noun_after(const std::vector<Piece>& pieces, std::size_t date, std::size_t after) {
    if (after >= pieces.size() || !noun_like(pieces[after])) return std::nullopt;
    const bool attributive = date > 0 && (pieces[date - 1].lower == "a" || pieces[date - 1].lower == "an" ||
                                          pieces[date].lower == "the" || pieces[date - 1].lower == "the" ||
                                          pieces[date - 1].lower.ends_with("'s") || pieces[date - 1].lower.ends_with("’s"));
    if (!attributive) return std::nullopt;
    std::size_t end = after;
    while (end < pieces.size() && noun_like(pieces[end]) && end - after < 7) ++end;
    std::optional<std::size_t> head;
    for (std::size_t at = after; at < end; ++at)
        if (event_noun(pieces[at])) head = at;
    if (!head) return std::nullopt;
    Clause clause;
    append(clause.body, pieces, after, *head + 1);
    clause.head = *head - after;
    return clause;
}

} // namespace

std::vector<Piece> pieces_of(std::string_view text, Span sentence, Span date) {
    std::vector<Piece> pieces;
    for (std::size_t at = sentence.begin; at < sentence.end;) {
        if (text[at] == ' ' || text[at] == '\n') {
            ++at;
            continue;
        }
        Piece piece;
        if (const Sign* sign = sign_at(text.substr(at, sentence.end - at))) {
            piece.kind = sign->kind;
            piece.span = {at, at + sign->text.size()};
        } else {
            piece.span = {at, word_end(text, at, sentence.end)};
            if (piece.span.empty()) piece.span.end = at + 1;
            piece.lower = ascii_lower(text.substr(piece.span.begin, piece.span.size()));
            piece.capital = is_capital(text.substr(piece.span.begin));
        }
        piece.date = piece.span.overlaps(date);
        at = piece.span.end;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Clause clause_around_date(const std::vector<Piece>& given) {
    std::vector<Piece> pieces = given;
    const auto is_date = [](const Piece& piece) { return piece.date; };
    const auto first = std::find_if(pieces.begin(), pieces.end(), is_date);
    if (first == pieces.end()) return {};
    std::size_t date = static_cast<std::size_t>(first - pieces.begin());
    std::size_t after = date;
    while (after < pieces.size() && pieces[after].date) ++after;
    const std::string before = date > 0 ? pieces[date - 1].lower : "";
    const bool of_or_dated = before == "of" || before == "dated";
    if (const auto phrase = noun_after(pieces, date, after)) {
        const bool scene = date >= 2 && left_edge(pieces, date) + 2 >= date && pieces[date - 1].lower == "a";
        if (!scene) return *phrase;
    }
    date = widen_left(pieces, date);
    if (const auto phrase = noun_before(pieces, date, of_or_dated)) return *phrase;

    const std::size_t left = left_edge(pieces, date);
    std::size_t right = right_edge(pieces, after);
    Clause clause;
    const std::size_t begin = skip_scene(pieces, left, date);
    if (content_count(pieces, begin, date) >= 2) {
        append(clause.body, pieces, begin, right);
        return clause;
    }
    // The date sets the scene: what happened follows it.
    std::size_t next = after;
    if (next < pieces.size() && pieces[next].kind == Kind::stop && pieces[next].span.size() == 1) ++next;
    std::size_t start = skip_scene(pieces, left, right);
    if (start <= after && next < pieces.size()) {
        start = next;
        while (start < pieces.size() && pieces[start].kind == Kind::comma) ++start;
        start = skip_scene(pieces, start, right_edge(pieces, start));
    }
    right = right_edge(pieces, start);
    append(clause.body, pieces, start, right);
    if (content_count(clause.body, 0, clause.body.size()) < 2) {
        clause.body.clear();
        append(clause.body, pieces, left_edge(pieces, date), right_edge(pieces, after));
    }
    return clause;
}

} // namespace fasti
