// SPDX-License-Identifier: Apache-2.0
#include "events/extract/who/antecedent.hpp"

#include "events/grammar/constituent.hpp"
#include "events/grammar/participle.hpp"
#include "events/grammar/phrase.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/countries.hpp"
#include "events/lexicon/en/given_names.hpp"

#include <algorithm>

namespace fasti::who {
namespace {

constexpr std::size_t longest_thing = 8; // tokens of a phrase that "it" may stand for

bool man(std::string_view lower) {
    return person_noun(lower).gender == Gender::male;
}

bool woman(std::string_view lower) {
    return person_noun(lower).gender == Gender::female;
}

bool of_either_gender(std::string_view lower) {
    const PersonWord word = person_noun(lower);
    return word.person && word.gender == Gender::unknown;
}

bool body(std::string_view lower) {
    return lexicon::is(lower, lexicon::body);
}

/// Any word of the phrase right before its end: "Queen" in "Queen Elizabeth".
template <typename Of>
bool any_word(const grammar::Tree& tree, std::size_t token, Of of) {
    if (of(tree.lower(token))) return true;
    const auto children = tree.children(token);
    return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
        const std::string_view relation = tree[child].relation;
        const bool title = relation == "nmod:desc" || relation == "compound" ||
                           relation == "flat" || relation == "appos";
        return title && of(tree.lower(child));
    });
}

bool names_person(const grammar::Tree& tree, std::size_t token, std::string_view pronoun) {
    const std::string lower = tree.lower(token);
    if (pronoun == "she" ? any_word(tree, token, man) : any_word(tree, token, woman)) return false;
    const Gender other = pronoun == "she" ? Gender::male : Gender::female;
    const auto of_other = [&](std::string_view word) { return given_name(word).gender == other; };
    if (tree.is(token, parse::Upos::propn) && any_word(tree, token, of_other)) return false;
    if (any_word(tree, token, pronoun == "she" ? woman : man)) return true;
    if (!tree.is(token, parse::Upos::propn)) return of_either_gender(lower);
    const bool article = tree.child(token, "det").has_value();
    return !article && country_of(lower).empty() && !any_word(tree, token, body);
}

/// May "it" stand for the phrase: is it short enough to be meant as a whole, and nobody?
bool thing(const grammar::Tree& tree, std::size_t token) {
    if (any_word(tree, token, man) || any_word(tree, token, woman)) return false;
    if (of_either_gender(tree.lower(token))) return false;
    const bool first_and_last = tree.is(token, parse::Upos::propn) && tree.child(token, "flat") &&
                                !any_word(tree, token, body);
    const bool titled = tree.child(token, "nmod:desc").has_value();
    grammar::Keep keep;
    keep.clauses = false;
    return !first_and_last && !titled && grammar::phrase(tree, token, keep).size() <= longest_thing;
}

bool plural_noun(const grammar::Tree& tree, std::size_t token) {
    const std::string_view tag = tree[token].xpos;
    return tag == "NNS" || tag == "NNPS" || tree.leads_row(token);
}

/// "deliberations", "measures": nobody who could proceed to anything.
bool abstract(std::string_view lemma) {
    return lexicon::ends_in(lemma, lexicon::ending_of_abstract);
}

/// Who can abolish or declare: a name or a body, no situation.
bool acts(const grammar::Tree& tree, std::size_t token) {
    const std::string_view lemma = tree[token].lemma;
    const bool people =
        lexicon::is(lemma, lexicon::body) || lemma == "minority" || lemma == "majority";
    if (plural_noun(tree, token)) return people || !abstract(lemma);
    return tree.is(token, parse::Upos::propn) || any_word(tree, token, body);
}

bool fits(const grammar::Tree& tree, std::size_t token, std::string_view pronoun) {
    const bool subject = tree.related(token, "nsubj") && tree.child(token, "det");
    if (!tree.is(token, parse::Upos::noun) && !tree.is(token, parse::Upos::propn) && !subject)
        return false;
    if (tree.time(token)) return false;
    if (tree.child(token, "cop")) return false; // "She was the first woman": a predicate
    const bool plural = plural_noun(tree, token);
    if (pronoun == "they") return plural;
    if (pronoun == "he" || pronoun == "she") return !plural && names_person(tree, token, pronoun);
    return !plural && thing(tree, token);
}

/// "…, holding that the judge had erred": not whom the text goes on with.
bool inside_another(const grammar::Tree& tree, std::size_t subject) {
    const auto clause = tree.head(subject);
    const auto above = clause ? tree.head(*clause) : std::nullopt;
    return above && tree.related(*clause, "ccomp") && tree[*above].xpos == "VBG" &&
           tree.related(*above, "advcl");
}

Antecedent told(const grammar::Tree& tree, std::size_t noun) {
    grammar::Keep keep;
    keep.depth = 1;
    keep.clauses = false;
    const std::vector<grammar::TitleWord> words =
        grammar::as_words(grammar::bare(tree, grammar::phrase(tree, noun, keep)));
    return {grammar::line(tree, words), plural_noun(tree, noun)};
}

/// Another name that fits among the first tokens of a sentence.
bool rival(const grammar::Tree& tree,
           std::string_view pronoun,
           std::size_t best,
           std::size_t before) {
    for (std::size_t i = 0; i < std::min(before, tree.size()); ++i) {
        const bool name = tree.is(i, parse::Upos::propn) && grammar::head_of_name(tree, i) == i;
        const bool apart = !tree.range(best).contains(i) && !tree.range(i).contains(best);
        if (name && apart && !tree.related(i, "flat") && fits(tree, i, pronoun)) return true;
    }
    return false;
}

} // namespace

std::optional<Antecedent> antecedent_in(const grammar::Tree& tree,
                                        std::string_view pronoun,
                                        std::size_t before,
                                        bool acting) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < std::min(before, tree.size()); ++i) {
        if (!fits(tree, i, pronoun) || (acting && !acts(tree, i))) continue;
        const bool subject = tree.related(i, "nsubj");
        if (subject && inside_another(tree, i)) continue;
        const bool country =
            pronoun == "it" && !country_of(tree.lower(i)).empty() && tree.is(i, parse::Upos::propn);
        if (!subject && !country && !tree.related(i, "obj") && tree.head(i)) continue;
        // the first subject; without one, the nearest other noun
        if (!best || !tree.related(*best, "nsubj")) best = i;
    }
    if (!best) return std::nullopt;
    Antecedent found = told(tree, *best);
    found.alone = !rival(tree, pronoun, *best, before);
    return found.words.empty() ? std::nullopt : std::optional(std::move(found));
}

std::optional<Antecedent>
owner_in(const grammar::Tree& tree, std::string_view pronoun, std::size_t possessive) {
    for (std::size_t i = possessive; i-- > 0;) {
        if (!tree.is(i, parse::Upos::propn) || tree.time(i)) continue;
        const std::size_t name = grammar::head_of_name(tree, i);
        const bool owner = tree.related(name, "nsubj") && name < possessive &&
                           tree.is(name, parse::Upos::propn) && fits(tree, name, pronoun);
        if (!owner) return std::nullopt;
        Antecedent found = told(tree, name);
        const bool owned = found.words.find("'s ") != std::string::npos; // "Olsen's mill's"
        if (found.plural || owned || found.words.empty()) return std::nullopt;
        return found;
    }
    return std::nullopt;
}

} // namespace fasti::who
