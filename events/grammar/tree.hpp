// SPDX-License-Identifier: Apache-2.0
// A parsed sentence with the questions that titles ask of it: who depends on what, what belongs to
// a word, which words are a date.
//
//     Tree tree(sentence, text, times);
//     tree.child(signed, "nsubj:pass")   → the treaty's token
//     tree.range(treaty)                 → all tokens of "the treaty of 16 July 2001"
#pragma once

#include "events/parse/sentence.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::grammar {

/// A half-open range of token indices.
struct TokenRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - begin; }

    bool contains(std::size_t token) const { return begin <= token && token < end; }

    friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

/// A tree over the words of a sentence. Holds on to the sentence and the text it was parsed from.
class Tree {
public:
    /// `times` are the expressions of time in the text, in its bytes.
    Tree(const parse::Sentence& sentence, std::string_view text, std::span<const Span> times);

    std::size_t size() const { return tokens_.size(); }

    const parse::Token& operator[](std::size_t token) const { return tokens_[token]; }

    /// The word as it stands in the text.
    std::string_view form(std::size_t token) const;
    std::string lower(std::size_t token) const;

    bool is(std::size_t token, parse::Upos upos) const { return tokens_[token].upos == upos; }

    /// "nsubj" matches nsubj and all its subtypes; "nsubj:pass" only itself.
    bool related(std::size_t token, std::string_view relation) const;

    /// What depends on a token, in text order.
    std::span<const std::size_t> children(std::size_t token) const;

    /// The first dependent with such a relation.
    std::optional<std::size_t> child(std::size_t token, std::string_view relation) const;

    /// The preposition of a phrase, in lower case; "" when it has none.
    std::string preposition(std::size_t token) const;

    /// All tokens that depend on a token, itself included; trees are projective.
    TokenRange range(std::size_t token) const { return ranges_[token]; }

    std::optional<std::size_t> head(std::size_t token) const;

    std::size_t root() const { return root_; }

    /// Does the token belong to an expression of time?
    bool time(std::size_t token) const { return time_[token]; }

    /// Do all words of its phrase but function words belong to expressions of time?
    bool only_time(std::size_t token) const;

    /// Does a sign stand before the phrase of a token: ", the mayor of Riga"?
    bool set_off(std::size_t token) const;

    bool comma_between(std::size_t begin, std::size_t end) const;

    /// Is it the first of a row: "Norway, Sweden and Finland"?
    bool leads_row(std::size_t token) const;

    /// A verb, or a word with a copula: what a clause is built around.
    bool clause(std::size_t token) const;

    /// The token of a range whose head lies outside; the first one when there are several.
    std::size_t top(TokenRange range) const;

private:
    TokenRange touching(Span span) const;

    std::span<const parse::Token> tokens_;
    std::string_view text_;
    std::vector<std::size_t> children_;
    std::vector<std::size_t> first_child_; // into children_, one more than there are tokens
    std::vector<TokenRange> ranges_;
    std::vector<bool> time_;
    std::size_t root_ = 0;
};

} // namespace fasti::grammar
