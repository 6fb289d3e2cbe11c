// SPDX-License-Identifier: Apache-2.0
#include "events/extract/trigger/dated_trigger.hpp"

#include "events/extract/trigger/date_clues.hpp"
#include "events/grammar/complement.hpp"
#include "events/grammar/event_noun.hpp"
#include "events/grammar/participle.hpp"
#include "events/grammar/subject.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::trigger {
namespace {

constexpr int highest_climb = 24; // from the date towards the root

class DatedTriggerFinder {
public:
    DatedTriggerFinder(const grammar::Tree& tree, const grammar::TreeDate& date)
        : tree_(tree), place_(date), date_(date.tokens), top_(tree.top(date.tokens)),
          clues_(tree, date_, top_) {}

    DatedTrigger run() {
        using Kind = grammar::DateGap::Kind;
        switch (place_.kind) {
        case Kind::front:
        case Kind::aside:
            return around_gap();
        case Kind::attribute:
            return after_gap();
        case Kind::bracket:
            return before_gap();
        case Kind::inside:
            break;
        }
        return date_.size() == 0 ? DatedTrigger() : inside();
    }

private:
    DatedTrigger inside() {
        if (clues_.compared()) return {};
        if (const auto presented = clues_.presented_event()) return told(*presented);
        if (const auto clause = clues_.clause_behind()) {
            trigger_.path = {top_};
            return told(*clause);
        }
        return climb();
    }

    /// The innermost clause around the place where the date was; in front, the first clause.
    DatedTrigger around_gap() {
        const std::size_t gap = date_.begin;
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < tree_.size(); ++i) {
            if (!tree_.clause(i)) continue;
            const grammar::TokenRange range = tree_.range(i);
            const bool around = gap == 0 ? range.begin == 0 : range.begin < gap && gap < range.end;
            const bool side =
                tree_.related(i, "acl") || tree_.related(i, "advcl") || tree_.related(i, "amod");
            if (!around || (gap == 0 && side) || clues_.condition(i)) continue;
            const bool better = !best || (gap != 0 && range.size() < tree_.range(*best).size()) ||
                                (gap == 0 && range.size() > tree_.range(*best).size());
            if (better) best = i;
        }
        if (!best && tree_.clause(tree_.root())) best = tree_.root();
        if (best) return told(*best);
        trigger_.kind = grammar::event_noun(tree_, tree_.root()) ? DatedTrigger::Kind::nominal
                                                                 : DatedTrigger::Kind::fragment;
        trigger_.head = tree_.root();
        return trigger_;
    }

    /// "the [1972] ABM Treaty": the noun that the words behind the gap belong to.
    DatedTrigger after_gap() {
        for (std::size_t i = date_.begin; i < std::min(date_.begin + 5, tree_.size()); ++i) {
            const bool more = i + 1 < tree_.size() && (tree_.is(i + 1, parse::Upos::noun) ||
                                                       tree_.is(i + 1, parse::Upos::propn));
            const bool dated =
                tree_.is(i, parse::Upos::noun) && !more && !grammar::event_noun(tree_, i);
            if (dated) return {}; // "his 1995 book On Killing"
            if (!grammar::event_noun(tree_, i) || (more && grammar::event_noun(tree_, i + 1)))
                continue;
            trigger_.path = {i};
            trigger_.listed = true; // "the 1972 treaty and its sequel"
            return noun(i);
        }
        return {};
    }

    /// "the Balkan Wars [(1912–1913)]", "Riga [(1868)], Reval [(1870)]".
    DatedTrigger before_gap() {
        if (date_.begin == 0) return {};
        const std::size_t last = date_.begin - 1;
        const std::size_t head =
            grammar::event_noun(tree_, last) ? last : grammar::head_of_name(tree_, last);
        trigger_.path = {head};
        if (grammar::event_noun(tree_, head)) return noun(head);
        if (tree_.clause(head)) return told(head);
        const bool person = tree_.related(head, "nsubj") || tree_.related(head, "appos") ||
                            tree_.related(head, "nmod:desc") || !tree_.head(head);
        if (place_.range || person) return {};
        trigger_.listed = true;
        std::size_t at = head;
        for (int i = 0; i < highest_climb && tree_.head(at); ++i) {
            at = *tree_.head(at);
            trigger_.path.push_back(at);
            if (grammar::event_noun(tree_, at) && tree_.range(at).end <= date_.begin) {
                trigger_.listed = false;
                return noun(at); // "the Treaty of Limberg [(1719)]"
            }
            const bool tense = tree_[at].xpos != "VBG" && tree_[at].xpos != "VB";
            if (tree_.clause(at) && tense) return told(at);
        }
        return {};
    }

