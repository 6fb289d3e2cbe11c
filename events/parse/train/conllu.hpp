// SPDX-License-Identifier: Apache-2.0
// Treebanks as they come: CoNLL-U. Empty nodes and enhanced dependencies are left out; a word of a
// multiword token keeps its own letters. [https://universaldependencies.org/format.html]
#pragma once

#include "events/parse/sentence.hpp"

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace fasti::parse::train {

/// A word as annotators left it.
struct GoldWord {
    std::string form;
    std::string lemma;
    Upos upos = Upos::x;
    std::string xpos;
    std::string relation;
    std::size_t head = no_head; ///< index of a word
    Span span;                  ///< bytes of GoldSentence::text
};

/// A sentence with its text; the words lie in it from left to right.
struct GoldSentence {
    std::string text;
    std::vector<GoldWord> words;
};

/// All sentences of a file. Throws ReadError, naming `path` and the line, when it is no CoNLL-U.
std::vector<GoldSentence> read_conllu(std::istream& in, const std::string& path);

/// The same from a file. Throws ReadError.
std::vector<GoldSentence> read_conllu_file(const std::string& path);

} // namespace fasti::parse::train
