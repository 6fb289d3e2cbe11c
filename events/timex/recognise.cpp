// SPDX-License-Identifier: Apache-2.0
#include "events/timex/expression.hpp"
#include "events/timex/parse.hpp"
#include "events/timex/tokens.hpp"

namespace fasti {
namespace {

constexpr ClassSet expressions = Class::date | Class::duration | Class::set | Class::ref;

bool is_expression(const Chunk& item) {
    if (item.node == 0 || (item.classes.bits & expressions.bits) == 0) return false;
    return item.sense.kind != Sense::Kind::nothing && item.sense.kind != Sense::Kind::number;
}

/// "by 2030", "since 1992": what the word before makes of the date.
TimexMod bound_by(const std::vector<Chunk>& items, std::size_t at) {
    if (at == 0) return TimexMod::none;
    const Chunk& before = items[at - 1];
    return before.classes.has(Class::preposition) ? before.sense.mod : TimexMod::none;
}

void collect(const Document& document,
             std::size_t block,
             Span window,
             const Grammar& grammar,
             bool derivations,
             std::vector<Expression>& out) {
    const Parse result = parse(document.text, window, grammar);
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        const Chunk& item = result.items[i];
        const bool name =
            item.sense.kind == Sense::Kind::nothing && item.node != 0 && item.sense.fields.year;
        if (!name && !is_expression(item)) continue;
        Expression expression;
        expression.span = item.span;
        expression.sense = item.sense;
        expression.block = block;
        expression.bound = bound_by(result.items, i);
        expression.rule = result.nodes[item.node].rule;
        expression.anchor_only = name;
        if (derivations) expression.derivation = derivation(result, item);
        out.push_back(std::move(expression));
    }
}

} // namespace

std::vector<Expression>
recognise(const Document& document, const Grammar& grammar, bool derivations) {
    std::vector<Expression> out;
    for (std::size_t block = 0; block < document.blocks.size(); ++block) {
        if (document.blocks[block].kind == BlockKind::code) continue;
        for (const Span window : windows(document.text, document.blocks[block].span, grammar))
            collect(document, block, window, grammar, derivations, out);
    }
    return out;
}

} // namespace fasti
