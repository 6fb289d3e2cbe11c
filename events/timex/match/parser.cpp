// SPDX-License-Identifier: Apache-2.0
#include "events/timex/match/parser.hpp"

#include <algorithm>

namespace fasti::match {
namespace {

constexpr std::size_t piece = 1024; // tokens; most windows have fewer

/// What a shape and its production may look at from where it begins.
constexpr std::size_t look_ahead = Args::max_size + Args::reach;

} // namespace

Parser::Parser(std::string_view text, const Grammar& grammar, Nodes nodes)
    : text_(text), grammar_(grammar), remember_(nodes == Nodes::yes),
      rests_(grammar.tries().size()) {}

void Parser::begin(Span window) {
    tokens_.emplace(text_, window, grammar_);
    more_ = true;
    nodes_.clear();
    if (remember_) nodes_.resize(1);
    for (Rest& rest : rests_) {
        rest.chunks.clear();
        rest.done = 0;
    }
}

bool Parser::next() {
    if (!more_) return false;
    chunks_.clear();
    row_.clear();
    more_ = tokens_->more(piece, chunks_);
    levels_ = 0;
    for (std::size_t i = 0; i < chunks_.size(); ++i)
        row_.push_back(item(chunks_[i], i));
    for (std::size_t level = 0; level < rests_.size(); ++level)
        run(level, !more_);
    return true;
}

RowItem Parser::item(const Chunk& chunk, std::size_t number) {
    const std::uint32_t levels = grammar_.levels(chunk.classes, chunk.word);
    levels_ |= levels;
    return {chunk.classes, static_cast<std::uint32_t>(number), levels, chunk.word, chunk.touches};
}

void Parser::put(const Chunk& chunk, std::vector<RowItem>& row) {
    row.push_back(item(chunk, chunks_.size()));
    chunks_.push_back(chunk);
}

/// One pass of one level; reads row_ and leaves there what it made.
void Parser::run(std::size_t level, bool last) {
    Rest& rest = rests_[level];
    if (last && rest.chunks.empty() && (levels_ >> level & 1U) == 0) return;
    if (!rest.chunks.empty()) {
        out_.clear();
        for (const Chunk& chunk : rest.chunks)
            put(chunk, out_);
        row_.insert(row_.begin(), out_.begin(), out_.end());
    }
    out_.clear();
    copied_ = rest.done;
    const std::size_t end = last ? row_.size() : row_.size() - std::min(row_.size(), look_ahead);
    const std::uint32_t bit = 1U << level;
    std::size_t at = rest.done;
    while (at < end)
        at += (row_[at].levels & bit) != 0 ? std::max<std::size_t>(take(level, at), 1) : 1;
    rest.chunks.clear();
    if (last && copied_ == 0) return; // the row stays as it is
    copy_until(at);
    if (!last) {
        rest.done = std::min(at, Args::reach);
        for (std::size_t i = at - rest.done; i < row_.size(); ++i)
            rest.chunks.push_back(chunks_[row_[i].chunk]);
    }
    row_.swap(out_);
}

void Parser::copy_until(std::size_t at) {
    const auto begin = row_.begin();
    out_.insert(out_.end(), begin + static_cast<std::ptrdiff_t>(copied_),
                begin + static_cast<std::ptrdiff_t>(at));
    copied_ = at;
}

/// Applies the best rule that fits at `at`; how many items it took.
std::size_t Parser::take(std::size_t level, std::size_t at) {
    const RuleTrie& trie = grammar_.tries()[level];
    candidates_.clear();
    Args args(text_, chunks_, row_, at);
    trie.for_each_first(row_[at],
                        [&](const RuleTrie::Child& child) { go_on(trie, child, at, args); });
    if (candidates_.size() > 1) std::sort(candidates_.begin(), candidates_.end());
    for (const Candidate& candidate : candidates_) {
        if (!apply(level, candidate, at)) continue;
        copied_ = at + candidate.args.size();
        return candidate.args.size();
    }
    return 0;
}

/// Takes the item at `at` as what `child` asks for, and collects what fits from there.
void Parser::go_on(const RuleTrie& trie, const RuleTrie::Child& child, std::size_t at, Args& args) {
    args.matched(child.element);
    collect(trie, child.node, at + 1, args);
    args.unmatch();
}

void Parser::collect(const RuleTrie& trie, std::uint32_t node, std::size_t at, Args& args) {
    const RuleTrie::TrieNode& here = trie.node(node);
    for (const std::uint16_t rule : here.rules)
        candidates_.push_back({rule, here.order, args});
    if (at >= row_.size() || args.size() == Args::max_size) return;
    const RowItem& item = row_[at];
    if (!here.may_go_on(item)) return;
    for (const RuleTrie::Child& child : here.children)
        if (child.fits(item)) go_on(trie, child, at, args);
}

bool Parser::apply(std::size_t level, const Candidate& candidate, std::size_t at) {
    const Rule& rule = grammar_.rule(level, candidate.rule);
    if (rule.adjust != nullptr) return bend(level, candidate, at);
    Chunk made;
    if (!rule.produce(candidate.args, made.meaning)) return false;
    made.classes = rule.makes;
    const std::int64_t number = made.meaning.number;
    if (rule.makes.has(Class::ordinal) && number >= 1 && number <= 31) made.classes |= Class::day;
    const Args& args = candidate.args;
    made.touches = args[0].touches;
    made.span = {args[0].span.begin, args[args.size() - 1].span.end};
    parts_.clear();
    for (std::size_t i = 0; remember_ && i < args.size(); ++i)
        parts_.push_back(args[i].node);
    made.node = add_node(level, candidate.rule, made.span);
    copy_until(at);
    put(made, out_);
    return true;
}

bool Parser::bend(std::size_t level, const Candidate& candidate, std::size_t at) {
    bent_.clear();
    for (std::size_t i = 0; i < candidate.args.size(); ++i)
        bent_.push_back(chunks_[row_[at + i].chunk]);
    if (!grammar_.rule(level, candidate.rule).adjust(candidate.args, bent_)) return false;
    copy_until(at);
    for (Chunk& chunk : bent_) {
        if (chunk.span.size() == 0) continue; // another one has taken it in
        parts_.assign(1, chunk.node);
        const Meaning::Kind kind = chunk.meaning.kind;
        if (kind != Meaning::Kind::nothing && kind != Meaning::Kind::number)
            chunk.node = add_node(level, candidate.rule, chunk.span);
        put(chunk, out_);
    }
    return true;
}

/// A node of parts_. Where none are remembered it is the number of its rule.
std::uint32_t Parser::add_node(std::size_t level, std::uint16_t rule, Span span) {
    if (!remember_) return static_cast<std::uint32_t>(level << 16U | rule) + 1;
    std::erase(parts_, 0U);
    const Rule& made_by = grammar_.rule(level, rule);
    nodes_.push_back({made_by.shape, traits_of(made_by), span, parts_});
    return static_cast<std::uint32_t>(nodes_.size() - 1);
}

/// Where none are remembered, the rule that a node is the number of.
const Rule& Parser::rule_of(std::uint32_t node) const {
    const std::uint32_t number = node - 1;
    return grammar_.rule(number >> 16U, static_cast<std::uint16_t>(number & 0xFFFFU));
}

std::string_view Parser::rule(const Chunk& item) const {
    return remember_ ? nodes_[item.node].rule : rule_of(item.node).shape;
}

TimexTraits Parser::traits(const Chunk& item) const {
    return remember_ ? nodes_[item.node].traits : traits_of(rule_of(item.node));
}

Derivation Parser::tree(std::uint32_t node) const {
    const Node& from = nodes_[node];
    Derivation derivation{std::string(from.rule), from.span, {}};
    for (const std::uint32_t part : from.parts)
        derivation.parts.push_back(tree(part));
    return derivation;
}

Derivation Parser::derivation(const Chunk& item) const {
    return item.node == 0 ? Derivation{"", item.span, {}} : tree(item.node);
}

} // namespace fasti::match
