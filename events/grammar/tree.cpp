// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/tree.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

/// Ranges of projective trees: every token widens that of its head, leaves first.
std::vector<TokenRange> subtree_ranges(std::span<const parse::Token> tokens) {
    std::vector<TokenRange> ranges;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        ranges.push_back({i, i + 1});
    std::vector<std::size_t> waiting(tokens.size(), 0); // children not yet taken in
    for (const parse::Token& token : tokens)
        if (token.head != parse::no_head) ++waiting[token.head];
    std::vector<std::size_t> ready;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (waiting[i] == 0) ready.push_back(i);
    while (!ready.empty()) {
        const std::size_t at = ready.back();
        ready.pop_back();
        const std::size_t head = tokens[at].head;
        if (head == parse::no_head) continue;
        ranges[head].begin = std::min(ranges[head].begin, ranges[at].begin);
        ranges[head].end = std::max(ranges[head].end, ranges[at].end);
        if (--waiting[head] == 0) ready.push_back(head);
    }
    return ranges;
}

bool functional(const parse::Token& token) {
    switch (token.upos) {
    case parse::Upos::adp:
    case parse::Upos::det:
    case parse::Upos::punct:
    case parse::Upos::cconj:
    case parse::Upos::part:
    case parse::Upos::sconj:
        return true;
    default:
        return token.relation == "case" || token.relation == "advmod";
    }
}

} // namespace

Tree::Tree(const parse::Sentence& sentence, std::string_view text, std::span<const Span> times)
    : tokens_(sentence.tokens), text_(text), ranges_(subtree_ranges(sentence.tokens)) {
    first_child_.assign(tokens_.size() + 1, 0);
    for (const parse::Token& token : tokens_)
        if (token.head != parse::no_head) ++first_child_[token.head + 1];
    for (std::size_t i = 0; i < tokens_.size(); ++i)
        first_child_[i + 1] += first_child_[i];
    children_.resize(first_child_.back());
    std::vector<std::size_t> at(first_child_.begin(), first_child_.end());
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        if (tokens_[i].head == parse::no_head) root_ = i;
        if (tokens_[i].head != parse::no_head) children_[at[tokens_[i].head]++] = i;
    }
    time_.assign(tokens_.size(), false);
    for (const Span span : times) {
        const TokenRange range = touching(span);
        std::fill(time_.begin() + long(range.begin), time_.begin() + long(range.end), true);
    }
}

std::string_view Tree::form(std::size_t token) const {
    const Span span = tokens_[token].span;
    return text_.substr(span.begin, span.size());
}

std::string Tree::lower(std::size_t token) const {
    return ascii_lower(form(token));
}

bool Tree::related(std::size_t token, std::string_view relation) const {
    const std::string_view own = tokens_[token].relation;
    return own == relation || parse::universal(own) == relation;
}

std::span<const std::size_t> Tree::children(std::size_t token) const {
    return std::span(children_).subspan(first_child_[token],
                                        first_child_[token + 1] - first_child_[token]);
}

std::optional<std::size_t> Tree::child(std::size_t token, std::string_view relation) const {
    for (const std::size_t each : children(token))
        if (related(each, relation)) return each;
    return std::nullopt;
}

std::string Tree::preposition(std::size_t token) const {
    const auto found = child(token, "case");
    return found ? lower(*found) : "";
}

std::optional<std::size_t> Tree::head(std::size_t token) const {
    const std::size_t head = tokens_[token].head;
    if (head == parse::no_head) return std::nullopt;
    return head;
}

bool Tree::only_time(std::size_t token) const {
    bool some = false;
    for (std::size_t i = ranges_[token].begin; i < ranges_[token].end; ++i) {
        some = some || time_[i];
        if (!time_[i] && !functional(tokens_[i])) return false;
    }
    return some;
}

bool Tree::set_off(std::size_t token) const {
    const std::size_t begin = ranges_[token].begin;
    return is(begin, parse::Upos::punct) || (begin > 0 && is(begin - 1, parse::Upos::punct));
}

bool Tree::comma_between(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
        if (form(i) == ",") return true;
    return false;
}

bool Tree::leads_row(std::size_t token) const {
    const auto members = children(token);
    return std::any_of(members.begin(), members.end(),
                       [&](std::size_t each) { return related(each, "conj") && !clause(each); });
}

bool Tree::clause(std::size_t token) const {
    return is(token, parse::Upos::verb) || child(token, "cop") ||
           (is(token, parse::Upos::aux) && !related(token, "aux") && !related(token, "cop"));
}

TokenRange Tree::touching(Span span) const {
    const auto ends_after = [](const parse::Token& token, std::size_t at) {
        return token.span.end <= at;
    };
    const auto begins_before = [](const parse::Token& token, std::size_t at) {
        return token.span.begin < at;
    };
    const auto first = std::lower_bound(tokens_.begin(), tokens_.end(), span.begin, ends_after);
    const auto last = std::lower_bound(first, tokens_.end(), span.end, begins_before);
    return {static_cast<std::size_t>(first - tokens_.begin()),
            static_cast<std::size_t>(last - tokens_.begin())};
}

std::size_t Tree::top(TokenRange range) const {
    if (range.begin >= tokens_.size()) return root_;
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (tokens_[i].head == parse::no_head || !range.contains(tokens_[i].head)) return i;
    return range.begin;
}

} // namespace fasti::grammar
