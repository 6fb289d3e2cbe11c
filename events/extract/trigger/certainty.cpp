// SPDX-License-Identifier: Apache-2.0
#include "events/extract/trigger/certainty.hpp"

#include "events/lexicon/classes/lexicon.hpp"

#include <algorithm>

namespace fasti::trigger {
namespace {

constexpr int highest_speech_climb = 24;

std::optional<Certainty> of_adverb(std::string_view lemma) {
    if (lemma == "not" || lemma == "never") return Certainty::negated;
    if (lexicon::is(lemma, lexicon::perhaps)) return Certainty::possible;
    if (lexicon::is(lemma, lexicon::hearsay_adverb)) return Certainty::reported;
    if (lexicon::is(lemma, lexicon::allegation_adverb)) return Certainty::alleged;
    return std::nullopt;
}

class Judge {
public:
    Judge(const grammar::Tree& tree, const DatedTrigger& trigger)
        : tree_(tree), at_(trigger.head) {}

    Certainty run() {
        if (const auto own = of_word(at_)) return *own;
        for (int i = 0; i < highest_speech_climb; ++i) {
            const auto above = tree_.head(at_);
            if (!above) break;
            if (const auto found = from_above(*above)) return *found;
            own_ = own_ && tree_.related(at_, "conj");
            at_ = *above;
        }
        return Certainty::asserted;
    }

private:
    std::optional<Certainty> of_word(std::size_t head) const {
        if (lexicon::is(tree_[head].lemma, lexicon::allege) && tree_.clause(head))
            return Certainty::alleged;
        if (lexicon::is(tree_[head].lemma, lexicon::deny) && tree_.child(head, "xcomp"))
            return Certainty::negated;
        for (const std::size_t child : tree_.children(head))
            if (const auto found = of_child(head, child)) return found;
        if (lexicon::is(tree_[head].lemma, lexicon::plan) && tree_.child(head, "xcomp"))
            return Certainty::planned;
        return std::nullopt;
    }

    std::optional<Certainty> of_child(std::size_t head, std::size_t child) const {
        const std::string low = tree_.lower(child);
        if (tree_.related(child, "aux")) return of_auxiliary(head, child);
        if (tree_[child].xpos == "TO" && tree_.child(head, "nsubj") && child < head)
            return Certainty::planned; // "is to be finished"
        if (tree_.related(child, "advmod") && child <= head)
            if (const auto found = of_adverb_at(child)) return found;
        if (denied_argument(child)) return Certainty::negated;
        if (tree_.related(child, "xcomp") && said_of(head)) return Certainty::reported;
        if (tree_.related(child, "obl") && tree_.preposition(child) == "according")
            return Certainty::reported;
        if (tree_.related(child, "amod") && (low == "alleged" || low == "purported"))
            return Certainty::alleged;
        if (tree_.related(child, "amod") && (low == "planned" || low == "proposed"))
            return Certainty::planned;
        return std::nullopt;
    }

    /// "never", "reportedly"; "not only" and "not until" deny nothing.
    std::optional<Certainty> of_adverb_at(std::size_t token) const {
        if (tree_.lower(token) == "only") return std::nullopt;
        if (tree_.lower(token) == "longer" && token > 0 && tree_.lower(token - 1) == "no")
            return Certainty::negated;
        const auto found = of_adverb(tree_[token].lemma);
        if (found != Certainty::negated || token + 1 >= tree_.size()) return found;
        return lexicon::is(tree_.lower(token + 1), lexicon::affirmed_by_not) ? std::nullopt : found;
    }

    std::optional<Certainty> of_auxiliary(std::size_t head, std::size_t child) const {
        const std::string& lemma = tree_[child].lemma;
        if (lemma == "will" && tree_.lower(child) == "would") return of_would(head);
        if (lemma == "would") return of_would(head);
        if (lemma == "will" || lemma == "shall") return Certainty::planned;
        if (lexicon::is(lemma, lexicon::open_modal)) return Certainty::possible;
        return std::nullopt;
    }

    /// "would have starved" did not, "said it would buy" is yet to; "would become king" did, in a
    /// history.
    std::optional<Certainty> of_would(std::size_t head) const {
        for (const std::size_t child : tree_.children(head))
            if (tree_.related(child, "aux") && tree_[child].lemma == "have")
                return Certainty::counterfactual;
        const auto above = tree_.head(head);
        const bool announced = above && tree_.related(head, "ccomp") &&
                               lexicon::is(tree_[*above].lemma, lexicon::say, lexicon::think,
                                           lexicon::decide, lexicon::plan);
        return announced ? std::optional(Certainty::planned) : std::nullopt;
    }

    /// "no ship sailed", "neither Norland nor Sele signed"
    bool denied_argument(std::size_t child) const {
        const bool argument = tree_.related(child, "nsubj") || tree_.related(child, "obj");
        if (argument && denied(child)) return true;
        const auto neither =
            tree_.related(child, "nsubj") ? tree_.child(child, "cc") : std::nullopt;
        return neither && tree_.lower(*neither) == "neither";
    }

