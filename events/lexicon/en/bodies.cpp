// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/bodies.hpp"

#include "text/one_of.hpp"

#include <array>

namespace fasti {

bool body_word(std::string_view lower) {
    // clang-format off
    static constexpr auto words = std::to_array<std::string_view>({
        "abbey", "academy", "administration", "ag", "agency", "airline", "alliance", "army", "assembly", "association",
        "authority", "bank", "board", "brewery", "bureau", "cabinet", "church", "club", "co", "coalition",
        "college", "commission", "committee", "company", "conglomerate", "congress", "convent", "corp", "corporation", "council",
        "court", "department", "empire", "federation", "firm", "force", "foundation", "gmbh", "government", "group",
        "guild", "hospital", "house", "inc", "institute", "jury", "kingdom", "league", "library", "ltd",
        "maker", "ministry", "monastery", "museum", "navy", "newspaper", "office", "orchestra", "order", "organisation",
        "organization", "parliament", "party", "press", "publisher", "regime", "regiment", "republic", "school", "senate",
        "society", "state", "survey", "team", "theater", "theatre", "tribunal", "troupe", "union", "university",
    });
    // clang-format on
    if (lower.ends_with('.')) lower.remove_suffix(1);
    return one_of(lower, words);
}

} // namespace fasti
