// SPDX-License-Identifier: Apache-2.0
#include "events/extract/anchor.hpp"

#include "events/extract/lexicon.hpp"
#include "events/extract/verbs.hpp"
#include "events/parse/irregular.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr int highest_climb = 24; // from the date towards the root

class Finder {
public:
    Finder(const Tree& tree, const TreeDate& date)
        : tree_(tree), place_(date), date_(date.tokens), top_(tree.top(date.tokens)) {}

    EventAnchor run() {
        using Kind = UndatedPlace::Kind;
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
        return date_.size() == 0 ? EventAnchor() : inside();
    }

private:
    EventAnchor inside() {
        if (const auto presented = presented_event()) return told(*presented);
        if (const auto clause = clause_behind()) {
            anchor_.path = {top_};
            return told(*clause);
        }
        return climb();
    }

    /// The innermost clause around the place where the date was; in front, the first clause.
    EventAnchor around_gap() {
        const std::size_t gap = date_.begin;
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < tree_.size(); ++i) {
            if (!tree_.clause(i)) continue;
            const TokenRange range = tree_.range(i);
            const bool around = gap == 0 ? range.begin == 0 : range.begin < gap && gap < range.end;
            const bool side =
                tree_.related(i, "acl") || tree_.related(i, "advcl") || tree_.related(i, "amod");
            if (!around || (gap == 0 && side)) continue;
            const bool better = !best || (gap != 0 && range.size() < tree_.range(*best).size()) ||
                                (gap == 0 && range.size() > tree_.range(*best).size());
            if (better) best = i;
        }
        if (!best && tree_.clause(tree_.root())) best = tree_.root();
        if (best) return told(*best);
        anchor_.kind = event_noun(tree_, tree_.root()) ? EventAnchor::Kind::nominal
                                                       : EventAnchor::Kind::fragment;
        anchor_.head = tree_.root();
        return anchor_;
    }

    /// "the [1972] ABM Treaty": the noun that the words behind the gap belong to.
    EventAnchor after_gap() {
        for (std::size_t i = date_.begin; i < std::min(date_.begin + 5, tree_.size()); ++i) {
            const bool more = i + 1 < tree_.size() &&
                              (tree_.is(i + 1, Upos::noun) || tree_.is(i + 1, Upos::propn));
            if (!event_noun(tree_, i) || (more && event_noun(tree_, i + 1))) continue;
            anchor_.path = {i};
            return noun(i);
        }
        return {};
    }

    /// "the Balkan Wars [(1912–1913)]", "Riga [(1868)], Reval [(1870)]".
    EventAnchor before_gap() {
        if (date_.begin == 0) return {};
        const std::size_t last = date_.begin - 1;
        const std::size_t head = event_noun(tree_, last) ? last : head_of_name(last);
        anchor_.path = {head};
        if (event_noun(tree_, head)) return noun(head);
        if (tree_.clause(head)) return told(head);
        const bool person = tree_.related(head, "nsubj") || tree_.related(head, "appos") ||
                            tree_.related(head, "nmod:desc") || !tree_.head(head);
        if (place_.range || person) return {};
        anchor_.listed = true;
        std::size_t at = head;
        for (int i = 0; i < highest_climb && tree_.head(at); ++i) {
            at = *tree_.head(at);
            anchor_.path.push_back(at);
            if (event_noun(tree_, at) && tree_.range(at).end <= date_.begin) {
                anchor_.listed = false;
                return noun(at); // "the Treaty of Limberg [(1719)]"
            }
            if (tree_.clause(at)) return told(at);
        }
        return {};
    }

    /// From a word of a name up to the noun it belongs to.
    std::size_t head_of_name(std::size_t token) const {
        for (int i = 0; i < highest_climb; ++i) {
            const auto above = tree_.head(token);
            static constexpr auto inner = std::to_array<std::string_view>(
                {"compound", "amod", "flat", "nummod", "det", "fixed", "punct"});
            const std::string_view relation = universal(tree_[token].relation);
            const bool in_name = one_of(relation, inner) || tree_[token].relation == "nmod:poss" ||
                                 tree_[token].relation == "nmod:desc" ||
                                 tree_[token].relation == "nmod:unmarked";
            if (!above || !in_name) break;
            token = *above;
        }
        return token;
    }

    EventAnchor told(std::size_t head) {
        const auto dated = tree_.head(head); // "a document dated December 2017"
        if (tree_[head].lemma == "date" && dated && tree_.related(head, "acl")) {
            anchor_.head = *dated;
            anchor_.kind = EventAnchor::Kind::nominal;
            return anchor_;
        }
        anchor_.head = governed(head);
        anchor_.kind =
            tree_.clause(anchor_.head) ? EventAnchor::Kind::clause : EventAnchor::Kind::nominal;
        anchor_.noun = noun_of_participle(anchor_.head);
        return anchor_;
    }

    bool finite(std::size_t token) const {
        const std::string_view tag = tree_[token].xpos;
        return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
    }

    /// "The treaty, signed in Moscow on 12 May, ended the war": whatever the parser made of it, a
    /// participle behind a noun and a comma, with no finite verb before it, tells of the noun.
    std::optional<std::size_t> noun_of_participle(std::size_t verb) const {
        const std::string_view tag = tree_[verb].xpos;
        if ((tag != "VBN" && tag != "VBD") || verb < 2 || tree_.form(verb - 1) != ",")
            return std::nullopt;
        const auto form = irregular_form(tree_.lower(verb));
        if (form && !form->participle) return std::nullopt;
        const bool passive = needs_object(tree_[verb].lemma) && !tree_.child(verb, "obj");
        for (std::size_t i = 0; i < verb && !passive; ++i)
            if (finite(i)) return std::nullopt;
        std::size_t noun = verb - 2;
        while (noun > 0 && tree_.is(noun, Upos::punct))
            --noun;
        if (!tree_.is(noun, Upos::noun) && !tree_.is(noun, Upos::propn)) return std::nullopt;
        noun = head_of_name(noun);
        const auto above = tree_.head(noun); // "the Treaty of Lausanne, signed …"
        const bool of = above && tree_.related(noun, "nmod") && event_noun(tree_, *above);
        return of ? *above : noun;
    }

    /// "planned to marry": the wish is told with what was wished.
    std::size_t governed(std::size_t head) const {
        for (int i = 0; i < highest_climb; ++i) {
            const auto above = tree_.head(head);
            if (!above || !tree_.related(head, "xcomp") || !tree_.clause(*above)) break;
            head = *above;
        }
        return head;
    }

    /// What a sentence presents whose subject or predicate is the date itself.
    std::optional<std::size_t> presented_event() const {
        std::size_t noun = top_; // "the year 1848"
        const auto above = tree_.head(top_);
        if (above && !tree_.clause(*above) && tree_.range(*above).size() <= 4 &&
            (tree_[*above].lemma == "year" || tree_[*above].lemma == "day"))
            noun = *above;
        if (tree_.child(noun, "cop")) return clause_below(noun); // "it was not until 1971 that …"
        const auto verb = tree_.head(noun);
        if (!verb || !tree_.related(noun, "nsubj")) return std::nullopt;
        const auto object = tree_.child(*verb, "obj");
        if (object && presents(tree_[*verb].lemma)) return object;
        if (tree_.child(*verb, "cop")) return clause_below(*verb); // "1989 was the year in which …"
        return std::nullopt;
    }

    std::optional<std::size_t> clause_below(std::size_t token) const {
        for (const std::string_view relation : {"acl", "ccomp", "csubj", "advcl", "parataxis"})
            for (const std::size_t child : tree_.children(token))
                if (tree_.related(child, relation) && tree_.clause(child) && child > date_.begin)
                    return child;
        return std::nullopt;
    }

    /// Does a clause begin with the date: at the front of the sentence, behind a comma or "and"?
    bool opens_clause() const {
        std::size_t begin =
            tree_.range(top_).contains(date_.end) ? date_.begin : tree_.range(top_).begin;
        while (begin > 0 && tree_.related(begin - 1, "case"))
            --begin;
        if (begin == 0) return true;
        const std::string before = tree_.lower(begin - 1);
        return before == "," || before == ";" || before == "and" || before == "but";
    }

    bool verb_before_date() const {
        for (std::size_t i = 0; i < date_.begin; ++i)
            if (tree_.is(i, Upos::verb) && tree_[i].xpos != "VBG") return true;
        return false;
    }

    /// A date in front of a clause belongs to it, whatever stands between: "Two days after the
    /// elections, on 14 March, the minister resigned".
    std::optional<std::size_t> clause_behind() const {
        const bool first = !verb_before_date();
        if (!first && !opens_clause()) return std::nullopt;
        for (std::size_t i = date_.end; i < tree_.size(); ++i) {
            if (!tree_.related(i, "nsubj") && !tree_.related(i, "expl")) continue;
            const auto clause = tree_.head(i);
            if (!clause || !tree_.clause(*clause) || tree_.related(*clause, "acl")) continue;
            const TokenRange subject = tree_.range(i);
            if (subject.contains(date_.begin) || date_.begin > *clause || subject.begin < date_.end)
                return std::nullopt;
            const bool beside = subject.begin == date_.end ||
                                (subject.begin == date_.end + 1 && tree_.form(date_.end) == ",");
            const bool fronted = beside || (first && tree_.comma_between(date_.end, subject.begin));
            return fronted ? clause : std::nullopt;
        }
        return std::nullopt;
    }

    EventAnchor climb() {
        std::size_t at = top_;
        for (int i = 0; i < highest_climb; ++i) {
            anchor_.path.push_back(at);
            if (at != top_ && !date_.contains(at)) {
                if (tree_.clause(at)) return told(at);
                if (event_noun(tree_, at)) return noun(at);
            }
            const auto above = tree_.head(at);
            if (!above) break;
            if (attribute(at, *above)) return {};
            at = *above;
        }
        if (at == top_) return {};
        anchor_.kind = EventAnchor::Kind::fragment;
        anchor_.head = at;
        return anchor_;
    }

    /// "1990 dollars", "the 2030 Agenda", "Erik Dahl (1812–1877)": no more than a mark on a thing.
    bool attribute(std::size_t at, std::size_t above) const {
        if (at != top_ || event_noun(tree_, above) || tree_.clause(above)) return false;
        if (tree_.preposition(at).empty() && at < above) return true;
        const std::size_t begin = tree_.range(at).begin;
        const bool bracketed =
            begin > 0 && (tree_.form(begin) == "(" || tree_.form(begin - 1) == "(");
        return bracketed && tree_.is(above, Upos::propn) && !tree_.related(above, "conj") &&
               !tree_.related(above, "obl") && !tree_.related(above, "nmod");
    }

    EventAnchor noun(std::size_t at) {
        const auto above = tree_.head(at);
        if (above && spoken_in(at, *above)) {
            anchor_.path.push_back(*above);
            return told(*above);
        }
        const bool object = above && tree_.related(at, "obj") && tree_.is(*above, Upos::verb);
        const std::string preposition = date_.size() == 0 ? std::string() : tree_.preposition(top_);
        const bool own = preposition.empty() || preposition == "of" || preposition == "from";
        if (object && (light_verb(tree_[*above].lemma) || !own)) {
            anchor_.path.push_back(*above);
            return told(*above);
        }
        anchor_.kind = EventAnchor::Kind::nominal;
        anchor_.head = at;
        return anchor_;
    }

    /// "In a December 2019 speech, the president disclosed …": what was said tells more.
    bool spoken_in(std::size_t noun, std::size_t verb) const {
        if (!tree_.related(noun, "obl") || !tree_.is(verb, Upos::verb)) return false;
        const auto occasion = lexicon::event_word(tree_[noun].lemma);
        const auto said = lexicon::event_word(tree_[verb].lemma);
        return occasion && said && occasion->head == "say" && said->kind == "statement" &&
               tree_.child(verb, "nsubj");
    }

    const Tree& tree_;
    const TreeDate& place_;
    TokenRange date_;
    std::size_t top_;
    EventAnchor anchor_;
};

} // namespace

bool event_noun(const Tree& tree, std::size_t token) {
    if (!tree.is(token, Upos::noun) && !tree.is(token, Upos::propn)) return false;
    const auto word = lexicon::event_word(tree.lower(token));
    const auto lemma = lexicon::event_word(ascii_lower(tree[token].lemma));
    return (word && word->noun) || (lemma && lemma->noun);
}

EventAnchor anchor_of(const Tree& tree, const TreeDate& date) {
    return Finder(tree, date).run();
}

} // namespace fasti
