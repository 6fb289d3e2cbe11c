// SPDX-License-Identifier: Apache-2.0
// A sentence as its grammar sees it: words with parts of speech, lemmas and a tree of dependencies,
// after Universal Dependencies. [UD v2]
//
//     Sentence s = parse("Japan attacked Russia.", model);       // events/parse/parse.hpp
//     s.tokens[0].relation == "nsubj" && s.tokens[0].head == 1   // Japan ← attacked
//     s.tokens[1].lemma == "attack" && s.tokens[1].head == no_head
//
// Words are UD's syntactic words: "don't" is "do" and "n't". Heads are indexes into `tokens`.
#pragma once

#include "events/parse/upos.hpp"
#include "text/span.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::parse {

/// The head of the one word that has none: the root.
inline constexpr std::size_t no_head = static_cast<std::size_t>(-1);

/// A syntactic word. `xpos` and `relation` live as long as the model.
struct Token {
    Span span; ///< bytes of the text that was parsed
    std::string lemma;
    Upos upos = Upos::x;
    std::string_view xpos;      ///< the Penn Treebank tag: VBD, NNP, …
    std::string_view relation;  ///< to the head, with its subtype: nsubj, nsubj:pass, …
    std::size_t head = no_head; ///< index of a token

    friend bool operator==(const Token&, const Token&) = default;
};

/// The words of a sentence in the order of the text; the heads make a projective tree with one
/// root.
struct Sentence {
    std::vector<Token> tokens;

    friend bool operator==(const Sentence&, const Sentence&) = default;
};

/// A relation without its subtype: "nsubj" for "nsubj:pass".
constexpr std::string_view universal(std::string_view relation) {
    return relation.substr(0, relation.find(':'));
}

} // namespace fasti::parse
