// SPDX-License-Identifier: Apache-2.0
#include "events/extract/clause.hpp"

#include "events/extract/edges.hpp"
#include "events/extract/lexicon.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

using namespace clauses;
using Kind = Piece::Kind;

bool date_preposition(std::string_view lower) {
    static constexpr std::array<std::string_view, 22> words = {
        "in",    "on",      "at",     "of",     "by",    "since",          "until",
        "till",  "from",    "during", "before", "after", "around",         "about",
        "dated", "between", "to",     "late",   "early", "as far back as", "back",
        "the"};
    return std::find(words.begin(), words.end(), lower) != words.end();
}

/// Marks the words that only lead up to the date ("on the", "of") as part of it.
std::size_t widen_left(Pieces& pieces, std::size_t date) {
    while (date > 0 && pieces[date - 1].kind == Kind::word &&
           date_preposition(pieces[date - 1].lower)) {
        --date;
        pieces[date].date = true;
    }
    return date;
}

std::size_t words_in(const Pieces& pieces, std::size_t begin, std::size_t end) {
    return static_cast<std::size_t>(
        std::count_if(pieces.begin() + long(begin), pieces.begin() + long(end),
                      [](const Piece& piece) { return piece.kind == Kind::word && !piece.date; }));
}

/// What the sentence says once the date has set its scene: "In 1904, Japan …".
void take_following(const Pieces& pieces, std::size_t after, Pieces& body) {
    std::size_t start = after;
    // "In a stunning remark in May 2017, while on …, Merkel said": to the comma, then past further
    // scenes
    std::size_t comma = after;
    while (comma < pieces.size() && comma - after < 8 && pieces[comma].kind != Kind::comma &&
           pieces[comma].kind != Kind::stop)
        ++comma;
    const bool far_comma = comma < pieces.size() && pieces[comma].kind == Kind::comma;
    const bool subject = after < pieces.size() &&
                         (pieces[after].capital || lexicon::determiner(pieces[after].lower));
    if (far_comma && !subject && !has_verb(pieces, after, comma)) start = comma;
    while (start < pieces.size() && pieces[start].kind != Kind::word &&
           pieces[start].kind != Kind::quote)
        ++start;
    start = skip_scene(pieces, start, pieces.size());
    append(body, pieces, start, right_edge(pieces, start, 4));
}

/// The relative clause with what it is about in front: "maneuvers that took place" → "maneuvers
/// took place".
void take_antecedent(const Pieces& pieces, std::size_t left, Pieces& body) {
    if (left < 2 || !relative(pieces[left - 1].lower) || body.empty()) return;
    std::size_t last = left - 2;
    if (pieces[last].kind == Kind::comma && last > 0) --last;
    if (!noun_like(pieces[last])) return;
    const bool subject_missing = is_verb(body.front());
    if (!subject_missing) return;
    std::size_t begin = phrase_begin(pieces, last);
    // "treaty with China", "maneuvers of the army": one step over a preposition
    if (begin >= 2 && pieces[begin - 1].lower == "of" && noun_like(pieces[begin - 2]))
        begin = phrase_begin(pieces, begin - 2);
    Pieces longer(pieces.begin() + long(begin), pieces.begin() + long(last) + 1);
    longer.insert(longer.end(), body.begin(), body.end());
    body = std::move(longer);
}

/// A second deed of the same subject: "… and took Constantinople" gets the words before the
/// sentence's first verb.
void take_subject(const Pieces& pieces, std::size_t left, Pieces& body) {
    const bool second =
        left > 0 && (pieces[left - 1].lower == "and" || pieces[left - 1].lower == "but");
    if (!second || body.empty() || !is_verb(body.front())) return;
    std::size_t begin = left - 1;
    while (begin > 0 && pieces[begin - 1].kind != Kind::stop)
        --begin;
    begin = skip_scene(pieces, begin, left);
    std::size_t verb = begin;
    while (verb < left && !is_verb(pieces[verb]))
        ++verb;
    if (verb == left || verb == begin || verb - begin > 7) return;
    Pieces longer;
    append(longer, pieces, begin, verb);
    longer.insert(longer.end(), body.begin(), body.end());
    body = std::move(longer);
}

/// "… was to Russia—in March 2013, a full year ahead", "the treaty (28 June 1919)": a date behind a
/// dash or in brackets belongs to what stands before.
bool take_before_break(const Pieces& pieces, std::size_t date, Pieces& body) {
    if (date < 3 || !pieces[date - 1].breaks) return false;
    const std::size_t left = skip_scene(pieces, left_edge(pieces, date - 1), date - 1);
    if (content_count(pieces, left, date - 1) < 2) return false;
    append(body, pieces, left, date - 1);
    take_antecedent(pieces, left, body);
    return true;
}

