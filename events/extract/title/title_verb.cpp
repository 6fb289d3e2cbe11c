// SPDX-License-Identifier: Apache-2.0
#include "events/extract/title/title_verb.hpp"

#include "events/grammar/sentence/inflect.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <algorithm>

namespace fasti::title {

// "signed by both ministers"; what falls by 12 percent or wins by fighting does so itself.
bool TitleVerb::by_agent() const {
    const std::string_view tag = tree_[verb_].xpos;
    const auto agent = tree_.child(verb_, "obl");
    if ((tag != "VBN" && tag != "VBD") || !agent || tree_.child(verb_, "obj")) return false;
    if (tree_.child(*agent, "nummod") || tree_[*agent].lemma == "%" ||
        lexicon::is(tree_[verb_].lemma, lexicon::no_passive))
        return false;
    return tree_.preposition(*agent) == "by" && !tree_.time(*agent) &&
           tree_.range(*agent).begin == verb_ + 1;
}

// A participle without a form of "be": "the treaty signed in Moscow", but not "when Putin appointed
// a minister", whatever the tagger took it for.
bool TitleVerb::bare_participle() const {
    if (tree_[verb_].xpos != "VBN" || tree_.child(verb_, "aux")) return false;
    if (lexicon::is(tree_[verb_].lemma, lexicon::no_passive)) return false;
    const auto above = tree_.head(verb_); // "hostilities having ended"
    if (above && tree_.related(verb_, "xcomp") && tree_[*above].lemma == "have") return false;
    if (!tree_.child(verb_, "obj")) return true;
    return !tree_.child(verb_, "nsubj") && lexicon::is(tree_[verb_].lemma, lexicon::two_objects);
}

bool TitleVerb::passive() const {
    if (by_agent()) return true;
    if (of_noun_) return true;
    const auto copula = tree_.child(verb_, "cop"); // "was laid", taken for an adjective
    if (copula && tree_[verb_].xpos == "VBN" && tree_[*copula].xpos == "VBD") return true;
    if (tree_.child(verb_, "aux:pass") || tree_.child(verb_, "nsubj:pass")) return true;
    const bool side = tree_.related(verb_, "acl") || tree_.related(verb_, "advcl");
    return bare_participle() && (side || !tree_.child(verb_, "nsubj"));
}

std::optional<std::size_t> TitleVerb::modal() const {
    for (const std::size_t child : tree_.children(verb_))
        if (tree_.related(child, "aux") && tree_[child].xpos == "MD") return child;
    return std::nullopt;
}

// "not only", "not until", "not just because": what they stand with did happen.
bool TitleVerb::denies(std::size_t no) const {
    return no + 1 >= tree_.size() || !lexicon::is(tree_.lower(no + 1), lexicon::affirmed_by_not);
}

std::optional<std::size_t> TitleVerb::negation() const {
    for (const std::size_t child : tree_.children(verb_))
        if (tree_.related(child, "advmod") &&
            (tree_[child].lemma == "not" || tree_[child].lemma == "never") && denies(child))
            return child;
    return std::nullopt;
}

// "almost wins", "no longer pays": a verb without such a word says something else.
std::string TitleVerb::limit() const {
    for (const std::size_t child : tree_.children(verb_)) {
        if (!tree_.related(child, "advmod") || child > verb_) continue;
        if (lexicon::is(tree_[child].lemma, lexicon::near_miss, lexicon::hearsay_adverb,
                        lexicon::allegation_adverb))
            return tree_.lower(child) + " ";
        if (tree_.lower(child) == "longer") return "no longer ";
    }
    return "";
}

// "is to be finished", "will close": what lies ahead is told with "to".
bool TitleVerb::ahead() const {
    const auto will = modal();
    if (will) return lexicon::is(tree_.lower(*will), lexicon::will);
    const auto children = tree_.children(verb_);
    const bool to = std::any_of(children.begin(), children.end(),
                                [&](std::size_t child) { return tree_[child].xpos == "TO"; });
    return to && tree_.child(verb_, "nsubj");
}

bool TitleVerb::open_modal() const {
    const auto verb = modal();
    return verb && !ahead();
}

std::string TitleVerb::be() const {
    const auto subject = tree_.child(verb_, "nsubj");
    return subject && tree_.form(*subject) == "I" ? "am" : grammar::present("be", plural_);
}

std::string TitleVerb::text(bool copula) const {
    const auto no = negation();
    const std::string negated = no ? (tree_[*no].lemma == "never" ? "never " : "not ") : "";
    if (ahead()) {
        if (copula) return negated + "to be";
        if (passive()) return negated + "to be " + std::string(tree_.lower(verb_));
        return negated + "to " + tree_[verb_].lemma;
    }
    if (copula) return be() + (no ? " not" : "");
    if (passive()) return negated + limit() + tree_.lower(verb_);
    if (no && tree_[*no].lemma == "not")
        return (plural_ ? "do not " : "does not ") + tree_[verb_].lemma;
    if (participle()) return negated + tree_.lower(verb_);
    return negated + limit() + grammar::present(tree_[verb_].lemma, plural_);
}

// "signing of the charter": no finite verb, and nobody who does it.
bool TitleVerb::participle() const {
    if (tree_[verb_].xpos != "VBG" || tree_.child(verb_, "aux")) return false;
    return !tree_.child(verb_, "nsubj") && !has_subject_;
}

} // namespace fasti::title
