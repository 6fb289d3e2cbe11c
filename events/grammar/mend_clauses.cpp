// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/mend_clauses.hpp"

#include "events/grammar/mended.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/given_names.hpp"
#include "events/lexicon/en/irregular.hpp"
#include "text/ascii.hpp"

namespace fasti::grammar {
namespace {

class ClauseMender : public Mended {
public:
    ClauseMender(std::vector<parse::Token>& tokens, std::string_view text)
        : Mended(tokens), text_(text) {}

    void run() {
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            mend_row_in_compound(i);
            mend_name_beside(i);
            mend_lead(i);
            mend_subject_behind_preposition(i);
            mend_two_subjects(i);
            mend_second_object(i);
            mend_compound(i);
            mend_result(i);
            mend_particle(i);
            mend_second_clause(i);
            mend_second_past(i);
            mend_lost_subject(i);
            mend_finding(i);
            mend_by_the_time(i);
        }
    }

private:
    bool conjunction(std::size_t token) const { return tokens_[token].upos == parse::Upos::cconj; }

    std::string lower(std::size_t token) const {
        const Span span = tokens_[token].span;
        return ascii_lower(text_.substr(span.begin, span.size()));
    }

    bool sign(std::size_t token, char which) const {
        return token < tokens_.size() && text_[tokens_[token].span.begin] == which;
    }

    /// "Anna Webb", set off by commas: a person and no place.
    bool person_set_off(std::size_t name) const {
        if (tokens_[name].upos != parse::Upos::propn || name == 0 || !sign(name - 1, ','))
            return false;
        return given_name(lower(name)).person && sign(end_of(name) + 1, ',');
    }

    /// "[Marr] and his partners": of a row, no part of the other's name.
    void mend_row_in_compound(std::size_t i) {
        const std::size_t noun = tokens_[i].head;
        if (tokens_[i].relation != "compound" || !nominal(i) || noun == parse::no_head || noun < i)
            return;
        const bool possessed = i + 2 < noun && conjunction(i + 1) && tokens_[i + 2].xpos == "PRP$";
        if (!possessed) return;
        tokens_[i].head = tokens_[noun].head;
        tokens_[i].relation = tokens_[noun].relation;
        tokens_[noun].head = i;
        tokens_[noun].relation = "conj";
    }

    /// "A historian at the college, [Steven Pike], wrote"; "The director of the mint, [Anna Webb]":
    /// the person is what the noun in front says.
    void mend_name_beside(std::size_t i) {
        if (!person_set_off(i) || tokens_[i].head == parse::no_head) return;
        parse::Token& name = tokens_[i];
        if (subject(i) && name.head > i) {
            for (std::size_t noun = i; noun-- > 0;) {
                if (tokens_[noun].head != name.head || !subject(noun)) continue;
                if (tokens_[noun].upos != parse::Upos::noun) return;
                name.head = noun;
                name.relation = "appos";
                return;
            }
        }
        if (name.relation != "appos" || name.head > i) return;
        std::size_t noun = name.head;
        for (int up = 0; up < 4 && tokens_[noun].relation == "nmod" && tokens_[noun].head < noun;
             ++up)
            noun = tokens_[noun].head;
        if (tokens_[noun].upos == parse::Upos::noun) name.head = noun;
    }

    /// "[Hardly] four months after his visit", "[Barely] a week after the fire".
    void mend_lead(std::size_t i) {
        if (i != 0 || tokens_.size() < 4 || tokens_[0].upos != parse::Upos::adv) return;
        for (std::size_t noun = 1; noun < 4; ++noun) {
            const bool length = tokens_[noun].upos == parse::Upos::noun &&
                                lexicon::is(tokens_[noun].lemma, lexicon::time_unit);
            if (!length) continue;
            tokens_[0].head = noun;
            tokens_[0].relation = "advmod";
            return;
        }
    }

    /// "hardly four months after [his visit] …, Reed dropped": of two subjects the one behind a
    /// preposition is none.
    void mend_subject_behind_preposition(std::size_t i) {
        parse::Token& noun = tokens_[i];
        if (!subject(i) || noun.head == parse::no_head || noun.head < i || !has_preposition(i))
            return;
        for (std::size_t other = i + 1; other < noun.head; ++other)
            if (tokens_[other].head == noun.head && subject(other) && !has_preposition(other)) {
                noun.relation = "obl";
                return;
            }
    }

