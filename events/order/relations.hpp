// SPDX-License-Identifier: Apache-2.0
// What one sentence says about order, read off its tree: "the ships left after the storm had
// passed" says that leaving came after passing, whether or not anybody dates either. One file a
// sieve, one folder of samples; relations.cpp is the list. A sieve prefers nothing to a guess.
//
//     for (const Relation& relation : relations({tree, text, dates, dct})) …
#pragma once

#include "events/extract/trigger/dated_trigger.hpp"
#include "events/order/placed_relation.hpp"
#include "events/timex/value/timex.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fasti::order {

/// One of the two things of a relation.
struct Term {
    using Kind = TermKind;
    Kind kind = Kind::event;
    std::size_t index = 0; ///< a token; of a date its place in LinkSentence::dates

    friend bool operator==(const Term&, const Term&) = default;
};

/// One thing that is said about order.
struct Relation {
    Term from;
    Term to;
    AllenSet relations = AllenSet::all(); ///< of `to` to `from`, as Tlink has it
    std::string_view sieve;
    RelationForm form = RelationForm::outright;

    friend bool operator==(const Relation&, const Relation&) = default;
};

/// A sentence with its tree. Views: what they look at must outlive it.
struct LinkSentence {
    /// An expression of time, and where it stands in the tree.
    struct Date {
        grammar::TreeDate in_tree;
        const Timex* timex = nullptr;
    };

    const grammar::Tree& tree;
    std::string_view text;
    std::span<const Date> dates;
    std::optional<sys_days> dct; ///< of the part of the document
};

/// A way of reading order off a tree.
struct RelationSieve {
    std::string_view name;
    void (*run)(const LinkSentence&, std::vector<Relation>&);
    bool two_events = true; ///< reads nothing but the order of two events
    RelationForm form = RelationForm::outright;
};

/// Every sieve, most precise first.
std::span<const RelationSieve> relation_sieves();

/// What all sieves read, or those that read the order of two events.
std::vector<Relation> relations(const LinkSentence& sentence, bool two_events = false);

// what sieves share

inline constexpr AllenSet comes_after = AllenSet{Allen::after} | Allen::met_by;
inline constexpr AllenSet comes_before = AllenSet{Allen::before} | Allen::meets;
inline constexpr AllenSet lies_within =
    AllenSet{Allen::during} | Allen::starts | Allen::finishes | Allen::equals;
inline constexpr AllenSet shares_time = ~(comes_after | comes_before);

/// "`to` is … `from`", both of them words of the sentence.
Relation between(std::size_t from, AllenSet relations, std::size_t to);

/// The word that opens a clause: "after", "while"; "" where none does.
std::string opener(const grammar::Tree& tree, std::size_t clause);

/// Is what a clause tells neither supposed nor denied: no "if", no "would", no "not"?
bool told_as_it_was(const grammar::Tree& tree, std::size_t clause);

/// Is what a clause tells something that happens, and neither a state, nor still going on, nor what
/// somebody says?
bool comes_to_pass(const grammar::Tree& tree, std::size_t clause);

/// Does a clause tell what was over when it was told: "the bank failed"?
bool told_as_done(const grammar::Tree& tree, std::size_t clause);

// the sieves
void aims(const LinkSentence& sentence, std::vector<Relation>& out);
void clauses_apart(const LinkSentence& sentence, std::vector<Relation>& out);
void clauses_together(const LinkSentence& sentence, std::vector<Relation>& out);
void dated(const LinkSentence& sentence, std::vector<Relation>& out);
void dated_beside(const LinkSentence& sentence, std::vector<Relation>& out);
void dated_elsewhere(const LinkSentence& sentence, std::vector<Relation>& out);
void phrases(const LinkSentence& sentence, std::vector<Relation>& out);
void spoken_of(const LinkSentence& sentence, std::vector<Relation>& out);
void tenses(const LinkSentence& sentence, std::vector<Relation>& out);

} // namespace fasti::order
