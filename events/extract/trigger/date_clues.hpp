// SPDX-License-Identifier: Apache-2.0
// What stands around a date in a tree: signs of what the date is said of that no parser is asked
// about.
#pragma once

#include "events/grammar/tree.hpp"

#include <optional>

namespace fasti::trigger {

/// Looks around a date.
class DateClues {
public:
    /// `date`: its tokens, or the gap where it was; `top`: the token that it hangs by.
    DateClues(const grammar::Tree& tree, grammar::TokenRange date, std::size_t top)
        : tree_(tree), date_(date), top_(top) {}

    /// "The hall dates from 1911", "it goes back to the raids of the fifties": what began then.
    std::optional<std::size_t> origin_of(std::size_t clause) const;

    /// Does a clause begin with the date: at the front of the sentence, behind a comma or "and"?
    bool opens_clause() const;

    bool verb_before_date() const;

    /// "than in 1999", "compared with 3,500 in January 2007", "up from seven a year ago": what the
    /// event is measured by.
    bool compared() const;

    /// "The visit last year showed", "the change last year is being undone".
    std::optional<std::size_t> dated_subject(std::size_t clause) const;

    /// "devolving upon the unification of the towns in 1990": verbs without a tense tell less than
    /// the event beside the date.
    std::optional<std::size_t> noun_before_date(std::size_t clause) const;

    /// "Soldiers wait before the bridge, 31 January 2017": a date behind the last comma is said of
    /// the whole.
    bool ends_caption() const;

    /// "as had happened before": a comparison without a subject tells of nothing.
    bool happens(std::size_t clause) const;

    /// "The plague of 1631 carried off a third": a bare noun tells less than what it did.
    bool tells_more(std::size_t noun, std::size_t clause) const;

    /// What a sentence presents whose subject or predicate is the date itself.
    std::optional<std::size_t> presented_event() const;

    /// A date in front of a clause belongs to it, whatever stands between: "Two days after the
    /// elections, on 14 March, the minister resigned".
    std::optional<std::size_t> clause_behind() const;

    /// "…, if he did not win, …": a clause of what may be.
    bool condition(std::size_t clause) const;

    /// "By letter dated 17 March the bank refused": what was done by it, not the letter.
    std::optional<std::size_t> clause_by_letter(std::size_t participle) const;

    /// "Rather than sell the mill in 1911, Webb burned it": what was done.
    std::optional<std::size_t> done_instead(std::size_t clause) const;

    /// "until his death": what the clause tells went on up to that.
    bool ends_with(std::size_t noun) const;

    /// "until his death in 1864": the event right before the date ends what the clause tells.
    std::optional<std::size_t> end_at() const;

    /// "The vote of May 1911 was never held": the clause denies its noun.
    bool never_was(std::size_t noun, std::size_t clause) const;

private:
    /// "Since the collapse of the dam in 1963 nobody has built": the date of what came before.
    bool of_earlier_event() const;

    std::optional<std::size_t> clause_below(std::size_t token) const;

    const grammar::Tree& tree_;
    grammar::TokenRange date_;
    std::size_t top_;
};

} // namespace fasti::trigger
