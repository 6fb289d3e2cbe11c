// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/distant_object.hpp"

#include "events/lexicon/classes/lexicon.hpp"

namespace fasti::grammar {
namespace {

/// "the band I started": the noun, where the clause begins right behind it.
std::optional<std::size_t> contact_object(const Tree& tree, std::size_t verb) {
    const auto noun = tree.head(verb);
    const auto subject = tree.child(verb, "nsubj");
    if (tree[verb].relation != "acl:relcl" || !noun || !subject) return std::nullopt;
    const std::size_t begin = tree.range(*subject).begin;
    const std::string_view tag = tree[begin].xpos; // "who", "whose"; "that" may be either
    if (tag == "WDT" || tag == "WP" || tag == "WP$" || tree.lower(begin) == "that")
        return std::nullopt;
    if (tree.child(verb, "aux:pass") || tree.child(verb, "nsubj:pass")) return std::nullopt;
    const bool contact = begin == *noun + 1 && *subject < verb && !tree.only_time(*noun);
    const bool takes = !lexicon::is(tree[verb].lemma, lexicon::no_passive) &&
                       !tree.child(verb, "ccomp") && !tree.child(verb, "cop") &&
                       !tree.child(verb, "xcomp");
    return contact && takes ? noun : std::nullopt;
}

} // namespace

std::optional<std::size_t> relative_object(const Tree& tree, std::size_t verb) {
    const auto object = tree.child(verb, "obj");
    if (!object) return contact_object(tree, verb);
    const std::string_view tag = tree[*object].xpos;
    if (tag != "WDT" && tag != "WP") return std::nullopt;
    if (!tree.child(verb, "nsubj")) return std::nullopt; // "which accounted for half"
    if (tree[verb].relation == "acl:relcl") return tree.head(verb);
    std::size_t noun = *object;
    while (noun > 0 && (noun == *object || tree.is(noun, parse::Upos::punct)))
        --noun;
    const bool plain = tree.is(noun, parse::Upos::noun) || tree.is(noun, parse::Upos::propn);
    return plain ? std::optional(noun) : std::nullopt;
}

std::optional<std::size_t> shared_object(const Tree& tree, std::size_t verb) {
    if (verb + 3 >= tree.size() || !tree.is(verb + 1, parse::Upos::cconj)) return std::nullopt;
    const std::size_t other = verb + 2;
    const bool pair = tree.related(other, "conj") && tree.head(other) == verb &&
                      tree[other].xpos == tree[verb].xpos;
    if (!pair || lexicon::is(tree[verb].lemma, lexicon::no_passive) || tree.child(other, "nsubj"))
        return std::nullopt;
    const bool own = tree.child(verb, "obj") || tree.child(verb, "ccomp") ||
                     tree.child(verb, "aux:pass") || tree.child(verb, "nsubj:pass");
    return own ? std::nullopt : tree.child(other, "obj");
}

} // namespace fasti::grammar
