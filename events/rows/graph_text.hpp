// SPDX-License-Identifier: Apache-2.0
// The dependency graph as text: what the sources say of order, less what follows from the rest, and
// between neighbours in the order what the dates say. DOT is for Graphviz, JSON for programs.
#pragma once

#include "events/analysis/analysis.hpp"

#include <ostream>

namespace fasti {

/// A digraph for `dot`: an event a node with its date and title; statements are solid edges with
/// the quote as tooltip, dates dashed ones, what follows from both together dotted ones; statements
/// that take part in a contradiction are red. What others leave of a date stands in brackets.
void write_dot(const Analysis& analysis, std::ostream& out);

/// One object: "events" in order, each {"id","title","date","earliest","latest"}, and "edges", each
/// {"from","to","because":"text"|"dates"|"derived"}; of text also "source","line","page","quote"
/// and, where it takes part in a contradiction, "contradicts":true. An event to which others leave
/// less room than its own date has "derived":{"earliest","latest"}.
void write_graph_json(const Analysis& analysis, std::ostream& out);

} // namespace fasti
