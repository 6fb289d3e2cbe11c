// SPDX-License-Identifier: Apache-2.0
#include "events/extract/title/content.hpp"

#include "events/grammar/complement.hpp"
#include "events/grammar/event_noun.hpp"
#include "events/grammar/word_sense.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <algorithm>

namespace fasti::title::content {

bool tellable(const grammar::Tree& tree, std::size_t clause) {
    const bool finite =
        tree.related(clause, "ccomp") && tree[clause].xpos != "VB" && tree[clause].xpos != "VBG";
    const bool whole =
        tree.child(clause, "nsubj") || tree.child(clause, "csubj") || tree.child(clause, "expl");
    if (finite && !whole) return false;          // the parser lost its subject
    constexpr std::size_t longest_judgement = 9; // tokens of "it is time to go"
    const auto subject = tree.child(clause, "nsubj");
    const bool judgement = subject && tree.lower(*subject) == "it" && tree.child(clause, "cop");
    if (judgement && tree.range(clause).size() > longest_judgement) return false;
    const auto verb = tree.head(clause);
    for (std::size_t i = verb.value_or(clause); i < clause; ++i)
        if (tree.form(i) == ";") return false; // a sentence of its own
    const grammar::TokenRange range = tree.range(clause);
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (tree.is(i, parse::Upos::pron) && lexicon::is(tree.lower(i), lexicon::speaker))
            return false;
    return true;
}

std::string quotation(const grammar::Tree& tree, std::size_t clause) {
    constexpr std::size_t longest = 10; // tokens
    grammar::TokenRange range = tree.range(clause);
    const auto sign = [&](std::size_t token) { return tree.is(token, parse::Upos::punct); };
    const auto mark = [&](std::size_t token) {
        const std::string_view form = tree.form(token);
        return form == "\"" || form == "“" || form == "”" || form == "„" || form == "«";
    };
    while (range.size() > 0 && sign(range.begin))
        ++range.begin;
    while (range.size() > 0 && sign(range.end - 1))
        --range.end;
    if (range.size() == 0 || range.size() > longest || range.begin == 0) return "";
    std::size_t behind = range.end;
    while (behind < tree.size() && sign(behind) && !mark(behind))
        ++behind;
    if (!mark(range.begin - 1) || behind >= tree.size() || !mark(behind)) return "";
    std::vector<std::size_t> tokens;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (tree.time(i) || mark(i)) return "";
        tokens.push_back(i);
    }
    return "“" + grammar::line(tree, grammar::as_words(tokens)) + "”";
}

std::optional<std::size_t> before(const grammar::Tree& tree, std::size_t verb) {
    if (!lexicon::is(tree[verb].lemma, lexicon::say, lexicon::think, lexicon::decide,
                     lexicon::find_out))
        return std::nullopt;
    for (const std::size_t child : tree.children(verb))
        if (child < verb && tree.related(child, "ccomp") && tree.clause(child) &&
            (tellable(tree, child) || !quotation(tree, child).empty()))
            return child;
    return std::nullopt;
}

bool lost(const grammar::Tree& tree, std::size_t verb, bool room) {
    if (!lexicon::is(tree[verb].lemma, lexicon::say_nothing_alone)) return false;
    if (room && before(tree, verb)) return false;
    const auto children = tree.children(verb);
    return std::none_of(children.begin(), children.end(), [&](std::size_t child) {
        if (tree.related(child, "obj") || tree.related(child, "xcomp")) return true;
        const bool behind = child > verb && grammar::complement::clausal(tree, child);
        return room && behind && !tree.time(child) &&
               (tellable(tree, child) || !quotation(tree, child).empty());
    });
}

std::optional<std::size_t> occasion(const grammar::Tree& tree, std::size_t verb) {
    for (const std::size_t child : tree.children(verb)) {
        if (child > verb || !tree.related(child, "obl")) continue;
        const auto word = grammar::event_sense(tree, child);
        const bool visit = word && word->kind == EventKind::visit; // one does not speak in a visit
        if (grammar::event_noun(tree, child) && !visit && !tree.only_time(child)) return child;
    }
    return std::nullopt;
}

void introduce(const grammar::Tree& tree,
               std::size_t verb,
               std::size_t clause,
               std::vector<grammar::Constituent>& parts) {
    if (tree.child(clause, "mark") || parts.empty() || clause < verb) return;
    if (tree.is(clause, parse::Upos::noun)) return;
    grammar::TitleWord& first = parts.front().words.front();
    if (first.token < verb || !tree.is(first.token - 1, parse::Upos::punct)) return;
    const bool people = tree.is(first.token, parse::Upos::adj) && tree.form(first.token - 1) == ",";
    const bool name = tree.is(first.token, parse::Upos::propn) || !first.instead.empty() || people;
    if (!name) first.instead = tree.lower(first.token);
    parts.insert(parts.begin(), {{{first.token - 1, "that"}}, grammar::drop::that});
}

} // namespace fasti::title::content
