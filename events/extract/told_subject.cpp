// SPDX-License-Identifier: Apache-2.0
#include "events/extract/told_subject.hpp"

#include "events/extract/constituent.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti {

bool ToldSubject::borrowed_noun() const {
    return subject_ && tree_.range(*subject_).contains(anchor_.head) && *subject_ != anchor_.head;
}

std::vector<TitleWord> ToldSubject::words() const {
    if (!subject_) return {};
    if (tree_.is(*subject_, Upos::pron)) {
        if (antecedent_) return {{*subject_, antecedent_->words}};
        if (personal()) return {};
        return as_words(bare(tree_, phrase(tree_, *subject_, keep_)));
    }
    Keep keep = keep_;
    keep.verbal = false;
    if (borrowed_noun() || anchor_.noun) keep.clauses = false;
    std::vector<std::size_t> tokens = phrase(tree_, *subject_, keep);
    if (keep_.joined) finish_row(tokens);
    return as_words(bare(tree_, std::move(tokens)));
}

// "Norway, Sweden, Denmark, and Finland": parsers lose the end of long rows; up to the verb nothing
// but names and commas can stand.
void ToldSubject::finish_row(std::vector<std::size_t>& tokens) const {
    if (tokens.empty() || tree_.range(*subject_).contains(anchor_.head)) return;
    const std::size_t begin = tokens.back() + 1;
    bool joined = false;
    for (std::size_t i = begin; i < anchor_.head && !tree_.related(i, "aux"); ++i) {
        joined = joined || tree_.is(i, Upos::cconj);
        const bool fits = tree_.form(i) == "," || tree_.is(i, Upos::cconj) ||
                          tree_.is(i, Upos::propn) || tree_.is(i, Upos::noun) ||
                          tree_.is(i, Upos::det) || tree_.is(i, Upos::adj);
        if (!fits || tree_.time(i) || i - begin > 8) return;
    }
    if (!joined || begin >= anchor_.head || !tree_.is(begin, Upos::punct)) return;
    if (tree_.is(anchor_.head - 1, Upos::punct)) return;
    for (std::size_t i = begin; i < anchor_.head && !tree_.related(i, "aux"); ++i)
        tokens.push_back(i);
}

bool ToldSubject::personal() const {
    const std::string form = tree_.lower(*subject_);
    if (form == "i" || form == "we") return false; // a memoir tells of itself
    const std::string_view tag = tree_[*subject_].xpos;
    return tag == "PRP" || tag == "WP" || tag == "WDT" || tag == "DT";
}

bool ToldSubject::plural() const {
    if (!subject_) return false;
    if (antecedent_ && tree_.is(*subject_, Upos::pron)) return antecedent_->plural;
    const std::string_view tag = tree_[*subject_].xpos;
    if (tag == "NNS" || (tag == "NNPS" && !one_country())) return true;
    const std::string form = tree_.lower(*subject_);
    static constexpr auto many =
        std::to_array<std::string_view>({"they", "we", "both", "many", "few", "several"});
    if (one_of(std::string_view(form), many)) return true;
    if (tree_.is(*subject_, Upos::num) && form != "one") return true;
    return tree_.leads_row(*subject_) && keeps_row();
}

// Does the title name more of a row than its first?
bool ToldSubject::keeps_row() const {
    const std::vector<TitleWord> told = words();
    return std::any_of(told.begin(), told.end(), [&](const TitleWord& word) {
        return tree_.related(word.token, "conj") && tree_.head(word.token) == subject_;
    });
}

// "the United States": a plural in form only; "Pytheas" is one as well.
bool ToldSubject::one_country() const {
    static constexpr auto names = std::to_array<std::string_view>(
        {"states", "nations", "netherlands", "philippines", "emirates", "maldives", "bahamas"});
    const std::string form = tree_.lower(*subject_);
    const bool person = form.ends_with("as") || form.ends_with("es") || form.ends_with("us");
    return one_of(std::string_view(form), names) || (person && !tree_.child(*subject_, "det") &&
                                                     tree_[*subject_].lemma.size() == form.size());
}

} // namespace fasti
