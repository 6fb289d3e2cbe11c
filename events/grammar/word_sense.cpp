// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/word_sense.hpp"

#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

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

bool bill(std::string_view lemma) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"bill", "act", "law", "resolution", "motion", "measure", "budget", "legislation",
         "amendment", "statute", "reform", "decree", "constitution", "ordinance", "order", "rule"});
    return one_of(lemma, words);
}

bool price(std::string_view lemma) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"price",  "share",    "stock",    "index",        "sale",      "profit",
         "income", "earnings", "revenue",  "rate",         "market",    "export",
         "wage",   "dollar",   "yen",      "pound",        "bond",      "net",
         "output", "demand",   "turnover", "unemployment", "inflation", "average"});
    return one_of(lemma, words);
}

bool printed(std::string_view lemma) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"film", "movie", "album", "book", "song", "single", "novel", "game", "version", "software",
         "record", "edition", "magazine", "video", "update", "series"});
    return one_of(lemma, words);
}

bool forces(std::string_view lemma) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"army",     "troops", "troop",     "force",    "soldier", "division", "corps", "fleet",
         "regiment", "legion", "battalion", "brigade",  "tank",    "unit",     "rebel", "militia",
         "cavalry",  "guard",  "navy",      "partisan", "general", "ally",     "they",  "he"});
    return one_of(lemma, words);
}

bool written(std::string_view lemma) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"statement",    "report",    "document", "letter",     "declaration", "communique",
         "figure",       "statistic", "plan",     "order",      "warning",     "decree",
         "proclamation", "bulletin",  "memo",     "memorandum", "result",      "manifesto",
         "note",         "finding",   "appeal",   "call",       "list",        "study"});
    return one_of(lemma, words);
}

class Sense {
public:
    Sense(const Tree& tree, std::size_t token) : tree_(tree), token_(token) {}

    std::optional<EventWord> run() const {
        auto word = lexicon::event_word(ascii_lower(tree_[token_].lemma));
        if (!word) word = lexicon::event_word(tree_.lower(token_));
        if (!word) return word;
        const std::string_view lemma = tree_[token_].lemma;
        if (lemma == "fire" || tree_.lower(token_) == "fire")
            return !tree_.is(token_, Upos::verb) ? of_fire(*word) : person() ? sacked : *word;
        if (lemma == "refuse" && refuses_to()) return std::nullopt;
        if (!tree_.is(token_, Upos::verb)) return word;
        if (lemma == "pass") return bill(patient()) ? word : std::nullopt;
        if (lemma == "add" || lemma == "claim") return quotes() ? word : std::nullopt;
        if (lemma == "admit") return quotes() ? *word : entry;
        if (lemma == "cross" || lemma == "advance" || lemma == "withdraw" || lemma == "retreat")
            return forces(patient()) || forces(subject()) || names_somebody() ? word : std::nullopt;
        if (lemma == "find" && guilty()) return verdict;
        if (lemma == "sack") return person() ? sacked : *word;
        if (lemma == "return") return tree_.child(token_, "obj") ? std::nullopt : word;
        if (lemma == "set") return has_particle("up") ? word : std::nullopt;
        if (lemma == "win") return of_win(*word);
        if (lemma == "fall" || lemma == "rise") return price(subject()) ? market : *word;
        if (lemma == "release" || lemma == "issue") return of_release(*word);
        if (lemma == "meet" && tree_.child(token_, "obj")) return of_meeting(*word);
        return word;
    }

private:
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
        return who && tree_.is(*who, Upos::propn) && !tree_.child(token_, "obj");
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
        static constexpr auto places = std::to_array<std::string_view>(
            {"city", "town", "village", "abbey", "monastery", "temple", "palace", "capital", "fort",
             "church", "port"});
        auto whom = tree_.child(token_, "obj");
        if (!whom) whom = tree_.child(token_, "nsubj");
        if (!whom || one_of(tree_[*whom].lemma, places)) return false;
        if (!tree_.is(*whom, Upos::propn)) return true;
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
        static constexpr auto arms =
            std::to_array<std::string_view>({"artillery", "gun", "rifle", "mortar", "enemy",
                                             "machine", "sniper", "small", "rocket"});
        static constexpr auto shooting = std::to_array<std::string_view>(
            {"open", "exchange", "return", "cease", "hold", "draw"});
        for (const std::size_t child : tree_.children(token_))
            if (one_of(std::string_view(tree_.lower(child)), arms)) return word;
        const auto above = tree_.head(token_);
        const bool shot =
            above && tree_.related(token_, "obj") && one_of(tree_[*above].lemma, shooting);
        return shot || tree_.preposition(token_) == "under" ? word : burning;
    }

    EventWord of_win(const EventWord& word) const {
        static constexpr auto wars =
            std::to_array<std::string_view>({"war", "battle", "siege", "duel"});
        static constexpr auto votes =
            std::to_array<std::string_view>({"election", "seat", "vote", "majority", "referendum"});
        static constexpr auto matches = std::to_array<std::string_view>(
            {"cup", "match", "game", "final", "championship", "title", "race", "set", "league",
             "tournament", "derby", "marathon", "regatta"});
        const std::string_view won = patient();
        if (one_of(won, wars)) return victory;
        if (one_of(won, votes)) return won_vote;
        return one_of(won, matches) ? won_match : word;
    }

    std::optional<EventWord> of_release(const EventWord& word) const {
        const std::string_view what = patient();
        if (printed(what)) return edition;
        return written(what) || what.empty() ? std::optional(word) : std::nullopt;
    }

    /// "meeting the quota" is no meeting.
    std::optional<EventWord> of_meeting(const EventWord& word) const {
        static constexpr auto aims = std::to_array<std::string_view>(
            {"percent", "%", "quota", "target", "need", "requirement", "demand", "deadline", "cost",
             "standard", "goal", "condition", "criterion", "obligation", "resistance", "fate"});
        return one_of(lemma_of("obj"), aims) ? std::nullopt : std::optional(word);
    }

    const Tree& tree_;
    std::size_t token_;
};

} // namespace

std::optional<EventWord> event_sense(const Tree& tree, std::size_t token) {
    return Sense(tree, token).run();
}

} // namespace fasti
