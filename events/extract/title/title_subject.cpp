// SPDX-License-Identifier: Apache-2.0
#include "events/extract/title/title_subject.hpp"

#include "events/grammar/constituent.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/given_names.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace fasti::title {

std::vector<grammar::TitleWord> with_owner(const grammar::Tree& tree,
                                           const trigger::DatedTrigger& trigger,
                                           const std::optional<who::Antecedent>& owner,
                                           std::vector<grammar::TitleWord> words) {
    const auto pronoun = trigger::possessive_pronoun(tree, trigger);
    const bool first = pronoun && !words.empty() && words.front().token > *pronoun;
    // "funded the league, and its founder": whose, only what stands nearest can tell
    const bool within = pronoun && tree.lower(*pronoun) == "its" && *pronoun > 0;
    if (within) return words;
    if (owner && first) words.insert(words.begin(), {*pronoun, owner->words + "'s"});
    return words;
}

bool TitleSubject::borrowed_noun() const {
    return subject_ && tree_.range(*subject_).contains(trigger_.head) && *subject_ != trigger_.head;
}

std::vector<grammar::TitleWord> TitleSubject::words() const {
    if (!subject_) { // "Appointed judge in 1920." of whom its section is about
        const bool named = antecedent_ && trigger_.kind == trigger::DatedTrigger::Kind::clause &&
                           !trigger::possessive_pronoun(tree_, trigger_);
        if (!named) return {};
        return {{0, antecedent_->words}};
    }
    if (const trigger::Elision* other = elided())
        return grammar::as_words(grammar::bare(tree_, other->tokens));
    if (tree_.is(*subject_, parse::Upos::pron)) {
        if (antecedent_) return {{*subject_, antecedent_->words}};
        if (personal()) return {};
        return grammar::as_words(grammar::bare(tree_, grammar::phrase(tree_, *subject_, keep_)));
    }
    grammar::Keep keep = keep_;
    keep.verbal = false;
    if (borrowed_noun() || trigger_.noun) keep.clauses = false;
    std::vector<std::size_t> tokens = grammar::phrase(tree_, *subject_, keep);
    if (keep_.joined) finish_row(tokens);
    const std::vector<std::size_t> whole = grammar::bare(tree_, tokens);
    std::vector<grammar::TitleWord> told = grammar::as_words(whole);
    if (name_is_open(whole)) told.push_back({whole.back() + 1, ""});
    return with_owner(tree_, trigger_, antecedent_, std::move(told));
}

// "Another tanker, the Nassia[,] catches fire"
bool TitleSubject::name_is_open(const std::vector<std::size_t>& tokens) const {
    if (tokens.size() < 3 || tokens.back() + 1 >= tree_.size()) return false;
    if (tree_.form(tokens.back() + 1) != ",") return false;
    return std::any_of(tokens.begin() + 1, tokens.end() - 1, [&](std::size_t token) {
        const auto name = tree_.head(token);
        return tree_.form(token) == "," && name && tree_.related(*name, "appos") &&
               tree_.range(*name).end == tokens.back() + 1;
    });
}

// "Norway, Sweden, Denmark, and Finland": parsers lose the end of long rows; up to the verb nothing
// but names and commas can stand.
void TitleSubject::finish_row(std::vector<std::size_t>& tokens) const {
    const bool inside = tree_.range(*subject_).contains(trigger_.head) && !trigger_.noun;
    if (tokens.empty() || tokens.back() >= trigger_.head || inside) return;
    const std::size_t begin = tokens.back() + 1;
    bool joined = false;
    for (std::size_t i = begin; i < trigger_.head && !tree_.related(i, "aux"); ++i) {
        joined = joined || tree_.is(i, parse::Upos::cconj);
        const bool fits = tree_.form(i) == "," || tree_.is(i, parse::Upos::cconj) ||
                          tree_.is(i, parse::Upos::propn) || tree_.is(i, parse::Upos::noun) ||
                          tree_.is(i, parse::Upos::det) || tree_.is(i, parse::Upos::adj);
        if (!fits || tree_.time(i) || i - begin > 8) return;
    }
    if (!joined || begin >= trigger_.head || !tree_.is(begin, parse::Upos::punct)) return;
    if (tree_.is(trigger_.head - 1, parse::Upos::punct)) return;
    for (std::size_t i = begin; i < trigger_.head && !tree_.related(i, "aux"); ++i)
        tokens.push_back(i);
}

