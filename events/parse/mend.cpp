// SPDX-License-Identifier: Apache-2.0
#include "events/parse/mend.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/irregular.hpp"
#include "events/parse/lexeme.hpp"
#include "text/one_of.hpp"
#include "text/span.hpp"
#include "text/utf8.hpp"

#include <array>
#include <optional>

namespace fasti::parse {
namespace {

class Mender {
public:
    Mender(std::string_view sentence,
           std::span<const Span> words,
           const Model& model,
           std::vector<std::uint8_t>& tags)
        : sentence_(sentence), words_(words), model_(model), tags_(tags) {}

    void run() {
        const auto past = tag_index("VBD");
        if (!past) return;
        mend_behind_article();
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (only_past(i) || acts_on_something(i) || cannot_be_passive(i)) tags_[i] = *past;
        mend_subject();
        mend_dates_from();
        mend_possessed();
        mend_was_laid();
        if (!complete() || has_finite_verb(side_clause())) return;
        for (std::size_t i = side_clause(); i-- > 0;)
            if (can_be_finite(i)) {
                tags_[i] = *past;
                return;
            }
        if (!has_finite_verb(words_.size())) mend_present();
    }

private:
    std::string_view word(std::size_t i) const {
        return sentence_.substr(words_[i].begin, words_[i].size());
    }

    std::string_view xpos(std::size_t i) const { return model_.tags[tags_[i]].xpos; }

    std::optional<std::uint8_t> tag_index(std::string_view xpos, Upos upos = Upos::verb) const {
        for (std::size_t i = 0; i < model_.tags.size(); ++i)
            if (model_.tags[i].xpos == xpos && model_.tags[i].upos == upos)
                return static_cast<std::uint8_t>(i);
        return std::nullopt;
    }

    /// "forbade", which the tagger has never seen; "ran", which is no participle.
    bool only_past(std::size_t i) const {
        const std::string lower = ascii_lower(word(i));
        const auto form = irregular_form(lower);
        if (!form || !form->past || xpos(i) == "VBD") return false;
        const bool base = lexicon::is(lower, lexicon::past_and_base);
        if (!form->participle && xpos(i) == "VBN") return true;
        if (!base && i > 0 && noun(i - 1) && (xpos(i) == "VB" || xpos(i) == "VBP")) return true;
        if (alone_with_subject(i)) return true;
        const bool knelt = xpos(i) == "NN" && i > 0 && noun(i - 1);
        if (form->participle && !knelt) return false;
        return !model_.lexicon.find(lexicon_key(word(i)));
    }

    /// "The mill burnt in 1922", "the guild put the hall on sale", "and the dam burst": behind a
    /// noun, where the sentence, or what follows "and", has no other verb.
    bool alone_with_subject(std::size_t i) const {
        static constexpr auto mistaken =
            std::to_array<std::string_view>({"JJ", "NN", "VBN", "VB", "VBP"});
        if (i < 2 || !one_of(xpos(i), mistaken)) return false;
        if (xpos(i) == "JJ" && xpos(i - 1) == "CC") return ends_clause(i + 1); // "built and burnt"
        if (!noun(i - 1)) return false;
        if (has_auxiliary(i) || (xpos(i - 2) != "DT" && xpos(i - 1) != "NNP")) return false;
        if (i + 1 < words_.size() && (noun(i + 1) || ascii_lower(word(i + 1)) == "by"))
            return false;
        std::size_t begin = i;
        while (begin > 0 && xpos(begin - 1) != "CC" && word(begin - 1) != ";")
            --begin;
        if (begin > 0 && i - begin > 3) begin = 0; // "and" joins something else
        for (std::size_t at = begin; at < words_.size(); ++at)
            if (at != i && finite_verb(at)) return false;
        return true;
    }

    /// A preposition, a stop or nothing comes next.
    bool ends_clause(std::size_t next) const {
        return next >= words_.size() || xpos(next) == "IN" || xpos(next) == "." ||
               xpos(next) == ",";
    }

    /// "The mine": behind an article stands no pronoun.
    void mend_behind_article() {
        const auto noun_tag = tag_index("NN", Upos::noun);
        for (std::size_t i = 1; i < words_.size() && noun_tag; ++i)
            if (xpos(i - 1) == "DT" && ascii_lower(word(i)) == "mine") tags_[i] = *noun_tag;
    }

    bool noun(std::size_t i) const {
        static constexpr auto tags =
            std::to_array<std::string_view>({"NN", "NNS", "NNP", "NNPS", "PRP"});
        return one_of(xpos(i), tags);
    }

    /// Is there a form of "be" or "have" before a word that it may go with?
    bool has_auxiliary(std::size_t i) const {
        for (std::size_t back = 1; back <= 5 && back <= i; ++back) {
            if (lexicon::is(ascii_lower(word(i - back)), lexicon::auxiliary_form)) return true;
            const std::string_view tag = xpos(i - back);
            const bool between =
                tag == "RB" || tag == "," || tag == "CC" || tag == "VBN" || noun(i - back);
            if (!between) return false;
        }
        return false;
    }

