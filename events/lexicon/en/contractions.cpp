// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/contractions.hpp"

#include <algorithm>
#include <array>

namespace fasti::lexicon {
namespace {

struct Joined {
    std::string_view word;
    std::size_t second;
};

// clang-format off
constexpr auto joined = std::to_array<Joined>({
    {"arent", 3}, {"cannot", 3}, {"cant", 2}, {"couldnt", 5}, {"didnt", 3}, {"doesnt", 4}, {"dont", 2}, {"gonna", 3},
    {"gotta", 3}, {"hasnt", 3}, {"havent", 4}, {"isnt", 2}, {"wanna", 3}, {"wasnt", 3}, {"wouldnt", 5}, {"y'all", 2},
});
// clang-format on

} // namespace

std::optional<std::size_t> second_word(std::string_view lower) {
    const auto* const pair = std::find_if(joined.begin(), joined.end(),
                                          [&](const Joined& each) { return each.word == lower; });
    return pair == joined.end() ? std::nullopt : std::optional(pair->second);
}

} // namespace fasti::lexicon
