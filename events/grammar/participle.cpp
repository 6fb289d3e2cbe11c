// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/participle.hpp"

#include "events/grammar/event_noun.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/lexicon/en/irregular.hpp"
#include "events/lexicon/lexicon.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <array>

namespace fasti {
namespace {

constexpr int highest_climb = 24;
constexpr std::size_t farthest = 40; // tokens between a treaty and "signed"

bool finite(const Tree& tree, std::size_t token) {
    const std::string_view tag = tree[token].xpos;
    return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
}

/// Kinds of events that are signed, held, passed: what "signed" tells of is no era.
bool done_to(std::string_view verb, std::string_view kind) {
    static constexpr auto meeting =
        std::to_array<std::string_view>({"meeting", "exercise", "election", "sport", "visit"});
    if (lexicon::is(verb, lexicon::sign)) return kind == "treaty" || kind == "statement";
    if (lexicon::is(verb, lexicon::issue))
        return kind == "treaty" || kind == "statement" || kind == "law";
    return verb == "hold" && one_of(kind, meeting);
}

std::string_view kind_of(const Tree& tree, std::size_t token) {
    auto word = lexicon::event_word(tree.lower(token));
    if (!word || !word->noun) word = lexicon::event_word(ascii_lower(tree[token].lemma));
    return word && word->noun ? word->kind : std::string_view();
}

/// The nearest noun before a participle that such a thing is done to; a name before a plain word:
/// "the Declaration on the role of the law, dated …".
std::optional<std::size_t> fitting_noun(const Tree& tree, std::size_t verb) {
    const std::size_t begin = verb > farthest ? verb - farthest : 0;
    std::optional<std::size_t> plain;
    for (std::size_t i = verb; i-- > begin;) {
        if (finite(tree, i) && !tree.related(i, "aux") && i + 1 < verb) break;
        if (!event_noun(tree, i) || !done_to(tree[verb].lemma, kind_of(tree, i))) continue;
        const char first = tree.form(i).front(); // "the Declaration", not at the begin
        const bool capital = i > 0 && first >= 'A' && first <= 'Z';
        if (capital || tree.is(i, Upos::propn)) return head_of_name(tree, i);
        if (!plain) plain = head_of_name(tree, i);
    }
    return plain;
}

} // namespace

std::size_t head_of_name(const Tree& tree, std::size_t token) {
    static constexpr auto inner = std::to_array<std::string_view>(
        {"compound", "amod", "flat", "nummod", "det", "fixed", "punct"});
    for (int i = 0; i < highest_climb; ++i) {
        const auto above = tree.head(token);
        const std::string_view relation = tree[token].relation;
        const bool in_name = one_of(universal(relation), inner) || relation == "nmod:poss" ||
                             relation == "nmod:desc" || relation == "nmod:unmarked";
        if (!above || !in_name) break;
        token = *above;
    }
    return token;
}

std::optional<std::size_t> noun_of_participle(const Tree& tree, std::size_t verb) {
    const std::string_view tag = tree[verb].xpos;
    if ((tag != "VBN" && tag != "VBD") || verb < 2) return std::nullopt;
    const auto form = irregular_form(tree.lower(verb));
    if (form && !form->participle) return std::nullopt;
    const std::string_view lemma = tree[verb].lemma;
    if (lexicon::is(lemma, lexicon::no_passive) || tree.child(verb, "aux") ||
        (lexicon::is(lemma, lexicon::say, lexicon::think, lexicon::decide) &&
         tree.child(verb, "ccomp")))
        return std::nullopt;
    const auto object = tree.child(verb, "obj");
    if (object && *object > verb && !lexicon::is(lemma, lexicon::two_objects)) return std::nullopt;
    const auto own = tree.child(verb, "nsubj");
    if (own && *own < verb && object) return std::nullopt;
    const auto beside =
        tree.head(verb - 1); // "under the accord reached in October, the troops left"
    if (beside == verb && tree.related(verb - 1, "obl") && tree.child(verb - 1, "case") &&
        lexicon::is(lemma, lexicon::needs_object) && !object)
        return verb - 1;
    const auto told = tree.head(verb);
    if (told && *told < verb && tag == "VBN" && tree.related(verb, "acl") && !object &&
        event_noun(tree, *told))
        if (!fitting_noun(tree, verb)) return *told;
    const bool comma = tree.form(verb - 1) == "," || tree.form(verb - 1) == "(";
    const bool done = tag == "VBN" || (verb + 1 < tree.size() && tree.lower(verb + 1) == "by");
    if ((comma || done || tree.related(verb, "acl")) && !object)
        if (const auto noun = fitting_noun(tree, verb)) return noun;
    if (!comma) return std::nullopt;
    const bool passive = lexicon::is(lemma, lexicon::needs_object) && !object;
    for (std::size_t i = 0; i < verb && !passive; ++i)
        if (finite(tree, i)) return std::nullopt;
    std::size_t noun = verb - 2;
    while (noun > 0 && tree.is(noun, Upos::punct))
        --noun;
    if (!tree.is(noun, Upos::noun) && !tree.is(noun, Upos::propn)) return std::nullopt;
    noun = head_of_name(tree, noun);
    // "the Treaty of Lausanne, signed …", "the Ministry of Works (founded …)"
    const auto above = tree.head(noun);
    const bool names = above && tree.is(noun, Upos::propn) && tree.is(*above, Upos::propn);
    const bool of = above && tree.related(noun, "nmod") && (names || event_noun(tree, *above));
    return of ? *above : noun;
}

} // namespace fasti
