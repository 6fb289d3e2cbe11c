// SPDX-License-Identifier: Apache-2.0
// From a sentence to its grammar: words, parts of speech, lemmas, a tree of dependencies.
//
//     const Model model = *open_model(built_in_model());
//     Sentence s = parse("The treaty was signed in Moscow.", model);
//     write_conllu(std::cout, "The treaty …", s);                     // to look at it
//
// A tagger and a greedy parser, each a linear model over hashed features. Time is linear in the
// length of the sentence; sums are of integers, so that every machine finds the same tree.
// The parser takes one sentence; src/text/sentences/sentences.hpp finds them in a text.
#pragma once

#include "events/parse/model.hpp"
#include "events/parse/sentence.hpp"

#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace fasti::parse {

/// The grammar of a sentence.
Sentence parse(std::string_view sentence, const Model& model);

/// The same when its words are known: ascending, disjoint, not empty. Some may be several words to
/// the tokeniser, such as a whole date, which then stands in the tree as one.
Sentence parse(std::string_view sentence, std::span<const Span> words, const Model& model);

/// Writes it as CoNLL-U, with the text as a comment and an empty line at the end. `notes` are for
/// the last column, one a token: "Event=planned"; none where they are empty.
void write_conllu(std::ostream& out,
                  std::string_view text,
                  const Sentence& sentence,
                  std::span<const std::string> notes = {});

} // namespace fasti::parse
