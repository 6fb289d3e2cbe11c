// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mend_tree.hpp"

#include "events/extract/inflect.hpp"
#include "events/extract/verbs.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace fasti {
namespace {

class Mender {
public:
    Mender(Sentence& sentence, const std::vector<bool>& dates)
        : tokens_(sentence.tokens), dates_(dates) {}

    void run() {
        mend_gerund();
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            mend_address(i);
            mend_split_subject(i);
            mend_part_of_date(i);
            mend_said(i);
            mend_first_of_two(i);
            mend_agent(i);
            mend_subject_with_preposition(i);
            mend_row_in_name(i);
            mend_titled(i);
            mend_name_of_agent(i);
        }
        mend_lost_root();
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            mend_name_behind(i);
            mend_reduced(i);
        }
    }

private:
    bool nominal(std::size_t i) const {
        return tokens_[i].upos == Upos::noun || tokens_[i].upos == Upos::propn ||
               tokens_[i].xpos == "NNP"; // "Medical" in a name is an adjective by its sort
    }

    bool subject(std::size_t i) const { return universal(tokens_[i].relation) == "nsubj"; }

    std::optional<std::size_t> subject_of(std::size_t verb) const {
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (tokens_[i].head == verb && subject(i)) return i;
        return std::nullopt;
    }

    /// "Signing ceremony of the treaty": a gerund before a bare noun is part of its name.
    void mend_gerund() {
        if (tokens_.size() < 2 || tokens_[0].head != no_head || tokens_[0].xpos != "VBG") return;
        if (tokens_[1].head != 0 || tokens_[1].xpos != "NN" || subject_of(0)) return;
        for (std::size_t i = 2; i < tokens_.size(); ++i) {
            if (tokens_[i].head != 0) continue;
            tokens_[i].head = 1;
            if (universal(tokens_[i].relation) == "obl") tokens_[i].relation = "nmod";
        }
        tokens_[1].head = no_head;
        tokens_[1].relation = tokens_[0].relation;
        tokens_[0].upos = Upos::noun;
        tokens_[0].xpos = "NN";
        tokens_[0].lemma = gerund(tokens_[0].lemma);
        tokens_[0].head = 1;
        tokens_[0].relation = "compound";
    }

    /// "The younger, Wenzel, seized the capital": prose calls nobody by name.
    void mend_address(std::size_t i) {
        Token& token = tokens_[i];
        if (token.relation != "vocative") return;
        std::size_t verb = token.head;
        for (int up = 0; up < 3 && verb != no_head && verb < tokens_.size(); ++up) {
            if (tokens_[verb].upos == Upos::verb && verb > i) break;
            verb = tokens_[verb].head;
        }
        if (verb == no_head || verb < i || tokens_[verb].upos != Upos::verb) return;
        if (subject_of(verb)) return;
        token.head = verb;
        token.relation = "nsubj";
    }

    /// "Since the collapse nobody has built": of two subjects the one behind "since" is none.
    void mend_first_of_two(std::size_t i) {
        Token& first = tokens_[i];
        if (!subject(i) || first.head == no_head || first.head < i) return;
        const std::size_t begin = begin_of(i);
        if (begin == 0) return;
        Token& lead = tokens_[begin - 1];
        if (lead.relation != "mark" || lead.head != first.head) return;
        const bool another =
            std::any_of(tokens_.begin() + long(i) + 1, tokens_.begin() + long(first.head),
                        [&](const Token& token) {
                            return token.head == first.head && universal(token.relation) == "nsubj";
                        });
        if (!another) return;
        lead.relation = "case";
        lead.head = i;
        first.relation = "obl";
    }

    /// `His "bilateral" with the minister took place`: the minister is none of its subjects.
    void mend_subject_with_preposition(std::size_t i) {
        Token& token = tokens_[i];
        if (!subject(i) || token.head == no_head || token.head < i || !has_preposition(i)) return;
        const std::size_t begin = begin_of(i);
        for (std::size_t noun = begin; noun-- > 0;) {
            if (tokens_[noun].upos == Upos::verb || tokens_[noun].head == no_head) return;
            if (tokens_[noun].head != token.head) continue;
            if (tokens_[noun].upos == Upos::punct) continue;
            if (!nominal(noun) || has_preposition(noun)) return;
            tokens_[noun].relation = "nsubj";
            token.head = noun;
            token.relation = "nmod";
            return;
        }
    }

    /// "A council led [by Berta Holm] sold": who led it did not sell.
    void mend_agent(std::size_t i) {
        Token& agent = tokens_[i];
        if (!subject(i) || agent.head == no_head || agent.head < i) return;
        const std::size_t begin = begin_of(i);
        if (begin < 2 || tokens_[begin - 1].lemma != "by") return;
        const std::size_t verb = begin - 2;
        if (tokens_[verb].xpos != "VBN" || tokens_[verb].relation != "acl") return;
        agent.head = verb;
        agent.relation = "obl";
        tokens_[begin - 1].head = i;
        tokens_[begin - 1].relation = "case";
    }

    /// The first token of what depends on a word, itself included.
    std::size_t begin_of(std::size_t word) const {
        std::size_t begin = word;
        for (std::size_t i = 0; i < word; ++i) {
            std::size_t at = i;
            for (int up = 0; up < 8 && at != no_head && at != word; ++up)
                at = tokens_[at].head;
            if (at == word) begin = std::min(begin, i);
        }
        return begin;
    }

    /// "[Wall] [Street analysts] expect", "[Russian] [Foreign Minister Lavrov] appeared": a word
    /// that hangs on the verb right before the subject belongs to the subject.
    void mend_split_subject(std::size_t i) {
        const Token& token = tokens_[i];
        if (!subject(i) || token.head == no_head || token.head < i || !nominal(i)) return;
        const std::size_t begin = begin_of(i);
        if (begin == 0) return;
        Token& before = tokens_[begin - 1];
        if (tokens_[begin].upos == Upos::punct) return;
        if (before.head != token.head) return;
        if (dates_[begin - 1] || has_preposition(begin - 1))
            return; // "during the First World War Varga served"
        const bool name =
            nominal(begin - 1) && subject(begin - 1) && tokens_[begin].upos != Upos::det;
        const bool adjective = before.upos == Upos::adj && tokens_[begin].upos != Upos::det;
        if (!name && !adjective) return;
        before.head = i;
        before.relation = name ? "compound" : "amod";
    }

    /// "on 11 September [in Moscow]": what follows a date belongs to what the date belongs to.
    void mend_part_of_date(std::size_t i) {
        Token& token = tokens_[i];
        if (token.head == no_head || !dates_[token.head] || token.head > i) return;
        const Token& date = tokens_[token.head];
        if (universal(token.relation) != "nmod" || date.head == no_head || date.head > i) return;
        if (!has_preposition(i)) return;
        const Token& above = tokens_[date.head];
        const bool clause = above.upos == Upos::verb;
        if (!clause && !nominal(date.head)) return;
        token.relation = clause ? "obl" : "nmod";
        token.head = date.head;
    }

    bool has_preposition(std::size_t word) const {
        for (std::size_t i = 0; i < word; ++i)
            if (tokens_[i].head == word && tokens_[i].relation == "case") return true;
        return false;
    }

    bool child_of(std::size_t head, std::string_view relation) const {
        return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
            return token.head == head && universal(token.relation) == relation;
        });
    }

    bool finite(std::size_t verb) const {
        const auto says_when = [](std::string_view tag) {
            return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
        };
        if (says_when(tokens_[verb].xpos)) return true;
        return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
            return token.head == verb && universal(token.relation) == "aux" &&
                   says_when(token.xpos);
        });
    }

    /// "said Western nations were spending": an object before a clause that has no subject is it.
    void mend_said(std::size_t i) {
        Token& object = tokens_[i];
        if (object.relation != "obj" || object.head == no_head || object.head > i) return;
        if (!says(tokens_[object.head].lemma)) return;
        for (std::size_t v = i + 1; v < std::min(tokens_.size(), i + 8); ++v) {
            Token& verb = tokens_[v];
            const bool clause = verb.head == object.head && verb.upos == Upos::verb;
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
        const auto root = std::find_if(tokens_.begin(), tokens_.end(),
                                       [](const Token& token) { return token.head == no_head; });
        const auto r = static_cast<std::size_t>(root - tokens_.begin());
        if (root == tokens_.end() || !nominal(r) || child_of(r, "cop")) return;
        for (std::size_t v = r + 1; v < tokens_.size(); ++v) {
            const std::size_t clause = tokens_[v].head;
            if (clause == no_head || clause >= v || tokens_[clause].head != r) continue;
            if (tokens_[clause].relation != "acl:relcl" || tokens_[v].upos != Upos::verb) continue;
            if (!finite(v) || child_of(v, "nsubj") || child_of(v, "mark")) continue;
            for (std::size_t i = v + 1; i < tokens_.size(); ++i)
                if (tokens_[i].head == r || tokens_[i].head == clause) tokens_[i].head = v;
            tokens_[v].head = no_head;
            tokens_[v].relation = "root";
            tokens_[r].head = v;
            tokens_[r].relation = "nsubj";
            return;
        }
    }

    /// "Ms de Wit joined": what stands between a form of address and its verb is the name.
    void mend_titled(std::size_t i) {
        const std::size_t verb = tokens_[i].head;
        if (!subject(i) || verb == no_head || verb <= i + 1 || !titles(i)) return;
        for (std::size_t k = i + 1; k < verb; ++k) {
            const bool name = nominal(k) || tokens_[k].upos == Upos::x || tokens_[k].xpos == "FW";
            if (!name) return;
        }
        for (std::size_t k = i + 1; k < verb; ++k) {
            tokens_[k].head = i;
            tokens_[k].relation = "flat";
            tokens_[k].upos = Upos::propn;
            tokens_[k].xpos = "NNP";
        }
        tokens_[i].upos = Upos::propn;
        tokens_[i].xpos = "NNP";
    }

    bool titles(std::size_t i) const {
        static constexpr auto forms =
            std::to_array<std::string_view>({"mr", "mrs", "m", "ms", "dr", "mr.", "mrs.", "ms.", "dr."});
        return tokens_[i].span.size() <= 4 && tokens_[i].span.begin + 1 < tokens_[i].span.end && one_of(ascii_lower(tokens_[i].lemma), forms);
    }

    /// "A team led by the astronomer [Petra Lang] detected methane": the name is the agent's.
    void mend_name_of_agent(std::size_t i) {
        const std::size_t verb = tokens_[i].head;
        if (!subject(i) || verb == no_head || verb < i || tokens_[i].upos != Upos::propn) return;
        const std::size_t begin = begin_of(i);
        if (begin == 0 || !nominal(begin - 1)) return;
        const std::size_t agent = begin - 1;
        const std::size_t led = tokens_[agent].head;
        if (tokens_[agent].relation != "obl:agent" || led == no_head || led > agent) return;
        const bool told = tokens_[led].relation == "acl";
        const auto noun = told ? std::optional(tokens_[led].head) : subject_of(led);
        if (tokens_[led].xpos != "VBN" || !noun || *noun >= led || child_of(led, "aux")) return;
        const std::size_t above = tokens_[told ? *noun : led].head;
        if (tokens_[*noun].upos == Upos::sym || tokens_[*noun].lemma == "%") return;
        if (above != no_head && above != verb) return;
        if (above == no_head) {
            tokens_[verb].head = no_head;
            tokens_[verb].relation = "root";
        }
        tokens_[i].head = agent;
        tokens_[i].relation = "flat";
        tokens_[led].head = *noun;
        tokens_[led].relation = "acl";
        tokens_[*noun].head = verb;
        tokens_[*noun].relation = "nsubj";
        for (std::size_t k = verb + 1; k < tokens_.size(); ++k)
            if (tokens_[k].head == led || tokens_[k].head == *noun) tokens_[k].head = verb;
    }

    /// "the Treaty on Trade, Friendship and Transit": what follows the last part of a name is a
    /// part like it.
    void mend_row_in_name(std::size_t i) {
        const std::size_t head = tokens_[i].head;
        if (tokens_[i].relation != "conj" || head == no_head || head >= i) return;
        if (tokens_[head].upos != Upos::propn || child_of(i, "det")) return;
        for (std::size_t part = i; part-- > head + 1;) {
            const Upos upos = tokens_[part].upos;
            if (upos == Upos::punct || upos == Upos::cconj || tokens_[part].head == i) continue;
            const bool hangs = tokens_[part].head == head && tokens_[part].upos == Upos::propn &&
                               universal(tokens_[part].relation) == "nmod" && nominal(i);
            if (hangs && has_preposition(part)) tokens_[i].head = part;
            return;
        }
    }

    /// "The battleship Missouri dropped anchor": with no other verb, what the parser took for a
    /// clause of the noun is the sentence.
    void mend_name_behind(std::size_t r) {
        if (tokens_[r].head != no_head || !nominal(r) || child_of(r, "cop")) return;
        for (std::size_t v = r + 2; v < tokens_.size(); ++v) {
            if (tokens_[v].head != r || tokens_[v].relation != "acl:relcl" || !finite(v)) continue;
            const auto name = subject_of(v);
            if (!name || *name > v || tokens_[*name].upos != Upos::propn ||
                begin_of(*name) != r + 1)
                return;
            for (std::size_t i = v + 1; i < tokens_.size(); ++i)
                if (tokens_[i].head == r) tokens_[i].head = v;
            tokens_[v].head = no_head;
            tokens_[v].relation = "root";
            tokens_[r].head = *name;
            tokens_[r].relation = "compound";
            for (std::size_t i = 0; i < r; ++i)
                if (tokens_[i].head == r && tokens_[i].relation == "det") tokens_[i].head = *name;
            return;
        }
    }

    /// "A team led by Weil sequenced the genome", "a law passed in spring forbade it": of two verbs
    /// with nothing between their clauses the first, a participle, tells of the noun.
    void mend_reduced(std::size_t r) {
        Token& first = tokens_[r];
        if (first.xpos != "VBN" || child_of(r, "aux") || child_of(r, "cop")) return;
        const auto subject = subject_of(r);
        if (!subject || *subject > r) return;
        for (std::size_t v = r + 1; v < tokens_.size(); ++v) {
            if (tokens_[v].upos == Upos::punct || tokens_[v].upos == Upos::cconj) return;
            if (tokens_[v].head != r || tokens_[v].xpos != "VBD") continue;
            const auto agent = subject_of(v);
            if (agent && !lend_agent(r, v, *agent)) return;
            if (!agent && child_of(v, "mark")) return;
            for (std::size_t i = v + 1; i < tokens_.size(); ++i)
                if (tokens_[i].head == r) tokens_[i].head = v;
            tokens_[v].head = first.head;
            tokens_[v].relation = first.relation;
            first.head = *subject;
            first.relation = "acl";
            tokens_[*subject].head = v;
            tokens_[*subject].relation = "nsubj";
            for (std::size_t i = 0; i < *subject; ++i)
                if (tokens_[i].head == r) tokens_[i].head = v;
            return;
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

    std::vector<Token>& tokens_;
    const std::vector<bool>& dates_;
};

} // namespace

void mend_tree(Sentence& sentence, const std::vector<bool>& dates) {
    Mender(sentence, dates).run();
}

} // namespace fasti
