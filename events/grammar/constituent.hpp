// SPDX-License-Identifier: Apache-2.0
// The parts that a title is made of, each of which stays or goes as a whole.
#pragma once

#include "events/grammar/phrase.hpp"

namespace fasti::grammar {

/// A part of a title.
struct Constituent {
    std::vector<TitleWord> words;
    /// 0 stays; of the others those with the highest number go first when the title is too long.
    int drop = 0;
};

/// How readily the parts of a clause go.
namespace drop {
constexpr int never = 0;
constexpr int that = 1;         ///< "says [that] the port would be closed"
constexpr int argument = 2;     ///< "relies [on the fleet]"
constexpr int circumstance = 3; ///< "signs the lease [in Berlin]"
constexpr int purpose = 4;      ///< "sells the mill [to pay his debts]"
} // namespace drop

/// Tokens as the words of a title.
std::vector<TitleWord> as_words(const std::vector<std::size_t>& tokens);

/// The words of all parts.
std::vector<TitleWord> joined(std::span<const Constituent> parts);

/// Leaves out what need not stay until `most` words are left, or nothing more can go. The result
/// says how much was lost.
int thin(const Tree& tree, std::vector<Constituent>& parts, std::size_t most);

/// A clause inside another as the text words it, in parts: "that the port would be closed to
/// tankers", "to close the shipyard".
std::vector<Constituent> inner_clause(const Tree& tree, std::size_t head, const Keep& keep);

} // namespace fasti::grammar
