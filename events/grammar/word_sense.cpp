// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/word_sense.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/ambiguous.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

using lexicon::Ambiguity;
using lexicon::EventWord;

constexpr EventWord burning = {"fire", EventKind::disaster, true, false};
constexpr EventWord market = {"trade", EventKind::economy, false, false};
constexpr EventWord victory = {"battle", EventKind::conflict, false, false};
constexpr EventWord won_vote = {"election", EventKind::election, false, false};
constexpr EventWord won_match = {"match", EventKind::sport, false, false};
constexpr EventWord entry = {"membership", EventKind::membership, false, false};
constexpr EventWord verdict = {"law", EventKind::law, false, false};
constexpr EventWord sacked = {"appoint", EventKind::politics, false, false};
constexpr EventWord edition = {"publish", EventKind::publication, false, false};

class WordSense {
public:
    WordSense(const Tree& tree, std::size_t token) : tree_(tree), token_(token) {}

    std::optional<EventWord> run() const {
        auto word = lexicon::event_word(ascii_lower(tree_[token_].lemma));
        if (!word) word = lexicon::event_word(tree_.lower(token_));
        if (!word) return word;
        const auto asked = tree_.lower(token_) == "fire"
                               ? Ambiguity::fire
                               : lexicon::ambiguity_of(tree_[token_].lemma);
        const bool verb = tree_.is(token_, parse::Upos::verb);
        if (asked == Ambiguity::fire) return !verb ? of_fire(*word) : person() ? sacked : *word;
        if (asked == Ambiguity::refusal && refuses_to()) return std::nullopt;
        return verb ? of_verb(asked, *word) : word;
    }

private:
    std::optional<EventWord> of_verb(Ambiguity asked, const EventWord& word) const {
        switch (asked) {
        case Ambiguity::passage:
            return only(lexicon::is(patient(), lexicon::law_text), word);
        case Ambiguity::quotation:
            return only(quotes(), word);
        case Ambiguity::admission:
            return quotes() ? word : entry;
        case Ambiguity::advance:
            return only(lexicon::is(patient(), lexicon::troops) ||
                            lexicon::is(subject(), lexicon::troops) || names_somebody(),
                        word);
        case Ambiguity::finding:
            return guilty() ? verdict : word;
        case Ambiguity::sack:
            return person() ? sacked : word;
        case Ambiguity::going_back:
            return only(!tree_.child(token_, "obj"), word);
        case Ambiguity::setting_up:
            return only(has_particle("up"), word);
        case Ambiguity::winning:
            return of_win(word);
        case Ambiguity::rise_or_fall:
            return lexicon::is(subject(), lexicon::price) ? market : word;
        case Ambiguity::release:
            return of_release(word);
        case Ambiguity::meeting:
            return tree_.child(token_, "obj") ? of_meeting(word) : word;
        default:
            return word;
        }
    }

    static std::optional<EventWord> only(bool when, const EventWord& word) {
        return when ? std::optional(word) : std::nullopt;
    }

    std::string_view lemma_of(std::string_view relation) const {
        const auto found = tree_.child(token_, relation);
        return found ? std::string_view(tree_[*found].lemma) : std::string_view();
    }

    std::string_view subject() const { return lemma_of("nsubj"); }

    /// What the verb acts on, as its object or as the subject of a passive.
    std::string_view patient() const {
        const std::string_view object = lemma_of("obj");
        return object.empty() ? lemma_of("nsubj") : object;
    }

    /// "added that …", `claimed: "…"`.
    bool quotes() const {
        return tree_.child(token_, "ccomp") || tree_.child(token_, "parataxis") ||
               (tree_.head(token_) && tree_.related(token_, "parataxis"));
    }

    /// Armies go by their country or their general: "Rome withdraws", but not "withdraws the
    /// claim".
    bool names_somebody() const {
        const auto who = tree_.child(token_, "nsubj");
        return who && tree_.is(*who, parse::Upos::propn) && !tree_.child(token_, "obj");
    }

    /// "refused to pay", but not "refused leave".
    bool refuses_to() const {
        const auto what = tree_.child(token_, "xcomp");
        return what && tree_.child(*what, "mark");
    }

    bool guilty() const {
        const auto children = tree_.children(token_);
        return std::any_of(children.begin(), children.end(),
                           [&](std::size_t child) { return tree_.lower(child) == "guilty"; });
    }

    /// "coach Dana Whitlock", "the manager"; cities are sacked in another sense.
    bool person() const {
        auto whom = tree_.child(token_, "obj");
        if (!whom) whom = tree_.child(token_, "nsubj");
        if (!whom || lexicon::is(tree_[*whom].lemma, lexicon::town)) return false;
        if (!tree_.is(*whom, parse::Upos::propn)) return true;
        return tree_.child(*whom, "flat") || tree_.child(*whom, "nmod:desc") ||
               tree_.child(*whom, "compound");
    }

    bool has_particle(std::string_view form) const {
        const auto children = tree_.children(token_);
        return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
            return tree_.lower(child) == form && child > token_;
        });
    }

    /// "opened fire", "artillery fire", "fire from the ridge".
    EventWord of_fire(const EventWord& word) const {
        for (const std::size_t child : tree_.children(token_))
            if (lexicon::is(tree_.lower(child), lexicon::weapon)) return word;
        const auto above = tree_.head(token_);
        const bool shot = above && tree_.related(token_, "obj") &&
                          lexicon::is(tree_[*above].lemma, lexicon::shoot);
        return shot || tree_.preposition(token_) == "under" ? word : burning;
    }

    EventWord of_win(const EventWord& word) const {
        const std::string_view won = patient();
        if (lexicon::is(won, lexicon::war)) return victory;
        if (lexicon::is(won, lexicon::poll)) return won_vote;
        return lexicon::is(won, lexicon::contest) ? won_match : word;
    }

    std::optional<EventWord> of_release(const EventWord& word) const {
        const std::string_view what = patient();
        if (lexicon::is(what, lexicon::work_of_art)) return edition;
        return lexicon::is(what, lexicon::document) || what.empty() ? std::optional(word)
                                                                    : std::nullopt;
    }

    /// "meeting the quota" is no meeting.
    std::optional<EventWord> of_meeting(const EventWord& word) const {
        return lexicon::is(lemma_of("obj"), lexicon::target) ? std::nullopt : std::optional(word);
    }

    const Tree& tree_;
    std::size_t token_;
};

} // namespace

std::optional<EventWord> event_sense(const Tree& tree, std::size_t token) {
    return WordSense(tree, token).run();
}

} // namespace fasti::grammar