    /// "Iraqis elected the assembly": a participle behind a noun and before an article is none, but
    /// for verbs that have two objects ("the man named the king").
    bool acts_on_something(std::size_t i) const {
        if (i == 0 || i + 1 >= words_.size() || xpos(i) != "VBN" || !noun(i - 1)) return false;
        const std::string_view next = xpos(i + 1);
        if (next != "DT" && next != "PRP$" && next != "PRP") return false;
        const std::string form = ascii_lower(word(i));
        if (const auto irregular = irregular_form(form); irregular && !irregular->past)
            return false;
        const bool two_objects = past_of(form, lexicon::two_objects);
        return !has_auxiliary(i) && (!two_objects || !has_finite_verb(words_.size()));
    }

    /// "The duke abdicated": nobody is abdicated.
    bool cannot_be_passive(std::size_t i) const {
        if (i == 0 || xpos(i) != "VBN" || !noun(i - 1) || has_auxiliary(i)) return false;
        return regular_past_of(ascii_lower(word(i)), lexicon::no_passive);
    }

    /// "was laid" is no adjective.
    void mend_was_laid() {
        const auto participle = tag_index("VBN");
        for (std::size_t i = 1; i < words_.size() && participle; ++i) {
            if (xpos(i) != "JJ") continue;
            const auto form = irregular_form(ascii_lower(word(i)));
            const std::string before = ascii_lower(word(i - 1));
            const bool be = before == "was" || before == "were" || before == "been";
            if (be && form && form->participle) tags_[i] = *participle;
        }
    }

    /// "Jinping's first overseas visit": behind a genitive comes a noun.
    void mend_possessed() {
        const auto noun_tag = tag_index("NN", Upos::noun);
        for (std::size_t i = 1; i < words_.size() && noun_tag; ++i) {
            if (xpos(i - 1) != "POS") continue;
            std::size_t at = i;
            while (at < words_.size() && (xpos(at) == "JJ" || xpos(at) == "RB"))
                ++at;
            if (at < words_.size() && (xpos(at) == "VB" || xpos(at) == "VBP"))
                tags_[at] = *noun_tag;
        }
    }

    /// "The building dates from 1911" has a verb.
    void mend_dates_from() {
        const auto present = tag_index("VBZ");
        for (std::size_t i = 1; i + 1 < words_.size() && present; ++i) {
            if (xpos(i) != "NNS" || !noun(i - 1) || ascii_lower(word(i)) != "dates") continue;
            const std::string next = ascii_lower(word(i + 1));
            if (next == "from" || next == "back") tags_[i] = *present;
        }
    }

    /// "Talks took place": no verb stands right before the finite one.
    void mend_subject() {
        const auto plural = tag_index("NNS", Upos::noun);
        if (words_.size() > 1 && plural && xpos(0) == "VBZ" && xpos(1) == "VBD") tags_[0] = *plural;
    }

    /// "The statement names no party": a noun between a noun and an article is the verb.
    void mend_present() {
        for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
            const bool noun_before =
                xpos(i - 1) == "NN" || xpos(i - 1) == "NNP" || xpos(i - 1) == "NNS";
            const std::string_view next = xpos(i + 1);
            const bool object = next == "DT" || next == "PRP$" || next == "WP";
            const bool plural = xpos(i) == "NNS";
            if (!noun_before || !object || (!plural && xpos(i) != "NN")) continue;
            if (const auto tag = tag_index(plural ? "VBZ" : "VBP")) tags_[i] = *tag;
            return;
        }
    }

    bool complete() const {
        if (words_.size() < 3) return false;
        const std::string_view last = word(words_.size() - 1);
        return last == "." || last == "!" || last == "?" || last == ";";
    }

    /// Where the first clause with "which", "who" or "when" begins: its verb is not the sentence's.
    std::size_t side_clause() const {
        for (std::size_t i = 1; i < words_.size(); ++i) {
            const std::string_view tag = xpos(i);
            if (tag == "WDT" || tag == "WP" || tag == "WRB" || tag == "WP$") return i;
        }
        return words_.size();
    }

    bool has_finite_verb(std::size_t end) const {
        for (std::size_t i = 0; i < end; ++i)
            if (finite_verb(i)) return true;
        return false;
    }

    bool finite_verb(std::size_t i) const {
        static constexpr auto finite =
            std::to_array<std::string_view>({"VBD", "VBZ", "VBP", "MD", "VB"});
        return one_of(xpos(i), finite) && !infinitive(i);
    }

    bool infinitive(std::size_t i) const {
        return xpos(i) == "VB" && i > 0 && ascii_lower(word(i - 1)) == "to";
    }

    /// A participle behind its subject, and not before "by".
    bool can_be_finite(std::size_t i) const {
        static constexpr auto subjects = std::to_array<std::string_view>(
            {"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "RB", "RBR", ",", "-RRB-", "''", "DT", "WP"});
        if (i == 0 || xpos(i) != "VBN" || !one_of(xpos(i - 1), subjects)) return false;
        return i + 1 >= words_.size() || ascii_lower(word(i + 1)) != "by";
    }

    std::string_view sentence_;
    std::span<const Span> words_;
    const Model& model_;
    std::vector<std::uint8_t>& tags_;
};

} // namespace

void mend_tags(std::string_view sentence,
               std::span<const Span> words,
               const Model& model,
               std::vector<std::uint8_t>& tags) {
    Mender(sentence, words, model, tags).run();
}

} // namespace fasti::parse
