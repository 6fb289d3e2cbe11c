// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/event.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr std::array<std::string_view, 8> certainties = {
    "asserted", "reported", "alleged",        "planned",
    "possible", "negated",  "counterfactual", "generic",
};

} // namespace

std::string_view name(Certainty certainty) {
    return certainties.at(static_cast<std::size_t>(certainty));
}

std::optional<Certainty> parse_certainty(std::string_view text) {
    const auto found = std::find(certainties.begin(), certainties.end(), text);
    if (found == certainties.end()) return std::nullopt;
    return static_cast<Certainty>(found - certainties.begin());
}

} // namespace fasti