    /// "a loose club, [the Ash Five]": of two objects the second is the name of the first.
    void mend_second_object(std::size_t i) {
        parse::Token& name = tokens_[i];
        if (name.relation != "obj" || name.upos != parse::Upos::propn || name.head > i) return;
        const std::size_t begin = begin_of(i);
        if (begin == 0 || !sign(begin - 1, ',')) return;
        for (std::size_t noun = begin - 1; noun > name.head; --noun) {
            if (tokens_[noun].head != name.head || tokens_[noun].relation != "obj") continue;
            if (tokens_[noun].upos != parse::Upos::noun) return;
            name.head = noun;
            name.relation = "appos";
            return;
        }
    }

    /// "The guns fell [silent]"
    void mend_result(std::size_t i) {
        if (i == 0 || tokens_[i].xpos != "JJ" || tokens_[i].relation != "advmod") return;
        if (tokens_[i].head + 1 == i && lexicon::is(tokens_[i - 1].lemma, lexicon::turn_out))
            tokens_[i].relation = "xcomp";
    }

    /// "In an interview with the weekly Die Woche, [the minister of war], Ada Kramer, stressed": a
    /// noun with its article right before a verb that has no subject.
    void mend_lost_subject(std::size_t v) {
        if (tokens_[v].upos != parse::Upos::verb || !finite(v) || v < 2 || subject_of(v)) return;
        if (tokens_[v].relation != "root" || child_of(v, "csubj") || child_of(v, "expl")) return;
        const std::size_t last = sign(v - 1, ',') ? v - 2 : v - 1;
        for (std::size_t noun = last; noun > 0; --noun) {
            const parse::Token& token = tokens_[noun];
            if (token.upos == parse::Upos::verb) return;
            if (token.relation != "appos" || token.upos != parse::Upos::noun) continue;
            const std::size_t begin = begin_of(noun);
            if (begin == 0 || !sign(begin - 1, ',') || end_of(noun) < last) continue;
            tokens_[noun].head = v;
            tokens_[noun].relation = "nsubj";
            return;
        }
    }

    /// "[Marr] and [his partners] reached": one row, not two subjects.
    void mend_two_subjects(std::size_t i) {
        parse::Token& second = tokens_[i];
        if (!subject(i) || second.head == parse::no_head || second.head < i || i == 0) return;
        const std::size_t begin = begin_of(i);
        bool joined = begin < i ? conjunction(begin) : begin > 0 && conjunction(begin - 1);
        for (std::size_t at = i + 1; !joined && at < second.head; ++at) // "[his wife] and his sons"
            joined = tokens_[at].head == i && tokens_[at].relation == "conj" &&
                     (begin == 0 || sign(begin, ',') || sign(begin - 1, ','));
        if (!joined) return;
        const std::size_t before = begin < i ? begin : begin - 1;
        for (std::size_t first = before; first-- > 0;) {
            const bool same = tokens_[first].head == second.head;
            if (same && tokens_[first].upos == parse::Upos::verb) return;
            if (!same || !subject(first)) continue;
            second.head = first;
            second.relation = "conj";
            return;
        }
    }

    /// "the guild [put] the hall on sale": a verb has no compounds.
    void mend_compound(std::size_t i) {
        parse::Token& noun = tokens_[i];
        const std::size_t verb = i + 1;
        if (noun.relation != "compound" || noun.head != verb || !nominal(i)) return;
        parse::Token& act = tokens_[verb];
        const auto form = irregular_form(act.lemma); // "put"
        const bool past = act.upos == parse::Upos::verb && act.xpos != "VBG" && act.xpos != "VBN";
        if (!past || subject_of(verb)) return;
        noun.relation = "nsubj";
        if (form && form->past) act.xpos = "VBD";
        for (std::size_t at = 0; at < i; ++at)
            if (tokens_[at].head == verb &&
                (tokens_[at].relation == "det" || tokens_[at].relation == "amod"))
                tokens_[at].head = i;
    }

    /// "caved [in] in March", "went [under] in 1911": of two prepositions the first is the verb's.
    void mend_particle(std::size_t i) {
        if (i == 0 || i + 1 >= tokens_.size()) return;
        parse::Token& particle = tokens_[i];
        const parse::Token& next = tokens_[i + 1];
        const bool two = particle.upos == parse::Upos::adp && next.upos == parse::Upos::adp &&
                         particle.relation == "case" && next.relation == "case" &&
                         particle.head == next.head;
        if (!two || tokens_[i - 1].upos != parse::Upos::verb) return;
        particle.head = i - 1;
        particle.relation = "compound:prt";
    }

