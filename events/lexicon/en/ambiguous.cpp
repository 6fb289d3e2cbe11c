// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/ambiguous.hpp"

#include <algorithm>
#include <array>

namespace fasti::lexicon {
namespace {

struct Line {
    std::string_view word;
    Ambiguity ambiguity;
};

// clang-format off
constexpr auto lines = std::to_array<Line>({
    {"add", Ambiguity::quotation},     {"admit", Ambiguity::admission}, {"advance", Ambiguity::advance},
    {"claim", Ambiguity::quotation},   {"cross", Ambiguity::advance},   {"fall", Ambiguity::rise_or_fall},
    {"find", Ambiguity::finding},      {"fire", Ambiguity::fire},       {"issue", Ambiguity::release},
    {"meet", Ambiguity::meeting},      {"pass", Ambiguity::passage},    {"refuse", Ambiguity::refusal},
    {"release", Ambiguity::release},   {"retreat", Ambiguity::advance}, {"return", Ambiguity::going_back},
    {"rise", Ambiguity::rise_or_fall}, {"sack", Ambiguity::sack},       {"set", Ambiguity::setting_up},
    {"win", Ambiguity::winning},       {"withdraw", Ambiguity::advance},
});
// clang-format on

} // namespace

Ambiguity ambiguity_of(std::string_view lemma) {
    const auto* const line = std::find_if(lines.begin(), lines.end(),
                                          [&](const Line& each) { return each.word == lemma; });
    return line == lines.end() ? Ambiguity::none : line->ambiguity;
}

} // namespace fasti::lexicon