    /// "no ship", "nobody", "none of them".
    bool denied(std::size_t token) const {
        const std::string low = tree_.lower(token);
        if (low == "nobody" || low == "none" || low == "nothing") return true;
        const auto no = tree_.child(token, "det");
        return no && tree_[*no].lemma == "no";
    }

    /// "is said to have sold", "are thought to have fled"
    bool said_of(std::size_t verb) const {
        return tree_.child(verb, "aux:pass") &&
               lexicon::is(tree_[verb].lemma, lexicon::say, lexicon::think);
    }

    /// "claimed that it sank", "said that it sank".
    std::optional<Certainty> of_speaker(std::size_t above) const {
        if (!tree_.related(at_, "ccomp")) return std::nullopt;
        if (lexicon::is(tree_[above].lemma, lexicon::allege)) return Certainty::alleged;
        const bool told = lexicon::is(tree_[above].lemma, lexicon::say, lexicon::think);
        return told ? std::optional(Certainty::reported) : std::nullopt;
    }

    std::optional<Certainty> from_above(std::size_t above) const {
        if (const auto found = of_speaker(above)) return found;
        const bool argument = tree_.related(at_, "nsubj") || tree_.related(at_, "obj");
        if (argument && lexicon::is(tree_[above].lemma, lexicon::call_off))
            return Certainty::negated;
        if (tree_.related(at_, "xcomp"))
            if (const auto found = of_word(above)) return found;
        if (own_ && aimed_at(above)) return Certainty::planned;
        if (tree_.related(at_, "xcomp")) return std::nullopt;
        if (tree_.related(at_, "advcl")) return of_condition();
        if (tree_.related(at_, "acl") && lexicon::is(tree_[above].lemma, lexicon::plan))
            return Certainty::planned;
        if (tree_.related(at_, "nmod") && lexicon::is(tree_[above].lemma, lexicon::plan))
            return Certainty::planned;
        if (tree_.related(at_, "conj") && tree_.clause(at_)) return of_shared(above);
        return std::nullopt;
    }

    /// "agreed to build", "met to discuss", "the decision to attack"; not "managed to build", "the
    /// first to land".
    bool aimed_at(std::size_t above) const {
        const bool placed = tree_.related(at_, "xcomp") || tree_.related(at_, "advcl") ||
                            tree_.related(at_, "acl") || tree_.related(at_, "ccomp");
        if (!placed || !tree_.is(at_, parse::Upos::verb) ||
            lexicon::is(tree_[above].lemma, lexicon::bring_about))
            return false;
        const auto children = tree_.children(at_);
        const bool infinitive = std::any_of(children.begin(), children.end(), [&](auto child) {
            return tree_[child].xpos == "TO" && child < at_;
        });
        if (!infinitive || tree_.related(at_, "acl:relcl")) return false;
        const auto beside = tree_.children(above);
        return std::none_of(beside.begin(), beside.end(), [&](std::size_t child) {
            const std::string low = tree_.lower(child);
            return tree_.related(child, "amod") &&
                   (low == "first" || low == "last" || low == "only" || low == "next");
        });
    }

    /// "had the bridge held", "if the bridge holds".
    std::optional<Certainty> of_condition() const {
        const auto mark = tree_.child(at_, "mark");
        if (mark && (tree_[*mark].lemma == "if" || tree_[*mark].lemma == "unless"))
            return Certainty::possible;
        const auto aux = tree_.child(at_, "aux");
        const auto subject = tree_.child(at_, "nsubj");
        if (!mark && aux && subject && *aux < *subject && tree_[*aux].lemma == "have")
            return Certainty::counterfactual;
        return std::nullopt;
    }

    /// "will close the mine and sell the land": what the first verb's "will" says of the second.
    std::optional<Certainty> of_shared(std::size_t first) const {
        if (tree_.child(at_, "nsubj") || tree_.child(at_, "aux")) return std::nullopt;
        const bool bare = tree_[at_].xpos == "VB" || tree_[at_].xpos == "VBN";
        for (const std::size_t child : tree_.children(first))
            if (bare && tree_.related(child, "aux"))
                if (const auto found = of_auxiliary(first, child)) return found;
        return std::nullopt;
    }

    const grammar::Tree& tree_;
    std::size_t at_;
    bool own_ = true; ///< at_ is the event's word, or what it is in a row with
};

/// `"We lost everything," the farmer said`: what is said around the clause.
bool quoted(const grammar::Tree& tree, std::size_t head) {
    const auto children = tree.children(head);
    return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
        return tree.related(child, "parataxis") &&
               lexicon::is(tree[child].lemma, lexicon::say, lexicon::think) && child > head;
    });
}

bool according_to(const grammar::Tree& tree) {
    for (std::size_t i = 0; i + 1 < tree.size(); ++i)
        if (tree.lower(i) == "according" && tree.lower(i + 1) == "to") return true;
    return false;
}

} // namespace

Certainty certainty_of(const grammar::Tree& tree, const DatedTrigger& trigger) {
    const Certainty certainty = Judge(tree, trigger).run();
    if (certainty != Certainty::asserted) return certainty;
    if (quoted(tree, trigger.head) || according_to(tree)) return Certainty::reported;
    return certainty;
}

} // namespace fasti::trigger
