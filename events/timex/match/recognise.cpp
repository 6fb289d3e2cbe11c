// SPDX-License-Identifier: Apache-2.0
#include "events/timex/match/recognise.hpp"

#include "events/timex/match/expression.hpp"
#include "events/timex/match/parser.hpp"
#include "events/timex/match/windows.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <iterator>

namespace fasti::match {
namespace {

constexpr ClassSet expressions = Class::date | Class::duration | Class::set | Class::ref;

bool is_expression(const Chunk& item) {
    if (item.node == 0 || (item.classes.bits & expressions.bits) == 0) return false;
    return item.meaning.kind != Meaning::Kind::nothing &&
           item.meaning.kind != Meaning::Kind::number;
}

/// What words make of the date behind them: "by 2030", "since 1992", "no later than in May".
struct Bound {
    TimexMod mod = TimexMod::none;
    Span words;

    void take(const Chunk& before) {
        if (!before.classes.has(Class::preposition)) {
            *this = {};
        } else if (before.meaning.mod != TimexMod::none) {
            *this = {before.meaning.mod, before.span};
        }
    }
};

/// Gathers the expressions of one document.
class Gatherer {
public:
    Gatherer(const Document& document,
             const zones::Zones& zones,
             const Grammar& grammar,
             bool derivations)
        : document_(document), zones_(zones), grammar_(grammar), derivations_(derivations),
          parser_(document.text, grammar, derivations ? Nodes::yes : Nodes::no) {}

    std::vector<Expression> take_all(Span blocks) && {
        for (std::size_t block = blocks.begin; block < blocks.end; ++block)
            if (zones::gives(zones_.blocks[block]).dates) take(block);
        out_.shrink_to_fit();
        return std::move(out_);
    }

private:
    void take(std::size_t block) {
        for (const Span window : windows(document_.text, document_.blocks[block].span, grammar_)) {
            Bound bound;
            for (parser_.begin(window); parser_.next();)
                for (std::size_t i = 0; i < parser_.size(); ++i) {
                    take(parser_[i], block, bound);
                    bound.take(parser_[i]);
                }
        }
    }

    void take(const Chunk& item, std::size_t block, const Bound& bound) {
        const bool name = item.meaning.kind == Meaning::Kind::nothing && item.node != 0 &&
                          item.meaning.fields.year;
        if (!name && !is_expression(item)) return;
        if (!zones::gives(zones_.at(item.span.begin, block)).dates) return;
        Expression& expression = out_.emplace_back();
        expression.span = item.span;
        expression.meaning = item.meaning;
        expression.block = block;
        expression.bound = bound.mod;
        expression.bound_words = bound.words;
        expression.rule = parser_.rule(item);
        expression.traits = parser_.traits(item);
        expression.anchor_only = name;
        if (derivations_) expression.derivation = {parser_.derivation(item)};
    }

    const Document& document_;
    const zones::Zones& zones_;
    const Grammar& grammar_;
    bool derivations_;
    Parser parser_;
    std::vector<Expression> out_;
};

/// The blocks of a document in shares for several threads: some for each, so that none waits long
/// and lists stay short while they grow.
std::vector<Span> shares(const Document& document, unsigned jobs) {
    constexpr std::size_t least = std::size_t{1} << 16U; // bytes
    const std::size_t size = std::max(least, document.text.size() / (std::size_t{16} * jobs));
    std::vector<Span> all;
    std::size_t begin = 0;
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        const std::size_t end = document.blocks[block].span.end;
        if (end - document.blocks[begin].span.begin < size) continue;
        all.push_back({begin, block + 1});
        begin = block + 1;
    }
    all.push_back({begin, document.blocks.size()});
    return all;
}

} // namespace

std::vector<Expression> recognise(const Document& document,
                                  const zones::Zones& zones,
                                  const Grammar& grammar,
                                  const TagOptions& options) {
    const std::vector<Span> parts = shares(document, options.jobs);
    std::vector<std::vector<Expression>> found(parts.size());
    parallel_for(parts.size(), options.jobs, [&](std::size_t i) {
        found[i] = Gatherer(document, zones, grammar, options.derivations).take_all(parts[i]);
    });
    std::size_t count = 0;
    for (const std::vector<Expression>& part : found)
        count += part.size();
    std::vector<Expression> all;
    all.reserve(count);
    for (std::vector<Expression>& part : found) {
        std::move(part.begin(), part.end(), std::back_inserter(all));
        part = {};
    }
    return all;
}

} // namespace fasti::match
