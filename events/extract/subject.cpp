// SPDX-License-Identifier: Apache-2.0
// Subjects: a clause's own, the one it shares with another, and what a pronoun stands for.
#include "events/extract/headline.hpp"
#include "events/extract/lexicon.hpp"
#include "events/extract/phrase.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr int farthest_loan = 8; // clauses that a subject is handed down

bool relative_pronoun(const Tree& tree, std::size_t token) {
    const std::string_view tag = tree[token].xpos;
    return tag == "WDT" || tag == "WP" || (tag == "IN" && tree[token].lemma == "that");
}

/// A name that is no country, or a noun for people: "he" is no calendar.
bool names_person(const Tree& tree, std::size_t token) {
    const std::string lower = tree.lower(token);
    if (tree.is(token, Upos::propn)) return lexicon::country(lower).empty();
    static constexpr auto people = std::to_array<std::string_view>(
        {"king",   "queen",     "prince",     "princess",  "duke",    "earl",     "count",
         "pope",   "monk",      "heir",       "consul",    "captain", "general",  "judge",
         "sultan", "tsar",      "chief",      "poet",      "pilot",   "bishop",   "envoy",
         "artist", "priest",    "nurse",      "father",    "son",     "daughter", "mother",
         "wife",   "widow",     "husband",    "boy",       "girl",    "child",    "friend",
         "clerk",  "president", "chancellor", "secretary", "hero",    "student",  "agent",
         "thief",  "saint"});
    if (std::find(people.begin(), people.end(), lower) != people.end()) return true;
    static constexpr auto endings =
        std::to_array<std::string_view>({"man", "woman", "ist", "ian", "eer", "ster", "or", "ner",
                                         "ter", "per", "mer", "cher", "ger", "ler", "der"});
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return lower.ends_with(ending); });
}

bool plural_noun(const Tree& tree, std::size_t token) {
    const std::string_view tag = tree[token].xpos;
    return tag == "NNS" || tag == "NNPS" || tree.leads_row(token);
}

bool fits(const Tree& tree, std::size_t token, std::string_view pronoun) {
    const bool subject = tree.related(token, "nsubj") && tree.child(token, "det");
    if (!tree.is(token, Upos::noun) && !tree.is(token, Upos::propn) && !subject) return false;
    if (tree.time(token)) return false;
    const bool plural = plural_noun(tree, token);
    if (pronoun == "they") return plural;
    if (pronoun == "he" || pronoun == "she") return !plural && names_person(tree, token);
    return !plural;
}

/// A noun right before a finite verb is its subject, whatever the parser made of it: "…, the allies
/// entered the bay". A subject handed down from another clause would tell a falsehood.
std::optional<std::size_t> noun_before_verb(const Tree& tree, std::size_t clause) {
    const std::string_view tag = tree[clause].xpos;
    const bool second =
        tree.related(clause, "conj") || tree.related(clause, "parataxis") || !tree.head(clause);
    if (!second || (tag != "VBD" && tag != "VBZ" && tag != "VBP")) return std::nullopt;
    std::size_t at = clause;
    while (at > 0 && (tree.is(at - 1, Upos::adv) || tree.is(at - 1, Upos::aux)))
        --at;
    if (at == 0 || tree.time(at - 1)) return std::nullopt;
    const bool noun = tree.is(at - 1, Upos::noun) || tree.is(at - 1, Upos::propn);
    return noun ? std::optional(at - 1) : std::nullopt;
}

/// "The interference in politics that began": what "that" stands for, one noun or the phrase that
/// it ends, only the sense can tell; the whole phrase is never wrong.
std::size_t whole_phrase(const Tree& tree, std::size_t noun, std::size_t pronoun) {
    if (tree.lower(pronoun) != "that" || tree.set_off(pronoun)) return noun;
    const std::string way = tree.preposition(noun);
    const auto above = tree.head(noun);
    const bool hangs = above && tree[noun].relation == "nmod" && (way == "in" || way == "of");
    return hangs && tree.is(*above, Upos::noun) ? *above : noun;
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

} // namespace

std::optional<std::size_t> subject_of(const Tree& tree, std::size_t clause) {
    for (int loan = 0; loan < farthest_loan; ++loan) {
        if (const auto own = tree.child(clause, "nsubj")) return meant_subject(tree, clause, *own);
        if (const auto clausal = tree.child(clause, "csubj")) return clausal;
        if (loan == 0)
            if (const auto beside = noun_before_verb(tree, clause)) return beside;
        const auto above = tree.head(clause);
        if (!above) return std::nullopt;
        if (tree.related(clause, "acl")) return above; // "the treaty signed in Moscow"
        const bool shares = tree.related(clause, "conj") || tree.related(clause, "xcomp") ||
                            tree.related(clause, "advcl") || tree.related(clause, "parataxis");
        if (!shares || !tree.clause(*above)) return std::nullopt;
        clause = *above;
    }
    return std::nullopt;
}

std::optional<std::size_t> subject_of(const Tree& tree, const EventAnchor& anchor) {
    return anchor.noun ? anchor.noun : subject_of(tree, anchor.head);
}

std::string pronoun_subject(const Tree& tree, const EventAnchor& anchor) {
    if (anchor.kind != EventAnchor::Kind::clause) return "";
    const auto subject = subject_of(tree, anchor);
    if (!subject || !tree.is(*subject, Upos::pron)) return "";
    const std::string form = tree.lower(*subject);
    static constexpr auto personal = std::to_array<std::string_view>({"he", "she", "it", "they"});
    return std::find(personal.begin(), personal.end(), form) != personal.end() ? form : "";
}

std::optional<Antecedent>
antecedent_in(const Tree& tree, std::string_view pronoun, std::size_t before) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < std::min(before, tree.size()); ++i) {
        if (!fits(tree, i, pronoun)) continue;
        const bool subject = tree.related(i, "nsubj");
        if (!subject && !tree.related(i, "obj") && tree.head(i)) continue;
        const bool better = !best || (subject && !tree.related(*best, "nsubj"));
        if (better) best = i;
    }
    if (!best) return std::nullopt;
    Keep keep;
    keep.depth = 1;
    keep.clauses = false;
    std::vector<TitleWord> words;
    for (const std::size_t token : bare(tree, phrase(tree, *best, keep)))
        words.push_back({token, ""});
    if (words.empty()) return std::nullopt;
    return Antecedent{line(tree, words), plural_noun(tree, *best)};
}

} // namespace fasti
