// SPDX-License-Identifier: Apache-2.0
#include "events/extract/clause.hpp"

#include "events/extract/lexicon.hpp"
#include "text/utf8.hpp"

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

bool is_capital(std::string_view word) { return is_upper(code_point_at(word, 0).value); }

bool digit(char c) { return c >= '0' && c <= '9'; }

/// "U.S.", "St. Petersburg", "2,023", "10:30": a sign inside a word or before more of the sentence.
bool inner_sign(std::string_view text, std::size_t at, std::size_t begin, std::size_t end) {
    if (at <= begin || at + 1 >= end) return false;
    if (text[at] == '.') return true;
    if (text.substr(at).starts_with("–")) return text[at - 1] != ' ' && text.substr(at + 3, 1) != " "; // "1768–1774"
    return (text[at] == ',' || text[at] == ':') && digit(text[at - 1]) && digit(text[at + 1]);
}

/// The end of the word that begins at `at`.
std::size_t word_end(std::string_view text, std::size_t at, std::size_t end) {
    const std::size_t begin = at;
    while (at < end && text[at] != ' ' && text[at] != '\n') {
        if (const Sign* sign = sign_at(text.substr(at)); sign != nullptr && at > begin)
            if (!inner_sign(text, at, begin, end)) break;
        ++at;
    }
    return at;
}

/// A name such as Mehmed only looks like a verb.
bool is_verb(const Piece& piece) {
    return piece.kind == Kind::word && !piece.capital && !piece.time && lexicon::verb_like(piece.lower);
}

bool has_verb(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    return std::any_of(pieces.begin() + long(begin), pieces.begin() + long(end), is_verb);
}

/// "and on 30 May", "and in 1916": time right behind, with or without a preposition.
bool time_follows(const std::vector<Piece>& pieces, std::size_t at) {
    if (at < pieces.size() && pieces[at].time) return true;
    return at + 1 < pieces.size() && lexicon::preposition(pieces[at].lower) && pieces[at + 1].time;
}

/// A comma behind which another clause begins. ", and China" goes on with a list, ", and they" does not.
bool opener_after_comma(const std::vector<Piece>& pieces, std::size_t comma) {
    if (comma + 1 >= pieces.size() || !lexicon::clause_opener(pieces[comma + 1].lower)) return false;
    const std::string& word = pieces[comma + 1].lower;
    if (word != "and" && word != "or" && word != "as") return true;
    return comma + 2 < pieces.size() && (lexicon::pronoun(pieces[comma + 2].lower) || is_verb(pieces[comma + 2]) ||
                                         time_follows(pieces, comma + 2));
}

/// "… was signed on 29 July 1958, the agency opened …": a comma behind a date, with a verb on either side.
bool parts_dated_clauses(const std::vector<Piece>& pieces, std::size_t comma) {
    if (comma == 0 || comma + 1 >= pieces.size() || !pieces[comma - 1].time || pieces[comma + 1].time) return false;
    std::size_t begin = comma;
    while (begin > 0 && pieces[begin - 1].kind != Kind::stop && pieces[begin - 1].kind != Kind::comma) --begin;
    std::size_t end = comma + 1;
    while (end < pieces.size() && pieces[end].kind != Kind::stop && pieces[end].kind != Kind::comma) ++end;
    return has_verb(pieces, begin, comma) && has_verb(pieces, comma + 1, end);
}

bool parts_clauses(const std::vector<Piece>& pieces, std::size_t comma) {
    return opener_after_comma(pieces, comma) || parts_dated_clauses(pieces, comma);
}

/// "built one castle in 1452 and took the city in 1453": an "and" between two dated deeds.
bool parts_deeds(const std::vector<Piece>& pieces, std::size_t at) {
    if (pieces[at].kind != Kind::word || pieces[at].lower != "and" || at + 1 >= pieces.size()) return false;
    if (!is_verb(pieces[at + 1]) && !time_follows(pieces, at + 1)) return false;
    const auto timed = [&](std::size_t from, std::size_t to) {
        return std::any_of(pieces.begin() + long(from), pieces.begin() + long(to), [](const Piece& p) { return p.time; });
    };
    std::size_t begin = at;
    while (begin > 0 && pieces[begin - 1].kind != Kind::stop) --begin;
    std::size_t end = at + 1;
    while (end < pieces.size() && pieces[end].kind != Kind::stop) ++end;
    return timed(begin, at) && timed(at + 1, end);
}

