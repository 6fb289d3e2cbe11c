// SPDX-License-Identifier: Apache-2.0
// Titles that differ in one word only: "second round of talks" and "third round of talks". Of this
// room only.
#pragma once

#include "events/chronicle/event.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// A title in which one word has a rank, such as an ordinal number.
struct RankedTitle {
    std::string rest; ///< the title in lower case, the word left out
    int rank = 0;

    friend bool operator==(const RankedTitle&, const RankedTitle&) = default;
};

/// The rank of a word in lower case; nullopt: it has none.
using Rank = std::optional<int> (*)(std::string_view word);

/// Nullopt where no word has a rank, or more than one.
std::optional<RankedTitle> ranked_title(std::string_view title, Rank rank);

/// Pairs of events whose titles are the same but for the word, where the one with the lower rank
/// came after the other for certain; each is the later one's nearest. (lower, higher)
std::vector<std::pair<EventId, EventId>> out_of_rank(const Chronicle& chronicle, Rank rank);

} // namespace fasti