    DatedTrigger told(std::size_t head) {
        const auto dated = tree_.head(head); // "a document dated December 2017"
        if (const auto clause = clues_.clause_by_letter(head)) return told(*clause);
        if (tree_[head].lemma == "date" && dated && tree_.related(head, "acl")) {
            trigger_.head = grammar::noun_of_participle(tree_, head).value_or(*dated);
            trigger_.kind = DatedTrigger::Kind::nominal;
            return trigger_;
        }
        trigger_.head = governed(head);
        if (const auto instead = clues_.done_instead(trigger_.head)) trigger_.head = *instead;
        if (!clues_.happens(trigger_.head)) return {};
        if (const auto origin = clues_.origin_of(trigger_.head)) return nominal(*origin);
        const bool of = trigger_.head + 1 < tree_.size() && tree_.lower(trigger_.head + 1) == "of";
        const bool noun = tree_[trigger_.head].xpos == "VBG" &&
                          !tree_.child(trigger_.head, "aux") &&
                          (of || tree_.child(trigger_.head, "det"));
        if (noun) return nominal(trigger_.head); // "with the coming to power of the generals"
        trigger_.kind =
            tree_.clause(trigger_.head) ? DatedTrigger::Kind::clause : DatedTrigger::Kind::nominal;
        trigger_.noun = grammar::noun_of_participle(tree_, trigger_.head);
        return trigger_;
    }

    DatedTrigger nominal(std::size_t head) {
        while (tree_.related(head, "flat") && tree_.head(head)) // "Carnation Revolution"
            head = *tree_.head(head);
        trigger_.kind = DatedTrigger::Kind::nominal;
        trigger_.head = head;
        return trigger_;
    }

    /// "planned to marry", "is committed to paying", "the first woman to fly": the wish is told
    /// with what was wished.
    std::size_t governed(std::size_t head) const {
        for (int i = 0; i < highest_climb; ++i) {
            auto above = tree_.head(head);
            const bool of_object = above && tree_.related(*above, "obj") && tree_.head(*above) &&
                                   grammar::complement::gerund(tree_, head);
            if (of_object) { // "accused the towns of hiding him"
                head = *tree_.head(*above);
                continue;
            }
            if (!above || !tree_.clause(*above)) break;
            const bool purpose =
                tree_.related(head, "advcl") && grammar::complement::infinitive(tree_, head);
            const bool first_to = tree_.related(head, "acl") && tree_[head].xpos == "VB" &&
                                  tree_.child(*above, "cop");
            const bool having = tree_[*above].lemma == "have" && tree_[*above].xpos == "VBG";
            if (having) break; // "hostilities having ended"
            if (!tree_.related(head, "xcomp") && !first_to && !purpose &&
                !grammar::complement::gerund(tree_, head))
                break;
            head = *above;
        }
        return head;
    }

    DatedTrigger climb() {
        const bool of = tree_.preposition(top_) == "of"; // a date of a noun, never of a verb
        std::size_t at = top_;
        std::optional<std::size_t> clause;
        for (int i = 0; i < highest_climb; ++i) {
            trigger_.path.push_back(at);
            if (at != top_ && !date_.contains(at)) {
                if (tree_.clause(at) && !clause) clause = at;
                if (clause && !of) return clause_or_noun(*clause);
                if (grammar::event_noun(tree_, at)) return noun(at);
            }
            const auto above = tree_.head(at);
            if (!above) break;
            if (attribute(at, *above)) return {};
            at = *above;
        }
        if (clause) return clause_or_noun(*clause);
        return fragment(at);
    }

