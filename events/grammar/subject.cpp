// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/subject.hpp"

#include "events/grammar/participle.hpp"

#include <algorithm>
#include <array>

namespace fasti::grammar {
namespace {

constexpr int farthest_loan = 8; // clauses that a subject is handed down

bool relative_pronoun(const Tree& tree, std::size_t token) {
    const std::string_view tag = tree[token].xpos;
    return tag == "WDT" || tag == "WP" || (tag == "IN" && tree[token].lemma == "that");
}

/// The nearest of two subjects that a semicolon parts: "the stone was laid; the canal is to wait".
std::optional<std::size_t> own_subject(const Tree& tree, std::size_t clause) {
    auto found = tree.child(clause, "nsubj");
    if (!found) return found;
    if (tree.only_time(*found) || (tree[*found].lemma == "time" &&
                                   *found < clause)) { // "the next day the king was recognised"
        const auto children = tree.children(clause);
        const auto other = std::find_if(children.begin(), children.end(), [&](std::size_t child) {
            return tree.related(child, "nsubj") && !tree.only_time(child);
        });
        return other == children.end() ? std::nullopt : std::optional(*other);
    }
    for (const std::size_t child : tree.children(clause)) {
        if (child <= *found || child > clause || !tree.related(child, "nsubj")) continue;
        for (std::size_t i = *found; i < child; ++i)
            if (tree.form(i) == ";") return child;
    }
    return found;
}

/// "with oil rising", "without anyone dying": not done by the subject of the clause above.
bool beside_the_clause(const Tree& tree, std::size_t clause) {
    const auto mark = tree.child(clause, "mark");
    if (!mark || tree[clause].xpos != "VBG") return false;
    const std::string word = tree.lower(*mark);
    return word == "with" || word == "without" || word == "despite";
}

/// "Holm asked for the man [kidnapped and] killed": a bare participle beside an active verb has not
/// its subject; "was arrested and killed" has.
bool done_to_another(const Tree& tree, std::size_t clause, std::size_t above) {
    const bool aim = tree.related(clause, "advcl") && tree.child(clause, "aux:pass");
    if (aim) { // "plans a sale, to be completed in May"
        const auto mark = tree.child(clause, "mark");
        return mark && tree.lower(*mark) == "to";
    }
    const bool bare = tree[clause].xpos == "VBN" && tree.related(clause, "conj") &&
                      !tree.child(clause, "aux") && !tree.child(clause, "obj");
    if (!bare) return false;
    const std::string_view tag = tree[above].xpos;
    return (tag == "VBD" || tag == "VBZ" || tag == "VBP") && !tree.child(above, "aux");
}

/// A noun right before a finite verb is its subject, whatever the parser made of it: "…, the allies
/// entered the bay". A subject handed down from another clause would tell a falsehood.
std::optional<std::size_t> noun_before_verb(const Tree& tree, std::size_t clause) {
    const std::string_view tag = tree[clause].xpos;
    const bool second =
        tree.related(clause, "conj") || tree.related(clause, "parataxis") || !tree.head(clause);
    if (!second || (tag != "VBD" && tag != "VBZ" && tag != "VBP")) return std::nullopt;
    std::size_t at = clause;
    while (at > 0 && (tree.is(at - 1, parse::Upos::adv) || tree.is(at - 1, parse::Upos::aux)))
        --at;
    if (at == 0 || tree.time(at - 1)) return std::nullopt;
    const bool noun = tree.is(at - 1, parse::Upos::noun) || tree.is(at - 1, parse::Upos::propn);
    if (!noun) return std::nullopt;
    const std::size_t name =
        tree.is(at - 1, parse::Upos::propn) ? head_of_name(tree, at - 1) : at - 1;
    return tree.range(name).end <= clause ? name : at - 1;
}

/// "resulted in Sun reporting a loss": the noun of the preposition, not the subject above.
std::optional<std::size_t> noun_before_gerund(const Tree& tree, std::size_t clause) {
    if (tree[clause].xpos != "VBG" || clause < 2 || !tree.related(clause, "advcl"))
        return std::nullopt;
    if (tree.child(clause, "mark") || !tree.is(clause - 1, parse::Upos::propn)) return std::nullopt;
    const std::size_t name = head_of_name(tree, clause - 1);
    return name < clause && tree.child(name, "case") ? std::optional(name) : std::nullopt;
}

/// "The interference in politics that began": what "that" stands for, one noun or the phrase that
/// it ends, only the sense can tell; the whole phrase is never wrong.
std::size_t whole_phrase(const Tree& tree, std::size_t noun, std::size_t pronoun) {
    if (tree.lower(pronoun) != "that" || tree.set_off(pronoun)) return noun;
    const std::string way = tree.preposition(noun);
    const auto above = tree.head(noun);
    const bool hangs = above && tree[noun].relation == "nmod" && (way == "in" || way == "of");
    return hangs && tree.is(*above, parse::Upos::noun) ? *above : noun;
}

/// The subject of a clause by that of the parser: a nearer one it missed, or what a relative
/// pronoun stands for.
std::size_t meant_subject(const Tree& tree, std::size_t clause, std::size_t own) {
    const auto beside = noun_before_verb(tree, clause);
    const bool lost = beside && tree.child(*beside, "det") && !tree.range(own).contains(*beside) &&
                      tree.comma_between(own, *beside);
    if (lost) return *beside;
    if (!relative_pronoun(tree, own)) return own;
    const auto noun = tree.head(clause); // "the act, which took effect"
    return noun && tree.related(clause, "acl") ? whole_phrase(tree, *noun, own) : own;
}

/// The subject that the parser gave a clause.
std::optional<std::size_t> parsed_subject(const Tree& tree, std::size_t clause) {
    if (const auto own = own_subject(tree, clause)) return meant_subject(tree, clause, *own);
    return tree.child(clause, "csubj");
}

/// Does a clause without a subject share that of the one above?
bool borrows(const Tree& tree, std::size_t clause, std::size_t above) {
    const bool shares = tree.related(clause, "conj") || tree.related(clause, "xcomp") ||
                        tree.related(clause, "advcl") || tree.related(clause, "parataxis");
    return shares && tree.clause(above) && !beside_the_clause(tree, clause) &&
           !done_to_another(tree, clause, above);
}

} // namespace

std::optional<std::size_t> subject_of(const Tree& tree, std::size_t clause) {
    for (int loan = 0; loan < farthest_loan; ++loan) {
        if (const auto own = parsed_subject(tree, clause)) return own;
        if (loan == 0)
            if (const auto beside = noun_before_verb(tree, clause)) return beside;
        const auto above = tree.head(clause);
        if (!above) return std::nullopt;
        if (loan == 0)
            if (const auto beside = noun_before_gerund(tree, clause)) return beside;
        if (tree.related(clause, "acl")) return above; // "the treaty signed in Moscow"
        if (!borrows(tree, clause, *above)) return std::nullopt;
        clause = *above;
    }
    return std::nullopt;
}

} // namespace fasti::grammar
