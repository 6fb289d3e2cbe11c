// SPDX-License-Identifier: Apache-2.0
// What mends of a tree ask of it.
#pragma once

#include "events/parse/parse.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace fasti::grammar {

/// The words of a sentence whose tree is mended. Trees stay projective.
class Mended {
public:
    explicit Mended(std::vector<parse::Token>& tokens) : tokens_(tokens) {}

    bool nominal(std::size_t token) const;
    bool subject(std::size_t token) const;
    std::optional<std::size_t> subject_of(std::size_t verb) const;

    /// The first token of what depends on a word, itself included.
    std::size_t begin_of(std::size_t word) const;

    /// The last one.
    std::size_t end_of(std::size_t word) const;

    bool has_preposition(std::size_t word) const;
    bool child_of(std::size_t head, std::string_view relation) const;

    /// Does the verb, or what stands with it, have a tense?
    bool finite(std::size_t verb) const;

    /// Hangs what depends on a word, and stands behind another, on that one.
    void hand_over(std::size_t from, std::size_t to);

protected:
    /// Is a token the word, or what depends on it?
    bool hangs_on(std::size_t token, std::size_t word) const;

    std::vector<parse::Token>& tokens_;
};

} // namespace fasti::grammar
