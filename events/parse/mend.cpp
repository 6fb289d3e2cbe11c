// SPDX-License-Identifier: Apache-2.0
#include "events/parse/mend.hpp"

#include "events/parse/irregular.hpp"
#include "events/parse/lexeme.hpp"
#include "text/one_of.hpp"
#include "text/span.hpp"
#include "text/utf8.hpp"

#include <array>
#include <optional>

namespace fasti {
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
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (only_past(i)) tags_[i] = *past;
        mend_subject();
        if (!complete() || has_finite_verb()) return;
        for (std::size_t i = words_.size(); i-- > 0;)
            if (can_be_finite(i)) {
                tags_[i] = *past;
                return;
            }
        mend_present();
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

    /// "forbade", which the tagger has never seen.
    bool only_past(std::size_t i) const {
        const auto form = irregular_form(ascii_lower(word(i)));
        if (!form || !form->past || form->participle || xpos(i) == "VBD") return false;
        return !model_.lexicon.find(lexicon_key(word(i)));
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

    bool has_finite_verb() const {
        static constexpr auto finite =
            std::to_array<std::string_view>({"VBD", "VBZ", "VBP", "MD", "VB"});
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (one_of(xpos(i), finite) && !(xpos(i) == "VB" && i > 0 && xpos(i - 1) == "TO"))
                return true;
        return false;
    }

    /// A participle behind its subject, and not before "by".
    bool can_be_finite(std::size_t i) const {
        static constexpr auto subjects = std::to_array<std::string_view>(
            {"NN", "NNS", "NNP", "NNPS", "PRP", "CD", "RB", ",", "-RRB-", "''", "DT", "WP"});
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

} // namespace fasti