bool TitleSubject::personal() const {
    const std::string form = tree_.lower(*subject_);
    if (form == "i" || form == "we") return false; // a memoir tells of itself
    const std::string_view tag = tree_[*subject_].xpos;
    return tag == "PRP" || tag == "WP" || tag == "WDT" || tag == "DT";
}

// "is", "has", "plan": how many the text itself counts, where its verb shows it.
std::optional<bool> TitleSubject::counted() const {
    if (tree_.head(*subject_) != trigger_.head || (tree_.leads_row(*subject_) && !keeps_row()))
        return std::nullopt;
    std::size_t finite = trigger_.head;
    for (const std::size_t child : tree_.children(trigger_.head))
        if ((tree_.related(child, "aux") || tree_.related(child, "cop")) && child < finite)
            finite = child;
    const std::string form = tree_.lower(finite);
    if (tree_[finite].xpos == "VBZ" || form == "was") return false;
    if (form == "were" || form == "are" || form == "have") return true;
    return std::nullopt;
}

// "the Japanese", "the Dutch", "the Dashnaks".
bool TitleSubject::people(std::string_view form) const {
    if (*subject_ == 0 || tree_.lower(*subject_ - 1) != "the") return false;
    const std::string_view word = tree_.form(*subject_);
    if (word.empty() || !ascii::is_upper(word.front())) return false;
    static constexpr auto single = std::to_array<std::string_view>({"ss", "us", "is", "es"});
    const bool of_many =
        form.ends_with('s') && form.size() > 4 && tree_.is(*subject_, parse::Upos::propn) &&
        std::none_of(single.begin(), single.end(),
                     [&](std::string_view ending) { return form.ends_with(ending); });
    return of_many || lexicon::is(form, lexicon::nation);
}

const trigger::Elision* TitleSubject::elided() const {
    return trigger_.in_place_of(*subject_);
}

bool TitleSubject::plural() const {
    if (!subject_) return false;
    if (const trigger::Elision* other = elided()) {
        const auto& tokens = other->tokens;
        const bool row = std::any_of(tokens.begin(), tokens.end(), [&](std::size_t token) {
            return tree_.is(token, parse::Upos::cconj);
        });
        return row || tree_[tokens.back()].xpos == "NNS";
    }
    if (antecedent_ && tree_.is(*subject_, parse::Upos::pron)) return antecedent_->plural;
    if (tree_.form(*subject_) == "I") return true; // "I start"
    if (const auto plural = counted()) return *plural;
    const std::string_view tag = tree_[*subject_].xpos;
    const std::string form = tree_.lower(*subject_);
    const bool one =
        form == tree_[*subject_].lemma && !form.ends_with('s') &&
        !lexicon::is(form,
                     lexicon::plural_by_nature); // "the fleet", which the tagger took for many
    if ((tag == "NNS" && !one) || (tag == "NNPS" && !one_country()) || people(form)) return true;
    if (lexicon::is(form, lexicon::many)) return true;
    if (tree_.is(*subject_, parse::Upos::num) && form != "one") return true;
    return tree_.leads_row(*subject_) && keeps_row();
}

// Does the title name more of a row than its first?
bool TitleSubject::keeps_row() const {
    const std::vector<grammar::TitleWord> told = words();
    return std::any_of(told.begin(), told.end(), [&](const grammar::TitleWord& word) {
        return tree_.related(word.token, "conj") && tree_.head(word.token) == subject_;
    });
}

// "Steve Jobs", "Mr. Staples"
bool TitleSubject::person_by_name() const {
    const auto first = [&](std::size_t token) {
        const std::string word = tree_.lower(token);
        return tree_.is(token, parse::Upos::propn) && tree_.head(token) == subject_ &&
               (given_name(word).person || form_of_address(word).person);
    };
    if (given_name(tree_.lower(*subject_)).person && tree_.child(*subject_, "flat")) return true;
    const auto children = tree_.children(*subject_);
    return std::any_of(children.begin(), children.end(), first);
}

// "the United States": a plural in form only; "Pytheas" is one as well.
bool TitleSubject::one_country() const {
    const std::string form = tree_.lower(*subject_);
    if (person_by_name()) return true;
    const auto part = tree_.child(*subject_, "compound"); // "America West Airlines"
    if (part && tree_.is(*part, parse::Upos::propn) && !tree_.child(*subject_, "det")) return true;
    const bool person = form.ends_with("as") || form.ends_with("es") || form.ends_with("us");
    return lexicon::is(form, lexicon::plural_country) ||
           (person && !tree_.child(*subject_, "det") &&
            tree_[*subject_].lemma.size() == form.size());
}

} // namespace fasti::title
