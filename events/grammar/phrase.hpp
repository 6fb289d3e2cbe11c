// SPDX-License-Identifier: Apache-2.0
// What an editor keeps of a phrase, and how kept words become a line of text.
#pragma once

#include "events/grammar/tree.hpp"

#include <string>
#include <vector>

namespace fasti::grammar {

/// What may stay in a phrase beside its head.
struct Keep {
    int depth = 2;            ///< how many "with …", "in …" may hang on one another
    std::size_t longest = 99; ///< tokens of such a phrase
    bool of = true;           ///< "of …", which a noun rarely does without
    bool joined = true;       ///< "and …"
    bool clauses = true; ///< short participles and infinitives: "led by Weil", "to close the port"
    bool asides = false; ///< what stands between commas
    bool verbal = true;  ///< subjects, objects and copulas of the head, if it has any
    bool alone = false;  ///< of a row only the member on the path
    /// From the date up to the event: of several dated things in a row the one on the way is meant.
    std::vector<std::size_t> path;
};

/// The tokens of a phrase that stay, in text order. Expressions of time never do.
std::vector<std::size_t> phrase(const Tree& tree, std::size_t head, const Keep& keep);

/// The same without articles and pronouns at its front: how a title begins.
std::vector<std::size_t> bare(const Tree& tree, std::vector<std::size_t> tokens);

/// A word of a title: one of the text, or one put in its place.
struct TitleWord {
    std::size_t token = 0;
    std::string instead; ///< "" for the word as it stands
};

/// The words as a line: blanks as in the text, quotation marks in pairs or not at all.
std::string line(const Tree& tree, std::span<const TitleWord> words);

/// How many words a reader would count.
std::size_t count_words(const Tree& tree, std::span<const TitleWord> words);

} // namespace fasti::grammar
