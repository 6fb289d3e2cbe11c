// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/mend_names.hpp"

#include "events/grammar/mended.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/utf8.hpp"

namespace fasti::grammar {
namespace {

class NameMender : public Mended {
public:
    NameMender(std::vector<parse::Token>& tokens, const std::vector<bool>& dates)
        : Mended(tokens), dates_(dates) {}

    void run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            mend_address(i);
            mend_split_subject(i);
            mend_row_in_name(i);
            mend_titled(i);
            mend_name_of_agent(i);
        }
    }

private:
    /// "The younger, Wenzel, seized the capital": prose calls nobody by name.
    void mend_address(std::size_t i) {
        parse::Token& token = tokens_[i];
        if (token.relation != "vocative") return;
        std::size_t verb = token.head;
        for (int up = 0; up < 3 && verb != parse::no_head && verb < tokens_.size(); ++up) {
            if (tokens_[verb].upos == parse::Upos::verb && verb > i) break;
            verb = tokens_[verb].head;
        }
        if (verb == parse::no_head || verb < i || tokens_[verb].upos != parse::Upos::verb) return;
        if (subject_of(verb)) return;
        token.head = verb;
        token.relation = "nsubj";
    }

    /// "[Wall] [Street analysts] expect", "[Russian] [Foreign Minister Lavrov] appeared": a word
    /// that hangs on the verb right before the subject belongs to the subject.
    void mend_split_subject(std::size_t i) {
        const parse::Token& token = tokens_[i];
        if (!subject(i) || token.head == parse::no_head || token.head < i || !nominal(i)) return;
        const std::size_t begin = begin_of(i);
        if (begin == 0) return;
        parse::Token& before = tokens_[begin - 1];
        if (tokens_[begin].upos == parse::Upos::punct) return;
        if (before.head != token.head) return;
        if (dates_[begin - 1] || has_preposition(begin - 1))
            return; // "during the First World War Varga served"
        const bool name =
            nominal(begin - 1) && subject(begin - 1) && tokens_[begin].upos != parse::Upos::det;
        const bool adjective =
            before.upos == parse::Upos::adj && tokens_[begin].upos != parse::Upos::det;
        if (!name && !adjective) return;
        before.head = i;
        before.relation = name ? "compound" : "amod";
    }

    /// "the Treaty on Trade, Friendship and Transit": what follows the last part of a name is a
    /// part like it.
    void mend_row_in_name(std::size_t i) {
        const std::size_t head = tokens_[i].head;
        if (tokens_[i].relation != "conj" || head == parse::no_head || head >= i) return;
        if (tokens_[head].upos != parse::Upos::propn || child_of(i, "det")) return;
        for (std::size_t part = i; part-- > head + 1;) {
            const parse::Upos upos = tokens_[part].upos;
            if (upos == parse::Upos::punct || upos == parse::Upos::cconj || tokens_[part].head == i)
                continue;
            const bool hangs = tokens_[part].head == head &&
                               tokens_[part].upos == parse::Upos::propn &&
                               parse::universal(tokens_[part].relation) == "nmod" && nominal(i);
            if (hangs && has_preposition(part)) tokens_[i].head = part;
            return;
        }
    }

    /// "Ms de Wit joined": what stands between a form of address and its verb is the name.
    void mend_titled(std::size_t i) {
        const std::size_t verb = tokens_[i].head;
        if (!subject(i) || verb == parse::no_head || verb <= i + 1 || !titles(i)) return;
        for (std::size_t k = i + 1; k < verb; ++k) {
            const bool name =
                nominal(k) || tokens_[k].upos == parse::Upos::x || tokens_[k].xpos == "FW";
            if (!name) return;
        }
        for (std::size_t k = i + 1; k < verb; ++k) {
            tokens_[k].head = i;
            tokens_[k].relation = "flat";
            tokens_[k].upos = parse::Upos::propn;
            tokens_[k].xpos = "NNP";
        }
        tokens_[i].upos = parse::Upos::propn;
        tokens_[i].xpos = "NNP";
    }

    bool titles(std::size_t i) const {
        return tokens_[i].span.size() <= 4 && tokens_[i].span.begin + 1 < tokens_[i].span.end &&
               lexicon::is(ascii_lower(tokens_[i].lemma), lexicon::title_abbreviation);
    }

    /// "A team led by the astronomer [Petra Lang] detected methane": the name is the agent's.
    void mend_name_of_agent(std::size_t i) {
        const std::size_t verb = tokens_[i].head;
        if (!subject(i) || verb == parse::no_head || verb < i ||
            tokens_[i].upos != parse::Upos::propn)
            return;
        const std::size_t begin = begin_of(i);
        if (begin == 0 || !nominal(begin - 1)) return;
        const std::size_t agent = begin - 1;
        const std::size_t led = tokens_[agent].head;
        if (tokens_[agent].relation != "obl:agent" || led == parse::no_head || led > agent) return;
        const bool told = tokens_[led].relation == "acl";
        const auto noun = told ? std::optional(tokens_[led].head) : subject_of(led);
        if (tokens_[led].xpos != "VBN" || !noun || *noun >= led || child_of(led, "aux")) return;
        const std::size_t above = tokens_[told ? *noun : led].head;
        if (tokens_[*noun].upos == parse::Upos::sym || tokens_[*noun].lemma == "%") return;
        if (above != parse::no_head && above != verb) return;
        if (above == parse::no_head) {
            tokens_[verb].head = parse::no_head;
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

    const std::vector<bool>& dates_;
};

class NameOfRoot : public Mended {
public:
    using Mended::Mended;

    /// "The battleship Missouri dropped anchor": with no other verb, what the parser took for a
    /// clause of the noun is the sentence.
    void mend_name_behind(std::size_t r) {
        if (tokens_[r].head != parse::no_head || !nominal(r) || child_of(r, "cop")) return;
        for (std::size_t v = r + 2; v < tokens_.size(); ++v) {
            if (tokens_[v].head != r || tokens_[v].relation != "acl:relcl" || !finite(v)) continue;
            const auto name = subject_of(v);
            if (!name || *name > v || tokens_[*name].upos != parse::Upos::propn ||
                begin_of(*name) != r + 1)
                return;
            for (std::size_t i = v + 1; i < tokens_.size(); ++i)
                if (tokens_[i].head == r) tokens_[i].head = v;
            tokens_[v].head = parse::no_head;
            tokens_[v].relation = "root";
            tokens_[r].head = *name;
            tokens_[r].relation = "compound";
            for (std::size_t i = 0; i < r; ++i)
                if (tokens_[i].head == r && tokens_[i].relation == "det") tokens_[i].head = *name;
            return;
        }
    }
};

} // namespace

void mend_names(std::vector<parse::Token>& tokens, const std::vector<bool>& dates) {
    NameMender(tokens, dates).run();
}

void mend_name_of_root(std::vector<parse::Token>& tokens) {
    NameOfRoot names(tokens);
    for (std::size_t i = 0; i < tokens.size(); ++i)
        names.mend_name_behind(i);
}

} // namespace fasti::grammar