bool any_of_words(std::string_view lower, std::span<const std::string_view> words) {
    return std::find(words.begin(), words.end(), lower) != words.end();
}

bool relative(std::string_view lower) {
    static constexpr std::array<std::string_view, 3> words = {"which", "who", "that"};
    return any_of_words(lower, words);
}

bool hard_opener(std::string_view lower) {
    static constexpr std::array<std::string_view, 10> words = {"whom",   "whose",   "when",  "where", "although",
                                                               "though", "because", "while", "whereas", "as"};
    return relative(lower) || (lower != "as" && any_of_words(lower, words));
}

/// Where the clause of the piece at `from` begins, looking left.
std::size_t left_edge(const std::vector<Piece>& pieces, std::size_t from) {
    std::size_t at = from;
    while (at > 0) {
        const Piece& before = pieces[at - 1];
        if (before.kind == Kind::stop) break;
        if (before.kind == Kind::comma && parts_clauses(pieces, at - 1)) break;
        if (before.kind == Kind::word && (hard_opener(before.lower) || parts_deeds(pieces, at - 1))) break;
        --at;
    }
    return at;
}

/// Where it ends, looking right; `least` words are taken whatever opens behind them.
std::size_t right_edge(const std::vector<Piece>& pieces, std::size_t from, std::size_t least = 0) {
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
    static constexpr std::array<std::string_view, 14> determiners = {"the", "a",   "an",  "this", "that", "these", "those",
                                                                     "his", "her", "its", "our",  "their", "my",   "your"};
    const bool framing = lexicon::framing_word(first.lower) && !any_of_words(first.lower, determiners) &&
                         !lexicon::pronoun(first.lower);
    if (!lexicon::preposition(first.lower) && !framing) return false;
    return lexicon::country(first.lower).empty() && (!has_verb(pieces, begin, comma) || first.lower != "the");
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

/// The noun phrase before "of DATE", "dated DATE".
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

/// "The disintegration of the Soviet Union in 1991 was …", "devolving upon the unification of Germany in 1990":
/// the date belongs to the noun when nothing but the noun's own phrase lies between, and no verb governs it.
std::optional<Clause> noun_with_date(const std::vector<Piece>& pieces, std::size_t date) {
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
    while (before > 0 && (pieces[before - 1].lower == "the" || pieces[before - 1].lower == "its")) --before;
    const bool has_article = before < begin;
    const bool subject = before == 0 || pieces[before - 1].kind != Kind::word || pieces[before - 1].time;
    const bool governed = !subject && (pieces[before - 1].lower == "upon" || pieces[before - 1].lower == "of" ||
                                       pieces[before - 1].lower == "since" || pieces[before - 1].lower == "following");
    if (!has_article || !(subject || governed)) return std::nullopt;
    Clause clause;
    append(clause.body, pieces, begin, date);
    clause.head = *noun - begin;
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

std::vector<Piece> pieces_of(std::string_view text, Span sentence, Span date, std::span<const Span> times) {
    std::vector<Piece> pieces;
    auto time = times.begin();
    for (std::size_t at = sentence.begin; at < sentence.end;) {
        if (text[at] == ' ' || text[at] == '\n') {
            ++at;
            continue;
        }
        Piece piece;
        if (const Sign* sign = sign_at(text.substr(at, sentence.end - at))) {
            piece.kind = sign->kind;
            piece.breaks = sign->text == "—" || sign->text == "–" || sign->text == "(" || sign->text == "[";
            piece.span = {at, at + sign->text.size()};
        } else {
            piece.span = {at, word_end(text, at, sentence.end)};
            if (piece.span.empty()) piece.span.end = at + 1;
            piece.lower = ascii_lower(text.substr(piece.span.begin, piece.span.size()));
            piece.capital = is_capital(text.substr(piece.span.begin));
        }
        piece.date = piece.span.overlaps(date);
        while (time != times.end() && time->end <= piece.span.begin) ++time;
        piece.time = piece.date || (time != times.end() && time->overlaps(piece.span));
        at = piece.span.end;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

namespace {

std::size_t words_in(const std::vector<Piece>& pieces, std::size_t begin, std::size_t end) {
    return static_cast<std::size_t>(std::count_if(pieces.begin() + long(begin), pieces.begin() + long(end), [](const Piece& piece) {
        return piece.kind == Kind::word && !piece.date;
    }));
}

/// What the sentence says once the date has set its scene: "In 1904, Japan …".
void take_following(const std::vector<Piece>& pieces, std::size_t after, std::vector<Piece>& body) {
    std::size_t start = after;
    // "In a stunning remark in May 2017, while on …, Merkel said": to the comma, then past further scenes
    std::size_t comma = after;
    while (comma < pieces.size() && comma - after < 8 && pieces[comma].kind != Kind::comma && pieces[comma].kind != Kind::stop) ++comma;
    const bool far_comma = comma < pieces.size() && pieces[comma].kind == Kind::comma;
    if (far_comma && !has_verb(pieces, after, comma)) start = comma;
    while (start < pieces.size() && pieces[start].kind != Kind::word && pieces[start].kind != Kind::quote) ++start;
    start = skip_scene(pieces, start, pieces.size());
    append(body, pieces, start, right_edge(pieces, start, 4));
}

/// The relative clause with what it is about in front: "maneuvers that took place" → "maneuvers took place".
void take_antecedent(const std::vector<Piece>& pieces, std::size_t left, std::vector<Piece>& body) {
    if (left < 2 || !relative(pieces[left - 1].lower) || body.empty()) return;
    std::size_t last = left - 2;
    if (pieces[last].kind == Kind::comma && last > 0) --last;
    if (!noun_like(pieces[last])) return;
    const bool subject_missing = is_verb(body.front());
    if (!subject_missing) return;
    std::size_t begin = phrase_begin(pieces, last);
    // "treaty with China", "maneuvers of the army": one step over a preposition
    if (begin >= 2 && pieces[begin - 1].lower == "of" && noun_like(pieces[begin - 2])) begin = phrase_begin(pieces, begin - 2);
    std::vector<Piece> longer(pieces.begin() + long(begin), pieces.begin() + long(last) + 1);
    longer.insert(longer.end(), body.begin(), body.end());
    body = std::move(longer);
}

/// A second deed of the same subject: "… and took Constantinople" gets the words before the sentence's first verb.
void take_subject(const std::vector<Piece>& pieces, std::size_t left, std::vector<Piece>& body) {
    const bool second = left > 0 && (pieces[left - 1].lower == "and" || pieces[left - 1].lower == "but");
    if (!second || body.empty() || !is_verb(body.front())) return;
    std::size_t begin = left - 1;
    while (begin > 0 && pieces[begin - 1].kind != Kind::stop) --begin;
    begin = skip_scene(pieces, begin, left);
    std::size_t verb = begin;
    while (verb < left && !is_verb(pieces[verb])) ++verb;
    if (verb == left || verb == begin || verb - begin > 7) return;
    std::vector<Piece> longer;
    append(longer, pieces, begin, verb);
    longer.insert(longer.end(), body.begin(), body.end());
    body = std::move(longer);
}

/// "… was to Russia—in March 2013, a full year ahead", "the treaty (28 June 1919)": a date behind a dash or in
/// brackets belongs to what stands before.
bool take_before_break(const std::vector<Piece>& pieces, std::size_t date, std::vector<Piece>& body) {
    if (date < 3 || !pieces[date - 1].breaks) return false;
    const std::size_t left = skip_scene(pieces, left_edge(pieces, date - 1), date - 1);
    if (content_count(pieces, left, date - 1) < 2) return false;
    append(body, pieces, left, date - 1);
    take_antecedent(pieces, left, body);
    return true;
}

/// The end of an aside that begins at a comma: ", by which the tsar had tried to …,"; 0: none begins there.
std::size_t relative_aside(const std::vector<Piece>& pieces, std::size_t comma) {
    if (pieces[comma].kind != Kind::comma || comma + 4 >= pieces.size()) return 0;
    const bool which = relative(pieces[comma + 1].lower) || pieces[comma + 1].lower == "whose" ||
                       (lexicon::preposition(pieces[comma + 1].lower) && relative(pieces[comma + 2].lower));
    if (!which || pieces[comma + 1].lower == "that") return 0;
    std::size_t end = comma + 1;
    while (end < pieces.size() && pieces[end].kind != Kind::comma && pieces[end].kind != Kind::stop && !pieces[end].date) ++end;
    const bool closed = end + 1 < pieces.size() && pieces[end].kind == Kind::comma;
    return closed && is_verb(pieces[end + 1]) ? end + 1 : 0;
}

/// The sentence without relative clauses between commas that say nothing of the date.
std::vector<Piece> without_asides(const std::vector<Piece>& pieces) {
    std::vector<Piece> out;
    for (std::size_t at = 0; at < pieces.size();) {
        if (const std::size_t end = relative_aside(pieces, at); end > 0) {
            at = end;
            continue;
        }
        // "(28 June 1919)": brackets around nothing but the date
        const bool only_date = pieces[at].breaks && at + 2 < pieces.size() && pieces[at + 1].date;
        if (only_date) {
            std::size_t close = at + 1;
            while (close < pieces.size() && pieces[close].date) ++close;
            if (close < pieces.size() && pieces[close].kind == Kind::stop && !pieces[close].breaks) {
                out.insert(out.end(), pieces.begin() + long(at) + 1, pieces.begin() + long(close));
                at = close + 1;
                continue;
            }
        }
        out.push_back(pieces[at++]);
    }
    return out;
}

/// The whole sentence up to its first break, for captions and the like where the date stands alone at the end.
void take_beginning(const std::vector<Piece>& pieces, std::vector<Piece>& body) {
    std::vector<Piece> whole;
    append(whole, pieces, 0, right_edge(pieces, 0, 3));
    if (content_count(whole, 0, whole.size()) > content_count(body, 0, body.size())) body = std::move(whole);
}

} // namespace

Clause clause_around_date(const std::vector<Piece>& given) {
    std::vector<Piece> pieces = without_asides(given);
    const auto is_date = [](const Piece& piece) { return piece.date; };
    const auto first = std::find_if(pieces.begin(), pieces.end(), is_date);
    if (first == pieces.end()) return {};
    std::size_t date = static_cast<std::size_t>(first - pieces.begin());
    std::size_t after = date;
    while (after < pieces.size() && pieces[after].date) ++after;
    const std::string before = date > 0 ? pieces[date - 1].lower : "";
    const bool of_or_dated = before == "of" || before == "dated";
    const bool article = before == "a" || before == "an";
    const bool scene = article && date >= 2 && date - left_edge(pieces, date) <= 2;
    if (!scene)
        if (const auto phrase = noun_after(pieces, date, after)) return *phrase;
    date = widen_left(pieces, date);
    if (const auto phrase = noun_before(pieces, date, of_or_dated)) return *phrase;
    if (const auto phrase = noun_with_date(pieces, date)) return *phrase;

    Clause clause;
    if (take_before_break(pieces, date, clause.body)) return clause;
    const std::size_t left = left_edge(pieces, date);
    const std::size_t begin = skip_scene(pieces, left, date);
    const bool fronted = begin < date && lexicon::preposition(pieces[begin].lower) && !has_verb(pieces, begin, date);
    const bool deed = begin > 0 && has_verb(pieces, begin, date) &&
                      (relative(pieces[begin - 1].lower) || pieces[begin - 1].lower == "and");
    if ((content_count(pieces, begin, date) >= 2 || deed) && !fronted) {
        const std::size_t said = words_in(pieces, begin, date);
        // "the exercises that took place in August alarmed …": behind the date the main clause goes on
        const bool over = begin > 0 && relative(pieces[begin - 1].lower) &&
                          (after >= pieces.size() || pieces[after].kind != Kind::word || is_verb(pieces[after]));
        const std::size_t least = said < 4 && !deed ? 4 - said : 0;
        append(clause.body, pieces, begin, over ? after : right_edge(pieces, after, least));
        take_antecedent(pieces, begin, clause.body);
        take_subject(pieces, begin, clause.body);
    } else {
        take_following(pieces, after, clause.body);
        if (content_count(clause.body, 0, clause.body.size()) < 2) {
            clause.body.clear();
            append(clause.body, pieces, begin, right_edge(pieces, after));
            take_antecedent(pieces, begin, clause.body);
        }
    }
    const bool poor = (content_count(clause.body, 0, clause.body.size()) < 2 && !has_verb(clause.body, 0, clause.body.size())) ||
                      (!has_verb(clause.body, 0, clause.body.size()) && begin > 0 && lexicon::preposition(clause.body.front().lower));
    if (poor) take_beginning(pieces, clause.body);
    return clause;
}

} // namespace fasti
