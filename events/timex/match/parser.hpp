// SPDX-License-Identifier: Apache-2.0
// The engine: applies the levels of a grammar to rows of items. A level is one pass from left to
// right that takes the longest shape at each place; shapes are short, so a window costs time in
// proportion to its size. It is worked through in pieces, so that it costs memory in proportion to
// none: each level keeps back the last items of a piece, which may be the beginning of a shape.
//
//     Parser parser(document.text, grammar, Nodes::no);
//     parser.begin(window);
//     while (parser.next())
//         for (std::size_t i = 0; i < parser.size(); ++i)
//             parser[i] …
#pragma once

#include "events/timex/match/grammar.hpp"
#include "events/timex/match/tokens.hpp"

#include <optional>
#include <vector>

namespace fasti::match {

/// Whether to remember how items came about.
enum class Nodes : std::uint8_t { no, yes };

/// Parses windows of one text, one after the other, in memory that it uses again.
class Parser {
public:
    Parser(std::string_view text, const Grammar& grammar, Nodes nodes);

    /// Begins a window; forgets the one before.
    void begin(Span window);

    /// Makes the next items of the window; false when it has come to its end.
    bool next();

    /// The items that next() made.
    std::size_t size() const { return row_.size(); }

    const Chunk& operator[](std::size_t at) const { return chunks_[row_[at].chunk]; }

    /// The shape of the outermost rule of an item whose node is not 0.
    std::string_view rule(const Chunk& item) const;

    /// What that rule tells of the item.
    TimexTraits traits(const Chunk& item) const;

    /// With Nodes::yes, how the items of this window came about; [0] is no node.
    const std::vector<Node>& nodes() const { return nodes_; }

    /// With Nodes::yes, the derivation of an item as a tree.
    Derivation derivation(const Chunk& item) const;

private:
    /// A shape that fits at some place.
    struct Candidate {
        std::uint16_t rule;
        std::uint32_t order; ///< of its node
        Args args;

        /// Longer matches come first, among equals the rule that stands first in its table.
        bool operator<(const Candidate& other) const {
            if (args.size() != other.args.size()) return args.size() > other.args.size();
            return rule != other.rule ? rule < other.rule : order < other.order;
        }
    };

    /// What a level has kept back of the row that it is working on.
    struct Rest {
        std::vector<Chunk> chunks; ///< some that it is done with, for a look back, and the others
        std::size_t done = 0;
    };

    RowItem item(const Chunk& chunk, std::size_t number);
    void put(const Chunk& chunk, std::vector<RowItem>& row);
    void run(std::size_t level, bool last);
    std::size_t take(std::size_t level, std::size_t at);
    void collect(const RuleTrie& trie, std::uint32_t node, std::size_t at, Args& args);
    void go_on(const RuleTrie& trie, const RuleTrie::Child& child, std::size_t at, Args& args);
    void copy_until(std::size_t at);
    bool apply(std::size_t level, const Candidate& candidate, std::size_t at);
    bool bend(std::size_t level, const Candidate& candidate, std::size_t at);
    std::uint32_t add_node(std::size_t level, std::uint16_t rule, Span span);
    Derivation tree(std::uint32_t node) const;
    const Rule& rule_of(std::uint32_t node) const;

    std::string_view text_;
    const Grammar& grammar_;
    bool remember_;
    std::optional<Tokens> tokens_;
    std::vector<Chunk> chunks_; // of this piece, of all levels
    std::vector<RowItem> row_;  // what the level before has made, and this one reads
    std::vector<RowItem> out_;
    std::uint32_t levels_ = 0; // of all items of this piece
    std::size_t copied_ = 0;   // of row_, to out_ or into what stands there instead
    std::vector<Rest> rests_;  // of each level
    std::vector<Candidate> candidates_;
    std::vector<Chunk> bent_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> parts_; // of the node that is made next
    bool more_ = false;
};

} // namespace fasti::match
