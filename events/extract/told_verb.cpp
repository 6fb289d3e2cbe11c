// SPDX-License-Identifier: Apache-2.0
#include "events/extract/told_verb.hpp"

#include "events/extract/inflect.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti {

bool ToldVerb::by_agent() const {
    const std::string_view tag = tree_[verb_].xpos;
    const auto agent = tree_.child(verb_, "obl");
    if ((tag != "VBN" && tag != "VBD") || !agent || tree_.child(verb_, "obj")) return false;
    return tree_.preposition(*agent) == "by" && !tree_.time(*agent) &&
           tree_.range(*agent).begin == verb_ + 1;
}

bool ToldVerb::passive() const {
    if (by_agent()) return true;
    if (of_noun_) return true;
    if (tree_.child(verb_, "aux:pass") || tree_.child(verb_, "nsubj:pass")) return true;
    const bool bare_participle = tree_[verb_].xpos == "VBN" && !tree_.child(verb_, "aux");
    const bool side = tree_.related(verb_, "acl") || tree_.related(verb_, "advcl");
    return bare_participle && (side || !tree_.child(verb_, "nsubj"));
}

std::optional<std::size_t> ToldVerb::modal() const {
    for (const std::size_t child : tree_.children(verb_))
        if (tree_.related(child, "aux") && tree_[child].xpos == "MD") return child;
    return std::nullopt;
}

std::optional<std::size_t> ToldVerb::negation() const {
    for (const std::size_t child : tree_.children(verb_))
        if (tree_.related(child, "advmod") &&
            (tree_[child].lemma == "not" || tree_[child].lemma == "never"))
            return child;
    return std::nullopt;
}

// "is to be finished", "will close": what lies ahead is told with "to".
bool ToldVerb::ahead() const {
    const auto will = modal();
    if (will) {
        const std::string& lemma = tree_[*will].lemma;
        return lemma == "will" || lemma == "shall";
    }
    const auto children = tree_.children(verb_);
    const bool to = std::any_of(children.begin(), children.end(),
                                [&](std::size_t child) { return tree_[child].xpos == "TO"; });
    return to && tree_.child(verb_, "nsubj");
}

bool ToldVerb::open_modal() const {
    static constexpr auto verbs =
        std::to_array<std::string_view>({"may", "might", "could", "can", "must", "should"});
    const auto verb = modal();
    return verb && one_of(tree_[*verb].lemma, verbs);
}

std::string ToldVerb::text(bool copula) const {
    const auto no = negation();
    const std::string negated = no ? (tree_[*no].lemma == "never" ? "never " : "not ") : "";
    if (ahead()) {
        if (copula) return negated + "to be";
        if (passive()) return negated + "to be " + std::string(tree_.lower(verb_));
        return negated + "to " + tree_[verb_].lemma;
    }
    if (copula) return present("be", plural_) + (no ? " not" : "");
    if (passive()) return negated + tree_.lower(verb_);
    if (no && tree_[*no].lemma == "not")
        return (plural_ ? "do not " : "does not ") + tree_[verb_].lemma;
    if (participle()) return negated + tree_.lower(verb_);
    return negated + present(tree_[verb_].lemma, plural_);
}

// "the team leading the search", "signing of the charter": no finite verb.
bool ToldVerb::participle() const {
    if (tree_[verb_].xpos != "VBG" || tree_.child(verb_, "aux")) return false;
    return !tree_.child(verb_, "nsubj");
}

} // namespace fasti