    /// What no clause and no noun of an event stands above.
    DatedTrigger fragment(std::size_t at) {
        if (at == top_) return {};
        trigger_.kind = DatedTrigger::Kind::fragment;
        trigger_.head = at;
        return trigger_;
    }

    /// A noun beside the date may have more of it than the clause that the parser hung it on.
    DatedTrigger clause_or_noun(std::size_t clause) {
        if (const auto event = clues_.dated_subject(clause)) return noun(*event);
        if (const auto event = clues_.noun_before_date(clause)) return noun(*event);
        if (const auto event = clues_.end_at()) return nominal(*event);
        if (clues_.ends_caption()) return told(tree_.clause(tree_.root()) ? tree_.root() : clause);
        return told(clause);
    }

    /// "1990 dollars", "the 2030 Agenda", "Erik Dahl (1812–1877)": no more than a mark on a thing.
    bool attribute(std::size_t at, std::size_t above) const {
        if (at != top_ || grammar::event_noun(tree_, above) || tree_.clause(above)) return false;
        if (tree_.preposition(at).empty() && at < above) return true;
        const std::size_t begin = tree_.range(at).begin;
        const bool bracketed =
            begin > 0 && (tree_.form(begin) == "(" || tree_.form(begin - 1) == "(");
        return bracketed && tree_.is(above, parse::Upos::propn) && !tree_.related(above, "conj") &&
               !tree_.related(above, "obl") && !tree_.related(above, "nmod");
    }

    DatedTrigger noun(std::size_t at) {
        const std::string way = date_.size() == 0 ? "" : tree_.preposition(top_);
        auto above = tree_.head(at);
        if (above && way != "of" && tree_.preposition(at) == "of" &&
            grammar::event_noun(tree_, *above)) {
            at = *above; // "the signing of the lease in June 1898"
            trigger_.path.push_back(at);
            above = tree_.head(at);
        }
        if (above && spoken_in(at, *above)) {
            trigger_.path.push_back(*above);
            return told(*above);
        }
        if (clues_.ends_with(at)) return nominal(at); // "lived there until his death in 1864"
        if (above && clues_.never_was(at, *above)) {
            trigger_.path.push_back(*above);
            return told(*above);
        }
        const bool object =
            above && tree_.related(at, "obj") && tree_.is(*above, parse::Upos::verb);
        const bool own = way.empty() || way == "of" || way == "from" ||
                         (above && lexicon::is(tree_[*above].lemma, lexicon::look_back));
        if (object && (lexicon::is(tree_[*above].lemma, lexicon::light) || !own)) {
            trigger_.path.push_back(*above);
            return told(*above);
        }
        if (above && clues_.tells_more(at, *above)) {
            trigger_.path.push_back(*above);
            return told(*above);
        }
        return nominal(at);
    }

    /// "In a December 2019 speech, the president disclosed …": what was said tells more.
    bool spoken_in(std::size_t noun, std::size_t verb) const {
        if (!tree_.related(noun, "obl") || !tree_.is(verb, parse::Upos::verb) || noun > verb)
            return false;
        const auto occasion = lexicon::event_word(tree_[noun].lemma);
        const auto said = lexicon::event_word(tree_[verb].lemma);
        const bool speech =
            occasion && said && occasion->head == "say" && said->kind == EventKind::statement;
        return (speech ||
                lexicon::is(tree_[verb].lemma, lexicon::say, lexicon::think, lexicon::decide)) &&
               grammar::subject_of(tree_, verb);
    }

    const grammar::Tree& tree_;
    const grammar::TreeDate& place_;
    grammar::TokenRange date_;
    std::size_t top_;
    DateClues clues_;
    DatedTrigger trigger_;
};

} // namespace

DatedTrigger dated_trigger(const grammar::Tree& tree, const grammar::TreeDate& date) {
    return DatedTriggerFinder(tree, date).run();
}

DatedTrigger whole_of(const grammar::Tree& tree) {
    DatedTrigger trigger;
    trigger.head = tree.root();
    trigger.kind =
        tree.clause(trigger.head) ? DatedTrigger::Kind::clause : DatedTrigger::Kind::fragment;
    return trigger;
}

} // namespace fasti::trigger
