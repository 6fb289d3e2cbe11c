// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/mend_tree.hpp"

#include "events/grammar/mend_clauses.hpp"
#include "events/grammar/mend_names.hpp"
#include "events/grammar/mended.hpp"
#include "events/grammar/sentence/inflect.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace fasti::grammar {
namespace {

class Mender : public Mended {
public:
    Mender(parse::Sentence& sentence, std::string_view text, const std::vector<bool>& dates)
        : Mended(sentence.tokens), sentence_(sentence), text_(text), dates_(dates) {}

    void run() {
        mend_gerund();
        mend_names(tokens_, dates_);
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            mend_part_of_date(i);
            mend_said(i);
            mend_first_of_two(i);
            mend_agent(i);
            mend_subject_with_preposition(i);
        }
        mend_clauses(sentence_, text_);
        mend_lost_root();
        mend_name_of_root(tokens_);
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            mend_row_of_root(i);
            mend_reduced(i);
        }
    }

private:
    /// "Signing ceremony of the treaty": a gerund before a bare noun is part of its name.
    void mend_gerund() {
        if (tokens_.size() < 2 || tokens_[0].head != parse::no_head || tokens_[0].xpos != "VBG")
            return;
        if (tokens_[1].head != 0 || tokens_[1].xpos != "NN" || subject_of(0)) return;
        for (std::size_t i = 2; i < tokens_.size(); ++i) {
            if (tokens_[i].head != 0) continue;
            tokens_[i].head = 1;
            if (parse::universal(tokens_[i].relation) == "obl") tokens_[i].relation = "nmod";
        }
        tokens_[1].head = parse::no_head;
        tokens_[1].relation = tokens_[0].relation;
        tokens_[0].upos = parse::Upos::noun;
        tokens_[0].xpos = "NN";
        tokens_[0].lemma = gerund(tokens_[0].lemma);
        tokens_[0].head = 1;
        tokens_[0].relation = "compound";
    }

    /// "Since the collapse nobody has built": of two subjects the one behind "since" is none.
    void mend_first_of_two(std::size_t i) {
        parse::Token& first = tokens_[i];
        if (!subject(i) || first.head == parse::no_head || first.head < i) return;
        const std::size_t begin = begin_of(i);
        if (begin == 0) return;
        parse::Token& lead = tokens_[begin - 1];
        if (lead.relation != "mark" || lead.head != first.head) return;
        const bool another = std::any_of(
            tokens_.begin() + long(i) + 1, tokens_.begin() + long(first.head),
            [&](const parse::Token& token) {
                return token.head == first.head && parse::universal(token.relation) == "nsubj";
            });
        if (!another) return;
        lead.relation = "case";
        lead.head = i;
        first.relation = "obl";
    }

    /// `His "bilateral" with the minister took place`: the minister is none of its subjects.
    void mend_subject_with_preposition(std::size_t i) {
        parse::Token& token = tokens_[i];
        if (!subject(i) || token.head == parse::no_head || token.head < i || !has_preposition(i))
            return;
        const std::size_t begin = begin_of(i);
        for (std::size_t noun = begin; noun-- > 0;) {
            if (tokens_[noun].upos == parse::Upos::verb || tokens_[noun].head == parse::no_head)
                return;
            if (tokens_[noun].head != token.head) continue;
            if (tokens_[noun].upos == parse::Upos::punct) continue;
            if (!nominal(noun) || has_preposition(noun)) return;
            tokens_[noun].relation = "nsubj";
            token.head = noun;
            token.relation = "nmod";
            return;
        }
    }

    /// "A council led [by Berta Holm] sold": who led it did not sell.
    void mend_agent(std::size_t i) {
        parse::Token& agent = tokens_[i];
        if (!subject(i) || agent.head == parse::no_head || agent.head < i) return;
        const std::size_t begin = begin_of(i);
        if (begin < 2 || tokens_[begin - 1].lemma != "by") return;
        const std::size_t verb = begin - 2;
        if (tokens_[verb].xpos != "VBN" || tokens_[verb].relation != "acl") return;
        agent.head = verb;
        agent.relation = "obl";
        tokens_[begin - 1].head = i;
        tokens_[begin - 1].relation = "case";
    }

    /// "on 11 September [in Moscow]": what follows a date belongs to what the date belongs to.
    void mend_part_of_date(std::size_t i) {
        parse::Token& token = tokens_[i];
        if (token.head == parse::no_head || !dates_[token.head] || token.head > i) return;
        const parse::Token& date = tokens_[token.head];
        if (parse::universal(token.relation) != "nmod" || date.head == parse::no_head ||
            date.head > i)
            return;
        if (!has_preposition(i)) return;
        const parse::Token& above = tokens_[date.head];
        const bool clause = above.upos == parse::Upos::verb;
        if (!clause && !nominal(date.head)) return;
        token.relation = clause ? "obl" : "nmod";
        token.head = date.head;
    }

    /// "said Western nations were spending": an object before a clause that has no subject is it.
    void mend_said(std::size_t i) {
        parse::Token& object = tokens_[i];
        if (object.relation != "obj" || object.head == parse::no_head || object.head > i) return;
        if (!lexicon::is(tokens_[object.head].lemma, lexicon::say, lexicon::think, lexicon::decide))
            return;
        for (std::size_t v = i + 1; v < std::min(tokens_.size(), i + 8); ++v) {
            parse::Token& verb = tokens_[v];
            const bool clause = verb.head == object.head && verb.upos == parse::Upos::verb;
            if (!clause || !finite(v) || child_of(v, "nsubj") || child_of(v, "mark")) continue;
            object.head = v;
            object.relation = "nsubj";
            verb.relation = "ccomp";
            return;
        }
    }

    /// "Analysts who were sceptical began sitting up": the verb behind a relative clause, when the
    /// sentence has no other.
    void mend_lost_root() {
        const auto root =
            std::find_if(tokens_.begin(), tokens_.end(),
                         [](const parse::Token& token) { return token.head == parse::no_head; });
        const auto r = static_cast<std::size_t>(root - tokens_.begin());
        if (root == tokens_.end() || !nominal(r) || child_of(r, "cop")) return;
        for (std::size_t v = r + 1; v < tokens_.size(); ++v) {
            const std::size_t clause = tokens_[v].head;
            if (clause == parse::no_head || clause >= v || tokens_[clause].head != r) continue;
            if (tokens_[clause].relation != "acl:relcl" || tokens_[v].upos != parse::Upos::verb)
                continue;
            if (!finite(v) || child_of(v, "nsubj") || child_of(v, "mark")) continue;
            for (std::size_t i = v + 1; i < tokens_.size(); ++i)
                if (tokens_[i].head == r || tokens_[i].head == clause) tokens_[i].head = v;
            tokens_[v].head = parse::no_head;
            tokens_[v].relation = "root";
            tokens_[r].head = v;
            tokens_[r].relation = "nsubj";
            return;
        }
    }

    /// "A team led by Weil sequenced the genome", "a law passed in spring forbade it": of two verbs
    /// with nothing between their clauses the first, a participle, tells of the noun.
    void mend_reduced(std::size_t r) {
        if (!may_be_reduced(r)) return;
        const auto subject = subject_of(r);
        if (!subject || *subject > r) return;
        for (std::size_t v = r + 1; v < tokens_.size(); ++v) {
            if (tokens_[v].upos == parse::Upos::punct || tokens_[v].upos == parse::Upos::cconj)
                return;
            if (tokens_[v].head != r || tokens_[v].xpos != "VBD") continue;
            const auto agent = subject_of(v);
            if (agent && !lend_agent(r, v, *agent)) return;
            if (!agent && child_of(v, "mark")) return;
            reduce(r, v, *subject);
            return;
        }
    }

    bool may_be_reduced(std::size_t r) const {
        const parse::Token& verb = tokens_[r];
        const bool done = verb.xpos == "VBN" || (verb.xpos == "VBD" && !child_of(r, "obj") &&
                                                 !lexicon::is(verb.lemma, lexicon::no_passive));
        return done && !child_of(r, "aux") && !child_of(r, "cop");
    }

    /// Makes `r` a participle of its subject, which then is that of `v`.
    void reduce(std::size_t r, std::size_t v, std::size_t subject) {
        hand_over(r, v);
        for (std::size_t i = 0; i < subject; ++i)
            if (tokens_[i].head == r) tokens_[i].head = v;
        tokens_[v].head = tokens_[r].head;
        tokens_[v].relation = tokens_[r].relation;
        tokens_[r].head = subject;
        tokens_[r].relation = "acl";
        tokens_[subject].head = v;
        tokens_[subject].relation = "nsubj";
    }

    /// "The ministers of trade, labour and [the interior] resigned": of a row the last is no
    /// subject.
    void mend_row_of_root(std::size_t v) {
        const std::size_t r = tokens_[v].head;
        if (tokens_[v].relation != "conj" || r == parse::no_head || r > v ||
            tokens_[r].head != parse::no_head)
            return;
        if (!nominal(r) || child_of(r, "cop") || !finite(v)) return;
        const auto last = subject_of(v);
        if (!last || *last > v) return;
        std::size_t part = parse::no_head; // "of trade, finance"
        for (std::size_t i = r + 1; i < *last; ++i)
            if (tokens_[i].head == r && parse::universal(tokens_[i].relation) == "nmod") part = i;
        if (part == parse::no_head || !child_of(part, "conj")) return;
        if (tokens_[begin_of(*last) - 1].upos != parse::Upos::cconj) return;
        tokens_[begin_of(*last) - 1].head = *last;
        tokens_[*last].head = part;
        tokens_[*last].relation = "conj";
        tokens_[v].head = parse::no_head;
        tokens_[v].relation = "root";
        tokens_[r].head = v;
        tokens_[r].relation = "nsubj";
        for (std::size_t i = part + 1; i < tokens_.size(); ++i) {
            const bool sign =
                tokens_[i].upos == parse::Upos::punct && tokens_[i].head == v && i < v;
            if (sign) tokens_[i].head = *last;
            if (tokens_[i].head == r && i > v) tokens_[i].head = v;
        }
    }

    /// "by Weil", which the parser took for the subject of the second verb.
    bool lend_agent(std::size_t r, std::size_t v, std::size_t agent) {
        const std::size_t begin = begin_of(agent);
        if (begin != r + 2 || tokens_[r + 1].lemma != "by") return false;
        tokens_[agent].head = r;
        tokens_[agent].relation = "obl";
        tokens_[r + 1].head = agent;
        tokens_[r + 1].relation = "case";
        return v > agent;
    }

    parse::Sentence& sentence_;
    std::string_view text_;
    const std::vector<bool>& dates_;
};

} // namespace

void mend_tree(parse::Sentence& sentence, std::string_view text, const std::vector<bool>& dates) {
    Mender(sentence, text, dates).run();
}

} // namespace fasti::grammar
