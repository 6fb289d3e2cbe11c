// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/participle.hpp"

#include "events/grammar/event_noun.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/lexicon/en/irregular.hpp"
#include "text/ascii.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti::grammar {
namespace {

constexpr int highest_participle_climb = 24;
constexpr std::size_t farthest_noun = 40; // tokens between a treaty and "signed"

bool finite(const Tree& tree, std::size_t token) {
    const std::string_view tag = tree[token].xpos;
    return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
}

/// Kinds of events that are signed, held, passed: what "signed" tells of is no era.
bool done_to(std::string_view verb, EventKind kind) {
    static constexpr std::array held = {EventKind::meeting, EventKind::exercise,
                                        EventKind::election, EventKind::sport, EventKind::visit};
    if (lexicon::is(verb, lexicon::sign))
        return kind == EventKind::treaty || kind == EventKind::statement;
    if (lexicon::is(verb, lexicon::issue))
        return kind == EventKind::treaty || kind == EventKind::statement || kind == EventKind::law;
    return verb == "hold" && std::find(held.begin(), held.end(), kind) != held.end();
}

/// Of the event that a noun names; `other` where it names none.
EventKind kind_of(const Tree& tree, std::size_t token) {
    auto word = lexicon::event_word(tree.lower(token));
    if (!word || !word->noun) word = lexicon::event_word(ascii_lower(tree[token].lemma));
    return word && word->noun ? word->kind : EventKind::other;
}

/// The nearest noun before a participle that such a thing is done to; a name before a plain word:
/// "the Declaration on the role of the law, dated …".
std::optional<std::size_t> fitting_noun(const Tree& tree, std::size_t verb) {
    const std::size_t begin = verb > farthest_noun ? verb - farthest_noun : 0;
    std::optional<std::size_t> plain;
    for (std::size_t i = verb; i-- > begin;) {
        if (finite(tree, i) && !tree.related(i, "aux") && i + 1 < verb) break;
        if (!event_noun(tree, i) || !done_to(tree[verb].lemma, kind_of(tree, i))) continue;
        const char first = tree.form(i).front(); // "the Declaration", not at the begin
        const bool capital = i > 0 && ascii::is_upper(first);
        if (capital || tree.is(i, parse::Upos::propn)) return head_of_name(tree, i);
        if (!plain) plain = head_of_name(tree, i);
    }
    return plain;
}

/// The form of a participle, of a verb that something can be done by.
bool may_be_participle(const Tree& tree, std::size_t verb) {
    const std::string_view tag = tree[verb].xpos;
    if (tag != "VBN" && tag != "VBD") return false;
    const auto form = irregular_form(tree.lower(verb));
    return (!form || form->participle) && !lexicon::is(tree[verb].lemma, lexicon::no_passive);
}

/// "The town was founded", "said that", "signed the treaty": what a participle beside a noun has
/// not.
bool has_clause_of_its_own(const Tree& tree, std::size_t verb) {
    const std::string_view lemma = tree[verb].lemma;
    if (tree.child(verb, "aux") ||
        (lexicon::is(lemma, lexicon::say, lexicon::think, lexicon::decide) &&
         tree.child(verb, "ccomp")))
        return true;
    const auto object = tree.child(verb, "obj");
    if (object && *object > verb && !lexicon::is(lemma, lexicon::two_objects)) return true;
    const auto own = tree.child(verb, "nsubj");
    return own && *own < verb && object;
}

/// "under the accord reached in October, the troops left"
bool acts_on_neighbour(const Tree& tree, std::size_t verb) {
    return tree.head(verb - 1) == verb && tree.related(verb - 1, "obl") &&
           tree.child(verb - 1, "case") && lexicon::is(tree[verb].lemma, lexicon::needs_object) &&
           !tree.child(verb, "obj");
}

/// The event that the tree says a participle tells of.
std::optional<std::size_t> told_noun(const Tree& tree, std::size_t verb) {
    const auto told = tree.head(verb);
    const bool tells = told && *told < verb && tree[verb].xpos == "VBN" &&
                       tree.related(verb, "acl") && event_noun(tree, *told);
    return tells ? told : std::nullopt;
}

bool finite_before(const Tree& tree, std::size_t verb) {
    for (std::size_t i = 0; i < verb; ++i)
        if (finite(tree, i)) return true;
    return false;
}

/// "the Treaty of Lausanne, signed …", "the Ministry of Works (founded …)"
std::optional<std::size_t> noun_before_sign(const Tree& tree, std::size_t verb) {
    std::size_t noun = verb - 2;
    while (noun > 0 && tree.is(noun, parse::Upos::punct))
        --noun;
    if (!tree.is(noun, parse::Upos::noun) && !tree.is(noun, parse::Upos::propn))
        return std::nullopt;
    noun = head_of_name(tree, noun);
    const auto above = tree.head(noun);
    const bool names =
        above && tree.is(noun, parse::Upos::propn) && tree.is(*above, parse::Upos::propn);
    const bool of = above && tree.related(noun, "nmod") && (names || event_noun(tree, *above));
    return of ? *above : noun;
}

} // namespace

std::size_t head_of_name(const Tree& tree, std::size_t token) {
    static constexpr auto inner = std::to_array<std::string_view>(
        {"compound", "amod", "flat", "nummod", "det", "fixed", "punct"});
    for (int i = 0; i < highest_participle_climb; ++i) {
        const auto above = tree.head(token);
        const std::string_view relation = tree[token].relation;
        const bool in_name = one_of(parse::universal(relation), inner) || relation == "nmod:poss" ||
                             relation == "nmod:desc" || relation == "nmod:unmarked";
        if (!above || !in_name) break;
        token = *above;
    }
    return token;
}

std::optional<std::size_t> noun_of_participle(const Tree& tree, std::size_t verb) {
    if (verb < 2 || !may_be_participle(tree, verb) || has_clause_of_its_own(tree, verb))
        return std::nullopt;
    if (acts_on_neighbour(tree, verb)) return verb - 1;
    const bool object = tree.child(verb, "obj").has_value();
    const bool comma = tree.form(verb - 1) == "," || tree.form(verb - 1) == "(";
    const bool done =
        tree[verb].xpos == "VBN" || (verb + 1 < tree.size() && tree.lower(verb + 1) == "by");
    if (!object && (comma || done || tree.related(verb, "acl"))) {
        if (const auto noun = fitting_noun(tree, verb)) return noun;
        if (const auto noun = told_noun(tree, verb)) return noun;
    }
    const bool passive = lexicon::is(tree[verb].lemma, lexicon::needs_object) && !object;
    if (!comma || (!passive && finite_before(tree, verb))) return std::nullopt;
    return noun_before_sign(tree, verb);
}

} // namespace fasti::grammar
