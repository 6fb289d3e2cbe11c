// SPDX-License-Identifier: Apache-2.0
#include "events/extract/trigger/triggers.hpp"

#include "events/extract/trigger/certainty.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti::trigger {
namespace {

/// "restructuring", "deployment": nouns made of verbs, by their endings.
bool made_of_verb(std::string_view lemma) {
    return lexicon::ends_in(lemma, lexicon::ending_of_act) && lemma.size() > 6 &&
           !lexicon::is(lemma, lexicon::no_act);
}

bool function_relation(const grammar::Tree& tree, std::size_t token) {
    static constexpr auto relations = std::to_array<std::string_view>(
        {"case", "mark", "cc", "advmod", "fixed", "det", "aux", "cop", "compound", "flat"});
    return std::any_of(relations.begin(), relations.end(),
                       [&](std::string_view relation) { return tree.related(token, relation); });
}

/// A participle before its noun tells of something only with words of its own: "recently elected".
bool mere_attribute(const grammar::Tree& tree, std::size_t token) {
    if (!tree.related(token, "amod")) return false;
    if (tree[token].xpos == "VBG") return true;
    const auto children = tree.children(token);
    return std::none_of(children.begin(), children.end(), [&](std::size_t child) {
        return tree.related(child, "obl") || tree.related(child, "advmod") ||
               tree.related(child, "obj");
    });
}

bool verb_trigger(const grammar::Tree& tree, std::size_t token, std::string_view lemma) {
    return !lexicon::is(lemma, lexicon::relate) && !function_relation(tree, token) &&
           !mere_attribute(tree, token);
}

bool noun_trigger(const grammar::Tree& tree, std::size_t token, std::string_view lemma) {
    const bool beside = tree.related(token, "compound") || tree.related(token, "flat") ||
                        tree[token].relation == "nmod:poss" || tree.time(token);
    if (beside) return false;
    const auto event = lexicon::event_word(lemma);
    if (event && event->noun) return !lexicon::is(lemma, lexicon::thing_as_well);
    return lexicon::is(lemma, lexicon::act) || (made_of_verb(lemma) && tree[token].xpos != "NNS");
}

bool trigger(const grammar::Tree& tree, std::size_t token) {
    const std::string lemma = ascii_lower(tree[token].lemma);
    if (tree.is(token, parse::Upos::verb)) return verb_trigger(tree, token, lemma);
    if (tree.is(token, parse::Upos::noun)) return noun_trigger(tree, token, lemma);
    return tree.is(token, parse::Upos::adj) && lexicon::is(lemma, lexicon::passing_state);
}

} // namespace

std::vector<Trigger> triggers(const grammar::Tree& tree) {
    std::vector<Trigger> found;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (!trigger(tree, token)) continue;
        const bool noun = tree.is(token, parse::Upos::noun);
        DatedTrigger trigger;
        trigger.kind = noun ? DatedTrigger::Kind::nominal : DatedTrigger::Kind::clause;
        trigger.head = token;
        found.push_back({token, certainty_of(tree, trigger)});
    }
    return found;
}

} // namespace fasti::trigger
