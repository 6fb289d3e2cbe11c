// SPDX-License-Identifier: Apache-2.0
#include "events/timex/parse.hpp"

#include "events/timex/tokens.hpp"

#include <algorithm>

namespace fasti {
namespace {

/// A shape that fits at some place.
struct Candidate {
    std::uint16_t rule = 0;
    Args args;
};

/// One pass of one level over a row of items.
class Pass {
public:
    Pass(std::string_view text, const Grammar& grammar, std::size_t level, Parse& parse)
        : text_(text), grammar_(grammar), trie_(grammar.tries()[level]), level_(level),
          parse_(parse) {}

    void run() {
        std::vector<Chunk>& items = parse_.items;
        out_.reserve(items.size());
        for (std::size_t at = 0; at < items.size();) {
            if (!trie_.may_begin(items[at])) {
                out_.push_back(items[at++]);
                continue;
            }
            const std::size_t taken = take(at);
            if (taken == 0) out_.push_back(items[at++]);
            at += taken;
        }
        items.swap(out_);
    }

private:
    std::size_t take(std::size_t at) {
        candidates_.clear();
        Args args(text_, parse_.items, at);
        collect(0, at, args);
        // The longest first; among equals the rule that stands first in its table.
        std::stable_sort(candidates_.begin(), candidates_.end(), [](const auto& a, const auto& b) {
            if (a.args.size() != b.args.size()) return a.args.size() > b.args.size();
            return a.rule < b.rule;
        });
        for (const Candidate& candidate : candidates_)
            if (apply(candidate, at)) return candidate.args.size();
        return 0;
    }

    void collect(std::uint32_t node, std::size_t at, Args& args) {
        const RuleTrie::TrieNode& here = trie_.node(node);
        for (const std::uint16_t rule : here.rules)
            candidates_.push_back({rule, args});
        if (at >= parse_.items.size() || args.size() == Args::max_size) return;
        const Chunk& item = parse_.items[at];
        for (const RuleTrie::Child& child : here.children) {
            if (child.touches && !item.touches) continue;
            const bool fits = child.element < first_word
                                  ? item.classes.has(static_cast<Class>(child.element))
                                  : item.word == child.element;
            if (!fits) continue;
            args.matched(child.element);
            collect(child.node, at + 1, args);
            args.unmatch();
        }
    }

    bool apply(const Candidate& candidate, std::size_t at) {
        const Rule& rule = grammar_.rule(level_, candidate.rule);
        const std::size_t size = candidate.args.size();
        if (rule.adjust != nullptr) {
            std::vector<Chunk> bent(parse_.items.begin() + long(at),
                                    parse_.items.begin() + long(at + size));
            if (!rule.adjust(candidate.args, bent)) return false;
            for (Chunk& item : bent) {
                if (item.sense.kind == Sense::Kind::point)
                    item.node = add_node(rule, item.span, {item.node});
                out_.push_back(item);
            }
            return true;
        }
        Sense sense;
        if (!rule.produce(candidate.args, sense)) return false;
        Chunk made;
        made.classes = rule.makes;
        const bool day = rule.makes.has(Class::ordinal) && sense.number >= 1 && sense.number <= 31;
        if (day) made.classes |= Class::day;
        made.touches = parse_.items[at].touches;
        made.span = {parse_.items[at].span.begin, parse_.items[at + size - 1].span.end};
        made.sense = sense;
        std::vector<std::uint32_t> parts;
        for (std::size_t i = 0; i < size; ++i)
            if (parse_.items[at + i].node != 0) parts.push_back(parse_.items[at + i].node);
        made.node = add_node(rule, made.span, std::move(parts));
        out_.push_back(made);
        return true;
    }

    std::uint32_t add_node(const Rule& rule, Span span, std::vector<std::uint32_t> parts) {
        std::erase(parts, 0U);
        parse_.nodes.push_back({rule.shape, span, std::move(parts)});
        return static_cast<std::uint32_t>(parse_.nodes.size() - 1);
    }

    std::string_view text_;
    const Grammar& grammar_;
    const RuleTrie& trie_;
    std::size_t level_;
    Parse& parse_;
    std::vector<Chunk> out_;
    std::vector<Candidate> candidates_;
};

Derivation tree(const Parse& parse, std::uint32_t node) {
    const Node& from = parse.nodes[node];
    Derivation derivation{std::string(from.rule), from.span, {}};
    for (const std::uint32_t part : from.parts)
        derivation.parts.push_back(tree(parse, part));
    return derivation;
}

} // namespace

Parse parse(std::string_view text, Span window, const Grammar& grammar) {
    Parse result;
    result.items = tokens(text, window, grammar);
    result.nodes.resize(1);
    for (std::size_t level = 0; level < grammar.tries().size(); ++level)
        Pass(text, grammar, level, result).run();
    return result;
}

Derivation derivation(const Parse& parse, const Chunk& item) {
    if (item.node == 0) return {"", item.span, {}};
    return tree(parse, item.node);
}

} // namespace fasti