    /// "…, and [its founder], Ben Hall, won": a noun of the row is the subject of its verb.
    void mend_second_clause(std::size_t v) {
        const std::size_t first = tokens_[v].head;
        if (tokens_[v].relation != "conj" || tokens_[v].upos != parse::Upos::verb) return;
        if (first == parse::no_head || first > v || subject_of(v) || !finite(v)) return;
        for (std::size_t n = v; n-- > first + 1;) {
            if (tokens_[n].head != first || tokens_[n].relation != "conj") continue;
            const std::size_t begin = begin_of(n);
            const std::size_t cc = begin < n && sign(begin, ',') ? begin + 1 : begin;
            const bool row = nominal(n) && cc < n && conjunction(cc);
            if (!row || tokens_[first].upos != parse::Upos::verb) return;
            tokens_[n].head = v;
            tokens_[n].relation = "nsubj";
            for (std::size_t at = begin; at <= cc; ++at)
                tokens_[at].head = v;
            return;
        }
    }

    /// "opened in London and [closed] on Monday": of a row of verbs that have one subject the
    /// second is no participle.
    void mend_second_past(std::size_t v) {
        parse::Token& verb = tokens_[v];
        if (verb.xpos != "VBN" || verb.relation != "conj" || v < 2 || child_of(v, "aux")) return;
        if (verb.head == parse::no_head || verb.head > v || tokens_[verb.head].xpos != "VBD")
            return;
        if (child_of(verb.head, "aux") || !conjunction(v - 1)) return;
        const bool row =
            tokens_[v - 2].upos == parse::Upos::verb; // "asked for the man kidnapped and killed"
        const bool agent = v + 1 < tokens_.size() && tokens_[v + 1].lemma == "by";
        const auto participle = irregular_participle(verb.lemma); // "gone" is no past
        if (row || agent || (participle && !irregular_form(*participle)->past)) return;
        verb.xpos = "VBD";
    }

    /// "The gauge had been wrong, an inquiry [found]": no inquiry was found.
    void mend_finding(std::size_t v) {
        parse::Token& verb = tokens_[v];
        const std::size_t noun = verb.head;
        if (verb.xpos != "VBN" || verb.relation != "acl" || noun + 1 != v) return;
        if (!lexicon::is(verb.lemma, lexicon::say, lexicon::find_out) || child_of(v, "aux")) return;
        const std::size_t said = tokens_[noun].head;
        const std::size_t begin = begin_of(noun);
        if (tokens_[noun].relation != "parataxis" || said == parse::no_head || said > noun) return;
        const bool behind = begin > 0 && (sign(begin, ',') || sign(begin - 1, ','));
        const bool clause = tokens_[said].upos == parse::Upos::verb || child_of(said, "cop");
        if (!behind || !clause) return;
        verb.xpos = "VBD";
        verb.head = tokens_[said].head;
        verb.relation = tokens_[said].relation;
        tokens_[said].head = v;
        tokens_[said].relation = "ccomp";
        tokens_[noun].head = v;
        tokens_[noun].relation = "nsubj";
        for (std::size_t i = v + 1; i < tokens_.size(); ++i)
            if (tokens_[i].head == said) tokens_[i].head = v;
    }

    /// "by the time the guild [dissolved]": no time was dissolved.
    void mend_by_the_time(std::size_t i) {
        if (i < 2 || lower(i) != "time" || lower(i - 1) != "the" || lower(i - 2) != "by") return;
        std::size_t v = i + 1;
        while (v < tokens_.size() && v < i + 12 &&
               (tokens_[v].upos != parse::Upos::verb || !subject_of(v)))
            ++v;
        if (v >= tokens_.size() || !subject_of(v) || *subject_of(v) < i) return;
        const std::size_t main = tokens_[i].head;
        if (tokens_[v].head == i) {
            if (main == parse::no_head) return;
            tokens_[v].head = main;
            tokens_[v].relation = "advcl";
        }
        if (tokens_[v].xpos == "VBN" && !child_of(v, "aux")) tokens_[v].xpos = "VBD";
        tokens_[i].head = v;
        tokens_[i].relation = "mark";
        tokens_[i - 1].head = tokens_[i - 2].head = i;
    }

    std::string_view text_;
};

} // namespace

void mend_clauses(parse::Sentence& sentence, std::string_view text) {
    ClauseMender(sentence.tokens, text).run();
}

} // namespace fasti::grammar