/// The whole sentence up to its first break, for captions and the like where the date stands alone
/// at the end.
void take_beginning(const Pieces& pieces, Pieces& body) {
    Pieces whole;
    append(whole, pieces, 0, right_edge(pieces, 0, 3));
    if (content_count(whole, 0, whole.size()) > content_count(body, 0, body.size()))
        body = std::move(whole);
}

/// Where the date stands: [begin, end) of its pieces, from the words that lead up to it.
struct Place {
    std::size_t begin;
    std::size_t end;
};

/// The noun phrase the date belongs to, where it belongs to one; marks the words that lead up to
/// the date.
std::optional<Clause> noun_phrase(Pieces& pieces, Place& date) {
    const std::string before = date.begin > 0 ? pieces[date.begin - 1].lower : "";
    const bool article = before == "a" || before == "an";
    const bool scene =
        article && date.begin >= 2 && date.begin - left_edge(pieces, date.begin) <= 2;
    if (!scene)
        if (auto phrase = noun_after(pieces, date.begin, date.end)) return phrase;
    date.begin = widen_left(pieces, date.begin);
    if (before == "of" || before == "dated")
        if (auto phrase = noun_before(pieces, date.begin)) return phrase;
    return noun_with_date(pieces, date.begin);
}

/// The clause from `begin`, the date being somewhere inside it.
void take_clause(const Pieces& pieces, std::size_t begin, Place date, bool deed, Pieces& body) {
    constexpr std::size_t fewest = 4; // words that make a title worth reading
    const std::size_t said = words_in(pieces, begin, date.begin);
    // "the exercises that took place in August alarmed …": behind the date the main clause goes on
    const bool over = begin > 0 && relative(pieces[begin - 1].lower) &&
                      (date.end >= pieces.size() || pieces[date.end].kind != Kind::word ||
                       is_verb(pieces[date.end]));
    const std::size_t least = said < fewest && !deed ? fewest - said : 0;
    append(body, pieces, begin, over ? date.end : right_edge(pieces, date.end, least));
    take_antecedent(pieces, begin, body);
    take_subject(pieces, begin, body);
}

/// "Sergei Ivanov, then Chief of Staff of …, and …, then …, agreed": where a long subject leaves no
/// room for the verb, its first name and the verb remain.
void shorten_subject(Pieces& body) {
    constexpr std::size_t room = 10; // words before the verb that a title can bear
    std::size_t verb = 0;
    while (verb < body.size() && !is_verb(body[verb]))
        ++verb;
    const auto comma = static_cast<std::size_t>(
        std::find_if(body.begin(), body.end(),
                     [](const Piece& piece) { return piece.kind == Kind::comma; }) -
        body.begin());
    if (verb == body.size() || comma >= verb || words_in(body, 0, verb) <= room) return;
    // Only what is surely an office: of any other aside the verb may have a subject of its own.
    const std::string& office = body[comma + 1].lower;
    if (office != "then" && office != "former" && office != "formerly") return;
    body.erase(body.begin() + long(comma), body.begin() + long(verb));
}

/// Hardly anything, or only a phrase that hangs on something before it.
bool poor(const Pieces& body, std::size_t begin) {
    if (has_verb(body, 0, body.size())) return false;
    return content_count(body, 0, body.size()) < 2 ||
           (begin > 0 && lexicon::preposition(body.front().lower));
}

} // namespace

Clause clause_around_date(const std::vector<Piece>& sentence) {
    Pieces pieces = without_asides(sentence);
    const auto is_date = [](const Piece& piece) { return piece.date; };
    const auto first = std::find_if(pieces.begin(), pieces.end(), is_date);
    if (first == pieces.end()) return {};
    Place date{static_cast<std::size_t>(first - pieces.begin()), 0};
    date.end =
        static_cast<std::size_t>(std::find_if_not(first, pieces.end(), is_date) - pieces.begin());
    if (auto phrase = noun_phrase(pieces, date)) return *phrase;
    Clause clause;
    if (take_before_break(pieces, date.begin, clause.body)) return clause;
    const std::size_t begin = skip_scene(pieces, left_edge(pieces, date.begin), date.begin);
    const bool verb = has_verb(pieces, begin, date.begin);
    const bool fronted = begin < date.begin && lexicon::preposition(pieces[begin].lower) && !verb;
    const bool deed = begin > 0 && verb &&
                      (relative(pieces[begin - 1].lower) || pieces[begin - 1].lower == "and");
    const bool has_clause = content_count(pieces, begin, date.begin) >= 2 || deed;
    if (!has_clause || fronted) take_following(pieces, date.end, clause.body);
    if (content_count(clause.body, 0, clause.body.size()) < 2) {
        clause.body.clear();
        take_clause(pieces, begin, date, deed || !has_clause || fronted, clause.body);
    }
    if (poor(clause.body, begin)) take_beginning(pieces, clause.body);
    shorten_subject(clause.body);
    return clause;
}

} // namespace fasti
