// SPDX-License-Identifier: Apache-2.0
#include "events/timex/parse.hpp"

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t piece = 1024; // tokens; most windows have fewer

/// What a shape and its production may look at from where it begins.
constexpr std::size_t look_ahead = Args::max_size + Args::reach;

/// Longer matches come first, among equals the rule that stands first in its table.
bool goes_before(std::uint16_t rule,
                 std::size_t size,
                 std::uint16_t other,
                 std::size_t other_size) {
    return size != other_size ? size > other_size : rule < other;
}

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
    for (std::size_t i = 0; i < chunks_.size(); ++i)
        row_.push_back({chunks_[i].classes, static_cast<std::uint32_t>(i), chunks_[i].word,
                        chunks_[i].touches});
    for (std::size_t level = 0; level < rests_.size(); ++level)
        run(level, !more_);
    return true;
}

void Parser::put(const Chunk& chunk, std::vector<Item>& row) {
    row.push_back(
        {chunk.classes, static_cast<std::uint32_t>(chunks_.size()), chunk.word, chunk.touches});
    chunks_.push_back(chunk);
}

/// One pass of one level; reads row_ and leaves there what it made.
void Parser::run(std::size_t level, bool last) {
    Rest& rest = rests_[level];
    if (!rest.chunks.empty()) {
        out_.clear();
        for (const Chunk& chunk : rest.chunks)
            put(chunk, out_);
        row_.insert(row_.begin(), out_.begin(), out_.end());
    }
    out_.clear();
    const RuleTrie& trie = grammar_.tries()[level];
    const std::size_t end = last ? row_.size() : row_.size() - std::min(row_.size(), look_ahead);
    std::size_t at = rest.done;
    while (at < end) {
        const std::size_t taken = trie.may_begin(row_[at]) ? take(level, at) : 0;
        if (taken == 0) out_.push_back(row_[at]);
        at += std::max<std::size_t>(taken, 1);
    }
    rest.chunks.clear();
    if (!last) {
        rest.done = std::min(at, Args::reach);
        for (std::size_t i = at - rest.done; i < row_.size(); ++i)
            rest.chunks.push_back(chunks_[row_[i].chunk]);
    }
    row_.swap(out_);
}

/// Applies the best rule that fits at `at`; how many items it took.
std::size_t Parser::take(std::size_t level, std::size_t at) {
    const RuleTrie& trie = grammar_.tries()[level];
    candidates_.clear();
    Args args(text_, chunks_, row_, at);
    collect(trie, 0, at, args);
    for (const Candidate& candidate : candidates_)
        if (apply(level, candidate, at)) return candidate.args.size();
    return 0;
}

void Parser::collect(const RuleTrie& trie, std::uint32_t node, std::size_t at, Args& args) {
    const RuleTrie::TrieNode& here = trie.node(node);
    for (const std::uint16_t rule : here.rules)
        add(rule, args);
    if (at >= row_.size() || args.size() == Args::max_size) return;
    const Item& item = row_[at];
    if (!here.may_go_on(item)) return;
    for (const RuleTrie::Child& child : here.children) {
        if (!child.fits(item)) continue;
        args.matched(child.element);
        collect(trie, child.node, at + 1, args);
        args.unmatch();
    }
}

/// Keeps the candidates in the order in which they are to be tried.
void Parser::add(std::uint16_t rule, const Args& args) {
    auto place = candidates_.end();
    while (place != candidates_.begin() &&
           goes_before(rule, args.size(), (place - 1)->rule, (place - 1)->args.size()))
        --place;
    candidates_.insert(place, {rule, args});
}

bool Parser::apply(std::size_t level, const Candidate& candidate, std::size_t at) {
    const Rule& rule = grammar_.rule(level, candidate.rule);
    if (rule.adjust != nullptr) return bend(level, candidate, at);
    Chunk made;
    if (!rule.produce(candidate.args, made.sense)) return false;
    made.classes = rule.makes;
    const std::int64_t number = made.sense.number;
    if (rule.makes.has(Class::ordinal) && number >= 1 && number <= 31) made.classes |= Class::day;
    const Args& args = candidate.args;
    made.touches = args[0].touches;
    made.span = {args[0].span.begin, args[args.size() - 1].span.end};
    parts_.clear();
    for (std::size_t i = 0; remember_ && i < args.size(); ++i)
        parts_.push_back(args[i].node);
    made.node = add_node(level, candidate.rule, made.span);
    put(made, out_);
    return true;
}

bool Parser::bend(std::size_t level, const Candidate& candidate, std::size_t at) {
    bent_.clear();
    for (std::size_t i = 0; i < candidate.args.size(); ++i)
        bent_.push_back(chunks_[row_[at + i].chunk]);
    if (!grammar_.rule(level, candidate.rule).adjust(candidate.args, bent_)) return false;
    for (Chunk& chunk : bent_) {
        parts_.assign(1, chunk.node);
        if (chunk.sense.kind == Sense::Kind::point)
            chunk.node = add_node(level, candidate.rule, chunk.span);
        put(chunk, out_);
    }
    return true;
}

/// A node of parts_. Where none are remembered it is the number of its rule.
std::uint32_t Parser::add_node(std::size_t level, std::uint16_t rule, Span span) {
    if (!remember_) return static_cast<std::uint32_t>(level << 16U | rule) + 1;
    std::erase(parts_, 0U);
    nodes_.push_back({grammar_.rule(level, rule).shape, span, parts_});
    return static_cast<std::uint32_t>(nodes_.size() - 1);
}

std::string_view Parser::rule(const Chunk& item) const {
    if (remember_) return nodes_[item.node].rule;
    const std::uint32_t number = item.node - 1;
    return grammar_.rule(number >> 16U, static_cast<std::uint16_t>(number & 0xFFFFU)).shape;
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

} // namespace fasti
