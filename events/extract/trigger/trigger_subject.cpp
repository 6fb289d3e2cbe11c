// SPDX-License-Identifier: Apache-2.0
#include "events/extract/trigger/trigger_subject.hpp"

#include "events/grammar/complement.hpp"
#include "events/grammar/subject.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <algorithm>
#include <array>

namespace fasti::trigger {
namespace {

/// "It was agreed to hold the fair": it stands for what comes.
bool announces_clause(const grammar::Tree& tree, std::size_t clause) {
    const bool passive = tree.child(clause, "aux:pass") || tree.child(clause, "nsubj:pass");
    if (!passive || tree.child(clause, "obj")) return false;
    for (const std::size_t child : tree.children(clause))
        if (child > clause &&
            (grammar::complement::infinitive(tree, child) || tree.related(child, "ccomp")))
            return lexicon::is(tree[clause].lemma, lexicon::say, lexicon::think, lexicon::decide) ||
                   tree[clause].lemma == "plan";
    return false;
}

} // namespace

std::optional<std::size_t> subject_of(const grammar::Tree& tree, const DatedTrigger& trigger) {
    return trigger.noun ? trigger.noun : grammar::subject_of(tree, trigger.head);
}

std::string pronoun_subject(const grammar::Tree& tree, const DatedTrigger& trigger) {
    if (trigger.kind != DatedTrigger::Kind::clause) return "";
    const auto subject = subject_of(tree, trigger);
    if (!subject || !tree.is(*subject, parse::Upos::pron)) return "";
    const std::string form = tree.lower(*subject);
    const bool all = *subject + 1 < tree.size() && tree.lower(*subject + 1) == "all";
    if (all) return ""; // "how it all began"
    if (form == "it" && announces_clause(tree, trigger.head)) return "";
    static constexpr auto personal = std::to_array<std::string_view>({"he", "she", "it", "they"});
    return std::find(personal.begin(), personal.end(), form) != personal.end() ? form : "";
}

std::optional<std::size_t> possessive_pronoun(const grammar::Tree& tree,
                                              const DatedTrigger& trigger) {
    auto noun = std::optional(trigger.head);
    if (trigger.kind == DatedTrigger::Kind::clause) noun = subject_of(tree, trigger);
    if (!noun || tree.related(*noun, "csubj")) return std::nullopt;
    for (const std::size_t child : tree.children(*noun)) {
        const std::string form = tree.lower(child);
        const bool one = form == "his" || form == "her" || form == "its";
        if (one && child < *noun && tree[child].xpos == "PRP$") return child;
    }
    return std::nullopt;
}

bool embedded(const grammar::Tree& tree, const DatedTrigger& trigger) {
    return tree.related(trigger.head, "ccomp") || tree.related(trigger.head, "advcl") ||
           tree.related(trigger.head, "acl") || tree.related(trigger.head, "csubj");
}

} // namespace fasti::trigger
