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

class WordSense {
public:
    WordSense(const Tree& tree, std::size_t token) : tree_(tree), token_(token) {}

    std::optional<EventWord> run() const {
        auto word = lexicon::event_word(ascii_lower(tree_[token_].lemma));
        if (!word) word = lexicon::event_word(tree_.lower(token_));
        if (!word) return word;
        const std::string_view lemma = tree_[token_].lemma;
        const bool verb = tree_.is(token_, Upos::verb);
        if (lemma == "fire" || tree_.lower(token_) == "fire")
            return verb ? of_sacking(*word) : of_fire(*word);
        if (lemma == "refuse" && refuses_to()) return std::nullopt;
        const Verb* found = verb ? find(lemma) : nullptr;
        return found == nullptr ? word : (this->*found->tell)(*word);
    }

private:
    /// A verb that tells of one kind of event or another, and what decides.
    struct Verb {
        std::string_view lemma;
        std::optional<EventWord> (WordSense::*tell)(const EventWord&) const;
    };

    static const Verb* find(std::string_view lemma) {
        static constexpr auto verbs = std::to_array<Verb>({
            {"add", &WordSense::of_quoting},
            {"admit", &WordSense::of_admission},
            {"advance", &WordSense::of_marching},
            {"claim", &WordSense::of_quoting},
            {"cross", &WordSense::of_marching},
            {"fall", &WordSense::of_price},
            {"find", &WordSense::of_finding},
            {"issue", &WordSense::of_release},
            {"meet", &WordSense::of_meeting},
            {"pass", &WordSense::of_passing},
            {"release", &WordSense::of_release},
            {"retreat", &WordSense::of_marching},
            {"return", &WordSense::of_return},
            {"rise", &WordSense::of_price},
            {"sack", &WordSense::of_sacking},
            {"set", &WordSense::of_setting_up},
            {"win", &WordSense::of_win},
            {"withdraw", &WordSense::of_marching},
        });
        const auto* const verb = std::find_if(
            verbs.begin(), verbs.end(), [&](const Verb& each) { return each.lemma == lemma; });
        return verb == verbs.end() ? nullptr : verb;
    }

    static std::optional<EventWord> only(bool tells, const EventWord& word) {
        return tells ? std::optional(word) : std::nullopt;
    }

    std::optional<EventWord> of_passing(const EventWord& word) const {
        return only(bill(patient()), word);
    }

    std::optional<EventWord> of_quoting(const EventWord& word) const {
        return only(quotes(), word);
    }

    std::optional<EventWord> of_admission(const EventWord& word) const {
        return quotes() ? word : entry;
    }

    std::optional<EventWord> of_marching(const EventWord& word) const {
        return only(forces(patient()) || forces(subject()) || names_somebody(), word);
    }

    std::optional<EventWord> of_finding(const EventWord& word) const {
        return guilty() ? verdict : word;
    }

    std::optional<EventWord> of_sacking(const EventWord& word) const {
        return person() ? sacked : word;
    }

    std::optional<EventWord> of_return(const EventWord& word) const {
        return only(!tree_.child(token_, "obj"), word);
    }

    std::optional<EventWord> of_setting_up(const EventWord& word) const {
        return only(has_particle("up"), word);
    }

    std::optional<EventWord> of_price(const EventWord& word) const {
        return price(subject()) ? market : word;
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
    std::optional<EventWord> of_fire(const EventWord& word) const {
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

    std::optional<EventWord> of_win(const EventWord& word) const {
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
        return only(written(what) || what.empty(), word);
    }

    /// "meeting the quota" is no meeting.
    std::optional<EventWord> of_meeting(const EventWord& word) const {
        static constexpr auto aims = std::to_array<std::string_view>(
            {"percent", "%", "quota", "target", "need", "requirement", "demand", "deadline", "cost",
             "standard", "goal", "condition", "criterion", "obligation", "resistance", "fate"});
        return only(!one_of(lemma_of("obj"), aims), word);
    }

    const Tree& tree_;
    std::size_t token_;
};

} // namespace

std::optional<EventWord> event_sense(const Tree& tree, std::size_t token) {
    return WordSense(tree, token).run();
}

} // namespace fasti
